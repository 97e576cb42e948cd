import { requireBetween, requirePositive } from '@science/require.ts';
import { GRAVITY } from './constants.ts';

/** A rigid body on two edges, seen from the side, as rocking needs it. */
export interface Block {
  /** Direction from an edge to the centre of mass: its sine and cosine against the vertical. Their quotient is the slenderness. */
  sinAlpha: number;
  cosAlpha: number;
  /** m g R over the moment of inertia about an edge, 1/s². Its root is Housner's p. */
  pSquared: number;
  /** Rate of turning after an impact over that before it. */
  velocityRestitution: number;
  /** Floor acceleration from which it rocks, m/s². */
  startsAtMps2: number;
}

/**
 * A uniform block of `depthM` × `heightM`, seen from the side.
 *
 * Rocks from g · depth/height on (West); p = √(3g/4R) with R half the diagonal; an impact leaves 1 − 1.5 sin²α of the rate
 * (Housner 1963, Bull. Seism. Soc. Am. 53, 403). Check: 0.30 × 1.80 m rocks from 1.635 m/s² on, p is 2.8397 rad/s.
 *
 * @throws KioskError `science/out-of-range` unless both are greater than 0.
 */
export function uniformBlock(depthM: number, heightM: number): Block {
  requirePositive('depth (m)', depthM);
  requirePositive('height (m)', heightM);
  return blockOf(depthM, heightM / 2, (depthM * depthM + heightM * heightM) / 12);
}

/** Share of an upright piece's height that its load fills, from below and from above the floor. */
export interface Load {
  /** Mass of the load over the mass of the empty piece. */
  massRatio: number;
  fromShare: number;
  toShare: number;
}

/**
 * A uniform piece with a load that fills part of its height over its whole depth. A load near the floor brings the centre of mass
 * down: the piece rocks later and overturns later. The same laws as for the uniform block, for whatever centre and inertia: an
 * impact keeps the angular momentum about the new edge, which leaves 1 − 2 (m R²/I) sin²α.
 *
 * @throws KioskError `science/out-of-range` unless depth and height are positive, the ratio is 0 or more and 0 ≤ from < to ≤ 1.
 */
export function loadedBlock(depthM: number, heightM: number, { massRatio, fromShare, toShare }: Load): Block {
  requirePositive('depth (m)', depthM);
  requirePositive('height (m)', heightM);
  requireBetween('load over piece', massRatio, 0, 1000);
  requireBetween('lower end of the load', fromShare, 0, 1);
  requireBetween('upper end of the load', toShare, 0, 1);
  requirePositive('height of the load', toShare - fromShare);
  const loadHeightM = (toShare - fromShare) * heightM;
  const loadCentreM = ((fromShare + toShare) / 2) * heightM;
  const whole = 1 + massRatio;
  const centreM = (heightM / 2 + massRatio * loadCentreM) / whole;
  const own = (depthM * depthM + heightM * heightM) / 12 + (heightM / 2 - centreM) * (heightM / 2 - centreM);
  const loads = (depthM * depthM + loadHeightM * loadHeightM) / 12 + (loadCentreM - centreM) * (loadCentreM - centreM);
  return blockOf(depthM, centreM, (own + massRatio * loads) / whole);
}

/** From the depth, the height of the centre of mass and the square of the radius of gyration about it (m²). */
function blockOf(depthM: number, centreM: number, gyration2: number): Block {
  const halfM = depthM / 2;
  const radius2 = halfM * halfM + centreM * centreM;
  const radiusM = Math.sqrt(radius2);
  const sinAlpha = halfM / radiusM;
  const aboutEdge = gyration2 + radius2;
  return {
    sinAlpha,
    cosAlpha: centreM / radiusM,
    pSquared: (GRAVITY.value * radiusM) / aboutEdge,
    velocityRestitution: Math.max(0, 1 - 2 * (radius2 / aboutEdge) * sinAlpha * sinAlpha),
    startsAtMps2: (GRAVITY.value * halfM) / centreM,
  };
}
