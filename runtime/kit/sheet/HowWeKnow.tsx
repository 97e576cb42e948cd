import type { VerificationPlot } from '@base/verification.ts';
import { Key } from '@look/surfaces/Key.tsx';
import { useState } from 'react';
import { KitWords } from '../debrief/KitWords.tsx';
import type { Source } from '../define-exhibit.ts';
import type { LiveQueryProps } from './LiveQuery.tsx';
import { Sheet } from './Sheet.tsx';
import './sheet.css';

interface HowWeKnowProps {
  sources: readonly Source[];
  /** One question to the model that a visitor may ask here. */
  query?: LiveQueryProps | undefined;
  /** Plots of the model's verification, a page each; made when they are looked at. Keep the list outside of the component. */
  comparisons?: readonly (() => VerificationPlot)[] | undefined;
  className?: string | undefined;
}

/** The small key 依据. It opens the sheet with every claim, where it comes from and who reviewed it. */
export function HowWeKnow({ sources, query, comparisons, className }: HowWeKnowProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Key className={className ? `know-key ${className}` : 'know-key'} opens="dialog" onPress={() => setOpen(true)}>
        <KitWords k="sheet.open" />
      </Key>
      {open && <Sheet sources={sources} query={query} comparisons={comparisons} onClose={() => setOpen(false)} />}
    </>
  );
}
