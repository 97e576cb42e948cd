import { quantity } from '@science/quantity.ts';

/** A choice of this exhibit, labelled 展项规则 on the glass. */
const RULE = 'exhibit rule (展项规则)';

/** Doors of a home. */
export const DOOR = {
  leakM2: quantity(0.01, 'm²', 'Slits round a shut single-leaf door, EN 12101-6 (GB 51251 uses the same); remembered'),
  leftBySeal: quantity(0.1, '', `${RULE}: cloth along the gap leaves a tenth of the slits`),
  speed: quantity(2.5, '1/s', `${RULE}: a quarter turn in 0.4 s`),
  selfClosingSpeed: quantity(0.5, '1/s', `${RULE}: a closer shuts in 2 s`),
  selfClosingAfterS: quantity(1.5, 's', `${RULE}: a closer waits while a hand may still hold the door`),
  passable: quantity(0.5, '', `${RULE}: one passes a door from 45° on`),
  shutBelow: quantity(0.06, '', `${RULE}: up to 5° a door counts as shut`),
  crackUpTo: quantity(0.35, '', `${RULE}: up to 32° it is a crack`),
  crackS: quantity(0.6, 's', `${RULE}: so long one looks through the crack`),
  handS: quantity(0.8, 's', `${RULE}: so long the back of the hand stays on the door`),
  handHeightM: quantity(1.6, 'm', `${RULE}: the hand feels the air behind the leaf there; a real leaf warms more slowly`),
  coolC: quantity(35, '°C', `${RULE}: below skin temperature the door feels cool`),
  hotC: quantity(60, '°C', 'ISO 13732-1: a second’s touch of wood or paint at 60 °C is still safe, and hot; remembered'),
} as const;

/** The figure. */
export const PERSON = {
  standingM: quantity(1.5, 'm', `${RULE}: breathing height of a standing adult`),
  crawlingM: quantity(0.5, 'm', `${RULE}: breathing height of one who crawls`),
  lowestM: quantity(0.3, 'm', `${RULE}: lying`),
  tallestM: quantity(1.7, 'm', `${RULE}: tall, standing`),
  walkMps: quantity(1.2, 'm/s', 'RiMEA 2.2.1 after Weidmann, free walking of adults, slowed for a home'),
  crawlMps: quantity(0.7, 'm/s', 'Crawling 0.7–0.8 m/s at most; remembered'),
  leastSpeedShare: quantity(0.2, '', `${RULE}: nobody stops for good in smoke`),
  reachM: quantity(2.1, 'm', `${RULE}: doors within an arm and two steps can be moved`),
  standOffM: quantity(0.45, 'm', `${RULE}: so far before a shut door one stands`),
  bearsSmokeS: quantity(8, 's', `${RULE}: after so long in smoke the figure turns amber and a rescuer comes`),
  recoversS: quantity(16, 's', `${RULE}: amber fades in fresh air`),
  rescueDose: quantity(0.3, 'FED', 'ISO 13571: 0.3 protects the most vulnerable'),
} as const;

/** The night. */
export const NIGHT = {
  alarmObscuration: quantity(0.24, '1/m', 'Smoke alarm of CFAST: 24 % of the light per metre; NIST CFAST Technical Reference'),
  alarmLayerM: quantity(0.08, 'm', `${RULE}: smoke reaches the alarm when it is so thick under the ceiling`),
  wakeS: quantity(8, 's', `${RULE}: from alarm to being on one’s feet`),
  longestSleepS: quantity(60, 's', `${RULE}: by then the neighbours have called`),
  withoutAlarmS: quantity(45, 's', `${RULE}: so much later one wakes without an alarm`),
  rescuersS: quantity(300, 's', 'Fire engines arrive within 5 min, 城市消防站建设标准（建标 152）; remembered'),
  wavesSeen: quantity(4, '', `${RULE}: so many half swings of the lamp are seen`),
} as const;
