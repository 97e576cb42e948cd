import '@bake/light/builder.ts';

export const shape = 1;
