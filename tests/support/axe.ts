import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  violations: { id: string; impact: string; help: string; nodes: { html: string; failureSummary: string }[] }[];
}

/**
 * What axe finds wrong with a page or a frame, one line for each element; empty when nothing. `without` names rules
 * that do not apply there. Injected through the debugger, which the content security policy does not hold up.
 */
export async function axeProblems(page: Page | Frame, without: readonly string[] = []): Promise<string[]> {
  await page.evaluate(source);
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const results = (await page.evaluate(`axe.run(document, { rules: ${JSON.stringify(rules)} })`)) as AxeResults;
  return results.violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map((node) => `${id} (${impact}): ${help}: ${node.html.slice(0, 160)}`),
  );
}
