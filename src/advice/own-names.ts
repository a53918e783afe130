import type { AnyNode } from 'acorn';
import { type FunctionNode, isFunction, propertyOf, staticKey, unwrapped } from '../edge/bundle/syntax.ts';
import { resolveValue } from '../edge/bundle/values.ts';
import type { Code } from './code.ts';

const known = new WeakMap<Code, ReadonlyMap<string, readonly FunctionNode[]>>();

/** Names of members that the code itself gives functions to: `o.name(...)` may be a call of one of them. */
export function ownMethodNames(code: Code): Pick<ReadonlySet<string>, 'has'> {
  return ownMethods(code);
}

/** The functions that the code gives to members, by the member's name; an empty list where it may be a function that is not found. */
export function ownMethods(code: Code): ReadonlyMap<string, readonly FunctionNode[]> {
  const before = known.get(code);
  if (before) return before;
  const names = new Map<string, FunctionNode[]>();
  const add = (name: string | undefined, value: AnyNode): void => {
    const resolved = resolveValue(code.scopes, unwrapped(value));
    // What is not certain may be a function.
    const plain = ['Literal', 'TemplateLiteral', 'ObjectExpression', 'ArrayExpression', 'BinaryExpression'];
    if (name === undefined || (resolved && plain.includes(resolved.type))) return;
    names.set(name, [...(names.get(name) ?? []), ...(isFunction(resolved) ? [resolved] : [])]);
  };
  for (const node of code.nodes) {
    if (node.type === 'Property' && code.scopes.parentOf(node)?.type === 'ObjectExpression')
      add(staticKey(node.key, node.computed), node.value);
    else if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression')
      add(propertyOf(node.left), node.right);
  }
  known.set(code, names);
  return names;
}
