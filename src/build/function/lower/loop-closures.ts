import type { AnyNode } from 'acorn';
import type { Scopes } from '../../../edge/bundle/scopes.ts';
import { childrenOf, isFunction } from '../../../edge/bundle/syntax.ts';
import { namesIn } from './patterns.ts';

/** Whether a function inside a loop keeps a const or let of that loop, which is another variable in each round; with `part`, only of that part. */
export function closesOver(scopes: Scopes, loop: AnyNode, part: AnyNode = loop): boolean {
  const declared = declarationsIn(part, true);
  return declared.some((identifier) => {
    if (identifier.type !== 'Identifier') return false;
    const references = scopes.bindingOf(identifier)?.references ?? [];
    return references.some((reference) => functionAround(scopes, reference, loop) !== undefined);
  });
}

/** The names that const and let declare in a loop, not in functions inside it nor in loops inside it, which see to their own. */
function declarationsIn(node: AnyNode, isLoop = false): AnyNode[] {
  if (isFunction(node) || (!isLoop && /^(For|While|DoWhile)/.test(node.type))) return [];
  if (node.type === 'VariableDeclaration' && node.kind !== 'var')
    return node.declarations.flatMap(({ id }) => leaves(id));
  return childrenOf(node).flatMap((child) => declarationsIn(child));
}

function leaves(pattern: AnyNode): AnyNode[] {
  if (pattern.type === 'Identifier') return [pattern];
  return namesIn(pattern).length === 0 ? [] : childrenOf(pattern).flatMap(leaves);
}

function functionAround(scopes: Scopes, node: AnyNode, within: AnyNode): AnyNode | undefined {
  for (let outer = scopes.parentOf(node); outer && outer !== within; outer = scopes.parentOf(outer)) {
    if (isFunction(outer)) return outer;
  }
  return undefined;
}

/** What leaves a loop's body, or needs to stand in its function: break, continue, return, await. */
export function escapesFrom(node: AnyNode, depth = 0): AnyNode | undefined {
  if (isFunction(node)) return undefined;
  if (node.type === 'ReturnStatement' || node.type === 'AwaitExpression') return node;
  if (node.type === 'BreakStatement' || node.type === 'ContinueStatement') {
    return depth === 0 || node.label ? node : undefined;
  }
  const isInner = /^(For|While|DoWhile|Switch)/.test(node.type);
  for (const child of childrenOf(node)) {
    const found = escapesFrom(child, depth + (isInner ? 1 : 0));
    if (found) return found;
  }
  return undefined;
}
