import { usePress } from '@look/input/press.ts';
import { Plate } from '@look/surfaces/Plate.tsx';
import { useState } from 'react';
import { useStore } from 'zustand';
import { useShell } from '../views/shell-context.ts';
import { ExhibitsSection } from './ExhibitsSection.tsx';
import { LanguageDiscs, type Languages, StaffKey } from './parts.tsx';
import { RestartSection } from './RestartSection.tsx';
import { spoken } from './StatusCode.tsx';
import { StatusSection } from './StatusSection.tsx';
import { TestsSection } from './TestsSection.tsx';
import { useMachineFacts } from './use-machine-facts.ts';
import { VisitsSection } from './VisitsSection.tsx';
import { useOperatorLanguage, useSay } from './words.tsx';

const SECTIONS = ['status', 'exhibits', 'tests', 'visits', 'restart'] as const;
type Section = (typeof SECTIONS)[number];

interface OperatorPageProps {
  languages: Languages;
  onLeave(): void;
}

/** O4: five sheets on plaster. The status code stands over all of them, as at the attract loop. */
export function OperatorPage({ languages, onLeave }: OperatorPageProps) {
  const { kiosk, staff } = useShell();
  const say = useSay();
  const language = useOperatorLanguage();
  const [section, setSection] = useState<Section>('status');
  const facts = useMachineFacts(onLeave);
  const code = useStore(staff, (state) => state.code);
  return (
    <section className="staff-page" data-section={section}>
      <header className="staff-head">
        <h1>
          <span className="serif type-title staff-title-line">{kiosk.kiosk.site.name[language]}</span>
          <span className="type-caption staff-soft staff-title-line">
            {say('page.name')} · {kiosk.kiosk.id}
          </span>
        </h1>
        {code !== null && (
          <p className="staff-code" translate="no">
            {spoken(code)}
          </p>
        )}
      </header>
      <nav className="staff-sections">
        {SECTIONS.map((id) => (
          <SectionPlate key={id} shown={id === section} onPress={() => setSection(id)}>
            {say(`section.${id}`)}
          </SectionPlate>
        ))}
      </nav>
      <div className="staff-sheet">
        {section === 'status' && <StatusSection facts={facts} />}
        {section === 'exhibits' && <ExhibitsSection offline={facts.offline} />}
        {section === 'tests' && <TestsSection />}
        {section === 'visits' && <VisitsSection />}
        {section === 'restart' && <RestartSection />}
      </div>
      <footer className="staff-foot">
        <LanguageDiscs {...languages} />
        <StaffKey onPress={onLeave}>{say('page.leave')}</StaffKey>
      </footer>
    </section>
  );
}

interface SectionPlateProps {
  shown: boolean;
  onPress(): void;
  children: string;
}

/** A plate with a violet word; the one whose sheet lies open is pressed in and dark, because it leads nowhere. */
function SectionPlate({ shown, onPress, children }: SectionPlateProps) {
  const { pressProps, pressed } = usePress({ onPress });
  return (
    <button type="button" className="staff-section" aria-current={shown ? 'page' : undefined} {...pressProps}>
      <Plate className="staff-section-plate" posture={shown || pressed ? 'pressed' : 'lying'}>
        <span className="staff-section-word">{children}</span>
      </Plate>
    </button>
  );
}
