import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';

/*
 * The written reference of the kit: everything that its index exports, with its declaration and its own comment. Read
 * from the source text alone, without types being worked out, so that it takes a moment and says what the author wrote.
 */

/** Rooms of the kit in the order in which an exhibit maker meets them. */
const CHAPTERS: readonly (readonly [folder: string, title: string])[] = [
  ['.', 'The exhibit'],
  ['host', 'What the host lends'],
  ['controls', 'Controls on the plinth'],
  ['copy', 'Words'],
  ['stage', 'The stage'],
  ['sound', 'Sound'],
  ['debrief', 'The debrief'],
  ['sheet', 'How we know'],
];

/** What an exhibit may import beside the kit's index, and the types that its declarations speak of: file below `runtime/` → names. */
const BESIDE: readonly (readonly [path: string, from: string, names: readonly string[]])[] = [
  ['base/vocabulary.ts', '@base/vocabulary.ts', ['Language', 'Profile', 'Preferences', 'Multitouch']],
  ['look/layout.ts', '@look/layout.ts', ['Layout', 'Rect', 'TypeTier']],
  ['look/stage/framing.ts', '@look/stage/framing.ts', ['Framing', 'Projector', 'createProjector']],
  ['look/stage/baked-material.ts', '@look/stage/baked-material.ts', ['createBakedMaterial', 'BakedMaterialOptions']],
  ['look/stage/soft-spots.ts', '@look/stage/soft-spots.ts', ['createBlobShadow', 'createGlow']],
  ['science/random.ts', '@science/random.ts', ['Random', 'createRandom']],
  ['science/require.ts', '@science/require.ts', ['requirePositive']],
  ['kit/query.ts', '@kit/query.ts', ['ranged', 'positive', 'query']],
  ['kit/sheet/LiveQuery.tsx', 'in `LiveQueryProps`', ['QueryInput', 'QueryOutput']],
];

interface Entry {
  name: string;
  folder: string;
  file: string;
  text: string;
}

const HEAD = `# The kit

Everything an exhibit is made with, from \`@kit\`. Written by \`npm run kit-reference\` from the comments in the source;
how to begin stands in [exhibits/README.md](../../exhibits/README.md).
`;

/** The whole reference as Markdown. `kitDir` holds the kit's \`index.ts\`. */
export function kitReference(kitDir: string): string {
  const entries = exportsOf(kitDir).map(({ name, from }) => entryOf(kitDir, name, from));
  const chapters = CHAPTERS.map(([folder, title]) => {
    const own = entries.filter((entry) => entry.folder === folder);
    return own.length === 0 ? '' : `## ${title}\n\n${own.map((entry) => entry.text).join('\n')}`;
  });
  const forgotten = entries.filter(({ folder }) => !CHAPTERS.some(([known]) => known === folder));
  if (forgotten.length > 0) throw new Error(`no chapter holds ${forgotten.map(({ file }) => file).join(', ')}`);
  const beside = BESIDE.map(([path, from, names]) => {
    const texts = names.map((name) => entryOf(join(kitDir, '..'), name, `./${path}`).text);
    return texts.map((text) => text.replace('```ts\n', `\`\`\`ts\n// ${from}\n`)).join('\n');
  });
  const last = `## Beside the kit\n\nImported from where the entry says.\n\n${beside.join('\n')}`;
  return `${[HEAD, ...chapters.filter(Boolean), last].join('\n').trimEnd()}\n`;
}

const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

function exportsOf(kitDir: string): { name: string; from: string }[] {
  return parse(join(kitDir, 'index.ts')).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier || !statement.exportClause) return [];
    if (!ts.isNamedExports(statement.exportClause)) return [];
    const from = (statement.moduleSpecifier as ts.StringLiteral).text;
    return statement.exportClause.elements.map((element) => ({ name: element.name.text, from }));
  });
}

function entryOf(kitDir: string, name: string, from: string): Entry {
  const source = parse(join(kitDir, from));
  const declared = source.statements.find((statement) => nameOf(statement) === name);
  if (!declared) throw new Error(`${from} does not declare ${name}`);
  const props = source.statements.find((statement) => nameOf(statement) === `${name}Props`);
  const parts = [`### ${name}`, commentOf(declared), `\`\`\`ts\n${headOf(declared, source)}\n\`\`\``];
  const members = ts.isInterfaceDeclaration(declared) ? declared : props && ts.isInterfaceDeclaration(props) ? props : null;
  if (members) parts.push(tableOf(members, source));
  const folder = dirname(from).replace(/^\.\//, '');
  return { name, folder, file: basename(from), text: `${parts.filter(Boolean).join('\n\n')}\n` };
}

function nameOf(statement: ts.Statement): string | null {
  if (ts.isVariableStatement(statement)) {
    const [first] = statement.declarationList.declarations;
    return first && ts.isIdentifier(first.name) ? first.name.text : null;
  }
  const named = statement as ts.Statement & { name?: ts.Node };
  return named.name && ts.isIdentifier(named.name) ? named.name.text : null;
}

/** The comment above a declaration as running text; remarks on parameters and errors as a list. */
function commentOf(node: ts.Node): string {
  const comment = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).at(-1);
  if (!comment) return '';
  const text = (ts.getTextOfJSDocComment(comment.comment) ?? '').trim();
  const tags = (comment.tags ?? []).map((tag) => {
    const subject = ts.isJSDocParameterTag(tag) ? ` \`${tag.name.getText()}\`` : '';
    return `- ${tag.tagName.text}${subject}: ${(ts.getTextOfJSDocComment(tag.comment) ?? '').trim()}`;
  });
  return [text, tags.join('\n')].filter(Boolean).join('\n\n');
}

/** How a declaration is used: a function without its body, a constant with its value, a type as it stands. */
function headOf(node: ts.Statement, source: ts.SourceFile): string {
  if (ts.isFunctionDeclaration(node)) {
    const types = node.typeParameters ? `<${node.typeParameters.map((one) => one.getText(source)).join(', ')}>` : '';
    const parameters = node.parameters.map((one) => parameterText(one, source)).join(', ');
    const answer = node.type ? `: ${node.type.getText(source)}` : '';
    return `${node.name?.text}${types}(${parameters})${answer}`;
  }
  if (ts.isInterfaceDeclaration(node)) {
    const heritage = node.heritageClauses?.map((clause) => ` ${clause.getText(source)}`).join('') ?? '';
    return `interface ${node.name.text}${node.typeParameters ? '<…>' : ''}${heritage}`;
  }
  return withValues(node, source)
    .replace(/^export /, '')
    .replace(/;$/, '');
}

/** A declaration's text; a type that is read off a list of words (`(typeof WORDS)[number]`) says the words. */
function withValues(node: ts.Statement, source: ts.SourceFile): string {
  return node.getText(source).replace(/\(typeof (\w+)\)\[number\]/, (whole, list: string) => {
    const declared = source.statements.find((statement) => nameOf(statement) === list);
    const words = declared && [...declared.getText(source).matchAll(/'[^']+'/g)].map(([word]) => word);
    return words && words.length > 0 ? words.join(' | ') : whole;
  });
}

/** Props that a component takes apart are named by their type alone. */
function parameterText(parameter: ts.ParameterDeclaration, source: ts.SourceFile): string {
  if (!ts.isObjectBindingPattern(parameter.name)) return parameter.getText(source);
  return parameter.type ? `props: ${parameter.type.getText(source).replace(/\s+/g, ' ')}` : 'props';
}

function tableOf(declared: ts.InterfaceDeclaration, source: ts.SourceFile): string {
  const cell = (text: string) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
  const rows = declared.members.flatMap((member) => {
    if (!member.name) return [];
    const name = member.name.getText(source);
    const optional = member.questionToken ? '?' : '';
    const type = ts.isMethodSignature(member)
      ? `(${member.parameters.map((one) => one.getText(source)).join(', ')}) => ${member.type?.getText(source) ?? 'void'}`
      : ts.isPropertySignature(member)
        ? (member.type?.getText(source) ?? '').replace(/ \| undefined$/, '')
        : '';
    return [`| \`${name}${optional}\` | \`${cell(type)}\` | ${cell(commentOf(member))} |`];
  });
  return ['| name | type | |', '| --- | --- | --- |', ...rows].join('\n');
}
