import type { Query } from '@kit/define-exhibit.ts';

export type Known = Query;
