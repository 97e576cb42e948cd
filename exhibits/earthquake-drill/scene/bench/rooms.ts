import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { lathe } from '@bake/light/solids.ts';
import { extrude } from '@bake/light/swept.ts';
import { lineX, ROOM, type SetName, SPOTS } from './arrangement.ts';
import { BOOKS, PAINT } from './paint.ts';
import { addDoll } from './people.ts';
import { setMesh } from './piece-names.ts';
import { addShell, type Finish } from './shell.ts';

/*
 * The rooms that may stand on the platform, each with what does not fall in it.
 */

const { left, right, back } = ROOM;

function addDesk(model: ModelBuilder, x: number, z: number, ry: number, pupil: { body: string; hair: string } | null): void {
  model.at(place(x, 0, z, { ry }), () => {
    model.box([0, 0.68, 0], [0.95, 0.06, 0.62], PAINT.desk, { chamfer: 0.02, outline: 0.8 });
    for (const sx of [-1, 1])
      for (const sz of [-1, 1])
        model.box([sx * 0.42, 0, sz * 0.25], [0.06, 0.68, 0.06], PAINT.steel, { chamfer: 0.01, outline: 0.6 });
    if (pupil) model.at(place(0, 0.1, 0.02, { rx: 0.75 }), () => addDoll(model, { heightM: 0.82, band: PAINT.cream, ...pupil }));
  });
}

function addChair(model: ModelBuilder, x: number, z: number, ry: number, rz = 0): void {
  model.at(place(x, rz === 0 ? 0 : 0.2, z, { ry, rz }), () => {
    model.box([0, 0.4, 0], [0.4, 0.05, 0.4], PAINT.desk, { chamfer: 0.015, outline: 0.7 });
    model.box([0, 0.64, -0.18], [0.4, 0.3, 0.04], PAINT.desk, { chamfer: 0.015, outline: 0.7 });
    for (const sx of [-1, 1])
      for (const sz of [-1, 1])
        model.box([sx * 0.17, 0, sz * 0.17], [0.04, sz < 0 ? 0.9 : 0.4, 0.04], PAINT.steel, { chamfer: 0.008 });
  });
}

/** What a television or a lamp stands on, wherever a list of pieces has one. */
function addStand(model: ModelBuilder, x: number, z: number, size: readonly [number, number, number]): void {
  model.box([x, 0, z], [size[0], size[1], size[2]], PAINT.oak, { chamfer: 0.02, outline: 0.8 });
  model.box([x, size[1] - 0.03, z], [size[0] + 0.05, 0.04, size[2] + 0.05], PAINT.oakDark, { chamfer: 0.01 });
}

function addPlant(model: ModelBuilder, x: number, z: number): void {
  model.cylinder([x, 0, z], 0.2, 0.34, PAINT.clay, { top: 0.25, chamfer: 0.03, outline: 0.8 });
  const leaf = extrude(
    [
      [0, 0],
      [0.09, 0.25],
      [0, 0.72],
      [-0.09, 0.25],
    ],
    0.012,
    0.003,
  );
  for (let i = 0; i < 8; i++) model.add(leaf, PAINT.leaf, { matrix: place(x, 0.32, z, { rx: 0.4, ry: i * 0.8 }), resolution: 2 });
}

const standTv = (model: ModelBuilder) => addStand(model, SPOTS.classroom.television!.x, back + 0.33, [1.15, 0.5, 0.45]);

const classroom = (model: ModelBuilder) => {
  model.box([0.1, 1.05, back + 0.05], [3.1, 1.15, 0.07], PAINT.boardFrame, { chamfer: 0.02 });
  model.box([0.1, 1.11, back + 0.09], [2.95, 1.03, 0.05], PAINT.board, { chamfer: 0.01, resolution: 0.5 });
  for (let i = 0; i < 3; i++)
    model.box([-0.6 + i * 0.18, 1.75 - i * 0.2, back + 0.12], [1 - i * 0.2, 0.03, 0.01], PAINT.chalk, {
      chamfer: 0,
      casts: false,
    });
  model.cylinder([2.25, 2.4, back + 0.02], 0.26, 0.06, PAINT.paper, { rx: Math.PI / 2, outline: 0.7 });
  addDesk(model, -0.35, -0.55, 0.06, { body: '#6f9a6c', hair: '#3a2a20' });
  addDesk(model, -2.2, -0.45, -0.05, { body: '#e0a33c', hair: '#2a2420' });
  addDesk(model, 0.55, 1.45, -0.08, { body: '#b9c4c9', hair: '#211c19' });
  addChair(model, -0.25, 0.25, 0.5);
  addChair(model, -2.75, 0.2, 0.2);
  addChair(model, 2.65, 1.75, -0.9, 1.35);
  addPlant(model, 3.45, 0.7);
  standTv(model);
};

const library = (model: ModelBuilder) => {
  for (const x of [-1.35, -0.2, 0.95]) {
    model.box([x, 0, back + 0.2], [1.05, 2.2, 0.36], PAINT.oakDark, { chamfer: 0.02, outline: 0.9 });
    for (let row = 0; row < 5; row++)
      for (let n = 0; n < 9; n++)
        model.box(
          [x - 0.44 + n * 0.11, 0.1 + row * 0.42, back + 0.4],
          [0.09, 0.26 + ((n * 5 + row) % 4) * 0.03, 0.06],
          BOOKS[(n * 3 + row) % BOOKS.length]!,
          {
            chamfer: 0.006,
            resolution: 2,
          },
        );
  }
  addDesk(model, -0.3, -0.3, 0, null);
  addDesk(model, 0.75, -0.3, 0, { body: '#e0a33c', hair: '#2a2420' });
  addChair(model, -0.3, 0.3, 3.1);
  addChair(model, 2.7, 1.75, 0.7);
  addPlant(model, 3.45, 0.7);
  standTv(model);
};

const kitchen = (model: ModelBuilder) => {
  model.box([-0.3, 0, back + 0.34], [2.9, 0.85, 0.6], PAINT.plaster, { chamfer: 0.02, outline: 0.8 });
  model.box([-0.3, 0.85, back + 0.34], [2.96, 0.05, 0.66], PAINT.steelDark, { chamfer: 0.01 });
  model.box([0.5, 0.9, back + 0.34], [0.8, 0.07, 0.5], PAINT.ink, { chamfer: 0.02, outline: 0.7 });
  for (const x of [0.3, 0.72]) model.cylinder([x, 0.97, back + 0.34], 0.15, 0.02, '#4b5357');
  model.cylinder([0.3, 0.99, back + 0.34], 0.2, 0.18, '#a3211f', { outline: 0.8 });
  model.box([0.5, 2.0, back + 0.25], [0.95, 0.35, 0.45], PAINT.spring, { chamfer: 0.03, outline: 0.7 });
  model.box([-1.05, 1.85, back + 0.2], [1.3, 0.7, 0.36], PAINT.cabinetLight, { chamfer: 0.02, outline: 0.7 });
  addChair(model, -2.1, 1.6, 1.4);
  addChair(model, 0.2, 0.5, -1.1);
  addPlant(model, 3.45, 0.7);
  standTv(model);
};

const night = (model: ModelBuilder) => {
  model.box([0, 1.1, back + 0.03], [1.5, 1.3, 0.05], PAINT.moon, { chamfer: 0.01, emissive: 0.9, casts: false });
  for (const x of [-0.75, 0, 0.75]) model.box([x, 1.1, back + 0.07], [0.06, 1.3, 0.05], PAINT.cream, { chamfer: 0.01 });
  model.box([0.1, 0, -1.15], [2, 0.4, 1.1], PAINT.oak, { chamfer: 0.03, outline: 0.8 });
  model.box([0.35, 0.4, -1.15], [1.45, 0.16, 1.06], PAINT.quilt, { chamfer: 0.06, outline: 0.7 });
  model.box([-0.7, 0.4, -1.15], [0.42, 0.14, 0.7], PAINT.pillow, { chamfer: 0.05 });
  model.box([0.6, 0.012, 0.6], [1.9, 0.02, 1.1], '#7d6a8f', { chamfer: 0, casts: false });
  addChair(model, 2.7, 1.7, 0.6);
  standTv(model);
};

const village = (model: ModelBuilder) => {
  // Rubble in the wall and a beam: a house without ties.
  for (let i = 0; i < 22; i++) {
    const x = -3.4 + ((i * 37) % 69) / 10;
    const y = 0.15 + ((i * 53) % 23) / 10;
    if (x < 3.2)
      model.box([x, y, back + 0.01], [0.34, 0.2, 0.05], i % 3 ? PAINT.brick : PAINT.stone, { chamfer: 0.02, resolution: 1.5 });
  }
  model.box([0, 2.62, back + 0.12], [7.3, 0.2, 0.2], PAINT.oakDark, { chamfer: 0.03 });
  model.cylinder([0.2, 0, -1.4], 0.36, 0.8, PAINT.clay, { top: 0.3, chamfer: 0.04, outline: 0.8 });
  model.cylinder([0.95, 0, -1.5], 0.28, 0.6, PAINT.clay, { top: 0.24, chamfer: 0.04, outline: 0.8 });
  addChair(model, -2.4, 1.7, 1);
  addChair(model, 0.4, 0.4, -0.8);
  const hat = lathe(
    [
      [0.36, 0],
      [0.1, 0.2],
      [0, 0.24],
    ],
    { segments: 18 },
  );
  model.add(hat, '#d9c28a', { matrix: place(-0.9, 1.7, back + 0.06, { rx: Math.PI / 2 }), outline: 0.6 });
  standTv(model);
};

const plain = (model: ModelBuilder) => {
  addStand(model, SPOTS.guessed.television!.x, back + 0.33, [1.2, 0.5, 0.45]);
  addStand(model, SPOTS.guessed.lamp!.x, back + 0.36, [0.7, 0.75, 0.5]);
  model.box([-0.9, 0.012, 0.6], [3, 0.02, 1.7], '#a9b7a3', { chamfer: 0, casts: false });
};

type RoomName = Exclude<SetName, 'relief' | 'street' | 'homes'>;

const FINISHES: Readonly<Record<RoomName, Finish>> = {
  classroom: { wall: PAINT.wall, dado: PAINT.dado, floor: 'tiles' },
  library: { wall: '#e3dcc8', dado: '#a8997a', floor: 'planks' },
  kitchen: { wall: '#e1ddd0', dado: '#b4c7c6', floor: 'tiles' },
  night: { wall: '#b9c4c9', dado: '#9fb0b8', floor: 'planks' },
  village: { wall: '#d8c6a4', dado: '#c0a67d', floor: 'screed' },
  plain: { wall: '#e0d9c6', dado: '#c7b793', floor: 'planks' },
};
const DRESS: Readonly<Record<RoomName, (model: ModelBuilder) => void>> = { classroom, library, kitchen, night, village, plain };

/** Every room of the drill. */
export function addRooms(model: ModelBuilder): void {
  for (const name of Object.keys(DRESS) as RoomName[])
    model.mesh(setMesh(name), [0, 0, 0], () => {
      addShell(model, FINISHES[name], left, right, name === 'plain' ? 'none' : name === 'village' ? 'door' : 'windows');
      DRESS[name](model);
      // A mark on the floor where the drill's line leaves the room.
      if (name !== 'plain') model.box([lineX(0) - 0.2, 0.012, 1.15], [0.5, 0.015, 0.8], '#237f52', { chamfer: 0, casts: false });
    });
}
