import './bench/shape.ts';
