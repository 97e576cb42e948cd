import '@science/require.ts';
