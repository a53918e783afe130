import type {
  AnyNode,
  ArrowFunctionExpression,
  Expression,
  FunctionDeclaration,
  FunctionExpression,
  MemberExpression,
  Program,
} from 'acorn';
import { parse } from './packages/parser.ts';

/** Parses bundled code, as a module where it can be one. Throws what acorn throws. */
export function parseBundle(code: string): Program {
  const options = {
    ecmaVersion: 'latest',
    locations: true,
    allowHashBang: true,
    allowReturnOutsideFunction: true,
  } as const;
  try {
    return parse(code, { ...options, sourceType: 'module' });
  } catch {
    // Sloppy code: `with`, octal literals, words that a module reserves.
    return parse(code, { ...options, sourceType: 'script' });
  }
}

/** The nodes directly below one, in the order of the source. */
export function childrenOf(node: AnyNode): AnyNode[] {
  const children: AnyNode[] = [];
  const members = node as unknown as Record<string, unknown>;
  // A plain loop: this runs for every node of bundles with a million of them.
  for (const name in members) {
    const value = members[name];
    if (typeof value !== 'object' || value === null || name === 'loc') continue;
    if (Array.isArray(value)) {
      for (const element of value) if (isNode(element)) children.push(element);
      // `export { a }` holds one node as both of its names.
    } else if (isNode(value) && children.at(-1) !== value) children.push(value);
  }
  return children;
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

export type FunctionNode = FunctionDeclaration | FunctionExpression | ArrowFunctionExpression;

export function isFunction(node: AnyNode | null | undefined): node is FunctionNode {
  return (
    node?.type === 'FunctionDeclaration' ||
    node?.type === 'FunctionExpression' ||
    node?.type === 'ArrowFunctionExpression'
  );
}

/** The name of a property where it stands in the source: `a.b`, `a['b']`, `{ b: ... }`, `{ 'b': ... }`; undefined when it is computed. */
export function staticKey(key: AnyNode, computed: boolean): string | undefined {
  if (!computed && key.type === 'Identifier') return key.name;
  if (key.type === 'Literal' && (typeof key.value === 'string' || typeof key.value === 'number'))
    return String(key.value);
  if (key.type === 'TemplateLiteral' && key.expressions.length === 0) return key.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}

/** The name of a member expression's property. */
export function propertyOf(member: MemberExpression): string | undefined {
  return staticKey(member.property, member.computed);
}

/** What stands inside parts that do not change a value: `(a, b)` is b, `x = a` is a, `a?.b` is a.b. */
export function unwrapped(node: AnyNode): AnyNode {
  if (node.type === 'ChainExpression') return unwrapped(node.expression);
  if (node.type === 'ParenthesizedExpression') return unwrapped(node.expression);
  if (node.type === 'SequenceExpression') return unwrapped(node.expressions.at(-1) as Expression);
  if (node.type === 'AssignmentExpression' && node.operator === '=') return unwrapped(node.right);
  return node;
}

/** Whether an expression is certainly undefined. */
export function isUndefined(node: AnyNode): boolean {
  return (
    (node.type === 'UnaryExpression' && node.operator === 'void') ||
    (node.type === 'Identifier' && node.name === 'undefined')
  );
}
