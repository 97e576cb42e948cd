import { Words } from '../copy/Words.tsx';
import { KitWords } from '../debrief/KitWords.tsx';
import type { Source } from '../define-exhibit.ts';
import './sheet.css';

/** One claim with its value, where it comes from, how sure that is, and who has looked at it. */
export function Claim({ source }: { source: Source }) {
  return (
    <article className="claim" data-standing={source.standing}>
      <p className="claim-words">
        <Words k={source.claim} />
        {source.value !== undefined && <strong> {source.value}</strong>}
      </p>
      <p className="claim-source">
        <KitWords k="sheet.source" className="claim-name" /> {source.reference}
      </p>
      <p className="claim-standing">
        <KitWords k={`sheet.${source.standing}`} className="claim-badge" />
        <span>
          {source.reviewedBy === null ? (
            <KitWords k="sheet.not-reviewed" />
          ) : (
            <>
              <KitWords k="sheet.reviewed" className="claim-name" /> {source.reviewedBy}
            </>
          )}
        </span>
        <KitWords k="sheet.valid" values={{ date: source.validUntil }} />
      </p>
    </article>
  );
}
