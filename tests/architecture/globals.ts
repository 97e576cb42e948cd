import ts from 'typescript';
import type { TextFile } from './files.ts';

/** What the host lends or keeps from an exhibit: it has no clock, no chance, no timers, no storage and no network of its own. */
export const NOT_FOR_EXHIBITS = [
  'Date',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'requestAnimationFrame',
  'requestIdleCallback',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'Audio',
  'AudioContext',
];

/** A model knows besides no page at all. */
export const NOT_FOR_MODELS = [
  ...NOT_FOR_EXHIBITS,
  'performance',
  'document',
  'window',
  'navigator',
  'crypto',
  'process',
  'queueMicrotask',
];

/** Uses of forbidden globals in a file, also through `globalThis` and `window`; words in comments, strings and types are none. */
export function forbiddenGlobals({ path, text }: TextFile, forbidden: readonly string[]): string[] {
  const file = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const declared = declaredNames(file);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node)) return;
    if (ts.isIdentifier(node) && isUse(node)) {
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      if (forbidden.includes(node.text) && !declared.has(node.text)) found.push(`${path}:${line} ${node.text}`);
      if (node.text === 'random' && isMemberOf(node, 'Math')) found.push(`${path}:${line} Math.random`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Whether a name stands for a value here, and not for a member, a key or something that is declared. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    return isMemberOf(node, 'globalThis') || isMemberOf(node, 'window') || isMemberOf(node, 'self') || isMemberOf(node, 'Math');
  }
  if (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent) || ts.isParameter(parent)) return parent.name !== node;
  if (ts.isBindingElement(parent)) return parent.name !== node && parent.propertyName !== node;
  return !(
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isJsxAttribute(parent)
  );
}

/** Names that the file itself declares: a local `window` of seconds is not the browser's. */
function declaredNames(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const declares = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isFunctionDeclaration(node);
    if (declares && node.name !== undefined && ts.isIdentifier(node.name)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

/** Whether a name is a member of `owner`, which may itself be reached through `globalThis`. */
function isMemberOf(node: ts.Identifier, owner: string): boolean {
  const { parent } = node;
  if (!ts.isPropertyAccessExpression(parent) || parent.name !== node) return false;
  const { expression } = parent;
  const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  return ts.isIdentifier(name) && name.text === owner;
}
