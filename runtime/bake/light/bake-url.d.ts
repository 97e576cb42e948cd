/** A baked light model, by the URL of its binary. */
declare module '*.bake.ts?bake' {
  const url: string;
  export default url;
}
