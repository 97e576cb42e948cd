import { type FrameMessage, frameMessageSchema, type HostMessage, hostMessageSchema } from '@protocol/messages.ts';

/** The frame's end of the conversation with its host. */
export interface HostLink {
  send(message: FrameMessage): void;
  /** One listener; messages that came before it are kept for it. */
  listen(listener: (message: HostMessage) => void): void;
  /** How many messages did not fit the protocol and were dropped. */
  readonly dropped: number;
}

/**
 * Speaks the protocol over a port. What arrives is checked and dropped when it does not fit.
 *
 * @param strict in development and tests what is sent is checked too, so that a mistake shows here and not as
 * silence at the host.
 */
export function linkOver(port: MessagePort, strict: boolean): HostLink {
  const early: HostMessage[] = [];
  let listener: ((message: HostMessage) => void) | null = null;
  let dropped = 0;
  port.onmessage = (event: MessageEvent<unknown>) => {
    const message = hostMessageSchema.safeParse(event.data);
    if (!message.success) dropped++;
    else if (listener === null) early.push(message.data);
    else listener(message.data);
  };
  return {
    send: (message) => port.postMessage(strict ? frameMessageSchema.parse(message) : message),
    listen(next) {
      listener = next;
      for (const message of early.splice(0)) next(message);
    },
    get dropped() {
      return dropped;
    },
  };
}
