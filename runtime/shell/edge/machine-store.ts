import { openDB } from 'idb';

/** What this machine remembers between starts, beside the visits. Nothing of a visitor. */
export interface MachineStore {
  get(key: 'last-good-kiosk'): Promise<unknown>;
  put(key: 'last-good-kiosk', value: unknown): Promise<void>;
}

/** A machine without a usable disk starts every day as its first. */
const FORGETFUL: MachineStore = { get: async () => undefined, put: async () => undefined };

export async function openMachineStore(): Promise<MachineStore> {
  try {
    const database = await openDB('dapeng-shell', 1, {
      upgrade(fresh) {
        fresh.createObjectStore('machine');
      },
    });
    return {
      get: (key) => database.get('machine', key).catch(() => undefined),
      async put(key, value) {
        await database.put('machine', value, key).catch(() => undefined);
      },
    };
  } catch {
    return FORGETFUL;
  }
}
