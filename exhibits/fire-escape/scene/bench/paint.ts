/** Paints of the model house by night: matte card, wood and enamel. */
export const PAINT = {
  core: '#cfc5ad',
  cap: '#efe4cb',
  slab: '#d3cbb7',
  wood: '#7a5233',
  woodDark: '#3f2a1b',
  walnut: '#8d5f3c',
  oak: '#a97a4a',
  pine: '#c49560',
  linen: '#ece4d2',
  cream: '#e9dfc8',
  quilt: '#9db4bd',
  quiltBand: '#c9796a',
  pillow: '#f4eee0',
  teal: '#4f8a88',
  tealDark: '#3a6a6b',
  mustard: '#d8a850',
  clay: '#b0623c',
  leaf: '#577f58',
  leafDark: '#41654a',
  steel: '#8d979a',
  steelDark: '#5b666a',
  iron: '#3c464a',
  ink: '#15202b',
  paper: '#f4eedf',
  tile: '#d9ddd4',
  granite: '#5c686b',
  dado: '#5f9c84',
  dadoLine: '#c9b27a',
  exit: '#237f52',
  exitMark: '#f7f3ea',
  amber: '#f9a800',
  brass: '#ffffff',
  violet: '#c79be8',
  violetInk: '#22113a',
  skin: '#e9c39b',
  glass: '#1d3550',
  grille: '#7d898b',
  board: '#2f5a4c',
} as const;

/** Wall and floor of each kind of room. `dado`: painted or tiled skirting up to `dadoM`. */
export interface Finish {
  readonly wall: string;
  readonly dado?: string;
  readonly dadoM?: number;
  readonly floor: 'planks' | 'checker' | 'tiles' | 'screed';
}

export const FINISHES: Readonly<Record<string, Finish>> = {
  bedroom: { wall: '#b9c6cc', floor: 'planks' },
  living: { wall: '#dccfb0', floor: 'checker' },
  kitchen: { wall: '#d3d4c9', dado: '#c9d6d2', dadoM: 1.45, floor: 'tiles' },
  hall: { wall: '#dccfb0', floor: 'checker' },
  corridor: { wall: '#cbcabb', dado: '#5f9c84', dadoM: 1, floor: 'screed' },
  stair: { wall: '#cbcabb', dado: '#5f9c84', dadoM: 1, floor: 'screed' },
  classroom: { wall: '#d6d3c2', dado: '#7fae9b', dadoM: 0.95, floor: 'planks' },
  dormitory: { wall: '#ccd2cf', dado: '#86a9b4', dadoM: 0.95, floor: 'tiles' },
  washroom: { wall: '#d3d8d6', dado: '#b8cfd2', dadoM: 1.5, floor: 'tiles' },
  store: { wall: '#c9c3b2', floor: 'screed' },
  neighbour: { wall: '#c9c3b2', floor: 'screed' },
};
