import { createProbe } from '@kit/stage/probe.ts';
import { Color, type WebGLRenderer } from 'three';
import { describe, expect, it } from 'vitest';

const SIZE = 8;

/** A canvas of 8 × 8 pixels as WebGL knows it: rows are counted from below, for the scissor and for reads alike. */
function fakeCanvas() {
  const pixels = new Uint8Array(SIZE * SIZE * 4).fill(77);
  const clearColor = new Color(0.2, 0.2, 0.2);
  const packed = new Uint8Array(4);
  const state = { lost: false, arrives: true, signals: true, scissor: null as null | [number, number, number, number] };
  let box: [number, number, number, number] = [0, 0, SIZE, SIZE];
  const context = {
    isContextLost: () => state.lost,
    createBuffer: () => ({}),
    bindBuffer() {},
    bufferData() {},
    deleteBuffer() {},
    deleteSync() {},
    flush() {},
    fenceSync: () => ({}),
    SYNC_STATUS: 1,
    SIGNALED: 2,
    getSyncParameter: () => (state.signals ? 2 : 3),
    readPixels: (x: number, y: number) => packed.set(pixels.subarray((y * SIZE + x) * 4, (y * SIZE + x) * 4 + 4)),
    getBufferSubData: (_target: number, _offset: number, into: Uint8Array) => into.set(packed),
  };
  const renderer = {
    getContext: () => context,
    getPixelRatio: () => 1,
    getClearColor: (into: Color) => into.copy(clearColor),
    getClearAlpha: () => 1,
    setClearColor: (colour: Color) => clearColor.copy(colour),
    setRenderTarget() {},
    setScissor: (...given: [number, number, number, number]) => {
      box = given;
    },
    setScissorTest: (on: boolean) => {
      state.scissor = on ? box : null;
    },
    clear() {
      if (!state.arrives) return;
      const [left, bottom, width, height] = state.scissor ?? [0, 0, SIZE, SIZE];
      for (let y = bottom; y < bottom + height; y++) {
        for (let x = left; x < left + width; x++) {
          pixels.set([...clearColor.toArray().map((share) => share * 255), 255], (y * SIZE + x) * 4);
        }
      }
    },
  };
  return { state, pixels, clearColor, renderer: renderer as unknown as WebGLRenderer };
}

describe('the probe', () => {
  it('finds its own marker each time, and leaves clear colour and scissor as they were', () => {
    const { renderer, state, clearColor } = fakeCanvas();
    const probe = createProbe();
    for (let turn = 0; turn < 4; turn++) {
      probe.ask(renderer, turn * 1000);
      expect(probe.answer(renderer, turn * 1000)).toBe(true);
    }
    expect(state.scissor).toBeNull();
    expect(clearColor.toArray()).toEqual([0.2, 0.2, 0.2]);
  });

  it('touches the lower left corner only, which lies under the lip', () => {
    const { renderer, pixels } = fakeCanvas();
    createProbe().ask(renderer, 0);
    const painted = Array.from({ length: SIZE * SIZE }, (_, i) => i).filter((i) => pixels[i * 4] !== 77);
    expect(painted).toEqual([0, 1, SIZE, SIZE + 1]);
  });

  it('knows a canvas that no longer shows what is drawn, although the last marker still stands there', () => {
    const { renderer, state } = fakeCanvas();
    const probe = createProbe();
    probe.ask(renderer, 0);
    probe.answer(renderer, 0);
    state.arrives = false;
    probe.ask(renderer, 1000);
    expect(probe.answer(renderer, 1000)).toBe(false);
  });

  it('waits for a slow GPU and holds nothing up; one that is silent for good counts as wrong', () => {
    const { renderer, state } = fakeCanvas();
    const probe = createProbe();
    state.signals = false;
    probe.ask(renderer, 0);
    for (let frame = 1; frame <= 30; frame++) expect(probe.answer(renderer, frame * 16)).toBeNull();
    expect(probe.answer(renderer, 20_000)).toBe(false);
    expect(probe.answer(renderer, 20_016)).toBeNull();
  });

  it('a machine that draws one frame in eleven seconds is slow, not dead', () => {
    const { renderer, state } = fakeCanvas();
    const probe = createProbe();
    state.signals = false;
    probe.ask(renderer, 0);
    expect(probe.answer(renderer, 11_000)).toBeNull();
    state.signals = true;
    expect(probe.answer(renderer, 22_000)).toBe(true);
  });

  it('says no when the context is lost, before or after it was asked', () => {
    const { renderer, state } = fakeCanvas();
    const probe = createProbe();
    probe.ask(renderer, 0);
    state.lost = true;
    expect(probe.answer(renderer, 16)).toBe(false);
    probe.ask(renderer, 5000);
    expect(probe.answer(renderer, 5016)).toBe(false);
    expect(probe.answer(renderer, 5032)).toBeNull();
  });

  it('does not wait for what went with a context that came back', () => {
    const { renderer, state } = fakeCanvas();
    const probe = createProbe();
    state.signals = false;
    probe.ask(renderer, 0);
    probe.forget();
    expect(probe.answer(renderer, 60_000)).toBeNull();
    state.signals = true;
    probe.ask(renderer, 60_000);
    expect(probe.answer(renderer, 60_016)).toBe(true);
  });
});
