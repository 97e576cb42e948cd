import '../panel/imports-three.ts';
