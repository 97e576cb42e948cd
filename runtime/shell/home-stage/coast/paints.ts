/** What the model maker of the coast painted with. */
export const PAINT = {
  plaster: ['#efe6d3', '#e6dcc6', '#ddd6c4'],
  roof: '#8f9697',
  stone: '#c9c0ae',
  stoneDark: '#a9a190',
  wood: '#7a5636',
  woodLight: '#a87845',
  ink: '#2a3440',
  white: '#fbf8f1',
  teal: '#3f7f80',
  tealLight: '#7fb2a8',
  amber: '#e2a23b',
  rust: '#c4703f',
  blue: '#3e6c94',
  brass: '#c99a3b',
} as const;
