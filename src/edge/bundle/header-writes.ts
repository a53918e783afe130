import type { AnyNode, MemberExpression, ObjectExpression } from 'acorn';
import { type HeaderName, headerNames } from './header-names.ts';
import type { HeadersOf, ReturnedObjects } from './returned-objects.ts';
import type { Scopes } from './scopes.ts';
import { propertyOf, unwrapped } from './syntax.ts';
import { pathOf, resolveValue } from './values.ts';

/** One place where a header is set or deleted. */
export interface HeaderWrite {
  node: AnyNode;
  name: string;
  of: HeadersOf;
  deletes: boolean;
  /** False where the name is one of a list: the code may leave it out before it comes to the write. */
  certain: boolean;
  /** What it is set to, where that stands there. */
  value: AnyNode | undefined;
}

/** Array methods that change the values of a header. */
const changingMethods = new Set(['push', 'unshift', 'splice', 'pop', 'shift']);

/**
 * Finds writes of headers that CloudFront gets to see: on what is reached through the event (`Records[0].cf`), and in objects that the handler
 * returns. A `headers` object of anything else, such as a request that the code itself sends, is not one of them.
 */
export function findHeaderWrites(scopes: Scopes, returned: ReturnedObjects): HeaderWrite[] {
  const writes: HeaderWrite[] = [];

  const headersOf = (node: AnyNode): HeadersOf | undefined => {
    const inner = unwrapped(node);
    const value = resolveValue(scopes, inner);
    if (value?.type === 'ObjectExpression') return returned.headers.get(value);
    if (inner.type === 'MemberExpression' && propertyOf(inner) === 'headers') {
      const owner = resolveValue(scopes, inner.object);
      const made = owner && returned.objects.get(owner);
      if (made) return made;
    }
    return headersAt(pathOf(scopes, inner));
  };
  /** The header that a member expression is, or is inside of: `headers.host[0].value` is inside host. */
  const headerOf = (target: AnyNode): { member: MemberExpression; of: HeadersOf; names: HeaderName[] } | undefined => {
    for (let node = unwrapped(target); node.type === 'MemberExpression'; node = unwrapped(node.object)) {
      const of = headersOf(node.object);
      if (of) return { member: node, of, names: headerNames(scopes, node.property, node.computed) };
    }
    return undefined;
  };
  const addTarget = (target: AnyNode, deletes: boolean, value: AnyNode | undefined): void => {
    const header = headerOf(target);
    if (!header) return;
    const whole = header.member === unwrapped(target);
    for (const { name, certain } of header.names) {
      // Deleting a part of a header changes the rest of it.
      const write = { node: target, name, of: header.of, certain, deletes: deletes && whole };
      writes.push({ ...write, value: whole && certain ? value : undefined });
    }
  };
  const addObject = (object: ObjectExpression, of: HeadersOf): void => {
    for (const property of object.properties) {
      if (property.type !== 'Property') continue;
      for (const { name, certain } of headerNames(scopes, property.key, property.computed)) {
        const value = certain ? property.value : undefined;
        writes.push({ node: property, name, of, deletes: false, certain, value });
      }
    }
  };

  for (const [object, of] of returned.headers) addObject(object, of);
  for (const node of scopes.nodes) {
    if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression') {
      const of = headersAt(pathOf(scopes, node.left));
      const value = of && resolveValue(scopes, node.right);
      if (of && value?.type === 'ObjectExpression' && !returned.headers.has(value)) addObject(value, of);
      else if (!of) addTarget(node.left, false, node.operator === '=' ? node.right : undefined);
    } else if (node.type === 'UnaryExpression' && node.operator === 'delete') addTarget(node.argument, true, undefined);
    else if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') {
      const { callee } = node;
      const method = propertyOf(callee);
      const [target, ...sources] = node.arguments;
      if (method !== undefined && changingMethods.has(method)) addTarget(callee.object, false, undefined);
      const of = method === 'assign' && target ? headersOf(target) : undefined;
      for (const argument of of ? sources : []) {
        const value = resolveValue(scopes, argument);
        if (value?.type === 'ObjectExpression') addObject(value, of!);
      }
    }
  }
  return writes;
}

function headersAt(path: string[] | undefined): HeadersOf | undefined {
  const text = path?.join('.') ?? '';
  const found =
    /(?:^|\.)Records\.0\.cf\.(?:(request|response)\.headers|request\.origin\.(?:custom|s3)\.(customHeaders))$/.exec(
      text,
    );
  if (found?.[2]) return 'origin';
  return found?.[1] as HeadersOf | undefined;
}
