import type { AnyNode, ObjectExpression } from 'acorn';
import type { Scopes } from './scopes.ts';
import { type FunctionNode, isFunction, staticKey, unwrapped } from './syntax.ts';
import { pathOf, resolveValue, returnedBy } from './values.ts';

/** Whose headers an object holds: the event's request or response, a response that the function makes, or an origin's custom headers. */
export type HeadersOf = 'request' | 'response' | 'generated' | 'origin';

/** Object literals that a handler returns, and the object literals that are their headers. */
export interface ReturnedObjects {
  objects: Map<AnyNode, HeadersOf>;
  headers: Map<ObjectExpression, HeadersOf>;
}

const deepest = 6;

/** Follows what a handler returns, or calls back, to object literals: through variables, conditions, and functions that it calls. */
export function findReturnedObjects(scopes: Scopes, handler: FunctionNode | undefined): ReturnedObjects {
  const found: ReturnedObjects = { objects: new Map(), headers: new Map() };
  const seen = new Set<AnyNode>();

  const follow = (node: AnyNode, depth: number): void => {
    const value = resolveValue(scopes, node);
    if (!value || depth > deepest || seen.has(value)) return;
    seen.add(value);
    if (value.type === 'ObjectExpression') add(value);
    else if (value.type === 'AwaitExpression') follow(value.argument, depth + 1);
    else if (value.type === 'ConditionalExpression')
      for (const branch of [value.consequent, value.alternate]) follow(branch, depth + 1);
    else if (value.type === 'LogicalExpression') for (const side of [value.left, value.right]) follow(side, depth + 1);
    else if (value.type === 'CallExpression') {
      const callee = resolveValue(scopes, value.callee);
      if (isFunction(callee)) followAll(returnedBy(callee), depth + 1);
      else if (isPromiseResolve(value.callee) && value.arguments[0]) follow(value.arguments[0], depth + 1);
    }
  };
  const followAll = (nodes: AnyNode[], depth: number): void => {
    for (const node of nodes) follow(node, depth);
  };
  const add = (object: ObjectExpression): void => {
    const of = whoseHeaders(scopes, object);
    if (!of) return;
    found.objects.set(object, of);
    for (const property of object.properties) {
      if (property.type !== 'Property' || staticKey(property.key, property.computed) !== 'headers') continue;
      const headers = resolveValue(scopes, property.value);
      if (headers?.type === 'ObjectExpression') found.headers.set(headers, of);
    }
  };

  if (handler) {
    followAll(returnedBy(handler), 0);
    for (const result of calledBack(scopes, handler)) follow(result, 0);
  }
  return found;
}

/** Results that are given to the third parameter: `callback(null, result)`. */
function calledBack(scopes: Scopes, handler: FunctionNode): AnyNode[] {
  const callback = handler.params[2];
  if (callback?.type !== 'Identifier') return [];
  return (scopes.bindingOf(callback)?.references ?? []).flatMap((reference) => {
    const call = scopes.parentOf(reference);
    const result = call?.type === 'CallExpression' && call.callee === reference ? call.arguments[1] : undefined;
    return result ? [result] : [];
  });
}

function whoseHeaders(scopes: Scopes, object: ObjectExpression): HeadersOf | undefined {
  const spreads = object.properties.flatMap((property) =>
    property.type === 'SpreadElement' ? [pathOf(scopes, unwrapped(property.argument))?.slice(-2).join('.')] : [],
  );
  if (spreads.includes('cf.response')) return 'response';
  const names = object.properties.map((property) =>
    property.type === 'Property' ? staticKey(property.key, property.computed) : undefined,
  );
  if (names.includes('status')) return 'generated';
  return spreads.includes('cf.request') ? 'request' : undefined;
}

function isPromiseResolve(callee: AnyNode): boolean {
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    callee.object.name === 'Promise' &&
    staticKey(callee.property, callee.computed) === 'resolve'
  );
}
