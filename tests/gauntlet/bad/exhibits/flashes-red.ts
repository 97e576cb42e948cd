import { flashing } from '../flashing.ts';
import { well } from '../well.ts';

/** From saturated red to a grey of the same luminance. */
export default well({ id: 'flashes-red', panel: (definition) => flashing(definition, ['#ff0000', '#7f7f7f']) });
