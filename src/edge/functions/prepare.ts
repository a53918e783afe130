import type { AnyNode, ImportDeclaration } from 'acorn';
import { parse } from '../bundle/packages/parser.ts';
import { childrenOf } from '../bundle/syntax.ts';
import { runtimeLanguage, runtimeModules } from './language.ts';

/** Code as the sandbox runs it, or why the runtime would not load it. */
export type PreparedCode = { script: string } | { errorMessage: string; line?: number };

/**
 * Newer forms of the language that neither runtime's documentation lists; it lists all that is supported. A function that uses one is refused
 * by CloudFront with a SyntaxError. Source: CloudFront Developer Guide, JavaScript runtime 2.0 features, Core features.
 */
const unsupported: Readonly<Record<string, string>> = {
  ClassDeclaration: 'classes',
  ClassExpression: 'classes',
  ForOfStatement: 'for-of loops',
  ObjectPattern: 'destructuring',
  ArrayPattern: 'destructuring',
  AssignmentPattern: 'default values of parameters',
  SpreadElement: 'spread syntax',
  YieldExpression: 'generators',
  ChainExpression: 'optional chaining',
  ImportExpression: 'import()',
  MetaProperty: 'import.meta and new.target',
  TaggedTemplateExpression: 'tagged templates',
  ExportNamedDeclaration: 'export',
  ExportDefaultDeclaration: 'export',
  ExportAllDeclaration: 'export',
};

/**
 * Turns a function's file into a script: `import cf from 'cloudfront'` becomes a require on the same line. Says what the runtime's own
 * parser would refuse.
 */
export function prepareCode(code: string, runtime: string): PreparedCode {
  let program: ReturnType<typeof parse>;
  try {
    program = parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true });
  } catch (error) {
    const { message, loc } = error as { message: string; loc?: { line: number } };
    return { errorMessage: message.replace(/ \(\d+:\d+\)$/, ''), ...(loc ? { line: loc.line } : {}) };
  }
  for (const node of nodesBelow(program)) {
    const form = unsupportedForm(node, runtime);
    if (form !== undefined) return { errorMessage: `${runtime} does not support ${form}`, line: node.loc!.start.line };
  }
  const known = runtimeModules[runtime] ?? [];
  let script = code;
  const imports = program.body.filter((node): node is ImportDeclaration => node.type === 'ImportDeclaration');
  for (const node of imports.reverse()) {
    const name = String(node.source.value);
    const line = node.loc!.start.line;
    if (!known.includes(name))
      return { errorMessage: `${runtime} has no module "${name}": it has ${known.join(', ')}`, line };
    const [specifier, more] = node.specifiers;
    if (specifier?.type !== 'ImportDefaultSpecifier' || more) {
      return { errorMessage: `${runtime} supports only: import name from '${name}'`, line };
    }
    // Line ends inside the import stay, so that later lines keep their numbers.
    const ends = code.slice(node.start, node.end).replace(/[^\n]/g, '');
    script = `${script.slice(0, node.start)}const ${specifier.local.name} = require(${JSON.stringify(name)});${ends}${script.slice(node.end)}`;
  }
  return { script };
}

function unsupportedForm(node: AnyNode, runtime: string): string | undefined {
  if ((node.type === 'CallExpression' || node.type === 'NewExpression') && node.arguments.some(holdsAwait)) {
    return 'await in the arguments of a call: put the awaited value into a variable first';
  }
  if (node.type === 'VariableDeclaration' && runtime === 'cloudfront-js-1.0' && node.kind !== 'var') return node.kind;
  if ('async' in node && node.async && runtime === 'cloudfront-js-1.0') return 'async functions';
  if ('generator' in node && node.generator) return 'generators';
  if (node.type === 'LogicalExpression' && node.operator === '??') return 'the operator ??';
  if (node.type === 'AssignmentExpression' && ['??=', '||=', '&&='].includes(node.operator))
    return `the operator ${node.operator}`;
  if (node.type === 'Literal' && node.bigint) return 'BigInt';
  if (node.type === 'Literal' && node.regex) {
    const taken = runtimeLanguage[runtime]?.regexpFlags ?? '';
    const other = [...node.regex.flags].filter((flag) => !taken.includes(flag));
    if (other.length > 0) return `the flags ${other.join('')} of regular expressions`;
  }
  return unsupported[node.type];
}

/**
 * The runtime's parser refuses the whole file: "SyntaxError: await in arguments not supported". Source: CloudFront Developer Guide, Use async
 * and await ("async arguments ... are not supported"); github.com/nginx/njs/issues/419, which the engine descends from.
 */
function holdsAwait(node: AnyNode): boolean {
  if (node.type === 'AwaitExpression') return true;
  // A function of its own may await.
  if (/Function/.test(node.type)) return false;
  return childrenOf(node).some(holdsAwait);
}

function* nodesBelow(root: AnyNode): Generator<AnyNode> {
  yield root;
  for (const child of childrenOf(root)) yield* nodesBelow(child);
}
