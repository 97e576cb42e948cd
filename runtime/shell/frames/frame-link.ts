import {
  connectSchema,
  type FrameMessage,
  frameMessageSchema,
  type HostMessage,
  helloSchema,
  PROTOCOL_VERSION,
} from '@protocol/messages.ts';

/** The shell's end of the conversation with one iframe. */
export interface FrameLink {
  readonly iframe: HTMLIFrameElement;
  readonly origin: string;
  readonly connected: boolean;
  /** The last state that the frame left with us. */
  readonly snapshot: unknown;
  /** Kept until the frame has said hello. */
  send(message: HostMessage): void;
  /** Takes the iframe off the page; a hung process ends with it. */
  remove(): void;
}

export interface FrameLinkListener {
  connected(): void;
  message(message: FrameMessage): void;
  /** Something arrived that does not fit (F6). */
  dropped(what: string): void;
}

/** A frame may say hello once, from its own window and origin, in the protocol that we speak. */
export function acceptsHello(
  event: Pick<MessageEvent, 'source' | 'origin' | 'data'>,
  expected: { source: unknown; origin: string; connected: boolean },
): boolean {
  const hello = helloSchema.safeParse(event.data);
  return (
    event.source === expected.source &&
    event.origin === expected.origin &&
    !expected.connected &&
    hello.success &&
    hello.data.protocol === PROTOCOL_VERSION
  );
}

/** Puts a frame of `origin` into `container` and waits for its hello. */
export function createFrameLink(container: HTMLElement, origin: string, listener: FrameLinkListener): FrameLink {
  const iframe = document.createElement('iframe');
  iframe.setAttribute('sandbox', 'allow-scripts allow-same-origin');
  iframe.setAttribute('allow', 'autoplay');
  iframe.setAttribute('aria-hidden', 'true');
  iframe.tabIndex = -1;
  iframe.className = 'frame';
  iframe.dataset.state = 'spare';
  iframe.title = '';
  iframe.src = `${origin}/frame/`;

  let port: MessagePort | null = null;
  let removed = false;
  let snapshot: unknown;
  const waiting: HostMessage[] = [];

  const onHello = (event: MessageEvent) => {
    if (event.source !== iframe.contentWindow) return;
    if (!acceptsHello(event, { source: iframe.contentWindow, origin, connected: port !== null })) {
      listener.dropped('hello');
      return;
    }
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = ({ data }) => {
      if (removed) return;
      const parsed = frameMessageSchema.safeParse(data);
      if (!parsed.success) {
        listener.dropped(typeof data?.type === 'string' ? data.type.slice(0, 32) : typeof data);
        return;
      }
      if (parsed.data.type === 'snapshot') snapshot = parsed.data.snapshot;
      listener.message(parsed.data);
    };
    port.onmessageerror = () => listener.dropped('unreadable');
    const connect = connectSchema.parse({ dapeng: 'connect', protocol: PROTOCOL_VERSION });
    iframe.contentWindow?.postMessage(connect, origin, [channel.port2]);
    for (const message of waiting.splice(0)) port.postMessage(message);
    listener.connected();
  };

  window.addEventListener('message', onHello);
  container.append(iframe);

  return {
    iframe,
    origin,
    get connected() {
      return port !== null;
    },
    get snapshot() {
      return snapshot;
    },
    send(message) {
      if (port) port.postMessage(message);
      else waiting.push(message);
    },
    remove() {
      if (removed) return;
      removed = true;
      window.removeEventListener('message', onHello);
      port?.close();
      iframe.remove();
    },
  };
}
