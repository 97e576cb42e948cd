import 'virtual:dapeng-fonts.css';
import { lockDown } from '@look/input/lockdown.ts';
import '@look/look.css';
import './frame.css';
import { connectToParent } from './frame/connect.ts';
import { startFrame } from './frame/frame-app.tsx';
import { linkOver } from './frame/link.ts';
import { createHowlerAudio } from './sound/howler-audio.ts';

/*
 * The page in which one exhibit runs. Inside another page it waits for that page to become its host. Opened alone it
 * becomes a stand-in host itself and holds this same page in an iframe: that is how exhibits are developed and shown.
 */

const strict = import.meta.env.DEV;
const place = document.getElementById('frame')!;

if (window.parent === window) {
  const { startFakeHost } = await import('./fake-host/start-fake-host.tsx');
  await startFakeHost(place);
} else {
  place.className = 'kit-frame';
  // Who develops an exhibit needs the browser's own menu and keys.
  if (!strict) lockDown(window);
  const port = await connectToParent(window);
  await startFrame({ view: window, place, link: linkOver(port, strict), audio: createHowlerAudio(), strict });
}
