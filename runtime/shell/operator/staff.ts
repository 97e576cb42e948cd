import { createStore, type StoreApi } from 'zustand/vanilla';

/** What stands over the visitor's screens for staff, and the code that they may read out. Not part of a visit. */
export interface StaffState {
  open: 'closed' | 'pin' | 'page';
  /** The status code, once it is known. */
  code: string | null;
}

export type Staff = StoreApi<StaffState>;

export const createStaff = (): Staff => createStore<StaffState>(() => ({ open: 'closed', code: null }));
