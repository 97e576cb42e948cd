import type { Drill } from '../model/drill.ts';
import type { QuakeReadings } from '../model/readings.ts';

/** A sentence with its values. */
export interface Asked {
  k: string;
  values?: Readonly<Record<string, string | number>>;
}

/** So long a lost hold is called out, s. */
const LOST_S = 2;

/** The sentence that fits the moment. The world has spoken already; the words come after it. */
export function askOf(r: QuakeReadings, drill: Drill): Asked {
  const acting = r.phase === 'act';
  switch (r.beat) {
    case 'crank':
      return { k: acting ? 'crank.ask' : r.pieces.some(({ mode }) => mode === 'fallen') ? 'crank.fell' : 'crank.stood' };
    case 'predict':
      return acting ? { k: 'predict.ask' } : predictAnswer(r, drill);
    case 'waves':
      return wavesAsk(r);
    case 'drill':
      return acting ? drillAsk(r, drill) : drillAnswer(drill);
    case 'exit':
      return { k: acting ? exitAsk(r) : 'exit.reveal' };
    case 'home':
      return homeAsk(r);
    case 'transfer':
      return { k: transferAsk(r, drill) };
    case 'debrief':
      return { k: 'item.predict' };
  }
}

function predictAnswer(r: QuakeReadings, drill: Drill): Asked {
  const asked = drill.fallers();
  const lying = r.pieces.filter(({ mode }) => mode === 'fallen').length;
  if (lying < asked.length) return { k: 'predict.running' };
  if (asked.length === 0) return { k: 'predict.nothing' };
  const hits = r.pieces.filter(({ id, dot }) => dot && asked.includes(id)).length;
  return { k: drill.predictionCorrect() ? 'predict.right' : 'predict.some', values: { hits, asked: asked.length } };
}

function wavesAsk(r: QuakeReadings): Asked {
  if (r.phase === 'reveal') {
    if (r.leadS <= 0) return { k: 'waves.blind' };
    return { k: 'waves.lead', values: { seconds: r.leadS.toFixed(1) } };
  }
  if (r.ringS === 0) return { k: r.pull > 0.3 ? 'waves.ask.release' : 'waves.ask' };
  if (r.event === 'alert' || r.event === 'p-wave') return { k: `waves.${r.event}` };
  return { k: 'waves.running' };
}

function drillAsk(r: QuakeReadings, { settings }: Drill): Asked {
  if (r.stage === 'ready') return { k: `drill.ask.${settings.place}` };
  if (r.event === 'hold-broken' && r.eventAgeS < LOST_S && !r.holding) return { k: 'drill.ask.lost' };
  if (r.holding) return { k: 'drill.ask.held' };
  if (r.covered) return { k: 'drill.ask.hold' };
  if (r.posture === 'low') return { k: 'drill.ask.under' };
  return r.stage === 'alert' ? { k: 'drill.ask.alert', values: { seconds: Math.ceil(r.alertLeftS) } } : { k: 'drill.ask.drop' };
}

function drillAnswer(drill: Drill): Asked {
  const { deed, verdict } = drill.verdict();
  const percent = Math.round(drill.measures()['held-percent']);
  if (deed === 'nothing') return { k: 'drill.answer.nothing' };
  return { k: `drill.answer.${deed}.${verdict}`, values: { percent } };
}

function exitAsk(r: QuakeReadings): string {
  if (r.aftershock === 'shaking') return r.walking || !r.headCovered ? 'exit.aftershock' : 'exit.still';
  if (r.event === 'helper' && r.eventAgeS < 2.5 && r.progressM === 0) return 'exit.lift.answer';
  if (r.inDropZone) return 'exit.zone';
  return r.progressM === 0 ? 'exit.ask' : 'exit.on';
}

function homeAsk(r: QuakeReadings): Asked {
  if (r.phase === 'reveal') {
    const mine = r.pieces.filter(({ mode }) => mode === 'fallen').length;
    const twins = r.twins.filter(({ mode }) => mode === 'fallen').length;
    return { k: 'home.answer', values: { mine, twins } };
  }
  if (r.stage === 'ready') {
    return r.measuresLeft > 0 ? { k: 'home.ask', values: { left: r.measuresLeft } } : { k: 'home.ask.sleep' };
  }
  if (!r.inBed) return { k: 'home.up' };
  return { k: r.pillow ? 'home.stay' : 'home.pillow' };
}

function transferAsk(r: QuakeReadings, drill: Drill): string {
  const place = drill.transferPlace();
  if (r.phase === 'act') return `transfer.ask.${place}`;
  return `transfer.${drill.transferCorrect() ? 'right' : 'wrong'}.${place}`;
}
