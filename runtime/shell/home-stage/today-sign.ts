import { BoxGeometry, CanvasTexture, Group, LinearFilter, Mesh, MeshBasicMaterial, PlaneGeometry, SRGBColorSpace } from 'three';

const WIDTH = 1.02;
const HEIGHT = 0.44;
const PX_PER_UNIT = 320;

export interface TodaySign {
  group: Group;
  /** Words of the board; null takes the sign away. Answers when they are drawn. */
  write(words: string | null): Promise<void>;
  /** 1 by day; less as evening comes. */
  light(level: number): void;
  dispose(): void;
}

/** The red board on a post that stands on the pad of the day's leading exhibit. */
export function createTodaySign(): TodaySign {
  const group = new Group();
  group.visible = false;
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * PX_PER_UNIT;
  canvas.height = HEIGHT * PX_PER_UNIT;
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  texture.minFilter = LinearFilter;
  texture.generateMipmaps = false;
  const face = new MeshBasicMaterial({ map: texture, toneMapped: false });
  const wood = new MeshBasicMaterial({ color: '#8a5c34', toneMapped: false });
  const board = new Mesh(new PlaneGeometry(WIDTH, HEIGHT), face);
  board.position.set(0, 0.84, 0.035);
  const post = new Mesh(new BoxGeometry(0.06, 0.9, 0.05), wood);
  post.position.set(0, 0.45, 0);
  group.add(board, post);
  let written: string | null = null;

  const draw = (words: string) => {
    const context = canvas.getContext('2d')!;
    const { width, height } = canvas;
    context.fillStyle = '#8d1f1f';
    context.fillRect(0, 0, width, height);
    context.strokeStyle = '#f3ede0';
    context.lineWidth = height * 0.035;
    context.strokeRect(height * 0.07, height * 0.07, width - height * 0.14, height - height * 0.14);
    context.fillStyle = '#fbf8f1';
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    let size = height * 0.56;
    const font = (px: number) => `900 ${px}px 'Dapeng Serif', 'Dapeng Latin', serif`;
    context.font = font(size);
    size *= Math.min(1, (width * 0.82) / context.measureText(words).width);
    context.font = font(size);
    context.fillText(words, width / 2, height * 0.53);
    texture.needsUpdate = true;
  };

  return {
    group,
    async write(words) {
      group.visible = words !== null;
      if (words === null || words === written) return;
      written = words;
      await document.fonts.load("900 100px 'Dapeng Serif'", words).catch(() => []);
      if (written === words) draw(words);
    },
    light(level) {
      face.color.setScalar(level);
      wood.color.set('#8a5c34').multiplyScalar(level);
    },
    dispose() {
      texture.dispose();
      face.dispose();
      wood.dispose();
      board.geometry.dispose();
      post.geometry.dispose();
    },
  };
}
