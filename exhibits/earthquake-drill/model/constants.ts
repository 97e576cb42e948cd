import { quantity, RULE } from '@science/quantity.ts';

export const GRAVITY = quantity(9.81, 'm/s²', 'ISO 80000-3, rounded');

/** Instrumental intensity: offset + slope · lg(peak), peak in m/s² and m/s. */
export const INTENSITY = {
  accelerationSlope: quantity(3.17, '', 'GB/T 17742-2020 A.5 (public code that implements it)'),
  accelerationOffset: quantity(6.59, '', 'GB/T 17742-2020 A.5 (public code that implements it)'),
  velocitySlope: quantity(3, '', 'GB/T 17742-2020 A.6 (public code that implements it)'),
  velocityOffset: quantity(9.77, '', 'GB/T 17742-2020 A.6 (public code that implements it)'),
  velocityAlone: quantity(6, '', 'GB/T 17742-2020 A.7: from here on, if both reach it, velocity decides alone'),
  least: quantity(1, '', 'GB/T 17742-2020'),
  most: quantity(12, '', 'GB/T 17742-2020'),
} as const;

/** The band in which GB/T 17742-2020 reads peaks; the synthetic motion has no part outside of it. */
export const BAND = {
  lowHz: quantity(0.1, 'Hz', 'GB/T 17742-2020'),
  highHz: quantity(10, 'Hz', 'GB/T 17742-2020'),
} as const;

const YU = 'Yu et al. 2013, eastern China, as in OpenQuake yu_2013.py';
/** Depth term of the attenuation relation. Without it the relation gives over 700 gal above the source of an M 6. */
export const ATTENUATION_DEPTH = quantity(15, 'km', `${YU}: h = 15 km is set there`);
/** From this magnitude on the second pair (a, b) holds. */
export const ATTENUATION_BREAK = quantity(6.5, '', YU);

const WAVES = 'Averages of the upper crust';
export const WAVE_SPEED = {
  p: quantity(6, 'km/s', `${WAVES}; 5.8–6.3 km/s`),
  s: quantity(3.5, 'km/s', `${WAVES}; 3.4–3.6 km/s`),
} as const;

/** Source spectrum, for the time that a fault takes to break. */
export const SOURCE = {
  stressDropBar: quantity(100, 'bar', 'Boore 2003, Pure Appl. Geophys. 160, 635: common value'),
  pathDurationSPerKm: quantity(0.05, 's/km', 'Atkinson & Boore; Boore 2003: strong motion lasts 1/fc + 0.05 R'),
} as const;

/** Envelope: how its rise and its fall follow from the duration of strong motion. */
export const ENVELOPE = {
  riseShare: quantity(0.5, '', `${RULE}, after types B and C of Jennings, Housner & Tsai 1968 (rise 4 s and 2 s)`),
  riseMostS: quantity(4, 's', 'Jennings, Housner & Tsai 1968, types A and B'),
  decayShare: quantity(1, '', `${RULE}, after types A and B of Jennings, Housner & Tsai 1968: decay time ≈ strong motion`),
  endDecays: quantity(3, '', `${RULE}: the series ends at 5 % of its strength`),
} as const;

/** The second filter, which takes the lowest part of the motion away. */
export const HIGH_PASS = {
  damping: quantity(0.6, '', 'Der Kiureghian & Neuenhofer 1992, Earthq. Eng. Struct. Dyn. 21, 713'),
  leastHz: quantity(0.05, 'Hz', `${RULE}: half of the lowest frequency that is read`),
} as const;

export const MOTION = {
  stepS: quantity(0.005, 's', `${RULE}: twenty samples in the shortest period of the band; the motion is straight between them`),
  terms: quantity(256, '', `${RULE}: cosines in the sum`),
} as const;

/** How a building strengthens the motion from its foot to its roof. */
export const FLOOR = {
  roofGb: quantity(2, '', 'GB 50011-2010 13.2.3: position factor 1.0 at the base, 2.0 at the roof, linear'),
  roofAsce: quantity(3, '', 'ASCE 7-16 13.3: 1 + 2 z/h'),
} as const;

/** Ishiyama's least velocity that can overturn a block: factor · b/√h, with b and h in cm. */
export const ISHIYAMA = quantity(10, 'cm/s per cm^½', 'Ishiyama 1982, Earthq. Eng. Struct. Dyn. 10, 635');

/** Integration of blocks. */
export const ROCKING = {
  stepS: quantity(
    0.001,
    's',
    'Fourth-order Runge–Kutta; steps of 0.5, 0.25 and 0.125 ms give the same falls (tests/earthquake-drill)',
  ),
  restRadPerS: quantity(1e-4, 'rad/s', `${RULE}: slower than this after an impact a block stands`),
} as const;

export const FURNITURE = {
  friction: quantity(0.4, '', `${RULE}: wood on tiles, 0.3–0.5; what is squatter than this slides and does not rock`),
  deskFriction: quantity(0.2, '', `${RULE}: capped steel legs on tiles`),
  screwedN: quantity(1500, 'N', `${RULE}: two steel angles, screwed into masonry or a stud`),
  plugN: quantity(150, 'N', `${RULE}: the same angles with plugs in plasterboard`),
} as const;
