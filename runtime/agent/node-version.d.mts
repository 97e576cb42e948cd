export function isNodeNewEnough(version: string, range: string): boolean;
