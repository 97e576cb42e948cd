import type { FrameMessage, HostMessage, OpenMessage } from '@protocol/messages.ts';
import type { Frame, Page } from 'playwright-core';

/** A page that hosts one frame by the protocol and does nothing else, so that a test sees every word of the frame. */
export interface HostedFrame {
  /** The frame's own document. */
  readonly inside: Frame;
  send(message: HostMessage): Promise<void>;
  /** Waits until the frame has said this, `times` times, and answers the last of them. */
  said<T extends FrameMessage['type']>(type: T, times?: number): Promise<Extract<FrameMessage, { type: T }>>;
  /** Everything it said so far. */
  all(): Promise<FrameMessage[]>;
}

/** What the host page keeps in its window. */
interface HostWindow extends Window {
  said: FrameMessage[];
  port: MessagePort;
}

/** Any answer of the agent will do, if it is a real one: from a page that a test made up, a browser lets no frame reach the machine itself. */
const HOST_PATH = '/kiosk.json';

/** Opens the frame page of `frameOrigin` inside a host page of `hostOrigin` and shakes hands. */
export async function hostFrame(page: Page, hostOrigin: string, frameOrigin = hostOrigin): Promise<HostedFrame> {
  await page.goto(`${hostOrigin}${HOST_PATH}`);
  await page.evaluate((address) => {
    const host = window as unknown as HostWindow;
    host.said = [];
    const hello = new Promise<void>((resolve, reject) => {
      setTimeout(() => reject(new Error(`${address} did not say hello`)), 20_000);
      addEventListener('message', (event) => {
        if (event.data?.dapeng !== 'hello') return;
        const channel = new MessageChannel();
        channel.port1.onmessage = ({ data }) => host.said.push(data);
        host.port = channel.port1;
        (event.source as Window).postMessage({ dapeng: 'connect', protocol: 1 }, event.origin, [channel.port2]);
        resolve();
      });
    });
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    frame.setAttribute('allow', 'autoplay');
    Object.assign(frame.style, { position: 'fixed', inset: '0', width: '100%', height: '100%', border: '0' });
    frame.src = address;
    document.body.replaceChildren(frame);
    return hello;
  }, `${frameOrigin}/frame/`);
  const inside = page.frames().find((frame) => frame.url().startsWith(`${frameOrigin}/frame/`))!;
  return {
    inside,
    send: (message) => page.evaluate((data) => (window as unknown as HostWindow).port.postMessage(data), message),
    async said(type, times = 1) {
      const found = await page.waitForFunction(
        ([wanted, count]) => (window as unknown as HostWindow).said.filter((message) => message.type === wanted)[count - 1],
        [type, times] as const,
        { polling: 50 },
      );
      return (await found.jsonValue()) as Extract<FrameMessage, { type: typeof type }>;
    },
    all: () => page.evaluate(() => (window as unknown as HostWindow).said),
  };
}

/** An `open` for an exhibit of the faulty site, in a school. */
export function openMessage(exhibitId: string, changes: Partial<OpenMessage> = {}): OpenMessage {
  return {
    type: 'open',
    exhibitId,
    entry: `/assets/faulty/exhibits/${exhibitId}.js`,
    mode: 'visit',
    options: {},
    preferences: { language: 'zh-CN', textSize: 'normal', calm: false, bright: false, pinyin: false, soundLevel: 2 },
    profile: 'general',
    display: {
      diagonalMm: 546,
      widthPx: 1920,
      heightPx: 1080,
      mountBottomMm: 780,
      tiltDeg: 10,
      viewingDistanceMm: 500,
      brightnessNit: 300,
      ambientLux: 500,
    },
    seed: 7,
    overlay: 'none',
    ...changes,
  };
}
