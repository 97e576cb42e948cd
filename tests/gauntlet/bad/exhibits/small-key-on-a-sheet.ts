import { key, well, words } from '../well.ts';

/** Opened by the key: a sheet over everything, with nothing on it but a key of four millimetres. */
function openSheet(): void {
  const sheet = document.createElement('div');
  sheet.setAttribute('role', 'dialog');
  sheet.setAttribute('aria-modal', 'true');
  sheet.setAttribute('aria-label', 'sheet');
  const small = document.createElement('button');
  small.className = 'sheet-key';
  small.textContent = 'x';
  Object.assign(sheet.style, { position: 'absolute', inset: '0', background: '#ffffff' });
  Object.assign(small.style, { position: 'absolute', left: '40%', top: '40%', width: 'calc(4 * var(--mm))', padding: '0' });
  sheet.append(small);
  document.body.append(sheet);
  small.focus();
  sheet.addEventListener('keydown', ({ key: pressed }) => pressed === 'Escape' && sheet.remove());
}

export default well({
  id: 'small-key-on-a-sheet',
  panel: (definition) => key(words(definition), {}, { 'aria-haspopup': 'dialog', onClick: openSheet }),
});
