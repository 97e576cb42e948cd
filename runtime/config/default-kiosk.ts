/** The kiosk that runs where nobody named one: `npm start` alone, and a site without an agent. */
export const DEFAULT_KIOSK_FILE = 'kiosk-config/kiosks/school-primary-1.json';
