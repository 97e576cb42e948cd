import './operator.css';
import './operator-tests.css';
import type { Language } from '@base/vocabulary.ts';
import { useRelief } from '@look/layout-context.tsx';
import { tileStyle } from '@look/sprite.ts';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { plaster } from '../../../assets/plinth/index.ts';
import { useLanguage, useShell } from '../views/shell-context.ts';
import { logout } from './agent-client.ts';
import { OperatorPage } from './OperatorPage.tsx';
import { PinPad } from './PinPad.tsx';
import { OperatorLanguage, useSay } from './words.tsx';

/** O6: nobody stays logged in who has gone for coffee. */
const LEAVE_AFTER_MS = { pin: 30_000, page: 120_000 };

/** Staff's plaster over everything; what lies below is inert, for hands and for readers. */
export function OperatorDialog() {
  const { engine, nowMs, rules, staff } = useShell();
  const open = useStore(staff, (state) => state.open);
  const [language, setLanguage] = useState<Language>(useLanguage());

  const leave = useCallback(() => {
    if (staff.getState().open === 'page') void logout();
    staff.setState({ open: 'closed' });
  }, [staff]);
  const enter = useCallback(() => {
    staff.setState({ open: 'page' });
    // A visit that a visitor had begun ends here; staff's own touches were none.
    engine.dispatch({ type: 'restart', atMs: nowMs() });
  }, [engine, nowMs, staff]);

  useLeaveAlone(open === 'page' ? LEAVE_AFTER_MS.page : LEAVE_AFTER_MS.pin, leave);

  const languages = { language, offered: rules.offered, onChange: setLanguage };
  return (
    <OperatorLanguage value={language}>
      <Sheet onCancel={leave} language={language}>
        {open === 'page' ? (
          <OperatorPage languages={languages} onLeave={leave} />
        ) : (
          <PinPad languages={languages} onWelcome={enter} onClose={leave} />
        )}
      </Sheet>
    </OperatorLanguage>
  );
}

interface SheetProps {
  language: Language;
  onCancel(): void;
  children: ReactNode;
}

function Sheet({ language, onCancel, children }: SheetProps) {
  const say = useSay();
  const relief = useRelief();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="staff"
      lang={language}
      aria-label={say('page.name')}
      style={tileStyle(plaster, relief)}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      {children}
    </dialog>
  );
}

/** Calls `leave` when no finger and no key did anything for so long. */
function useLeaveAlone(afterMs: number, leave: () => void): void {
  useEffect(() => {
    let timer = setTimeout(leave, afterMs);
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(leave, afterMs);
    };
    const stop = new AbortController();
    const options = { capture: true, passive: true, signal: stop.signal } as const;
    for (const type of ['pointerdown', 'pointermove', 'keydown']) window.addEventListener(type, again, options);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [afterMs, leave]);
}
