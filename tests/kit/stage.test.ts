import { PRESETS } from '@kit/fake-host/presets.ts';
import { canvasSizeOf, LEAST_RATIO, MAX_PIXELS } from '@kit/stage/canvas-size.ts';
import { createContextWatch } from '@kit/stage/context-watch.ts';
import { paintGeometry } from '@kit/stage/paint.ts';
import { qualityOf } from '@kit/stage/quality.ts';
import { createQualityGovernor } from '@kit/stage/quality-governor.ts';
import { layoutOf } from '@look/layout.ts';
import { PlaneGeometry } from 'three';
import { describe, expect, it } from 'vitest';

const WINDOW = 90;

describe('a painted geometry', () => {
  it('gets as much light as its shade says: a quarter of the light is half the stored root', () => {
    const rootsOf = (shade?: (x: number) => number) => {
      const baked = paintGeometry(new PlaneGeometry(2, 2), '#ffffff', 0, shade).getAttribute('baked');
      // Vertices 0 and 1 are the upper corners: x = -1 and x = 1.
      return [baked.getX(0), baked.getX(1)] as const;
    };
    const [plain] = rootsOf();
    const [dark, lit] = rootsOf((x) => (x < 0 ? 0.25 : 1));
    expect(lit).toBeCloseTo(plain, 2);
    expect(dark).toBeCloseTo(plain / 2, 2);
  });
});

describe('the canvas', () => {
  it('never holds more than 2.1 megapixels, on any panel at any tier', () => {
    for (const { display, profile } of Object.values(PRESETS)) {
      for (const pixelRatio of [1, 2, 3]) {
        const viewport = { widthPx: display.widthPx / pixelRatio, heightPx: display.heightPx / pixelRatio };
        const { widthPx, heightPx, ratio } = canvasSizeOf(layoutOf(display, profile, 'normal', viewport), pixelRatio, 1);
        expect(Math.ceil(widthPx * ratio) * Math.ceil(heightPx * ratio)).toBeLessThanOrEqual(MAX_PIXELS);
      }
    }
  });

  it('rule 43: a tired machine draws no coarser than 0.75', () => {
    const { display, profile } = PRESETS.school;
    const layout = layoutOf(display, profile, 'normal', { widthPx: 1920, heightPx: 1080 });
    expect(canvasSizeOf(layout, 1, 0.2).ratio).toBe(LEAST_RATIO);
  });

  it('reaches a little under the lip, so that no seam shows', () => {
    const { display, profile } = PRESETS.school;
    const layout = layoutOf(display, profile, 'normal', { widthPx: 1920, heightPx: 1080 });
    expect(canvasSizeOf(layout, 1, 1).heightPx).toBeGreaterThan(layout.stage.height);
  });
});

describe('the quality tier', () => {
  const feed = (governor: ReturnType<typeof createQualityGovernor>, frameMs: number, count: number, from = 0, hand = false) => {
    let tier = governor.measure(frameMs, from, hand);
    for (let i = 1; i < count; i++) tier = governor.measure(frameMs, from + i * frameMs, hand);
    return tier;
  };

  it('goes down one step for each window of slow frames, and not below the lowest', () => {
    const governor = createQualityGovernor();
    expect(feed(governor, 50, WINDOW)).toBe('middle');
    expect(feed(governor, 50, WINDOW)).toBe('low');
    expect(feed(governor, 50, 4 * WINDOW)).toBe('low');
  });

  it('a few slow frames among fast ones change nothing', () => {
    const governor = createQualityGovernor();
    for (let i = 0; i < WINDOW - 4; i++) governor.measure(16, i * 16, false);
    expect(feed(governor, 100, 4)).toBe('high');
    expect(governor.p95Ms).toBe(16);
  });

  it('never changes while a hand is down, but right after it', () => {
    const governor = createQualityGovernor();
    expect(feed(governor, 60, 5 * WINDOW, 0, true)).toBe('high');
    expect(governor.measure(60, 1e6, false)).toBe('middle');
  });

  it('tries a better tier only after a long roomy while, and waits longer after each disappointment', () => {
    const governor = createQualityGovernor();
    const waitedS = (): number => {
      feed(governor, 50, WINDOW);
      let seconds = 0;
      for (let nowMs = 0; seconds < 600; nowMs += 16) {
        seconds = nowMs / 1000;
        if (governor.measure(16, nowMs, false) === 'high') break;
      }
      return seconds;
    };
    const first = waitedS();
    const second = waitedS();
    expect(first).toBeGreaterThan(10);
    expect(second).toBeGreaterThan(1.8 * first);
  });

  it('counts a machine that slept as no measure', () => {
    const governor = createQualityGovernor();
    expect(feed(governor, 5000, 3 * WINDOW)).toBe('high');
    expect(governor.p95Ms).toBe(0);
  });

  it('rule 42: calm draws a fifth of the particles', () => {
    expect(qualityOf('high', true).particles).toBeCloseTo(0.2, 10);
    expect(qualityOf('low', true).particles).toBeCloseTo(0.2 * qualityOf('low', false).particles, 10);
  });
});

describe('the canvas is dead', () => {
  it('not when it is lost once and given back in time', () => {
    const watch = createContextWatch();
    watch.lost(0);
    expect(watch.state(1000)).toBe('lost');
    watch.restored(1100);
    expect(watch.state(60_000)).toBe('whole');
    expect(watch.timesLost).toBe(1);
  });

  it('when it is not given back', () => {
    const watch = createContextWatch();
    watch.lost(0);
    expect(watch.state(2000)).toBe('dead');
    watch.restored(2100);
    expect(watch.state(2200)).toBe('dead');
  });

  it('when it is lost twice within ten seconds, and not when the losses lie apart', () => {
    const near = createContextWatch();
    near.lost(0);
    near.restored(500);
    near.lost(9000);
    expect(near.state(9001)).toBe('dead');

    const far = createContextWatch();
    far.lost(0);
    far.restored(500);
    far.lost(11_000);
    far.restored(11_500);
    expect(far.state(12_000)).toBe('whole');
  });

  it('when what is drawn does not arrive, twice in a row', () => {
    const watch = createContextWatch();
    watch.probed(false);
    watch.probed(true);
    watch.probed(false);
    expect(watch.state(0)).toBe('whole');
    watch.probed(false);
    expect(watch.state(0)).toBe('dead');
    expect(watch.reason).not.toBeNull();
  });
});
