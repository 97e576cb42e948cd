import { Euler, Matrix3, Matrix4, Quaternion, Vector3 } from 'three';
import { type Colour, linear, type Point, type Shape } from './shape.ts';
import { chamferBox, cylinder } from './solids.ts';

/** How light meets a part, and how finely it is cut for it. Lengths in the model's units. */
export interface PartOptions {
  /** Longest edge after the first cut. */
  resolution?: number;
  /** Shortest edge that the adaptive cut may leave. */
  least?: number;
  /** Shines by itself: colour × this, whatever falls on it. */
  emissive?: number;
  /** Shines as lamplight in the flickering layer, whatever its paint: a window that is dark by day. */
  glow?: number;
  /** 0 paper … 1 brass: how far the matcap takes over. */
  metal?: number;
  /** Ink outline, as a share of the bake's outline width. */
  outline?: number;
  /** Throws shadow. Painted marks do not. */
  casts?: boolean;
  /** Colour as it is, no light on it. */
  unlit?: boolean;
}

export interface Part extends Required<Omit<PartOptions, 'least'>> {
  least: number;
  positions: Float32Array;
  normals: Float32Array;
  colours: Float32Array;
}

export interface MeshPlan {
  name: string;
  /** What the mesh turns about when it moves, in the model's units. */
  pivot: Point;
  parts: Part[];
  /** Throws shadow on every other mesh, as the statics do. */
  stands?: boolean;
  /** Throws shadow and hands on light, but is not stored: what lies beyond the edge of a piece that repeats. */
  hidden?: boolean;
  /** Mesh whose shadow falls on this one as well: the ground that a movable piece brings along. */
  under?: string;
}

export interface Placement {
  rx?: number;
  ry?: number;
  rz?: number;
  scale?: number | Point;
}

/** Where a part stands: turned (y, then x, then z), scaled, moved. Angles in radians. */
export function place(x = 0, y = 0, z = 0, placement: Placement = {}): Matrix4 {
  const { rx = 0, ry = 0, rz = 0, scale = 1 } = placement;
  const size = typeof scale === 'number' ? new Vector3(scale, scale, scale) : new Vector3(...scale);
  return new Matrix4().compose(new Vector3(x, y, z), new Quaternion().setFromEuler(new Euler(rx, ry, rz, 'YXZ')), size);
}

/** Name of the mesh that everything belongs to which never moves. */
export const STATICS = 'statics';

/** Collects parts into named meshes. Statics merge into one; what a hand or the model moves has a mesh of its own. */
export class ModelBuilder {
  readonly meshes: MeshPlan[] = [{ name: STATICS, pivot: [0, 0, 0], parts: [] }];
  private current = this.meshes[0]!;
  private readonly stack = [new Matrix4()];

  constructor(private readonly defaults: { resolution: number; chamfer: number }) {}

  private get matrix(): Matrix4 {
    return this.stack[this.stack.length - 1]!;
  }

  /** Runs `build` with everything placed by `matrix`. */
  at(matrix: Matrix4, build: () => void): this {
    this.stack.push(this.matrix.clone().multiply(matrix));
    build();
    this.stack.pop();
    return this;
  }

  /** Everything that `build` adds goes into the movable mesh `name`, which turns about `pivot` (in the current placement). */
  mesh(name: string, pivot: Point, build: () => void): this {
    const turned = new Vector3(...pivot).applyMatrix4(this.matrix);
    const plan = this.meshes.find((mesh) => mesh.name === name) ?? { name, pivot: turned.toArray() as Point, parts: [] };
    if (!this.meshes.includes(plan)) this.meshes.push(plan);
    const outer = this.current;
    this.current = plan;
    build();
    this.current = outer;
    return this;
  }

  add(shape: Shape, colour: string | Colour, options: PartOptions & { matrix?: Matrix4 } = {}): this {
    const matrix = options.matrix ? this.matrix.clone().multiply(options.matrix) : this.matrix;
    const turn = new Matrix3().getNormalMatrix(matrix);
    const mirrored = matrix.determinant() < 0;
    const count = shape.positions.length / 3;
    const positions = new Float32Array(count * 3);
    const normals = new Float32Array(count * 3);
    const colours = new Float32Array(count * 3);
    const plain = typeof colour === 'string' ? linear(colour) : colour;
    const at = new Vector3();
    for (let i = 0; i < count; i++) {
      // A mirror turns triangles inside out: swap their second and third corner back.
      const from = mirrored ? (i % 3 === 1 ? i + 1 : i % 3 === 2 ? i - 1 : i) : i;
      at.fromArray(shape.positions, from * 3)
        .applyMatrix4(matrix)
        .toArray(positions, i * 3);
      at.fromArray(shape.normals, from * 3)
        .applyMatrix3(turn)
        .normalize()
        .toArray(normals, i * 3);
      if (shape.colours) for (let k = 0; k < 3; k++) colours[i * 3 + k] = shape.colours[from * 3 + k]!;
      else colours.set(plain, i * 3);
    }
    const resolution = options.resolution ?? this.defaults.resolution;
    this.current.parts.push({
      positions,
      normals,
      colours,
      resolution,
      least: options.least ?? resolution * 0.35,
      emissive: options.emissive ?? 0,
      glow: options.glow ?? 0,
      metal: options.metal ?? 0,
      outline: options.outline ?? 0,
      casts: options.casts ?? true,
      unlit: options.unlit ?? false,
    });
    return this;
  }

  /** Chamfered box whose bottom centre stands at (x, y, z). */
  box(
    [x, y, z]: Point,
    [width, height, depth]: Point,
    colour: string | Colour,
    options: PartOptions & Placement & { chamfer?: number } = {},
  ): this {
    const shape = chamferBox(width, height, depth, options.chamfer ?? this.defaults.chamfer);
    return this.add(shape, colour, { ...options, matrix: place(x, y, z, options) });
  }

  /** Cylinder whose bottom centre stands at (x, y, z). */
  cylinder(
    [x, y, z]: Point,
    radius: number,
    height: number,
    colour: string | Colour,
    options: PartOptions & Placement & { chamfer?: number; top?: number; segments?: number } = {},
  ): this {
    const chamfer = options.chamfer ?? Math.min(this.defaults.chamfer, radius * 0.3, height * 0.3);
    const shape = cylinder(radius, height, options.segments ?? 20, chamfer, options.top ?? radius);
    return this.add(shape, colour, { ...options, matrix: place(x, y, z, options) });
  }

  get triangleCount(): number {
    return this.meshes.reduce((sum, mesh) => sum + mesh.parts.reduce((n, part) => n + part.positions.length / 9, 0), 0);
  }
}
