import { queries } from '../../exhibits/keep-the-lights-on/model/queries.ts';

/** Asks the model as the command does: input and output are both read over. */
export function ask(name: keyof typeof queries, input: unknown): unknown {
  const query = queries[name];
  return query.output.parse(query.answer(query.input.parse(input)));
}
