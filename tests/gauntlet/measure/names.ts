import type { CDPSession, Frame } from 'playwright-core';

/** Roles whose state is more than that they are there, and the property that tells it. */
const STATE_OF: Record<string, readonly string[]> = {
  slider: ['valuenow', 'valuetext'],
  spinbutton: ['valuenow', 'valuetext'],
  checkbox: ['checked'],
  switch: ['checked'],
  radio: ['checked'],
  tab: ['selected'],
  option: ['selected'],
};

interface AxNode {
  ignored: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
  value?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
}

/** What assistive technology could not name, or not tell the state of, from the tree that it is given. */
export async function namelessIn(thread: CDPSession): Promise<{ interactive: number; problems: string[] }> {
  const { nodes } = (await thread.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  const problems: string[] = [];
  let interactive = 0;
  for (const { ignored, role, name, value, properties = [] } of nodes) {
    const property = (wanted: string) => properties.find((one) => one.name === wanted)?.value.value;
    const kind = String(role?.value ?? '');
    if (ignored || property('focusable') !== true || kind === 'RootWebArea' || kind === 'Iframe') continue;
    interactive++;
    const called = String(name?.value ?? '').trim();
    if (called === '') problems.push(`a ${kind} has no name`);
    const states = STATE_OF[kind];
    if (states !== undefined && value?.value === undefined && states.every((one) => property(one) === undefined))
      problems.push(`${kind} “${called}” does not tell its state`);
  }
  return { interactive, problems };
}

/** Controls whose name does not have the words that are seen on them (WCAG 2.5.3), for scripts without spaces. */
export const unsaidWords = (inside: Frame): Promise<string[]> =>
  inside.evaluate(() =>
    [...document.querySelectorAll('button[aria-label], [role="button"][aria-label]')].flatMap((control) => {
      const seen = control.cloneNode(true) as Element;
      for (const said of seen.querySelectorAll('rt, [aria-hidden="true"], svg, [lang="en"]')) said.remove();
      const words = seen.textContent!.replace(/\s/g, '');
      const name = control.getAttribute('aria-label')!.replace(/\s/g, '');
      return words === '' || name.includes(words) ? [] : [`“${words}” is seen on a control that is called “${name}”`];
    }),
  );
