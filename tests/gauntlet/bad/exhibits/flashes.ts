import { flashing } from '../flashing.ts';
import { well } from '../well.ts';

/** White and black, five times a second. */
export default well({ id: 'flashes', panel: (definition) => flashing(definition, ['#ffffff', '#000000']) });
