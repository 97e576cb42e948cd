import { element } from './element.ts';

interface Fault {
  id: string;
  /** Called at every step with the model's time, seconds. */
  onStep?(timeS: number): void;
  Scene?: () => unknown;
  Panel?: () => unknown;
  /** Answers what is wrong with the options, null when nothing is. */
  refuses?(options: unknown): string | null;
}

/** Half a second of model time: the exhibit has been on the glass for a while. */
export const WHILE_S = 0.5;

const nothing = () => null;

/** An exhibit that is well in everything but its fault. */
export function faulty({ id, onStep, Scene, Panel, refuses }: Fault) {
  const copy = { title: id, invitation: id, predict: id, transfer: id, state: id };
  return {
    id,
    version: '1.0.0',
    protocol: 1,
    theme: 'everyday',
    options: {
      safeParse(options: unknown) {
        const message = refuses?.(options) ?? null;
        return message === null
          ? { success: true, data: options }
          : { success: false, error: { issues: [{ path: ['speed'], message }] } };
      },
    },
    multitouch: 'own-object',
    languages: ['zh-CN', 'en'],
    designedSeconds: 60,
    items: {
      predict: { id: 'before', kind: 'predict', question: 'predict' },
      transfer: { id: 'after', kind: 'transfer', question: 'transfer' },
    },
    sources: [],
    copy: { 'zh-CN': copy, en: copy },
    ruby: {},
    title: 'title',
    invitation: 'invitation',
    stepS: 1 / 60,
    createModel(_options: unknown, seed: number) {
      const state = { timeS: 0, seed };
      return {
        step(dtS: number) {
          state.timeS += dtS;
          document.documentElement.dataset.modelTimeS = state.timeS.toFixed(3);
          onStep?.(state.timeS);
        },
        reset() {
          state.timeS = 0;
        },
        readings: () => state,
        describe: () => [{ key: 'state' }],
        snapshot: () => ({ ...state }),
        restore: (snapshot: typeof state) => void Object.assign(state, snapshot),
        inDebrief: () => false,
        broken: () => [],
      };
    },
    Scene: Scene ?? (() => element('group')),
    Panel: Panel ?? (() => element('button', { type: 'button', className: 'faulty-button', children: id })),
    Debrief: nothing,
    queries: {},
    visitorScript: { play() {}, withinS: 60 },
  };
}
