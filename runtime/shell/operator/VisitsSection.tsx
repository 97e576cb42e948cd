import { useEffect, useState } from 'react';
import { useShell } from '../views/shell-context.ts';
import { type Exported, exportVisits } from './export-visits.ts';
import { Pages } from './Pages.tsx';
import { Facts, StaffKey, Verdict } from './parts.tsx';
import { countVisits, type VisitCounts } from './visit-counts.ts';
import { type Say, useOperatorLanguage, useSay } from './words.tsx';

/** How many came, and the way to take the record along. Counts only: there are no names to be seen. */
export function VisitsSection() {
  const { kiosk, visits, wall } = useShell();
  const say = useSay();
  const language = useOperatorLanguage();
  const [counts, setCounts] = useState<VisitCounts | null>(null);
  const [exported, setExported] = useState<Exported | 'none' | 'working'>('none');
  useEffect(() => {
    let gone = false;
    void visits.all().then((events) => {
      if (!gone) setCounts(countVisits(events, wall().atMs));
    });
    return () => {
      gone = true;
    };
  }, [visits, wall]);
  const save = async () => {
    setExported('working');
    setExported(await exportVisits(visits, kiosk.kiosk.id));
  };
  const titleOf = (id: string) => kiosk.exhibits.find((exhibit) => exhibit.id === id)?.title[language] ?? id;
  const ids = new Set([...kiosk.programme.map(({ exhibit }) => exhibit), ...(counts?.exhibits.keys() ?? [])]);
  return (
    <Pages>
      <div className="staff-grid">
        <Facts title={say('section.visits')} wide wrong={visits.lost > 0}>
          {!kiosk.kiosk.recording.visits && <p>{say('visits.off')}</p>}
          {visits.lost > 0 && <Verdict well={false}>{say('visits.lost', { count: visits.lost })}</Verdict>}
          {counts && (
            <table className="staff-table">
              <thead>
                <tr>
                  <td />
                  <th scope="col">{say('visits.today')}</th>
                  <th scope="col">{say('visits.week')}</th>
                </tr>
              </thead>
              <tbody>
                <tr className="staff-table-all">
                  <th scope="row">{say('visits.all')}</th>
                  <td>{counts.visits.today}</td>
                  <td>{counts.visits.week}</td>
                </tr>
                {[...ids].map((id) => (
                  <tr key={id}>
                    <th scope="row">{titleOf(id)}</th>
                    <td>{counts.exhibits.get(id)?.today ?? 0}</td>
                    <td>{counts.exhibits.get(id)?.week ?? 0}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {counts && counts.undated > 0 && <p className="staff-soft">{say('visits.undated', { count: counts.undated })}</p>}
        </Facts>
        <Facts title="CSV" wide>
          <div className="staff-keys">
            <StaffKey onPress={save} disabled={exported === 'working'}>
              {say('csv.key')}
            </StaffKey>
            <p className="type-body staff-file" role="status">
              {exportedWords(exported, say)}
            </p>
          </div>
        </Facts>
      </div>
    </Pages>
  );
}

function exportedWords(exported: Exported | 'none' | 'working', say: Say): string {
  if (exported === 'none') return '';
  if (exported === 'working') return say('csv.working');
  if (exported.how === 'file') return say('csv.file', { file: exported.file });
  return exported.how === 'download' ? say('csv.download', { name: exported.name }) : say('csv.failed');
}
