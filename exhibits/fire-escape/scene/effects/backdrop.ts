/** The dark case behind the house: a pool of cool light on the wall, a darker table. */
export const CASE = /* glsl */ `
void main() {
  float pool = exp(-dot((vAt - vec2(0.06, 0.34)) * vec2(0.85, 1.25), (vAt - vec2(0.06, 0.34)) * vec2(0.85, 1.25)));
  vec3 wall = mix(vec3(0.030, 0.052, 0.072), vec3(0.19, 0.262, 0.315), pool * 0.85);
  vec3 table = vec3(0.045, 0.060, 0.072) * (0.75 + 0.5 * exp(-vAt.x * vAt.x * 1.3));
  vec3 colour = mix(wall, table, smoothstep(0.15, -0.85, vAt.y) * 0.9);
  gl_FragColor = vec4(colour + grain(), 1.0);
}
`;

/** The dark between two pictures. */
export const CURTAIN = [0.055, 0.082, 0.105] as const;
