import type { AnyNode } from 'acorn';
import type { Scopes } from '../bundle/scopes.ts';
import { childrenOf, unwrapped } from '../bundle/syntax.ts';

/** Whether a name is asked for with typeof, here or by what this only runs under. */
export function isGuarded(scopes: Scopes, use: AnyNode, name: string): boolean {
  for (let node: AnyNode = use, outer = scopes.parentOf(node); outer; node = outer, outer = scopes.parentOf(node)) {
    if (outer.type === 'UnaryExpression' && outer.operator === 'typeof' && node === use) return true;
    const test =
      outer.type === 'LogicalExpression'
        ? outer.left
        : outer.type === 'ConditionalExpression' || outer.type === 'IfStatement'
          ? outer.test
          : undefined;
    if (test && asksFor(test, name)) return true;
  }
  return false;
}

function asksFor(node: AnyNode, name: string): boolean {
  if (node.type === 'UnaryExpression' && node.operator === 'typeof') {
    const asked = unwrapped(node.argument);
    return asked.type === 'Identifier' && asked.name === name;
  }
  return childrenOf(node).some((child) => asksFor(child, name));
}
