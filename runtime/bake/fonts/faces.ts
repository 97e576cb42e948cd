/** The faces that the site uses, and the files of the packages that they are cut from. Licences: assets/licenses.json. */
export interface Face {
  family: 'Dapeng Sans' | 'Dapeng Serif' | 'Dapeng Latin';
  weight: number;
  /** First part of the file name under /assets/. */
  name: string;
  /** Below node_modules. */
  source: string;
  licence: string;
  /** `chinese` is cut in two, `latin` is taken as it comes, with the range that its package gives. */
  cut: 'chinese' | { range: string };
}

const NOTO_SANS = '@expo-google-fonts/noto-sans-sc';
const NOTO_SERIF = '@expo-google-fonts/noto-serif-sc';
const SOURCE_SANS = '@fontsource/source-sans-3';

/** As @fontsource/source-sans-3 gives them in its own style sheets. */
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const LATIN_EXT =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

export const FACES: readonly Face[] = [
  ...(
    [
      ['500Medium', 500],
      ['700Bold', 700],
      ['900Black', 900],
    ] as const
  ).map(
    ([file, weight]): Face => ({
      family: 'Dapeng Sans',
      weight,
      name: `dapeng-sans-${weight}`,
      source: `${NOTO_SANS}/${file}/NotoSansSC_${file}.ttf`,
      licence: `${NOTO_SANS}/LICENSE_FONT`,
      cut: 'chinese',
    }),
  ),
  {
    family: 'Dapeng Serif',
    weight: 900,
    name: 'dapeng-serif-900',
    source: `${NOTO_SERIF}/900Black/NotoSerifSC_900Black.ttf`,
    licence: `${NOTO_SERIF}/LICENSE_FONT`,
    cut: 'chinese',
  },
  ...[400, 500, 600].flatMap((weight) =>
    (
      [
        ['latin', LATIN],
        ['latin-ext', LATIN_EXT],
      ] as const
    ).map(
      ([subset, range]): Face => ({
        family: 'Dapeng Latin',
        weight,
        name: `dapeng-${subset}-${weight}`,
        source: `${SOURCE_SANS}/files/source-sans-3-${subset}-${weight}-normal.woff2`,
        licence: `${SOURCE_SANS}/LICENSE`,
        cut: { range },
      }),
    ),
  ),
];
