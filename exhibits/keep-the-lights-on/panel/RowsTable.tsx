import { useWords } from '@kit';
import type { Row } from '../model/play/beats.ts';
import type { Build } from '../model/region.ts';
import { Icon } from './Icon.tsx';

/** Rows that a plate has room for: the latest ones, and the one that is looked at. */
const MOST_SHOWN = 3;

interface RowsTableProps {
  rows: readonly Row[];
  builds: readonly Build[];
  /** The week that is looked at. */
  here: number | null;
}

/** The weeks that were run: builds, energy that was not served, carbon. Its numbers are those of the graph. */
export function RowsTable({ rows, builds, here }: RowsTableProps) {
  const { t } = useWords();
  const first = Math.max(0, Math.min(rows.length - MOST_SHOWN, here ?? rows.length));
  return (
    <table className="lights-rows">
      <thead>
        <tr>
          <th scope="col" aria-label={t('rows.builds.control')} />
          <th scope="col" aria-label={t('rows.unserved.control')}>
            MWh
          </th>
          <th scope="col" aria-label={t('rows.carbon.control')}>
            kt
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(first, first + MOST_SHOWN).map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: weeks are told apart by their order only
          <tr key={first + i} data-here={first + i === here ? '' : undefined}>
            <th scope="row" aria-label={row.builds.map((index) => t(`build.${builds[index]!.kind}`)).join(' · ')}>
              <span>{first + i + 1}</span>
              {row.builds.map((index, k) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a week may hold the same build twice
                <Icon key={k} name={builds[index]!.kind} />
              ))}
            </th>
            <td>{Math.round(row.unservedMWh)}</td>
            <td>{Math.round(row.carbonT / 1000)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
