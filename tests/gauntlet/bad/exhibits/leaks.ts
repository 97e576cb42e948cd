import { well } from '../well.ts';

const kept: number[][] = [];

/** Every step keeps 128 KB that nobody needs: eight megabytes a second. */
export default well({
  id: 'leaks',
  onStep() {
    kept.push(Array.from({ length: 16_384 }, (_, index) => index + 0.5));
  },
});
