/** Midnight by the machine's calendar, ms since 1970, `daysLater` days on; not by 24 hours, for a day may have 23 or 25. */
export function startOfDay(atMs: number, daysLater = 0): number {
  const date = new Date(atMs);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + daysLater).getTime();
}
