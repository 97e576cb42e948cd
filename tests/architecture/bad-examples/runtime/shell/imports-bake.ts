import '@bake/light/builder.ts';
