import { type Place, shellOrigin, slotOrigins } from './hosts.ts';

/** Powerful features that neither the shell nor an exhibit uses; `()` denies them to every origin. */
const DENIED_FEATURES = [
  'accelerometer',
  'camera',
  'clipboard-read',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** Paths whose pages stand in an iframe of the shell. */
const FRAME_PAGE = /^\/(frame|exhibits)\//;

/** The content security policy of one answer. Everything comes from the answer's own origin; only the shell may frame. */
export function contentSecurityPolicy(place: Place, path: string, port: number): string {
  const framed = place === 'slot' || FRAME_PAGE.test(path);
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    // An exhibit that is opened alone holds the frame page as a kiosk would; in a slot nothing stands in anything.
    `frame-src ${place === 'slot' ? "'none'" : ["'self'", ...(framed ? [] : slotOrigins(port))].join(' ')}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${framed ? `'self' ${shellOrigin(port)}` : "'none'"}`,
  ].join('; ');
}

/** Headers that every answer carries, whatever it is: a page, a file, a refusal, an error. */
export function securityHeaders(place: Place, path: string, port: number): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(place, path, port),
    'Cross-Origin-Opener-Policy': 'same-origin',
    // The frame page of a slot is embedded by the shell, which is another site; everything else serves its own origin.
    'Cross-Origin-Resource-Policy': place === 'slot' && FRAME_PAGE.test(path) ? 'cross-origin' : 'same-origin',
    'Origin-Agent-Cluster': '?1',
    'Permissions-Policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** A file whose name holds the hash of its content: it never changes, so it is never asked for again. */
const HASHED = /^\/assets\/.*-[A-Za-z0-9_-]{8,}\.[a-z0-9]+$/;

export const cacheControl = (path: string): string => (HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
