import { Color, FrontSide, type IUniform, ShaderMaterial, type Texture } from 'three';
import { COLOUR_RANGE } from './baked-format.ts';
import { brassMatcap, fibreTile } from './tiles.ts';

/*
 * The one material of every opaque thing on a stage: baked light × paper fibre, brass by a vertex flag, mist with
 * distance, one tone curve. No lights, no shadow maps, no post-processing at run time.
 */

/** How a stage's one material looks; all of it may be left out. */
export interface BakedMaterialOptions {
  /** Exposure before the tone curve. */
  exposure?: number;
  /** Fibre tiles a model unit, and how far they lighten and darken. */
  fibreScale?: number;
  fibreDepth?: number;
  /** What far things dissolve into, and from which distance to which (model units from the eye). */
  mist?: { colour: string; from: number; to: number };
  night?: boolean;
  /** The model has a flickering layer (a fire): `uniforms.flickerLevel.value` brightens it, 0 puts it out. */
  flicker?: boolean;
}

/** Linear in, display-linear out; shared by everything that must match the baked material. */
export const TONE_GLSL = /* glsl */ `
vec3 toneCurve(vec3 c) { return c * (1.0 + c / 5.0) / (1.0 + 0.62 * c); }
`;

const vertexShader = /* glsl */ `
attribute vec4 baked;
#ifdef FLICKER
attribute vec4 flicker;
uniform float flickerLevel;
#endif
varying vec3 vColour;
varying vec3 vViewNormal;
varying vec3 vPlace;
varying vec3 vNormal;
varying float vMetal;
varying float vDistance;
void main() {
  vColour = baked.rgb * baked.rgb * ${COLOUR_RANGE.toFixed(1)};
#ifdef FLICKER
  vColour += flicker.rgb * flicker.rgb * (${COLOUR_RANGE.toFixed(1)} * flickerLevel);
#endif
  vMetal = baked.a;
  vPlace = position;
  vNormal = normal;
#ifdef USE_INSTANCING
  mat4 stands = modelViewMatrix * instanceMatrix;
#else
  mat4 stands = modelViewMatrix;
#endif
  vViewNormal = (stands * vec4(normal, 0.0)).xyz;
  vec4 seen = stands * vec4(position, 1.0);
  vDistance = -seen.z;
  gl_Position = projectionMatrix * seen;
}
`;

const fragmentShader = /* glsl */ `
uniform sampler2D fibre;
uniform sampler2D brass;
uniform float fibreScale;
uniform float fibreDepth;
uniform float exposure;
uniform vec3 tint;
uniform vec3 mistColour;
uniform vec2 mistRange;
varying vec3 vColour;
varying vec3 vViewNormal;
varying vec3 vPlace;
varying vec3 vNormal;
varying float vMetal;
varying float vDistance;
${TONE_GLSL}
void main() {
  vec3 facing = abs(vNormal);
  vec2 at = facing.y > 0.6 ? vPlace.xz : (facing.x > facing.z ? vPlace.zy : vPlace.xy);
  float grain = texture2D(fibre, at * fibreScale).r - 0.5;
  vec3 colour = vColour * tint * (1.0 + grain * fibreDepth * 2.0);
  vec3 n = normalize(vViewNormal);
  vec3 metal = texture2D(brass, n.xy * 0.485 + 0.5).rgb;
  colour = mix(colour, vColour * tint * metal * 1.22, vMetal);
  colour = toneCurve(colour * exposure);
  colour = mix(colour, mistColour, smoothstep(mistRange.x, mistRange.y, vDistance));
  gl_FragColor = vec4(colour, 1.0);
  #include <colorspace_fragment>
}
`;

export interface BakedUniforms extends Record<string, IUniform> {
  exposure: IUniform<number>;
  tint: IUniform<Color>;
  flickerLevel: IUniform<number>;
  fibre: IUniform<Texture>;
  brass: IUniform<Texture>;
}

export interface BakedMaterial extends ShaderMaterial {
  uniforms: BakedUniforms;
}

/** One such material serves a whole stage; a stage that must tint one mesh clones it (the program is shared). */
export function createBakedMaterial(options: BakedMaterialOptions = {}): BakedMaterial {
  const { exposure = 1.5, fibreScale = 0.075, fibreDepth = 0.09, mist, night = false, flicker = false } = options;
  return new ShaderMaterial({
    side: FrontSide,
    defines: flicker ? { FLICKER: 1 } : {},
    uniforms: {
      fibre: { value: fibreTile() },
      brass: { value: brassMatcap(night) },
      fibreScale: { value: fibreScale },
      fibreDepth: { value: fibreDepth },
      exposure: { value: exposure },
      flickerLevel: { value: 0 },
      tint: { value: new Color(1, 1, 1) },
      mistColour: { value: new Color(mist?.colour ?? '#000000') },
      mistRange: { value: mist ? [mist.from, mist.to] : [1e6, 2e6] },
    },
    vertexShader,
    fragmentShader,
  }) as BakedMaterial;
}
