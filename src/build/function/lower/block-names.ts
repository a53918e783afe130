import type { AnyNode, Identifier } from 'acorn';
import type { Binding, Scopes } from '../../../edge/bundle/scopes.ts';
import { childrenOf, isFunction } from '../../../edge/bundle/syntax.ts';

/**
 * New names for the variables of blocks that share their name with another: as `var` they would be one.
 *
 * @param fresh makes a name that is used nowhere
 */
export function blockNames(scopes: Scopes, fresh: () => string): Map<Binding, string> {
  const named = new Map<string, Set<Binding>>();
  const ofBlocks = new Set<Binding>();
  for (const node of scopes.nodes) {
    if (node.type !== 'Identifier') continue;
    const binding = scopes.bindingOf(node);
    if (!binding) continue;
    const same = named.get(node.name) ?? new Set();
    named.set(node.name, same.add(binding));
  }
  for (const node of scopes.nodes) {
    if (node.type !== 'VariableDeclaration' || node.kind === 'var' || isAtTop(scopes, node)) continue;
    for (const { id } of node.declarations) for (const name of identifiersIn(id)) ofBlocks.add(scopes.bindingOf(name)!);
  }
  const names = new Map<Binding, string>();
  for (const binding of ofBlocks) {
    const isAlone = (named.get(binding.name)?.size ?? 0) <= 1 && scopes.globals(binding.name).length === 0;
    if (!isAlone) names.set(binding, fresh());
  }
  return names;
}

/** Whether a declaration stands directly in a function or the program: `var` means the same there. */
function isAtTop(scopes: Scopes, node: AnyNode): boolean {
  const block = scopes.parentOf(node);
  if (block?.type === 'Program') return true;
  return block?.type === 'BlockStatement' && isFunction(scopes.parentOf(block));
}

/** The names that a pattern declares. */
function identifiersIn(pattern: AnyNode): Identifier[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern];
    case 'AssignmentPattern':
      return identifiersIn(pattern.left);
    case 'Property':
      return identifiersIn(pattern.value);
    case 'ObjectPattern':
    case 'ArrayPattern':
    case 'RestElement':
      return childrenOf(pattern).flatMap(identifiersIn);
    default:
      return [];
  }
}
