/** The quiet wall behind the table, by day and by night; `night` 0…1 is its uniform. */
export const WALL = /* glsl */ `
uniform float night;
void main() {
  float pool = exp(-dot((vAt - vec2(0.05, 0.1)) * vec2(0.7, 0.9), (vAt - vec2(0.05, 0.1)) * vec2(0.7, 0.9)));
  // The wall rolls down into the table without an edge, as a photographer's paper does.
  float table = smoothstep(0.45, -0.55, vAt.y);
  vec3 day = mix(mix(vec3(0.33, 0.345, 0.31), vec3(0.42, 0.425, 0.38), pool), vec3(0.60, 0.555, 0.45) * (0.82 + 0.3 * pool), table);
  vec3 dark = mix(mix(vec3(0.026, 0.037, 0.052), vec3(0.07, 0.095, 0.13), pool), vec3(0.075, 0.082, 0.095), table);
  gl_FragColor = vec4(mix(day, dark, night) + grain(), 1.0);
  #include <colorspace_fragment>
}
`;

/** The paper between two scenes. */
export const CURTAIN = [0.6, 0.61, 0.56] as const;
