import type { AnyNode } from 'acorn';
import { propertyOf, unwrapped } from '../edge/bundle/syntax.ts';
import { resolveValue } from '../edge/bundle/values.ts';
import type { Code } from './code.ts';
import { constantOf, nameOfKey } from './constants.ts';

/** One thing that a handler does for every event alike. */
export type StaticEffect =
  | { kind: 'set'; on: 'request' | 'response'; name: string; value: string; override: boolean }
  | { kind: 'delete'; on: 'request' | 'response'; name: string }
  | { kind: 'default-document'; uri: string };

/** What a loop needs to know of the handler it is in. */
export interface LoopSurroundings {
  /** Whose headers an expression is. */
  headersOf(node: AnyNode): 'request' | 'response' | undefined;
  /** What stands for the value in a header's list. */
  valueNode(node: AnyNode): AnyNode | undefined;
}

/**
 * Reads a loop that does one thing with headers for each entry of a list or object in the source: sets them from `Object.entries`, or deletes
 * them. Undefined for any other loop.
 */
export function readStaticLoop(
  code: Code,
  loop: AnyNode & { type: 'ForOfStatement' },
  surroundings: LoopSurroundings,
): StaticEffect[] | undefined {
  const variable = loop.left.type === 'VariableDeclaration' ? loop.left.declarations[0]!.id : undefined;
  const body = loop.body.type === 'BlockStatement' && loop.body.body.length === 1 ? loop.body.body[0]! : loop.body;
  if (body.type !== 'ExpressionStatement' || loop.await) return undefined;
  const { expression } = body;
  if (variable?.type === 'Identifier' && expression.type === 'UnaryExpression' && expression.operator === 'delete')
    return readDeletions(code, loop.right, variable, expression.argument, surroundings);
  if (variable?.type === 'ArrayPattern' && expression.type === 'AssignmentExpression' && expression.operator === '=') {
    const [name, value] = variable.elements;
    if (variable.elements.length === 2 && name && value)
      return readEntries(code, loop.right, [name, value], expression, surroundings);
  }
  return undefined;
}

/** `for (const name of ['server', ...]) delete headers[name]`. */
function readDeletions(
  code: Code,
  listed: AnyNode,
  variable: AnyNode,
  target: AnyNode,
  { headersOf }: LoopSurroundings,
): StaticEffect[] | undefined {
  const list = resolveValue(code.scopes, listed);
  if (target.type !== 'MemberExpression' || !target.computed || list?.type !== 'ArrayExpression') return undefined;
  const on = headersOf(target.object);
  const names = list.elements.map((element) => (element ? constantOf(code.scopes, element) : undefined));
  if (!on || !isSame(code, withoutLowering(target.property), variable)) return undefined;
  if (!names.every((name) => typeof name === 'string')) return undefined;
  return names.map((name) => ({ kind: 'delete', on, name: name.toLowerCase() }));
}

/** `for (const [name, value] of Object.entries({ ... })) headers[name.toLowerCase()] = [{ key: name, value }]`. */
function readEntries(
  code: Code,
  listed: AnyNode,
  [name, value]: [AnyNode, AnyNode],
  { left, right }: AnyNode & { type: 'AssignmentExpression' },
  { headersOf, valueNode }: LoopSurroundings,
): StaticEffect[] | undefined {
  const entries = unwrapped(listed);
  if (entries.type !== 'CallExpression' || !isObjectCall(code, entries, 'entries')) return undefined;
  const object = entries.arguments[0] && resolveValue(code.scopes, entries.arguments[0]);
  if (object?.type !== 'ObjectExpression' || left.type !== 'MemberExpression' || !left.computed) return undefined;
  const on = headersOf(left.object);
  const given = valueNode(right);
  if (!on || !given || !isSame(code, withoutLowering(left.property), name) || !isSame(code, given, value))
    return undefined;
  const effects = object.properties.map((property): StaticEffect | undefined => {
    if (property.type !== 'Property' || property.kind !== 'init') return undefined;
    const key = nameOfKey(code.scopes, property.key, property.computed);
    const text = constantOf(code.scopes, property.value);
    if (key === undefined || typeof text !== 'string') return undefined;
    return { kind: 'set', on, name: key.toLowerCase(), value: text, override: true };
  });
  return effects.every((effect) => effect !== undefined) ? effects : undefined;
}

/** `name` of `name.toLowerCase()`. */
function withoutLowering(node: AnyNode): AnyNode {
  const isLowered =
    node.type === 'CallExpression' &&
    node.callee.type === 'MemberExpression' &&
    node.arguments.length === 0 &&
    propertyOf(node.callee) === 'toLowerCase';
  return isLowered ? (node.callee as AnyNode & { type: 'MemberExpression' }).object : node;
}

function isSame(code: Code, node: AnyNode, variable: AnyNode): boolean {
  if (node.type !== 'Identifier' || variable.type !== 'Identifier') return false;
  const binding = code.scopes.bindingOf(variable);
  return binding !== undefined && binding.definitions.length === 1 && code.scopes.bindingOf(node) === binding;
}

/** `Object.assign(...)` and its like, of the global Object. */
export function isObjectCall(code: Code, call: AnyNode & { type: 'CallExpression' }, name: string): boolean {
  const { callee } = call;
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return false;
  return callee.object.name === 'Object' && !code.scopes.bindingOf(callee.object) && propertyOf(callee) === name;
}
