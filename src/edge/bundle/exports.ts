import type { AnyNode, Identifier, ObjectExpression, Program } from 'acorn';
import type { Scopes } from './scopes.ts';
import { type FunctionNode, isFunction, propertyOf, staticKey, unwrapped } from './syntax.ts';
import { resolveValue, returnedBy } from './values.ts';

/** What a bundle exports. */
export interface Exports {
  /** The expression or declaration behind each name; undefined where it comes from another module. */
  names: Map<string, AnyNode | undefined>;
  /** False where the bundle may export more than is seen. */
  complete: boolean;
}

/** Finds a bundle's exports: those of an ES module, of CommonJS written by hand or by a compiler, and of what esbuild makes of either. */
export function findExports(program: Program, scopes: Scopes): Exports {
  const found: Exports = { names: new Map(), complete: true };
  if (program.body.some((statement) => /^(Export|Import)/.test(statement.type))) {
    for (const statement of program.body) addStatement(found, statement);
  } else {
    addCommonJs(found, scopes, scopes.globals('exports'), scopes.globals('module'));
  }
  return found;
}

function addStatement(found: Exports, statement: AnyNode): void {
  if (statement.type === 'ExportDefaultDeclaration') found.names.set('default', statement.declaration);
  else if (statement.type === 'ExportAllDeclaration') {
    const name = statement.exported && staticKey(statement.exported, false);
    if (name) found.names.set(name, undefined);
    else found.complete = false;
  } else if (statement.type === 'ExportNamedDeclaration') {
    for (const { local, exported } of statement.specifiers) {
      const name = staticKey(exported, false);
      if (name !== undefined)
        found.names.set(name, statement.source || local.type !== 'Identifier' ? undefined : local);
    }
    const { declaration } = statement;
    if (declaration?.type === 'VariableDeclaration') {
      for (const { id } of declaration.declarations) {
        if (id.type === 'Identifier') found.names.set(id.name, id);
        else found.complete = false;
      }
    } else if (declaration?.id) found.names.set(declaration.id.name, declaration);
  }
}

/** Adds what is assigned to `exports` and `module.exports`, by the reads of the two names. */
function addCommonJs(
  found: Exports,
  scopes: Scopes,
  exportsReads: readonly Identifier[],
  moduleReads: readonly Identifier[],
): void {
  for (const read of exportsReads) addUse(found, scopes, read);
  for (const read of moduleReads) {
    const member = scopes.parentOf(read);
    if (member?.type !== 'MemberExpression' || member.object !== read || propertyOf(member) !== 'exports') continue;
    const user = scopes.parentOf(member);
    if (user?.type === 'AssignmentExpression' && user.left === member) {
      // esbuild's hint to Node.js, never run: 0 && (module.exports = { ... }).
      const parent = scopes.parentOf(user);
      const dead =
        parent?.type === 'LogicalExpression' &&
        parent.operator === '&&' &&
        parent.left.type === 'Literal' &&
        !parent.left.value;
      if (!dead) addObject(found, scopes, user.right);
    } else addUse(found, scopes, member);
  }
}

/** One use of the exports object. */
function addUse(found: Exports, scopes: Scopes, object: AnyNode): void {
  const user = scopes.parentOf(object);
  if (user?.type === 'MemberExpression' && user.object === object) {
    const assignment = scopes.parentOf(user);
    if (assignment?.type !== 'AssignmentExpression' || assignment.left !== user) return;
    const name = propertyOf(user);
    if (name === undefined) found.complete = false;
    else if (!isVoid(assignment.right)) found.names.set(name, assignment.right);
    else if (!found.names.has(name)) found.names.set(name, assignment.right);
  } else if (user?.type === 'CallExpression' && user.arguments[0] === object) {
    const [, second, third] = user.arguments;
    const name = second && staticKey(second, true);
    if (second?.type === 'ObjectExpression') addProperties(found, second, !isObjectAssign(user.callee));
    else if (name !== undefined && third?.type === 'ObjectExpression') addDefined(found, name, third);
    else if (user.arguments.length > 1) found.complete = false;
  } else if (
    user?.type === 'CallExpression' ||
    user?.type === 'AssignmentExpression' ||
    user?.type === 'VariableDeclarator'
  ) {
    // Passed on under another name: what is added to it there is not followed.
    found.complete = false;
  }
}

function isVoid(node: AnyNode): boolean {
  const value = unwrapped(node);
  return value.type === 'UnaryExpression' && value.operator === 'void';
}

/** `Object.defineProperty(exports, name, { value } or { get })`. */
function addDefined(found: Exports, name: string, description: ObjectExpression): void {
  if (name === '__esModule') return;
  const described: Exports = { names: new Map(), complete: true };
  addProperties(described, description);
  const getter = described.names.get('get');
  found.names.set(name, described.names.get('value') ?? (isFunction(getter) ? returnedBy(getter)[0] : getter));
}

/** The object that becomes `module.exports`. */
function addObject(found: Exports, scopes: Scopes, node: AnyNode): void {
  const expression = unwrapped(node);
  if (expression.type === 'Identifier') {
    const value = resolveValue(scopes, expression);
    if (value && value.type !== 'Identifier') addObject(found, scopes, value);
    else found.complete = false;
    for (const read of scopes.bindingOf(expression)?.references ?? [])
      if (read !== expression) addUse(found, scopes, read);
  } else if (expression.type === 'ObjectExpression') addProperties(found, expression);
  else if (expression.type === 'CallExpression') addCall(found, scopes, expression);
  else if (!isFunction(expression)) found.complete = false;
}

/** `__toCommonJS(exports)`, or `require_entry()` where esbuild wrapped a CommonJS file; their names are short when minified. */
function addCall(found: Exports, scopes: Scopes, call: AnyNode & { type: 'CallExpression' }): void {
  const [argument] = call.arguments;
  if (argument?.type === 'Identifier' && call.arguments.length === 1) {
    const value = resolveValue(scopes, argument);
    if (value?.type === 'ObjectExpression') {
      addObject(found, scopes, argument);
      return;
    }
  }
  const wrapper = call.arguments.length === 0 ? resolveValue(scopes, call.callee) : undefined;
  const wrapped = wrapper?.type === 'CallExpression' ? wrapper.arguments[0] : undefined;
  const inner =
    wrapped?.type === 'ObjectExpression' && wrapped.properties[0]?.type === 'Property'
      ? wrapped.properties[0].value
      : wrapped;
  if (!inner || !isFunction(inner)) {
    found.complete = false;
    return;
  }
  const readsOf = (index: number) => {
    const parameter = inner.params[index];
    return parameter?.type === 'Identifier' ? (scopes.bindingOf(parameter)?.references ?? []) : [];
  };
  addCommonJs(found, scopes, readsOf(0), readsOf(1));
}

/** `{ name: value }`; with `getters` also esbuild's `{ name: () => value }`, where the value is what is exported. */
function addProperties(found: Exports, object: ObjectExpression, getters = false): void {
  for (const property of object.properties) {
    const name = property.type === 'Property' ? staticKey(property.key, property.computed) : undefined;
    if (property.type !== 'Property' || name === undefined) {
      found.complete = false;
      continue;
    }
    const isGetter = isFunction(property.value) && (getters || property.kind === 'get');
    found.names.set(name, isGetter ? returnedBy(property.value as FunctionNode)[0] : property.value);
  }
}

function isObjectAssign(callee: AnyNode): boolean {
  return callee.type === 'MemberExpression' && propertyOf(callee) === 'assign';
}
