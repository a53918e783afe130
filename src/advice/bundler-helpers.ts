import { createHash } from 'node:crypto';
import type { AnyNode, Identifier, Program } from 'acorn';
import type { Scopes } from '../edge/bundle/scopes.ts';
import { childrenOf, isFunction, propertyOf, unwrapped } from '../edge/bundle/syntax.ts';
import { resolveValue } from '../edge/bundle/values.ts';

/** The functions that esbuild puts at the top of a bundle, and what each does with its first argument. */
export type Helper = 'commonJS' | 'esm' | 'export' | 'copyProps' | 'toESM' | 'toCommonJS';

/**
 * What esbuild's helpers look like, whatever their names are: a hash of their tree with names taken out, readable and minified. They use
 * properties in ways that are not followed in other code. Another esbuild may write others: these are then judged as any code is.
 * Source: the output of esbuild 0.28.2; test/advice/bundler-helpers.test.ts reads it again.
 */
const shapes: Readonly<Record<string, Helper>> = {
  '2ba55a7fbffbada6': 'commonJS',
  '5edc6484876005e7': 'commonJS',
  f9d9e2e79d5fde6f: 'esm',
  '99973d162fcca426': 'esm',
  a18adf86ba4a3f29: 'export',
  '5ce14ea90ff2f921': 'export',
  ffdacc36a58f26f1: 'copyProps',
  '0f0e36773921f70c': 'copyProps',
  '324becaaf04f900a': 'toESM',
  '9a8121a5768db394': 'toESM',
  cbb0226161f6047f: 'toCommonJS',
  c522533b45260cac: 'toCommonJS',
};

/** Characters of the longest of them, readable and with its comments. */
const longest = 900;

/** The bundler's own part of a bundle. */
export interface BundlerHelpers {
  /** What a call's callee is, where it is one of the helpers. */
  helperOf(callee: AnyNode): Helper | undefined;
  /** Declarations that need no judging: nothing below them is looked at. */
  declarations: ReadonlySet<AnyNode>;
}

/** Finds esbuild's helpers among the top-level variables. */
export function findBundlerHelpers(program: Program, scopes: Scopes, known = shapes): BundlerHelpers {
  const declarations = new Set<AnyNode>();
  const helpers = new Map<AnyNode, Helper>();
  const { body } = program;
  for (const statement of body) {
    if (statement.type !== 'VariableDeclaration') continue;
    for (const declarator of statement.declarations) {
      const { init } = declarator;
      if (!init) continue;
      if (objectMember(scopes, init) !== undefined) declarations.add(declarator);
      else if (isFunction(init) && init.end - init.start <= longest) {
        const helper = known[shapeOf(init, scopes, helpers)];
        if (!helper) continue;
        helpers.set(init, helper);
        declarations.add(declarator);
      }
    }
  }
  // `Object.getOwnPropertyDescriptor` under another name is the bundler's only where nothing but its helpers reads it.
  for (const declarator of [...declarations]) {
    const { id, init } = declarator as AnyNode & { type: 'VariableDeclarator' };
    if (isFunction(init) || id.type !== 'Identifier') continue;
    const inside = (node: AnyNode | undefined): boolean =>
      node !== undefined && ((declarations.has(node) && node !== declarator) || inside(scopes.parentOf(node)));
    const reads = scopes.bindingOf(id)?.references ?? [];
    if (!reads.every((read) => inside(read) || isBundlersOwnCall(read, scopes))) declarations.delete(declarator);
  }
  return {
    declarations,
    helperOf: (callee) => {
      const value = resolveValue(scopes, callee);
      return value && helpers.get(value);
    },
  };
}

/** The hash of a function's tree without its names. */
export function shapeOf(fn: AnyNode, scopes: Scopes, helpers: ReadonlyMap<AnyNode, Helper>): string {
  const names = new Map<string, number>();
  const nameOf = (identifier: Identifier): string => {
    const parent = scopes.parentOf(identifier);
    const isName =
      (parent?.type === 'MemberExpression' && parent.property === identifier && !parent.computed) ||
      (parent?.type === 'Property' && parent.key === identifier && !parent.computed && parent.value !== identifier);
    if (isName) return identifier.name;
    const value = scopes.bindingOf(identifier) && resolveValue(scopes, identifier);
    const known = value && (objectMember(scopes, value) ?? helpers.get(value));
    if (known) return known;
    if (!names.has(identifier.name)) names.set(identifier.name, names.size);
    return `#${names.get(identifier.name)}`;
  };
  const textOf = (node: AnyNode): string => {
    const plain = node as unknown as Record<string, unknown>;
    const own = ['operator', 'value', 'raw', 'kind', 'computed', 'optional', 'prefix', 'async', 'generator']
      .map((name) => (typeof plain[name] === 'object' ? '' : String(plain[name])))
      .join();
    const name = node.type === 'Identifier' ? nameOf(node) : '';
    return `${node.type}(${own}${name}${childrenOf(node).map(textOf).join()})`;
  };
  return createHash('sha256').update(textOf(fn)).digest('hex').slice(0, 16);
}

/** `Object.create`, `Object.prototype.hasOwnProperty`, ... as text, of the global Object. */
function objectMember(scopes: Scopes, node: AnyNode): string | undefined {
  const inner = unwrapped(node);
  if (inner.type === 'Identifier') return inner.name === 'Object' && !scopes.bindingOf(inner) ? 'Object' : undefined;
  if (inner.type !== 'MemberExpression') return undefined;
  const [owner, name] = [objectMember(scopes, inner.object), propertyOf(inner)];
  return owner === undefined || name === undefined ? undefined : `${owner}.${name}`;
}

/** `a({}, "__esModule", ...)` outside of a helper is written where esbuild has put a helper in place of its call. */
function isBundlersOwnCall(read: Identifier, scopes: Scopes): boolean {
  const call = scopes.parentOf(read);
  return (
    call?.type === 'CallExpression' &&
    call.callee === read &&
    call.arguments[1]?.type === 'Literal' &&
    call.arguments[1].value === '__esModule'
  );
}
