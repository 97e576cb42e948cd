/*
 * The texts that a visitor reads, for everything that measures them. Put into every page of a run before its own code, because
 * what is sent into a page cannot import.
 */

export interface Readable {
  node: Text;
  element: Element;
}

declare global {
  interface Window {
    /** The sheet that lies over everything, or all of it: what it covers is neither read nor touched. */
    onTop(): ParentNode & Node;
    readableTexts(): Readable[];
  }
}

/** Runs in the page. */
export function provideReadable(): void {
  /** Cut to a dot, so that only a screen reader says it. */
  const isDot = (box: Element): boolean => {
    const { width, height } = box.getBoundingClientRect();
    return Math.min(width, height) <= 2 && getComputedStyle(box).overflow !== 'visible';
  };
  const isCutAway = (element: Element): boolean => {
    for (let box: Element | null = element; box; box = box.parentElement) if (isDot(box)) return true;
    return false;
  };
  window.onTop = () => document.querySelector('[aria-modal="true"]') ?? document.body;
  window.readableTexts = () => {
    const found: Readable[] = [];
    const walker = document.createTreeWalker(window.onTop(), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!;
      // In a drawing only its texts are written on the glass; a title is said.
      if (element.closest('svg') && !element.closest('text')) continue;
      if (!node.textContent!.trim() || element.closest('.unseen, script, style, iframe, [hidden]')) continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || isCutAway(element)) continue;
      found.push({ node: node as Text, element });
    }
    return found;
  };
}
