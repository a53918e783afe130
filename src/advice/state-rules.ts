import type { AnyNode } from 'acorn';
import { propertyOf, unwrapped } from '../edge/bundle/syntax.ts';
import { type Code, choosing, reasonAt } from './code.ts';
import { nameOfMember } from './constants.ts';
import { endsWithRequest, isDeclaredForRequest, namesIn, requestFunction } from './lifetimes.ts';
import type { Reason } from './recommendation.ts';

/** Methods that change the object they are called on. */
const changing = [
  ...['push', 'pop', 'shift', 'unshift', 'splice', 'sort', 'reverse', 'fill', 'copyWithin'],
  ...['set', 'add', 'delete', 'clear', 'write'],
];
/** Methods of texts that start at the beginning, wherever a pattern's last match ended. */
const startingAnew = ['replace', 'replaceAll', 'match', 'matchAll', 'split', 'search'];

/**
 * What a function keeps from one request to the next. Lambda@Edge's execution environment stays for a while and keeps it; a CloudFront Function
 * starts anew for each request, so counters, caches and limits would do nothing there.
 */
export function judgeState(code: Code): Reason[] {
  return code.nodes.flatMap((node) => {
    const isKept =
      requestFunction(code, node) === undefined
        ? isMomentOfLoading(code, node)
        : written(node).some((target) => outlives(code, target, node));
    if (isKept) {
      const message =
        'This is kept from one request to the next, or may be; a CloudFront Function starts anew for each request.';
      return [reasonAt(code, node, 'decide', message, choosing)];
    }
    if (isPatternWithPlace(code, node)) {
      const message = 'This pattern keeps the place of its last match from one request to the next, or may do so.';
      return [reasonAt(code, node, 'decide', message, choosing)];
    }
    return [];
  });
}

/** What a node gives another value to, or changes: variables, or the objects whose members are written. */
function written(node: AnyNode): AnyNode[] {
  switch (node.type) {
    case 'AssignmentExpression':
      return targetsOf(node.left);
    case 'UpdateExpression':
      return targetsOf(node.argument);
    case 'ForOfStatement':
    case 'ForInStatement':
      return node.left.type === 'VariableDeclaration' ? [] : targetsOf(node.left);
    case 'UnaryExpression':
      return node.operator === 'delete' && node.argument.type === 'MemberExpression' ? [node.argument] : [];
    case 'CallExpression': {
      const callee = unwrapped(node.callee);
      if (callee.type !== 'MemberExpression') return [];
      const name = propertyOf(callee);
      if (name === 'assign') return node.arguments[0] ? memberOf(node.arguments[0]) : [];
      return name !== undefined && changing.includes(name) ? [callee] : [];
    }
    default:
      return [];
  }
}

function targetsOf(target: AnyNode): AnyNode[] {
  return target.type === 'MemberExpression' ? [target] : namesIn(target);
}

/** An object whose own members are written, as `written` has them. */
function memberOf(object: AnyNode): AnyNode[] {
  return [{ type: 'MemberExpression', object } as AnyNode];
}

function outlives(code: Code, target: AnyNode, site: AnyNode): boolean {
  if (target.type === 'MemberExpression') return !endsWithRequest(code, target.object, site);
  const binding = target.type === 'Identifier' ? code.scopes.bindingOf(target) : undefined;
  // Names that the code does not declare are judged as globals.
  return binding !== undefined && !isDeclaredForRequest(code, binding, site);
}

/** The clock and random numbers, read once when the code is loaded: at Lambda@Edge that is once for many requests. */
function isMomentOfLoading(code: Code, node: AnyNode): boolean {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return false;
  const callee = unwrapped(node.callee);
  const isGlobal = (one: AnyNode, name: string) =>
    one.type === 'Identifier' && one.name === name && !code.scopes.bindingOf(one);
  if (isGlobal(callee, 'Date')) return node.arguments.length === 0;
  if (callee.type !== 'MemberExpression') return false;
  const name = nameOfMember(code.scopes, callee);
  return (isGlobal(callee.object, 'Date') && name === 'now') || (isGlobal(callee.object, 'Math') && name === 'random');
}

/** A pattern with `g` or `y` that is made once, and used by more than the methods that start anew. */
function isPatternWithPlace(code: Code, node: AnyNode): boolean {
  if (node.type !== 'Literal' || !('regex' in node) || !/[gy]/.test(node.regex?.flags ?? '')) return false;
  if (requestFunction(code, node) !== undefined) return false;
  const parent = code.scopes.parentOf(node);
  const name = parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id : undefined;
  const uses = name ? (code.scopes.bindingOf(name)?.references ?? []) : [node];
  return uses.some((use) => {
    const call = code.scopes.parentOf(use);
    if (call?.type !== 'CallExpression' || call.arguments[0] !== use) return true;
    return call.callee.type !== 'MemberExpression' || !startingAnew.includes(propertyOf(call.callee) ?? '');
  });
}
