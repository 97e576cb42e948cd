import { statfsSync } from 'node:fs';
import { LOW_SPACE_BYTES } from '@protocol/operator.ts';

export interface DiskSpace {
  /** What the agent may still write, bytes. */
  freeBytes: number;
  totalBytes: number;
}

/** Space of the disk that a folder lies on; null where the system does not say. */
export function diskSpace(folder: string): DiskSpace | null {
  try {
    const { bavail, blocks, bsize } = statfsSync(folder);
    return { freeBytes: bavail * bsize, totalBytes: blocks * bsize };
  } catch {
    return null;
  }
}

export const hasRoom = (space: DiskSpace | null): boolean => space === null || space.freeBytes >= LOW_SPACE_BYTES;
