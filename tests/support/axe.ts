import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

interface AxeResults {
  violations: { id: string; impact: string; help: string; nodes: { html: string; failureSummary: string }[] }[];
}

export interface AxeScope {
  /** Names of rules that do not apply to this page at all. */
  without?: readonly string[];
  /** Selectors of words that lie on a picture: axe cannot see its colours, so their contrast is held elsewhere. */
  onPictures?: readonly string[];
}

const CONTRAST = ['color-contrast'];

/**
 * What axe finds wrong with a page or a frame, one line for each element; empty when nothing. Injected through the
 * debugger, which the content security policy does not hold up.
 */
export async function axeProblems(page: Page | Frame, { without = [], onPictures = [] }: AxeScope = {}): Promise<string[]> {
  await page.evaluate(axe.source);
  const off = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, { enabled: false }]));
  const run = async (context: unknown, options: unknown) => {
    const results = await page.evaluate(`axe.run(${JSON.stringify(context)}, ${JSON.stringify(options)})`);
    return (results as AxeResults).violations;
  };
  const all = await run({ include: [['html']] }, { rules: off([...without, ...CONTRAST]) });
  const contrast = without.includes(CONTRAST[0]!)
    ? []
    : await run(
        { include: [['html']], exclude: onPictures.map((selector) => [selector]) },
        { runOnly: { type: 'rule', values: CONTRAST } },
      );
  return [...all, ...contrast].flatMap(({ id, impact, help, nodes }) =>
    nodes.map((node) => `${id} (${impact}): ${help}: ${node.html.slice(0, 160)}: ${node.failureSummary.slice(0, 200)}`),
  );
}
