import { key, well } from '../well.ts';

/** A number that nobody gave it. */
export default well({ id: 'says-nan', panel: () => key(`${Number(undefined)} km`) });
