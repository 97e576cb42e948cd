import type { AnyExhibit } from '@kit/define-exhibit.ts';
import { type OptionSchema, optionsOf } from '@kit/testing/option-rules.ts';
import * as fc from 'fast-check';

/** Options as some curator may set them: each one within its own bounds, together accepted by the exhibit. */
export function arbitraryOptions(exhibit: AnyExhibit): fc.Arbitrary<Record<string, unknown>> {
  const members = Object.fromEntries(Object.entries(optionsOf(exhibit)).map(([name, option]) => [name, arbitraryOption(option)]));
  return fc.record(members, { requiredKeys: [] }).filter((options) => exhibit.options.safeParse(options).success);
}

function arbitraryOption(option: OptionSchema): fc.Arbitrary<unknown> {
  if (option.enum) return fc.constantFrom(...option.enum);
  switch (option.type) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: option.minimum ?? 0, max: option.maximum ?? 100 });
    case 'number':
      return fc.double({ min: option.minimum ?? 0, max: option.maximum ?? 100, noNaN: true });
    case 'array': {
      const members = option.items?.enum;
      if (!members) return fc.constant(option.default);
      return fc.shuffledSubarray([...members], { minLength: option.minItems ?? 0, maxLength: option.maxItems ?? members.length });
    }
    default:
      return fc.constant(option.default);
  }
}
