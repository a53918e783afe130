import type { AnyNode, VariableDeclarator } from 'acorn';
import type { Scopes } from '../bundle/scopes.ts';

/**
 * What the bundler declares for `require` of a module that is not in the bundle; the runtime has one itself. Told by the error that only it
 * throws.
 */
export function moduleLoader(scopes: Scopes): VariableDeclarator | undefined {
  for (const node of scopes.nodes) {
    if (node.type !== 'Literal' || typeof node.value !== 'string' || !node.value.startsWith('Dynamic require of "'))
      continue;
    let top: VariableDeclarator | undefined;
    for (let outer: AnyNode | undefined = node; outer; outer = scopes.parentOf(outer)) {
      if (outer.type === 'VariableDeclarator') top = outer;
    }
    if (top) return top;
  }
  return undefined;
}
