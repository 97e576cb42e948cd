import { uptime } from 'node:os';
import { readText } from '../places.ts';

/** Time that nobody can set: how long the machine has been running, and which run of it this is. */
export interface MachineTime {
  /** Milliseconds since the machine was switched on; goes on while the agent does not run. */
  sinceBootMs(): number;
  /** Names this run of the machine; null where the system does not say. */
  bootId: string | null;
}

export function machineTime(): MachineTime {
  return {
    sinceBootMs: () => uptime() * 1000,
    bootId: readText('/proc/sys/kernel/random/boot_id')?.trim() || null,
  };
}
