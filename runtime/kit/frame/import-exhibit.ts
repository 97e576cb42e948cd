import { KioskError } from '@base/errors.ts';
import { problemsOf } from '../check-definition.ts';
import type { AnyExhibit } from '../define-exhibit.ts';

/**
 * Imports an exhibit's entry and checks what it declares.
 * @throws KioskError `exhibit/bad-definition` with every problem, or `exhibit/failed` when the module does not load.
 */
export async function importExhibit(exhibitId: string, entry: string): Promise<AnyExhibit> {
  let module: { default?: unknown };
  try {
    module = await import(/* @vite-ignore */ entry);
  } catch (cause) {
    throw new KioskError('exhibit/failed', { exhibitId, phase: 'importing' }, { cause });
  }
  const definition = module.default;
  const problems = problemsOf(definition);
  if (problems.length > 0) throw new KioskError('exhibit/bad-definition', { exhibitId, problems });
  const exhibit = definition as AnyExhibit;
  if (exhibit.id !== exhibitId) {
    throw new KioskError('exhibit/bad-definition', { exhibitId, problems: [`id: is ${exhibit.id}, opened as ${exhibitId}`] });
  }
  return exhibit;
}

/** The curator's options as the exhibit's own schema reads them. @throws KioskError `exhibit/bad-definition` with every problem. */
export function checkOptions(exhibit: AnyExhibit, options: unknown): unknown {
  const parsed = exhibit.options.safeParse(options);
  if (parsed.success) return parsed.data;
  throw new KioskError('exhibit/bad-definition', {
    exhibitId: exhibit.id,
    problems: parsed.error.issues.map((issue) => `options.${issue.path.join('.')}: ${issue.message}`),
  });
}
