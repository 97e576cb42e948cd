import type { CDPSession } from 'playwright-core';
import sharp from 'sharp';
import { GRID, linear, type Picture } from './flashes.ts';

const FILM_PX = 320;

/** Films what the page shows, for a time. Answers the pictures that the browser gave, each as a grid of cells. */
export async function film(session: CDPSession, ms: number): Promise<Picture[]> {
  const frames: { atMs: number; data: string }[] = [];
  const onFrame = ({ data, metadata, sessionId }: { data: string; metadata: { timestamp?: number }; sessionId: number }) => {
    frames.push({ atMs: (metadata.timestamp ?? performance.timeOrigin / 1000) * 1000, data });
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  };
  session.on('Page.screencastFrame', onFrame);
  await session.send('Page.startScreencast', { format: 'jpeg', quality: 80, maxWidth: FILM_PX, maxHeight: FILM_PX });
  await new Promise((resolve) => setTimeout(resolve, ms));
  await session.send('Page.stopScreencast');
  session.off('Page.screencastFrame', onFrame);
  return Promise.all(frames.map(async ({ atMs, data }) => ({ atMs, rgb: await gridOf(Buffer.from(data, 'base64')) })));
}

async function gridOf(image: Buffer): Promise<Float64Array> {
  const pixels = await sharp(image)
    .removeAlpha()
    .resize(GRID.across, GRID.down, { fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer();
  return Float64Array.from(pixels, linear);
}
