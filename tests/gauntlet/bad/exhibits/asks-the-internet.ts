import { well } from '../well.ts';

fetch('https://example.com/fonts.css').catch(() => undefined);

export default well({ id: 'asks-the-internet' });
