import type { AnyNode, Identifier } from 'acorn';
import type { Scopes } from './scopes.ts';
import { propertyOf, staticKey, unwrapped } from './syntax.ts';

/** One read of the environment. */
export interface EnvironmentRead {
  node: AnyNode;
  /** The variable's name; undefined where it cannot be told: a computed name, or the environment as a whole. */
  key: string | undefined;
  /** Whether it is written as `process.env.KEY`, the form that build-env replaces. */
  replaceable: boolean;
}

/** Finds each read of `process.env`, through aliases, destructuring and `import ... from 'node:process'`. Writes are left out. */
export function findEnvironmentReads(scopes: Scopes): EnvironmentRead[] {
  const reads: EnvironmentRead[] = [];
  const seen = new Set<AnyNode>();
  /** Whatever uses an expression that is the environment. */
  const followEnvironment = (node: AnyNode, direct: boolean): void => {
    if (seen.has(node)) return;
    seen.add(node);
    const parent = wrapperOf(scopes, node);
    const { user, used } = parent;
    if (user?.type === 'MemberExpression' && user.object === used) {
      if (isWriteTarget(scopes, user)) return;
      const key = propertyOf(user);
      reads.push({ node: user, key, replaceable: direct && key !== undefined && !user.computed });
    } else if (user?.type === 'BinaryExpression' && user.operator === 'in' && user.right === used) {
      reads.push({ node: user, key: staticKey(user.left, true), replaceable: false });
    } else if (user?.type === 'VariableDeclarator' && user.init === used) followPattern(user.id, 'environment');
    else if (user?.type === 'AssignmentExpression' && user.right === used) followPattern(user.left, 'environment');
    else if (user?.type !== 'ExpressionStatement' && user?.type !== 'UnaryExpression')
      reads.push({ node, key: undefined, replaceable: false });
  };
  /** Whatever uses an expression that is `process`, or a module that holds it. */
  const followProcess = (node: AnyNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    const { user, used } = wrapperOf(scopes, node);
    if (user?.type === 'MemberExpression' && user.object === used) {
      const name = propertyOf(user);
      if (name === 'env' && !isWriteTarget(scopes, user))
        followEnvironment(user, node.type === 'Identifier' && node.name === 'process');
      else if (name === 'default' || name === 'process') followProcess(user);
    } else if (user?.type === 'VariableDeclarator' && user.init === used) followPattern(user.id, 'process');
    else if (user?.type === 'CallExpression' && user.arguments[0] === used) followProcess(user);
  };
  const followPattern = (pattern: AnyNode, what: 'process' | 'environment'): void => {
    if (pattern.type === 'AssignmentPattern') followPattern(pattern.left, what);
    else if (pattern.type === 'Identifier') {
      for (const reference of scopes.bindingOf(pattern)?.references ?? []) {
        if (what === 'process') followProcess(reference);
        else followEnvironment(reference, false);
      }
    } else if (pattern.type === 'ObjectPattern') {
      for (const property of pattern.properties) {
        const key = property.type === 'Property' ? staticKey(property.key, property.computed) : undefined;
        if (what === 'environment') reads.push({ node: property, key, replaceable: false });
        else if (property.type === 'Property' && key === 'env') followPattern(property.value, 'environment');
        else if (property.type === 'Property' && key === 'default') followPattern(property.value, 'process');
      }
    } else if (what === 'environment') reads.push({ node: pattern, key: undefined, replaceable: false });
  };

  for (const identifier of scopes.globals('process')) followProcess(identifier);
  for (const name of ['globalThis', 'global']) for (const identifier of scopes.globals(name)) followProcess(identifier);
  for (const node of scopes.nodes) {
    if (isProcessRequire(scopes, node)) followProcess(node);
    if (node.type !== 'ImportDeclaration' || !isProcessModule(node.source.value)) continue;
    for (const { type, local, ...specifier } of node.specifiers) {
      const imported =
        type === 'ImportSpecifier'
          ? staticKey((specifier as unknown as { imported: AnyNode }).imported, false)
          : 'default';
      if (imported === 'env') followPattern(local, 'environment');
      else if (imported === 'default') followPattern(local, 'process');
    }
  }
  return reads;
}

/** The node that uses an expression, past parentheses and optional chains. */
function wrapperOf(scopes: Scopes, node: AnyNode): { user: AnyNode | undefined; used: AnyNode } {
  let used = node;
  let user = scopes.parentOf(node);
  while (user && (user.type === 'ChainExpression' || user.type === 'ParenthesizedExpression')) {
    used = user;
    user = scopes.parentOf(user);
  }
  return { user, used };
}

function isWriteTarget(scopes: Scopes, member: AnyNode): boolean {
  const user = scopes.parentOf(member);
  if (user?.type === 'AssignmentExpression') return user.left === member && user.operator === '=';
  return user?.type === 'UnaryExpression' && user.operator === 'delete';
}

function isProcessRequire(scopes: Scopes, node: AnyNode): boolean {
  if (node.type !== 'CallExpression') return false;
  const [argument] = node.arguments;
  const callee = unwrapped(node.callee);
  if (argument?.type !== 'Literal' || !isProcessModule(argument.value) || callee.type !== 'Identifier') return false;
  // esbuild's own __require in ES modules is a variable; a local function named otherwise takes no module name.
  return callee.name === 'require'
    ? !scopes.bindingOf(callee as Identifier)
    : scopes.bindingOf(callee as Identifier) !== undefined;
}

function isProcessModule(name: unknown): boolean {
  return name === 'process' || name === 'node:process';
}
