import type { AnyNode } from 'acorn';
import type { Scopes } from '../edge/bundle/scopes.ts';
import { staticKey } from '../edge/bundle/syntax.ts';
import type { BundlerHelpers } from './bundler-helpers.ts';
import { nameOfKey, nameOfMember } from './constants.ts';

/** One end of a value's way through the code. */
export interface Use {
  node: AnyNode;
  /** The properties read from the value on its way here. */
  path: string[];
  /**
   * `called`, `constructed`; `argument` of a call of something else; `tested` by typeof, instanceof or in a condition; `written` over or
   * deleted; `unfollowed`: read by a name that is not certain, or handed on to where it is not followed.
   */
  how: 'called' | 'constructed' | 'argument' | 'tested' | 'written' | 'unfollowed';
}

/** Follows a value to all its ends: through variables, destructuring, parentheses, and the bundler's wrapping of modules. */
export function usesOf(scopes: Scopes, helpers: BundlerHelpers, start: AnyNode): Use[] {
  const uses: Use[] = [];
  const seen = new Set<AnyNode>();
  const follow = (node: AnyNode, path: string[]): undefined => {
    if (seen.has(node)) return;
    seen.add(node);
    const user = scopes.parentOf(node);
    const end = (how: Use['how'], at: AnyNode = node): undefined => {
      uses.push({ node: at, path, how });
    };
    switch (user?.type) {
      case 'ChainExpression':
      case 'ParenthesizedExpression':
        return follow(user, path);
      case 'SequenceExpression':
        if (user.expressions.at(-1) === node) follow(user, path);
        return;
      case 'MemberExpression': {
        if (user.object !== node) return end('unfollowed');
        const name = nameOfMember(scopes, user);
        if (name === undefined) return end('unfollowed', user);
        // esbuild and TypeScript put a CommonJS module's own value at `default`.
        return follow(user, name === 'default' ? path : [...path, name]);
      }
      case 'VariableDeclarator':
        return user.init === node ? followPattern(user.id, path) : undefined;
      case 'AssignmentExpression':
        if (user.left === node) return end('written');
        if (user.operator !== '=') return end('unfollowed');
        followPattern(user.left, path);
        return follow(user, path);
      case 'CallExpression': {
        if (user.callee === node) return end('called', user);
        if (helpers.helperOf(user.callee) === 'toESM') return follow(user, path);
        return end('argument');
      }
      case 'NewExpression':
        return end(user.callee === node ? 'constructed' : 'argument', user.callee === node ? user : node);
      case 'UnaryExpression':
        return end(user.operator === 'delete' ? 'written' : 'tested');
      case 'BinaryExpression':
        return end('tested');
      case 'IfStatement':
        return end('tested');
      case 'ExpressionStatement':
        return;
      default:
        return end('unfollowed');
    }
  };
  const followPattern = (pattern: AnyNode, path: string[]): undefined => {
    if (pattern.type === 'AssignmentPattern') return followPattern(pattern.left, path);
    if (pattern.type === 'Identifier') {
      for (const reference of scopes.bindingOf(pattern)?.references ?? []) follow(reference, path);
      return;
    }
    if (pattern.type !== 'ObjectPattern') {
      uses.push({ node: pattern, path, how: 'unfollowed' });
      return;
    }
    for (const property of pattern.properties) {
      const name = property.type === 'Property' ? nameOfKey(scopes, property.key, property.computed) : undefined;
      if (property.type !== 'Property' || name === undefined) uses.push({ node: property, path, how: 'unfollowed' });
      else followPattern(property.value, name === 'default' ? path : [...path, name]);
    }
  };
  follow(start, []);
  return uses;
}

/** Follows what an import declaration brings. */
export function usesOfImport(
  scopes: Scopes,
  helpers: BundlerHelpers,
  declaration: AnyNode & { type: 'ImportDeclaration' },
): Use[] {
  return declaration.specifiers.flatMap((specifier) => {
    const name = specifier.type === 'ImportSpecifier' ? staticKey(specifier.imported, false) : 'default';
    const before = name === undefined || name === 'default' ? [] : [name];
    return (scopes.bindingOf(specifier.local)?.references ?? []).flatMap((reference) =>
      usesOf(scopes, helpers, reference).map((use) => ({ ...use, path: [...before, ...use.path] })),
    );
  });
}
