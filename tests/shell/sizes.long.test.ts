import { kiosks, sizesOn } from './sizes.ts';

for (const kiosk of kiosks) sizesOn(kiosk, ['attract', 'home', 'many', 'exhibit']);
