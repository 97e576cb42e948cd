import { KioskError } from '@base/errors.ts';
import type { AnyExhibit } from '@kit/define-exhibit.ts';
import { type ExhibitManifest, exhibitManifestSchema } from '@protocol/exhibit-manifest.ts';
import { z } from 'zod';

/** What only the build knows of an exhibit: where its module lies and what it needs. */
export type BuiltParts = Pick<ExhibitManifest, 'entry' | 'poster' | 'files'>;

/**
 * The manifest of an exhibit, from its own definition: the shell, the agent and the studio read this and never its code.
 *
 * @throws KioskError `exhibit/bad-definition` with every problem at once.
 */
export function describeExhibit(folderId: string, definition: AnyExhibit, built: BuiltParts): ExhibitManifest {
  const text = (key: string) => ({ 'zh-CN': definition.copy['zh-CN'][key] ?? '', en: definition.copy.en[key] ?? '' });
  const manifest = {
    id: definition.id,
    version: definition.version,
    protocol: definition.protocol,
    title: text(definition.title),
    invitation: text(definition.invitation),
    ruby: {
      title: [...(definition.ruby[definition.title] ?? [])],
      invitation: [...(definition.ruby[definition.invitation] ?? [])],
    },
    languages: [...definition.languages],
    multitouch: definition.multitouch,
    designedSeconds: definition.designedSeconds,
    ...built,
    options: z.toJSONSchema(definition.options, { io: 'input' }),
    items: { predict: definition.items.predict.id, transfer: definition.items.transfer.id },
    theme: definition.theme,
  };
  const parsed = exhibitManifestSchema.safeParse(manifest);
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (definition.id !== folderId) problems.unshift(`id is "${definition.id}"; it must be the folder's name, "${folderId}"`);
  if (!parsed.success || problems.length > 0) throw new KioskError('exhibit/bad-definition', { exhibitId: folderId, problems });
  return parsed.data;
}

/** Sources whose validity has passed on a day (YYYY-MM-DD), in words for the build's log. */
export function expiredSources(definition: AnyExhibit, today: string): string[] {
  return definition.sources
    .filter((source) => source.validUntil < today)
    .map((source) => `exhibit ${definition.id}: the source ${source.id} was valid until ${source.validUntil}; have it reviewed`);
}
