/*
 * Who may know whom. The table of the design, as data: for each room the rooms and the packages that its files may
 * import. What is not named is forbidden. Rules for a part of a room stand before the rule for the whole.
 */

export interface Room {
  name: string;
  /** Files of the room, as paths from the project's folder. The first group, where there is one, is the exhibit. */
  files: RegExp;
  rooms: readonly string[];
  packages: readonly string[];
  /** Rooms of which only types may be imported: nothing of them is in the built code. */
  typesOf?: readonly string[];
  /** Node's own modules. */
  node?: boolean;
}

const REACT = ['react', 'react-dom'];
const DRAWING = ['three', '@react-three/fiber'];

/** `exhibit` in a list of rooms means the same exhibit; no exhibit knows another. */
export const ROOMS: readonly Room[] = [
  { name: 'exhibit/tests', files: /^exhibits\/([^/]+)\/.*\.test\.tsx?$/, rooms: [], packages: [] },
  {
    // Shapes for the light bake. What of them needs the bake runs in the build only: a scene gets what was baked, as data (`?bake`).
    name: 'exhibit/geometry',
    files: /^exhibits\/([^/]+)\/(scene\/bench\/|diorama\/|.*\.bake\.ts$)/,
    rooms: ['base', 'science', 'look', 'bake', 'exhibit/geometry', 'exhibit/plans'],
    typesOf: ['exhibit/model'],
    packages: [],
  },
  {
    // What can be asked of a model: one file, or one for each subject beside it (`queries-….ts`).
    name: 'exhibit/queries',
    files: /^exhibits\/([^/]+)\/model\/queries(?:-[a-z-]+)?\.ts$/,
    rooms: ['base', 'science', 'kit/query', 'exhibit/model', 'exhibit/plans', 'exhibit/queries'],
    typesOf: ['kit/contract'],
    packages: ['zod'],
  },
  {
    // Places that a model plays in, as plain data: the bench is built from the same ones.
    name: 'exhibit/plans',
    files: /^exhibits\/([^/]+)\/model\/plans\/(?!check|reach|preview|index)[a-z-]+\.ts$/,
    rooms: ['exhibit/plans'],
    packages: [],
  },
  {
    name: 'exhibit/model',
    files: /^exhibits\/([^/]+)\/model\//,
    rooms: ['base', 'science', 'exhibit/model', 'exhibit/plans'],
    typesOf: ['kit/contract', 'exhibit/declaration'],
    packages: [],
  },
  {
    // Where the things of a scene stand on the glass: numbers without three, so that a panel can lay its words on them.
    name: 'exhibit/anchors',
    files: /^exhibits\/([^/]+)\/scene\/(anchors|framing|view)\.ts$/,
    rooms: ['base', 'look', 'exhibit/anchors', 'exhibit/geometry'],
    typesOf: ['exhibit/model', 'exhibit/plans'],
    packages: [],
  },
  {
    name: 'exhibit/scene',
    files: /^exhibits\/([^/]+)\/scene\//,
    rooms: [
      'base',
      'science',
      'look',
      'kit',
      'kit/contract',
      'exhibit/model',
      'exhibit/plans',
      'exhibit/scene',
      'exhibit/anchors',
      'exhibit/geometry',
    ],
    packages: ['react', ...DRAWING, '@react-three/drei'],
  },
  {
    name: 'exhibit/panel',
    files: /^exhibits\/([^/]+)\/panel\//,
    rooms: [
      'base',
      'look',
      'kit',
      'kit/contract',
      'exhibit/model',
      'exhibit/plans',
      'exhibit/queries',
      'exhibit/sources',
      'exhibit/anchors',
      'exhibit/panel',
    ],
    packages: ['react'],
  },
  {
    name: 'exhibit/copy',
    files: /^exhibits\/([^/]+)\/copy\//,
    rooms: ['base', 'exhibit/copy'],
    typesOf: ['kit/contract'],
    packages: [],
  },
  {
    name: 'exhibit/sources',
    files: /^exhibits\/([^/]+)\/sources\.ts$/,
    rooms: ['exhibit/sources'],
    typesOf: ['kit/contract'],
    packages: [],
  },
  {
    name: 'exhibit/declaration',
    files: /^exhibits\/([^/]+)\/[^/]+\.tsx?$/,
    rooms: [
      'base',
      'science',
      'kit',
      'kit/contract',
      'exhibit/declaration',
      'exhibit/sources',
      'exhibit/model',
      'exhibit/plans',
      'exhibit/queries',
      'exhibit/scene',
      'exhibit/panel',
      'exhibit/copy',
    ],
    packages: ['zod', 'react'],
  },

  { name: 'base', files: /^runtime\/base\//, rooms: ['base'], packages: [] },
  { name: 'science', files: /^runtime\/science\//, rooms: ['base', 'science'], packages: [] },
  { name: 'protocol', files: /^runtime\/protocol\//, rooms: ['base', 'protocol'], packages: ['zod'] },
  { name: 'config', files: /^runtime\/config\//, rooms: ['base', 'protocol', 'config'], packages: ['zod'] },
  { name: 'visits', files: /^runtime\/visits\//, rooms: ['base', 'protocol', 'visits'], packages: ['zod', 'idb'] },
  { name: 'packs', files: /^runtime\/packs\//, rooms: ['base', 'protocol', 'packs'], packages: ['zod', 'fflate'] },
  { name: 'look', files: /^runtime\/look\//, rooms: ['base', 'look', 'assets'], packages: [...REACT, ...DRAWING, 'react-aria'] },
  { name: 'kit/contract', files: /^runtime\/kit\/define-exhibit\.ts$/, rooms: ['base'], packages: ['react', 'zod'] },
  // What questions to a model are made with: no page, so that a command can ask too.
  { name: 'kit/query', files: /^runtime\/kit\/query\.ts$/, rooms: [], typesOf: ['kit/contract'], packages: ['zod'] },
  {
    name: 'kit',
    files: /^runtime\/kit\//,
    rooms: ['base', 'science', 'protocol', 'look', 'kit', 'kit/contract', 'kit/query', 'assets'],
    packages: [...REACT, ...DRAWING, 'howler', 'react-aria', 'i18next', 'd3-scale', 'd3-shape', 'zod', 'zustand'],
  },
  {
    name: 'shell/geometry',
    files: /^runtime\/shell\/(?:home-stage\/(?:coast|scenery)\/|.*\.bake\.ts$)/,
    rooms: ['base', 'science', 'look', 'bake', 'shell', 'shell/geometry'],
    packages: [],
  },
  {
    name: 'shell',
    files: /^runtime\/shell\//,
    rooms: ['base', 'protocol', 'look', 'config', 'packs', 'visits', 'worker', 'shell', 'shell/geometry', 'assets'],
    packages: [...REACT, ...DRAWING, 'howler', 'zustand', 'react-aria', 'i18next', 'workbox-window', 'idb'],
  },
  {
    name: 'studio',
    files: /^runtime\/studio\//,
    rooms: ['base', 'protocol', 'look', 'config', 'packs', 'visits', 'studio'],
    packages: REACT,
  },
  {
    name: 'worker',
    files: /^runtime\/worker\//,
    rooms: ['base', 'protocol', 'worker'],
    packages: ['workbox-precaching', 'workbox-routing', 'workbox-strategies', 'workbox-window', 'zod'],
  },
  {
    name: 'agent',
    files: /^runtime\/agent\//,
    rooms: ['base', 'protocol', 'config', 'visits', 'packs', 'bake', 'agent'],
    packages: ['hono', '@hono/node-server', 'zod', 'tsx', 'typescript'],
    node: true,
  },
  {
    name: 'bake',
    files: /^runtime\/bake\//,
    rooms: ['base', 'science', 'protocol', 'config', 'look', 'bake'],
    typesOf: ['kit/contract'],
    packages: [
      'vite',
      'pinyin-pro',
      'playwright-core',
      'sharp',
      'subset-font',
      'three',
      'three-mesh-bvh',
      'workbox-build',
      'zod',
    ],
    node: true,
  },
  { name: 'assets', files: /^assets\//, rooms: ['look'], packages: [] },
];

/** Files that only show what is wrong stand in a tree of the same shape. */
const BAD_EXAMPLES = /^tests\/architecture\/bad-examples\//;

export interface Place {
  room: Room;
  exhibit: string | null;
}

export function roomOf(path: string): Place | null {
  const inTree = path.replace(BAD_EXAMPLES, '');
  for (const room of ROOMS) {
    const match = room.files.exec(inTree);
    if (match) return { room, exhibit: match[1] ?? null };
  }
  return null;
}
