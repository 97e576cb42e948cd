import { connectSchema, PROTOCOL_VERSION } from '@protocol/messages.ts';
import { isAllowedParent } from './allowed-parent.ts';

/**
 * Says hello to the page that holds this frame and waits for its port. Never resolves under a parent that is not
 * allowed to host: such a frame stays silent and empty.
 */
export function connectToParent(view: Window): Promise<MessagePort> {
  return new Promise((resolve) => {
    const onMessage = (event: MessageEvent<unknown>) => {
      if (event.source !== view.parent || !isAllowedParent(event.origin, view.location)) return;
      if (!connectSchema.safeParse(event.data).success) return;
      const port = event.ports[0];
      if (port === undefined) return;
      view.removeEventListener('message', onMessage);
      resolve(port);
    };
    view.addEventListener('message', onMessage);

    const ancestor = view.location.ancestorOrigins?.[0];
    if (ancestor !== undefined && !isAllowedParent(ancestor, view.location)) return;
    // The greeting says nothing but that a frame is here; where the parent's origin is known, only it hears it.
    view.parent.postMessage({ dapeng: 'hello', protocol: PROTOCOL_VERSION }, ancestor ?? '*');
  });
}
