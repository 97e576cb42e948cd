import { type FrameMessage, frameMessageSchema, type HostMessage, helloSchema, PROTOCOL_VERSION } from '@protocol/messages.ts';

export interface HostEnd {
  send(message: HostMessage): void;
  stop(): void;
}

/** Waits for the frame's hello, hands it a port, and speaks the protocol from the host's side. */
export function hostEndOf(
  frame: HTMLIFrameElement,
  onMessage: (message: FrameMessage) => void,
  onDropped: (data: unknown) => void,
): HostEnd {
  const channel = new MessageChannel();
  const waiting: HostMessage[] = [];
  let connected = false;
  channel.port1.onmessage = (event: MessageEvent<unknown>) => {
    const message = frameMessageSchema.safeParse(event.data);
    if (message.success) onMessage(message.data);
    else onDropped(event.data);
  };
  const onHello = (event: MessageEvent<unknown>) => {
    if (connected || event.source !== frame.contentWindow || event.origin !== location.origin) return;
    if (!helloSchema.safeParse(event.data).success) return;
    connected = true;
    frame.contentWindow?.postMessage({ dapeng: 'connect', protocol: PROTOCOL_VERSION }, location.origin, [channel.port2]);
    for (const message of waiting.splice(0)) channel.port1.postMessage(message);
  };
  window.addEventListener('message', onHello);
  return {
    send(message) {
      if (connected) channel.port1.postMessage(message);
      else waiting.push(message);
    },
    stop() {
      window.removeEventListener('message', onHello);
      channel.port1.close();
    },
  };
}
