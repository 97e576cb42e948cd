import { usePress } from '@look/input/press.ts';
import { useState } from 'react';
import { useSay } from './words.tsx';

const PICTURES = ['greys', 'white', 'black'] as const;
/** From black to white; a panel that is set well shows all of them apart. */
const GREYS = Array.from({ length: 11 }, (_, step) => Math.round((step * 255) / 10));

/** Grey steps, full white, full black over the whole glass. A tap goes on, the last one leads back. */
export function BrightnessTest({ onEnd }: { onEnd(): void }) {
  const say = useSay();
  const [picture, setPicture] = useState(0);
  const { pressProps } = usePress({ onPress: () => (picture + 1 < PICTURES.length ? setPicture(picture + 1) : onEnd()) });
  const name = PICTURES[picture]!;
  return (
    <button
      type="button"
      className="staff-screen brightness-test"
      data-picture={name}
      aria-label={say('bright.words')}
      {...pressProps}
    >
      {name === 'greys' &&
        GREYS.map((grey) => (
          <span
            key={grey}
            style={{ background: `rgb(${grey} ${grey} ${grey})`, color: grey > 120 ? 'rgb(0 0 0)' : 'rgb(255 255 255)' }}
          >
            {Math.round((grey / 255) * 100)}
          </span>
        ))}
    </button>
  );
}
