/** Glass that is zoomed by less is not seen, and scales are floats. */
const LEAST_ZOOM = 1.001;
const AGAIN_MS = 500;

/**
 * Puts the glass back to its own size when the browser has zoomed it all the same: neither `touch-action`, nor touches that
 * are answered, nor `--disable-pinch` keep ten fingers on a busy exhibit from it every time. A page that becomes full screen
 * is shown at its own size and cannot be zoomed while it is so. The browser wants a hand on the glass for that, which is
 * what zoomed it; in attract, where nobody is any more, the page is opened anew (a reload would keep the zoom).
 */
export function keepUnzoomed(view: Window, inAttract: () => boolean): void {
  const { document, screen, visualViewport } = view;
  let healing = false;

  const heal = async () => {
    if (healing || visualViewport === null || visualViewport.scale < LEAST_ZOOM) return;
    healing = true;
    const filled = view.innerWidth >= screen.width && view.innerHeight >= screen.height;
    try {
      await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
      // A window stays a window; a kiosk stays full screen, and so cannot be zoomed again.
      if (!filled) await document.exitFullscreen();
    } catch {
      if (inAttract()) view.location.replace(view.location.href);
    }
    healing = false;
    if (visualViewport.scale >= LEAST_ZOOM) view.setTimeout(heal, AGAIN_MS);
  };
  visualViewport?.addEventListener('resize', heal);
  void heal();
}
