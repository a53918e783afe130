import type { AnyNode, Identifier } from 'acorn';
import { isFunction, propertyOf, unwrapped } from '../edge/bundle/syntax.ts';
import type { Code } from './code.ts';
import { ownMethodNames } from './own-names.ts';

const deepest = 12;
const arithmetic = ['-', '*', '/', '%', '**', '|', '&', '^', '<<', '>>', '>>>'];
const numericMethods = [
  'indexOf',
  'lastIndexOf',
  'findIndex',
  'charCodeAt',
  'codePointAt',
  'search',
  'getTime',
  'push',
];
const indexedMethods = ['map', 'filter', 'forEach', 'some', 'every', 'find', 'findIndex'];

/** Whether an expression is certainly a number: as a property's name it reaches nothing but a list's elements or a text's characters. */
export function isNumber(code: Code, node: AnyNode, depth = 0): boolean {
  if (depth > deepest) return false;
  const inner = unwrapped(node);
  switch (inner.type) {
    case 'Literal':
      return typeof inner.value === 'number';
    case 'UpdateExpression':
      return true;
    case 'UnaryExpression':
      return ['+', '-', '~'].includes(inner.operator);
    case 'BinaryExpression':
      if (arithmetic.includes(inner.operator)) return true;
      if (inner.operator !== '+' || inner.left.type === 'PrivateIdentifier') return false;
      return isNumber(code, inner.left, depth + 1) && isNumber(code, inner.right, depth + 1);
    case 'ConditionalExpression':
      return isNumber(code, inner.consequent, depth + 1) && isNumber(code, inner.alternate, depth + 1);
    case 'CallExpression':
      return isNumericCall(code, inner.callee);
    case 'MemberExpression':
      return propertyOf(inner) === 'length' && !ownMethodNames(code).has('length');
    case 'Identifier':
      return isCounter(code, inner, depth + 1);
    default:
      return false;
  }
}

function isNumericCall(code: Code, callee: AnyNode): boolean {
  if (callee.type === 'Identifier')
    return !code.scopes.bindingOf(callee) && ['parseInt', 'Number', 'parseFloat'].includes(callee.name);
  if (callee.type !== 'MemberExpression') return false;
  const name = propertyOf(callee);
  if (callee.object.type === 'Identifier' && callee.object.name === 'Math' && !code.scopes.bindingOf(callee.object))
    return true;
  return name !== undefined && numericMethods.includes(name) && !ownMethodNames(code).has(name);
}

/** A variable all of whose values are numbers, or the index that a list's method passes. */
function isCounter(code: Code, identifier: Identifier, depth: number): boolean {
  const binding = code.scopes.bindingOf(identifier);
  if (!binding || binding.definitions.length === 0) return false;
  let unknown = 0;
  for (const { from, steps } of binding.definitions) {
    if (from === 'unknown') unknown += 1;
    else if ('value' in from) {
      if (steps.length > 0 || !isNumber(code, from.value, depth)) return false;
    } else if ('parameterOf' in from) {
      if (from.index !== 1 || steps.length > 0 || !isListCallback(code, from.parameterOf)) return false;
    } else return false;
  }
  return unknown === 0 || unknown === arithmeticWrites(code).get(binding);
}

const known = new WeakMap<Code, Map<unknown, number>>();

/** How often each variable is counted up or down, or calculated with, by an operator that gives numbers. */
function arithmeticWrites(code: Code): Map<unknown, number> {
  const before = known.get(code);
  if (before) return before;
  const found = new Map<unknown, number>();
  const add = (target: AnyNode) => {
    const binding = target.type === 'Identifier' ? code.scopes.bindingOf(target) : undefined;
    if (binding) found.set(binding, (found.get(binding) ?? 0) + 1);
  };
  for (const node of code.nodes) {
    if (node.type === 'UpdateExpression') add(node.argument);
    else if (node.type === 'AssignmentExpression' && node.operator !== '=') {
      const operator = node.operator.slice(0, -1);
      if (
        arithmetic.includes(operator) ||
        (operator === '+' && node.right.type === 'Literal' && typeof node.right.value === 'number')
      )
        add(node.left);
    }
  }
  known.set(code, found);
  return found;
}

function isListCallback(code: Code, fn: AnyNode): boolean {
  const call = code.scopes.parentOf(fn);
  if (!isFunction(fn) || call?.type !== 'CallExpression' || call.arguments[0] !== fn) return false;
  if (call.callee.type !== 'MemberExpression') return false;
  const name = propertyOf(call.callee);
  return name !== undefined && indexedMethods.includes(name) && !ownMethodNames(code).has(name);
}
