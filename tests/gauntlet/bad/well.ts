import { faulty } from '../../support/faulty-exhibits/definition.ts';
import { type Element, element } from '../../support/faulty-exhibits/element.ts';

/*
 * The plainest exhibit that nothing is wrong with: one large key that counts presses, by finger, key and switch, and a
 * debrief behind the second press. The bad ones are made of it, each with one fault.
 */

type Props = Record<string, unknown>;
type Definition = ReturnType<typeof faulty>;

export const KEY_STYLE: Props = {
  position: 'absolute',
  left: '35%',
  top: '62%',
  width: 'max(30%, calc(60 * var(--mm)))',
  height: 'calc(36 * var(--mm))',
  margin: 0,
  padding: 0,
  border: '0',
  borderRadius: 0,
  background: '#ffffff',
  color: '#000000',
  font: 'inherit',
  fontSize: 'var(--type-caption)',
  lineHeight: 1.5,
  overflow: 'hidden',
};

interface State {
  timeS: number;
  presses: number;
}

export interface WellModel {
  press(): void;
  readings(): State;
}

/** The model that is open now, for panels without hooks. */
let open: WellModel | null = null;
export const model = (): WellModel => open!;

interface Parts {
  id: string;
  /** What the panel shows; without it the key. */
  panel?(definition: Definition): Element;
  /** Changes what the model does. */
  change?(model: ReturnType<Definition['createModel']> & WellModel): void;
  onStep?(timeS: number): void;
}

/** Words in the page's language, read when they are drawn. */
export const words = (definition: Definition, key: keyof Definition['copy']['en'] = 'title'): string =>
  definition.copy[document.documentElement.lang === 'en' ? 'en' : 'zh-CN'][key];

export const key = (label: string, style: Props = {}, props: Props = {}): Element =>
  element('button', {
    type: 'button',
    className: 'bad-key',
    'data-touch': '',
    style: { ...KEY_STYLE, ...style },
    onClick: () => model().press(),
    children: label,
    ...props,
  });

const PRESSES_TO_DEBRIEF = 2;

export function well({ id, panel, change, onStep }: Parts) {
  const copy = { title: '轻轻按这里', invitation: '按两下', predict: '会怎样', transfer: '再试一次', state: '按了' };
  const english = { title: 'Press here', invitation: 'Press twice', predict: 'What comes', transfer: 'Again', state: 'Pressed' };
  const shown = () => panel?.(definition) ?? key(words(definition));
  const debrief = () => key(words(definition, 'transfer'));
  const definition = faulty({ id, Panel: shown, ...(onStep ? { onStep } : {}) });
  const { createModel } = definition;
  return Object.assign(definition, {
    copy: { 'zh-CN': copy, en: english },
    Debrief: debrief,
    visitorScript: {
      play(played: WellModel, timeS: number) {
        // Two presses, two seconds apart.
        if (timeS > 2 * (played.readings().presses + 1)) played.press();
      },
      withinS: 60,
    },
    createModel(options: unknown, seed: number) {
      const made = createModel(options, seed);
      const state: State = { timeS: 0, presses: 0 };
      const step = made.step;
      const own = Object.assign(made, {
        press() {
          state.presses = Math.min(PRESSES_TO_DEBRIEF, state.presses + 1);
        },
        step(dtS: number) {
          state.timeS += dtS;
          step(dtS);
        },
        reset() {
          Object.assign(state, { timeS: 0, presses: 0 });
        },
        readings: () => ({ ...state, seed, beat: `presses-${state.presses}` }),
        snapshot: () => ({ ...state, seed }),
        restore: (kept: State & { seed: number }) => {
          Object.assign(state, { timeS: kept.timeS, presses: kept.presses });
        },
        inDebrief: () => state.presses >= PRESSES_TO_DEBRIEF,
      });
      change?.(own);
      open = own;
      return own;
    },
  });
}
