import { type Sprite, spriteStyle } from '../sprite.ts';

interface LayersProps {
  /** All pictures the part can show: they are loaded together, so that a press never waits for one. */
  sprites: readonly Sprite[];
  shown: Sprite;
  scale?: number;
}

/** The pictures of a part with several states, one of them seen, anchored in the middle of the parent. */
export function Layers({ sprites, shown, scale = 1 }: LayersProps) {
  return (
    <span className="round-origin" aria-hidden="true">
      {sprites.map((sprite) => (
        <span
          key={sprite.url}
          className="round-layer"
          data-shown={sprite === shown ? '' : undefined}
          style={spriteStyle(sprite, scale)}
        />
      ))}
    </span>
  );
}
