import type { AnyNode } from 'acorn';
import { realDefinitions } from '../edge/bundle/scopes.ts';
import { isFunction, propertyOf } from '../edge/bundle/syntax.ts';
import { resolveValue } from '../edge/bundle/values.ts';
import type { Code } from './code.ts';

/** Whether a part of the event goes where it is not followed: into a call that is not of the code's own, a loop over names, a text. */
export function handedOn(code: Code, node: AnyNode): boolean {
  const user = code.scopes.parentOf(node);
  switch (user?.type) {
    case 'CallExpression': {
      if (user.callee === node) return true;
      const fn = resolveValue(code.scopes, user.callee);
      if (user.callee.type === 'MemberExpression' && propertyOf(user.callee) === 'assign')
        return user.arguments[0] === node || !isResult(code, user);
      if (isCallback(code, user.callee)) return false;
      if (isPromiseResolve(code, user.callee) && isResult(code, user)) return false;
      return !isFunction(fn) || user.arguments.some(({ type }) => type === 'SpreadElement');
    }
    case 'Property':
      // In an object, not in a pattern.
      return user.value === node && code.scopes.parentOf(user)?.type === 'ObjectExpression';
    case 'AssignmentExpression':
      return user.right === node && user.left.type === 'MemberExpression';
    case 'SpreadElement': {
      const copy = code.scopes.parentOf(user);
      return !copy || !isResult(code, copy);
    }
    case 'ArrayExpression':
    case 'AssignmentPattern':
    case 'ThrowStatement':
    case 'YieldExpression':
    case 'NewExpression':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'TemplateLiteral':
      return true;
    case 'BinaryExpression':
      return user.operator === 'in' || user.operator === '+';
    default:
      return false;
  }
}

function isPromiseResolve(code: Code, callee: AnyNode): boolean {
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return false;
  return callee.object.name === 'Promise' && !code.scopes.bindingOf(callee.object) && propertyOf(callee) === 'resolve';
}

/** Whether an expression goes nowhere but out of the function it is in. */
function isResult(code: Code, node: AnyNode): boolean {
  const user = code.scopes.parentOf(node);
  switch (user?.type) {
    case 'ReturnStatement':
      return true;
    case 'ArrowFunctionExpression':
      return user.body === node;
    case 'CallExpression':
      return isCallback(code, user.callee);
    case 'ConditionalExpression':
    case 'LogicalExpression':
    case 'ParenthesizedExpression':
    case 'SequenceExpression':
    case 'AwaitExpression':
      return isResult(code, user);
    default:
      return false;
  }
}

/** Whether a callee is the handler's third parameter. */
export function isCallback(code: Code, callee: AnyNode): boolean {
  const binding = callee.type === 'Identifier' ? code.scopes.bindingOf(callee) : undefined;
  return (binding ? realDefinitions(binding) : []).some(
    ({ from }) =>
      typeof from === 'object' && 'parameterOf' in from && from.parameterOf === code.handler && from.index === 2,
  );
}
