export function whyInstall(root: string): 'missing' | 'incomplete' | 'outdated' | null;
export function writeStamp(root: string): void;
export function install(root: string, say: (chinese: string, english: string) => void): Promise<boolean>;
