/*
 * The colours of the plinth. Violet means "you can touch this" and nothing else; a test holds the contrasts.
 * look.css carries the same values as variables; a test compares the two.
 */

export const DAY = {
  plaster: '#F3EAD7',
  plate: '#FAF6EC',
  paper: '#F7F3EA',
  oyster: '#E4DCCB',
  ink: '#15202B',
  'ink-soft': '#36434F',
  touch: '#6A2C91',
  'touch-word': '#6A2C91',
  'on-touch': '#FCFAF4',
  water: '#2F7277',
  line: '#B9AC92',
  brass: '#8A6420',
  fire: '#9B2423',
  warning: '#F9A800',
  order: '#005387',
  safe: '#1E6E47',
  focus: '#15202B',
} as const;

export type ColourName = keyof typeof DAY;

/** Glare, sunlight, weak eyes: every word at 7:1 or more. */
export const BRIGHT: Partial<Record<ColourName, string>> = {
  plaster: '#FBF6EA',
  plate: '#FFFDF7',
  'ink-soft': '#1F2B36',
  touch: '#5B2480',
  'touch-word': '#5B2480',
  'on-touch': '#FFFFFF',
  water: '#1F5A60',
  line: '#7A6E56',
  fire: '#8A1B1A',
  order: '#00446F',
  safe: '#14563A',
};

/** Night scenes. Plates and the lip stay day; only what lies on the dark ground changes. */
export const NIGHT: Partial<Record<ColourName, string>> = {
  plaster: '#22303C',
  plate: '#1A2732',
  paper: '#101A22',
  oyster: '#2B3B48',
  ink: '#F7F3EA',
  'ink-soft': '#C9D2D8',
  touch: '#C79BE8',
  'touch-word': '#C79BE8',
  'on-touch': '#22113A',
  water: '#7CC4C2',
  line: '#52636F',
  brass: '#E3BE72',
  fire: '#FF7A70',
  order: '#8FC7F0',
  safe: '#5BC08A',
  focus: '#F7F3EA',
};

/** What lies on what: the pairs whose contrast the rule book promises. */
export const WORD_PAIRS: readonly (readonly [ColourName, ColourName])[] = [
  ['ink', 'plaster'],
  ['ink', 'plate'],
  ['ink', 'paper'],
  ['ink-soft', 'plaster'],
  ['ink-soft', 'plate'],
  ['touch-word', 'plaster'],
  ['touch-word', 'plate'],
  ['on-touch', 'touch'],
  ['fire', 'plate'],
  ['order', 'plate'],
  ['safe', 'plate'],
];

/** Graphics that carry meaning: 3:1 or more. */
export const GRAPHIC_PAIRS: readonly (readonly [ColourName, ColourName])[] = [
  ['touch', 'plaster'],
  ['touch', 'plate'],
  ['water', 'plaster'],
  ['brass', 'plate'],
  ['focus', 'plaster'],
];
