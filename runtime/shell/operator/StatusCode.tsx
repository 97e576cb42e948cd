import { useStore } from 'zustand';
import { useShell } from '../views/shell-context.ts';

/** The six characters, in two groups as one says them. Staff know what they are; they are not for visitors. */
export function StatusCode() {
  const { staff } = useShell();
  const code = useStore(staff, (state) => state.code);
  if (code === null) return null;
  return (
    <span className="corner-code" translate="no">
      {spoken(code)}
    </span>
  );
}

export const spoken = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
