import type { Layout } from '@look/layout.ts';
import type { Vignette } from './motion/tour.ts';

/*
 * What the shell asks of home's model. The module `home-stage/mount-coast.ts` exports `mountCoast: MountCoast`; it is
 * loaded after the shell's first interactive frame and may fail to load: the paper sky and sea stay then.
 */

export interface CoastView {
  layout: Layout;
  /** Exhibits in the order of the plates. */
  exhibits: readonly string[];
  /** The exhibit that leads today gets the sign; null on ordinary days. */
  lead: string | null;
  mode: 'attract' | 'home';
  /** Words of that sign, in the language in use. Left out: the sign stays away. */
  leadSign?: string;
  /**
   * Wall clock that the light of the day follows, ms. Left out: the machine's own, read now and then; null: it cannot be
   * believed, and the coast lies in daylight.
   */
  wallMs?: number | null;
  /** Evening whatever the clock says (quiet hours, closed), 0…1. */
  evening?: number;
  calm: boolean;
  bright: boolean;
  /** Nobody sees the coast, or an exhibit is about to cover it: draw nothing. */
  covered: boolean;
}

export interface Coast {
  /** Called when something of the view changed; never once a frame. */
  show(view: CoastView): void;
  /**
   * Place along the coast in plates: 0 is the first exhibit in front, 0.5 half way to the second. Called once a frame while
   * something moves. Plates stand `pitchPx` apart, so the model moves with them under the finger. `vignette` is whose vignette
   * plays; null: nobody's.
   */
  moveTo(position: number, pitchPx: number, vignette: Vignette | null): void;
  /** A finger touched the glass here, CSS px of the page: rings on the water, and a push for the exhibit that it meets. */
  touch(xPx: number, yPx: number): void;
  /** The exhibit whose diorama lies under this place of the glass, CSS px of the page; null where none does. */
  exhibitAt(xPx: number, yPx: number): string | null;
  dispose(): void;
}

/** Puts the model into `host`, an empty element that covers layout.stage. Rejects where there is no WebGL. */
export type MountCoast = (host: HTMLElement, view: CoastView) => Promise<Coast>;
