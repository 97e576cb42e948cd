import { GUESS } from '../model/drill.ts';

const SPAN_C = GUESS.mostC - GUESS.leastC;
const TICKS_C = [37, 100, 200, 300, 400, 500, 600];

/** A lying thermometer over the whole field, with its answer once it is told (0…1 along it). */
export function ThermometerPicture({ answer }: { answer: number | null }) {
  const x = (celsius: number) => ((celsius - GUESS.leastC) / SPAN_C) * 100;
  return (
    <span className="fire-thermometer" aria-hidden="true">
      <svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
        <rect x="0" y="5" width="100" height="6" rx="1" fill="#faf6ec" stroke="#5a6772" strokeWidth="0.4" />
        {answer !== null && <rect x="0" y="6" width={Math.max(0.5, answer * 100)} height="4" fill="#9b2423" />}
        {TICKS_C.map((celsius) => (
          <path key={celsius} d={`M${x(celsius)} 11v3`} stroke="#15202b" strokeWidth="0.35" />
        ))}
      </svg>
      {TICKS_C.map((celsius) => (
        <span key={celsius} className="fire-tick" style={{ left: `${x(celsius)}%` }}>
          {celsius}
        </span>
      ))}
    </span>
  );
}
