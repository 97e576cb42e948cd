import 'virtual:dapeng-fonts.css';
import { GroundContext } from '@kit/controls/ground.ts';
import { SessionContext } from '@kit/host/session.ts';
import { LookProvider } from '@look/layout-context.tsx';
import '@look/look.css';
import { createRoot } from 'react-dom/client';
import { Controls } from './Controls.tsx';
import { Debriefing } from './Debriefing.tsx';
import './gallery.css';
import { gallerySession } from './session.ts';

const query = new URLSearchParams(location.search);
const session = gallerySession(query);
createRoot(document.querySelector('#gallery')!).render(
  <LookProvider display={session.display} profile={session.host.profile} preferences={session.preferences.get()}>
    <SessionContext.Provider value={session}>
      <GroundContext.Provider value={query.has('night') ? 'night' : 'day'}>
        {query.get('view') === 'debrief' ? (
          <>
            <div className="gallery-lip" />
            <Debriefing />
          </>
        ) : (
          <Controls disabled={query.has('disabled')} latched={query.has('latched')} />
        )}
      </GroundContext.Provider>
    </SessionContext.Provider>
  </LookProvider>,
);
