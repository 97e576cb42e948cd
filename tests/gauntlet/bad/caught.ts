/** Each bad exhibit with the check that is meant for it, the kiosk on which its fault shows, and what must be said. */
export interface Caught {
  exhibit: string;
  check: string;
  kiosk: string;
  says: RegExp;
}

const VAN = 'van-32';
const SCHOOL = 'school-primary-1';
const HALL = 'museum-hall-55';

export const CAUGHT: readonly Caught[] = [
  { exhibit: 'leaks', check: 'fuzz', kiosk: VAN, says: /heap grew by \d/ },
  { exhibit: 'keeps-its-state', check: 'fuzz', kiosk: VAN, says: /after reset the state is not a fresh one: state\.steps/ },
  { exhibit: 'hangs-on-cancel', check: 'fuzz', kiosk: VAN, says: /it hangs/ },
  { exhibit: 'throws-on-the-third-finger', check: 'fuzz', kiosk: VAN, says: /no place for a third finger/ },
  { exhibit: 'breaks-its-own-rule', check: 'fuzz', kiosk: VAN, says: /energy came from nowhere/ },
  { exhibit: 'scrolls-away', check: 'fuzz', kiosk: VAN, says: /scrolled out of its place: .+ by \d+ px/ },
  { exhibit: 'asks-the-internet', check: 'offline', kiosk: VAN, says: /asked https:\/\/example\.com/ },
  { exhibit: 'small-key', check: 'sizes', kiosk: VAN, says: /bad-key is 12(\.\d)?×12(\.\d)? mm/ },
  { exhibit: 'small-key-on-a-sheet', check: 'sizes', kiosk: VAN, says: /sheet-key is 4(\.\d)?×/ },
  { exhibit: 'out-of-reach', check: 'sizes', kiosk: HALL, says: /mm above the floor/ },
  { exhibit: 'too-near-the-edge', check: 'sizes', kiosk: SCHOOL, says: /bad-key is \d(\.\d)? mm from the edge/ },
  { exhibit: 'small-letters', check: 'sizes', kiosk: VAN, says: /has capitals of 2\.\d+ mm/ },
  { exhibit: 'overflows', check: 'strings', kiosk: VAN, says: /^double: .*beyond its key/ },
  { exhibit: 'overflows-later', check: 'strings', kiosk: VAN, says: /^double: .*beyond its key/ },
  { exhibit: 'draws-off-the-glass', check: 'strings', kiosk: VAN, says: /“12 345”: \d+ px off the glass/ },
  { exhibit: 'says-nan', check: 'strings', kiosk: VAN, says: /“NaN km” says what was missing/ },
  { exhibit: 'cuts-its-words', check: 'strings', kiosk: VAN, says: /cut off by bad-key/ },
  { exhibit: 'takes-words-for-markup', check: 'strings', kiosk: VAN, says: /^xss: texts became \d elements/ },
  { exhibit: 'flashes', check: 'light', kiosk: VAN, says: /flashes \d+ times a second over 0\.\d+ sr/ },
  { exhibit: 'flashes-red', check: 'light', kiosk: VAN, says: /flashes in saturated red/ },
  { exhibit: 'pale-words', check: 'light', kiosk: VAN, says: /“.+” has a contrast of 2\.\d, less than 4\.5/ },
  { exhibit: 'pale-key', check: 'light', kiosk: VAN, says: /bad-key stands out from its ground by 1\.\d/ },
  { exhibit: 'told-by-hue', check: 'light', kiosk: VAN, says: /told by hue alone: nothing of it changes under deuteranopia/ },
  { exhibit: 'has-no-name', check: 'access', kiosk: VAN, says: /a button has no name/ },
  { exhibit: 'hides-the-focus', check: 'access', kiosk: VAN, says: /the focus on “.+” is not seen/ },
  {
    exhibit: 'fingers-only',
    check: 'access',
    kiosk: VAN,
    says: /debrief was not reached with (?:a keyboard alone|two switches)/,
  },
  { exhibit: 'moves-in-calm', check: 'access', kiosk: VAN, says: /moves for ever although calm was asked for/ },
  { exhibit: 'keeps-listeners', check: 'life', kiosk: VAN, says: /it kept 1 listeners when it was closed/ },
  { exhibit: 'forgets-the-canvas', check: 'life', kiosk: VAN, says: /canvas lost: its state was lost/ },
  { exhibit: 'writes-runes', check: 'strings', kiosk: VAN, says: /“ᚠ” \(U\+16A0\) is in no font/ },
];
