/** Where the next frame is to run (R2, R3). Pure. */
export interface Origins {
  /** Origins of processes of their own; empty without an agent. */
  readonly slots: readonly string[];
  readonly own: string;
  /** Whether the slots have stopped answering. */
  readonly away: boolean;
}

/** The slot that is not in use; the shell's own origin without slots or while they are away. */
export function nextOrigin(origins: Origins, inUse: string | null): string {
  if (origins.away || origins.slots.length === 0) return origins.own;
  return origins.slots.find((slot) => slot !== inUse) ?? origins.slots[0]!;
}
