import { spriteStyle } from '@look/sprite.ts';
import { Plate } from '@look/surfaces/Plate.tsx';
import { Words } from '@look/words/Words.tsx';
import { nail } from '../../../assets/plinth/index.ts';
import { useOtherLanguage } from '../words/Say.tsx';
import { useLanguage, useShell } from './shell-context.ts';

/** The museum's own label on the stage. */
export function SiteLabel() {
  const { kiosk } = useShell();
  const language = useLanguage();
  const other = useOtherLanguage();
  const { name } = kiosk.kiosk.site;
  return (
    <header className="site-label">
      <Plate className="site-plate">
        <span className="site-nail" data-side="left">
          <span style={spriteStyle(nail)} />
        </span>
        <span className="site-nail" data-side="right">
          <span style={spriteStyle(nail)} />
        </span>
        <Words as="h1" className="serif site-name" text={name[language]} />
        {other && <Words as="p" className="site-second" text={name[other]} language={other} />}
      </Plate>
    </header>
  );
}
