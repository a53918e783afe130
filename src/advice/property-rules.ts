import type { AnyNode } from 'acorn';
import { propertyOf, unwrapped } from '../edge/bundle/syntax.ts';
import { resolveValue } from '../edge/bundle/values.ts';
import { isOfGlobalOrModule } from './call-rules.ts';
import { type Code, reasonAt } from './code.ts';
import { memberValue, nameOfKey, nameOfMember } from './constants.ts';
import { eventPath, isEventDictionary } from './event-paths.ts';
import { isExportMark } from './export-mark.ts';
import { isNumber } from './numbers.ts';
import { ownMethodNames } from './own-names.ts';
import type { Reason } from './recommendation.ts';

/** Names that lead from any value to the makers of functions, or to the calls in progress. */
const reflective = new Set([
  ...['constructor', '__proto__', 'prototype', 'caller', 'callee', 'getPrototypeOf', 'setPrototypeOf'],
  ...['getOwnPropertyDescriptor', 'getOwnPropertyDescriptors', 'getOwnPropertyNames', 'getOwnPropertySymbols'],
  ...['defineProperty', 'defineProperties', 'prepareStackTrace', 'captureStackTrace', '__defineGetter__'],
  ...['__defineSetter__', '__lookupGetter__', '__lookupSetter__'],
]);
/** Methods of texts and lists that give a list. */
const listMethods = ['split', 'match', 'exec', 'slice', 'map', 'filter', 'concat', 'sort', 'reverse', 'splice'];

/**
 * Reads and writes of properties whose names are known only while the code runs, on what may be anything, and the names that lead out of data
 * to code. What is left can only reach values that the rules for names and modules have judged.
 */
export function judgeProperties(code: Code): Reason[] {
  return code.nodes.flatMap((node) => {
    if (node.type === 'MemberExpression') return judgeMember(code, node);
    if (node.type === 'Property' && code.scopes.parentOf(node)?.type === 'ObjectPattern') {
      const name = nameOfKey(code.scopes, node.key, node.computed);
      return name === undefined ? [unknown(code, node)] : named(code, node, name);
    }
    if (node.type === 'Property' && nameOfKey(code.scopes, node.key, node.computed) === '__proto__')
      return [unknown(code, node)];
    return [];
  });
}

function judgeMember(code: Code, node: AnyNode & { type: 'MemberExpression' }): Reason[] {
  if (isTargetInPattern(code, node)) return [reasonAt(code, node, 'decide', 'What is put here is not certain.')];
  const name = nameOfMember(code.scopes, node);
  if (name !== undefined)
    return isOwnPropertyTest(code, node) || isExportMark(code, code.scopes.parentOf(node))
      ? []
      : named(code, node, name);
  if (isNumber(code, node.property)) return [];
  return isData(code, node.object) ? [] : [unknown(code, node)];
}

/** A member that a pattern or a loop writes to: `[a.b] = list`, `for (a.b of list)`; or that an operator may replace: `a.b ||= c`. */
function isTargetInPattern(code: Code, node: AnyNode): boolean {
  const user = code.scopes.parentOf(node);
  switch (user?.type) {
    case 'ArrayPattern':
    case 'RestElement':
      return true;
    case 'AssignmentPattern':
    case 'ForOfStatement':
    case 'ForInStatement':
      return user.left === node;
    case 'AssignmentExpression':
      return user.left === node && ['||=', '&&=', '??='].includes(user.operator);
    case 'Property':
      return user.value === node && code.scopes.parentOf(user)?.type === 'ObjectPattern';
    default:
      return false;
  }
}

function named(code: Code, node: AnyNode, name: string): Reason[] {
  return reflective.has(name)
    ? [reasonAt(code, node, 'decide', `${name} leads to what is known only while the code runs.`)]
    : [];
}

function unknown(code: Code, node: AnyNode): Reason {
  return reasonAt(code, node, 'decide', 'Which property is used here is known only while the code runs.');
}

/** Whether an expression certainly is an object or a list of data: not a function, nor a part of the event that holds more than names and values. */
function isData(code: Code, node: AnyNode): boolean {
  const path = eventPath(code, node);
  if (path) return isEventDictionary(path);
  const inner = unwrapped(node);
  if (inner.type === 'LogicalExpression') return isData(code, inner.left) && isData(code, inner.right);
  const value =
    (inner.type === 'MemberExpression' ? memberValue(code.scopes, inner) : undefined) ??
    resolveValue(code.scopes, inner);
  if (value?.type === 'ObjectExpression') {
    // A copy of the event's own parts is as full as they are.
    return value.properties.every((property) => {
      const spread = property.type === 'SpreadElement' ? property.argument : undefined;
      return !spread || isData(code, spread);
    });
  }
  if (value?.type === 'ArrayExpression' || value?.type === 'TemplateLiteral') return true;
  if (value?.type === 'Literal') return true;
  if (value?.type !== 'CallExpression') return false;
  const callee = unwrapped(value.callee);
  if (callee.type !== 'MemberExpression') return false;
  const name = propertyOf(callee);
  if (name === undefined || ownMethodNames(code).has(name)) return false;
  if (callee.object.type === 'Identifier' && !code.scopes.bindingOf(callee.object)) {
    return (callee.object.name === 'Object' && name === 'keys') || (callee.object.name === 'JSON' && name === 'parse');
  }
  // What CloudFront Functions' own modules give is data too.
  return listMethods.includes(name) || isOfGlobalOrModule(code, callee.object);
}

/** `Object.prototype.hasOwnProperty.call(...)`. */
function isOwnPropertyTest(code: Code, node: AnyNode & { type: 'MemberExpression' }): boolean {
  if (propertyOf(node) !== 'prototype' || node.object.type !== 'Identifier' || node.object.name !== 'Object')
    return false;
  const next = code.scopes.parentOf(node);
  const call = next && code.scopes.parentOf(next);
  return (
    next?.type === 'MemberExpression' &&
    propertyOf(next) === 'hasOwnProperty' &&
    call?.type === 'MemberExpression' &&
    propertyOf(call) === 'call'
  );
}
