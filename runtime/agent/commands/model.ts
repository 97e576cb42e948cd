import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { fail, ok, type Result } from '@base/result.ts';
import { problemsOf } from '@config/problems.ts';
import type { z } from 'zod';
import { readArguments, reportFailures } from '../arguments.ts';
import { exhibitsWithQueries } from '../exhibits.ts';
import { fromCaller, inProject } from '../places.ts';
import { list, print, printJson, say } from '../terminal.ts';

const HELP = `npm run model -- <exhibit> [query] [input.json | -] [--json]
向展项的模型提问：列出可问的问题，或给出 JSON 输入得到 JSON 回答。
Asks an exhibit's model: lists its questions, or answers one as JSON. Input from a file, or - for standard input;
without input the question's example is answered.

  --json   the list of questions, and the problems of an input, as JSON on standard output

Exit code 1: the input has problems. Exit code 2: there is no such exhibit or question.`;

/** What the command needs of a question; the model declares it in full (see the kit). */
interface Question {
  title: string;
  input: z.ZodType;
  output: z.ZodType;
  example: unknown;
  answer(input: unknown): unknown;
}

export function main(argv: readonly string[]): Promise<number> {
  return reportFailures(async () => {
    const { values, positionals } = readArguments(argv, {
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    });
    if (values.help) {
      print(HELP);
      return 0;
    }
    const [exhibit, query, input] = positionals;
    const known = exhibitsWithQueries(inProject('exhibits'));
    if (exhibit === undefined || !known.includes(exhibit)) return unknown('展项', 'exhibit', exhibit, known);
    const questions = await loadQuestions(exhibit);
    if (query === undefined) return listQuestions(exhibit, questions, values.json);
    const question = Object.hasOwn(questions, query) ? questions[query] : undefined;
    if (question === undefined) return unknown('问题', `question of ${exhibit}`, query, Object.keys(questions));
    return answer(question, input, values.json);
  });
}

async function loadQuestions(exhibit: string): Promise<Record<string, Question>> {
  const file = inProject('exhibits', exhibit, 'model', 'queries.ts');
  const module = (await import(pathToFileURL(file).href)) as { queries: Record<string, Question> };
  return module.queries;
}

function unknown(chinese: string, english: string, name: string | undefined, known: readonly string[]): number {
  const all = known.join(', ') || '-';
  if (name === undefined) say(`请说出${chinese}的名字：${all}`, `Name the ${english}: ${all}`);
  else say(`没有这个${chinese}：${name}。已知的有：${all}`, `There is no ${english} "${name}"; known are ${all}.`);
  return 2;
}

function listQuestions(exhibit: string, questions: Record<string, Question>, json: boolean): number {
  if (json) {
    printJson(Object.entries(questions).map(([name, { title, example }]) => ({ name, title, example })));
    return 0;
  }
  for (const [name, { title, example }] of Object.entries(questions)) {
    print(`${name}\n  ${title}\n  npm run model -- ${exhibit} ${name} -    ${JSON.stringify(example)}`);
  }
  return 0;
}

function answer(question: Question, input: string | undefined, json: boolean): number {
  const given = input === undefined ? ok(question.example) : readInput(input);
  if (!given.ok) return refuse([given.error], json);
  const parsed = question.input.safeParse(given.value);
  if (!parsed.success) return refuse(problemsOf(question.input, parsed.error, given.value), json);
  printJson(question.output.parse(question.answer(parsed.data)));
  return 0;
}

function refuse(problems: readonly string[], json: boolean): number {
  if (json) printJson({ problems });
  say('输入有问题：', 'The input was not accepted:');
  list(problems);
  return 1;
}

function readInput(input: string): Result<unknown, string> {
  const where = input === '-' ? 'standard input' : input;
  try {
    const text = readFileSync(input === '-' ? 0 : fromCaller(input), 'utf8').replace(/^\uFEFF/, '');
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    return fail(`${where}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
