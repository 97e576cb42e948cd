/** Counts what is still loading; `ready` waits for it. */
export interface Holds {
  /** Takes one hold; the answer gives it back, once. */
  take(): () => void;
  readonly open: number;
}

export function createHolds(): Holds {
  let open = 0;
  return {
    take() {
      open++;
      let taken = true;
      return () => {
        if (taken) open--;
        taken = false;
      };
    },
    get open() {
      return open;
    },
  };
}
