import type { AnyNode, Identifier } from 'acorn';
import type { Binding } from '../edge/bundle/scopes.ts';
import { type FunctionNode, isFunction, propertyOf, unwrapped } from '../edge/bundle/syntax.ts';
import { resolveValue, returnedBy } from '../edge/bundle/values.ts';
import type { Code } from './code.ts';
import { eventPath, functionAround, isInside } from './event-paths.ts';

const deepest = 12;

/** The function of a request that a node stands in; undefined for what runs when the code is loaded, with functions that are called there and then. */
export function requestFunction(code: Code, node: AnyNode): FunctionNode | undefined {
  let at = functionAround(code, node);
  while (at && isCalledAtOnce(code, at)) at = functionAround(code, at);
  return at;
}

/** `(() => { ... })()`, and a module that the bundler has wrapped. */
function isCalledAtOnce(code: Code, fn: FunctionNode): boolean {
  let user = code.scopes.parentOf(fn);
  if (user?.type === 'CallExpression' && unwrapped(user.callee) === fn) return true;
  if (user?.type === 'MemberExpression' && user.object === fn) return true;
  if (user?.type === 'Property') {
    const object = code.scopes.parentOf(user);
    user = object && code.scopes.parentOf(object);
  }
  const helper = user?.type === 'CallExpression' ? code.helpers.helperOf(user.callee) : undefined;
  return helper === 'commonJS' || helper === 'esm';
}

/**
 * Whether what is made at a node is made anew for each request, as far as code at `site` sees it. Functions that are called while the code is
 * loaded make what stays.
 */
export function isMadeForRequest(code: Code, node: AnyNode, site: AnyNode, depth = 0): boolean {
  const maker = requestFunction(code, node);
  if (!maker || depth > deepest) return false;
  if (maker === requestFunction(code, site) || (code.handler && isInside(code, maker, code.handler))) return true;
  const around = requestFunction(code, maker);
  if (around) return isMadeForRequest(code, maker, site, depth + 1);
  const calls = callsOf(code, maker);
  return calls?.every((call) => isMadeForRequest(code, call, site, depth + 1)) ?? false;
}

/** All calls of a function; undefined where it may be called elsewhere too. */
function callsOf(code: Code, fn: FunctionNode): (AnyNode & { type: 'CallExpression' })[] | undefined {
  const parent = code.scopes.parentOf(fn);
  const name =
    fn.type === 'FunctionDeclaration' ? fn.id : parent?.type === 'VariableDeclarator' ? (parent.id as AnyNode) : null;
  const references = name?.type === 'Identifier' ? (code.scopes.bindingOf(name)?.references ?? []) : [];
  const calls = references.flatMap((reference) => {
    const call = code.scopes.parentOf(reference);
    return call?.type === 'CallExpression' && call.callee === reference ? [call] : [];
  });
  return calls.length === references.length && calls.length > 0 ? calls : undefined;
}

/** Whether an object certainly ends with the request at `site`: a part of the event, or made for it. */
export function endsWithRequest(code: Code, node: AnyNode, site: AnyNode, depth = 0): boolean {
  if (depth > deepest) return false;
  const inner = unwrapped(node);
  if (eventPath(code, inner)) return true;
  const next = (one: AnyNode | null | undefined) => !!one && endsWithRequest(code, one, site, depth + 1);
  switch (inner.type) {
    case 'ConditionalExpression':
      return next(inner.consequent) && next(inner.alternate);
    case 'LogicalExpression':
      return next(inner.left) && next(inner.right);
    case 'AwaitExpression':
      return next(inner.argument);
    case 'MemberExpression':
      return next(inner.object);
    case 'Identifier':
      return variableEnds(code, inner, site, depth + 1);
    case 'CallExpression':
      return isMadeForRequest(code, inner, site) && callGivesOwn(code, inner, next);
    case 'ObjectExpression':
    case 'ArrayExpression': {
      const parts = inner.type === 'ArrayExpression' ? inner.elements : inner.properties;
      return (
        isMadeForRequest(code, inner, site) && parts.every((one) => one?.type !== 'SpreadElement' || next(one.argument))
      );
    }
    default:
      return isMadeForRequest(code, inner, site);
  }
}

/** What a call gives: what its function returns, a text or list made from another, or the object that it was called on. */
function callGivesOwn(
  code: Code,
  call: AnyNode & { type: 'CallExpression' },
  next: (node: AnyNode | undefined) => boolean,
): boolean {
  const callee = unwrapped(call.callee);
  const fn = resolveValue(code.scopes, callee);
  if (isFunction(fn)) return returnedBy(fn).every(next);
  if (callee.type !== 'MemberExpression') return callee.type === 'Identifier' && !code.scopes.bindingOf(callee);
  const owner = callee.object;
  if (owner.type !== 'Identifier' || code.scopes.bindingOf(owner)) return next(owner);
  const name = propertyOf(callee);
  const makesData = (owner.name === 'JSON' && name === 'parse') || (owner.name === 'Object' && name === 'keys');
  return makesData || call.arguments.every((argument) => argument.type !== 'SpreadElement' && next(argument));
}

function variableEnds(code: Code, identifier: Identifier, site: AnyNode, depth: number): boolean {
  const binding = code.scopes.bindingOf(identifier);
  if (!binding || depth > deepest) return false;
  return binding.definitions.every(({ from }) => {
    if (from === 'unknown') return isDeclaredForRequest(code, binding, site);
    if ('value' in from) return endsWithRequest(code, from.value, site, depth);
    if ('module' in from) return false;
    const { parameterOf, index } = from;
    if (parameterOf === code.handler) return true;
    const user = code.scopes.parentOf(parameterOf);
    // A list's method hands on what is in the list.
    if (user?.type === 'CallExpression' && user.callee !== parameterOf)
      return user.callee.type === 'MemberExpression' && endsWithRequest(code, user.callee.object, site, depth);
    if (user?.type === 'NewExpression') return true;
    const calls = callsOf(code, parameterOf);
    return (
      calls?.every(({ arguments: given }) => {
        const argument = given[index];
        return argument === undefined || endsWithRequest(code, argument, site, depth);
      }) ?? false
    );
  });
}

/** Whether a variable itself is one of the request's. */
export function isDeclaredForRequest(code: Code, binding: Binding, site: AnyNode): boolean {
  const declaration = declarations(code).get(binding);
  return declaration !== undefined && isMadeForRequest(code, declaration, site);
}

const known = new WeakMap<Code, Map<Binding, AnyNode>>();

/** A place inside of the function, or of the program, that declares each variable. */
function declarations(code: Code): Map<Binding, AnyNode> {
  const before = known.get(code);
  if (before) return before;
  const found = new Map<Binding, AnyNode>();
  const add = (pattern: AnyNode | null | undefined, place: AnyNode): void => {
    for (const name of namesIn(pattern)) {
      const binding = code.scopes.bindingOf(name);
      if (binding) found.set(binding, place);
    }
  };
  for (const node of code.nodes) {
    if (node.type === 'VariableDeclarator') add(node.id, node);
    else if (node.type === 'CatchClause') add(node.param, node);
    else if (node.type === 'FunctionDeclaration') add(node.id, node);
    if (isFunction(node)) for (const parameter of node.params) add(parameter, node.body);
  }
  known.set(code, found);
  return found;
}

/** The variables that a pattern gives values to. */
export function namesIn(pattern: AnyNode | null | undefined): Identifier[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern];
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'RestElement':
      return namesIn(pattern.argument);
    case 'ArrayPattern':
      return pattern.elements.flatMap(namesIn);
    case 'ObjectPattern':
      return pattern.properties.flatMap((one) => namesIn(one.type === 'Property' ? one.value : one));
    default:
      return [];
  }
}
