import type { AnyNode } from 'acorn';
import { type FunctionNode, isFunction, propertyOf, unwrapped } from '../edge/bundle/syntax.ts';
import { resolveValue } from '../edge/bundle/values.ts';
import { type Code, reasonAt } from './code.ts';
import { constantOf, nameOfMember } from './constants.ts';
import { functionAround, isInside } from './event-paths.ts';
import { goesThroughCharacters, repeatsText } from './long-texts.ts';
import { isNumber } from './numbers.ts';
import type { Reason } from './recommendation.ts';
import { listMethods, stepsOf } from './work.ts';

/** Rounds that a counted loop may have, and loops inside of loops. */
const mostRounds = 100;
const deepestLoops = 2;
/** The same, where one of them may go through the characters of a text. */
const deepestOfCharacters = 1;
/** Callers of callers that are looked at. */
const mostCallers = 4;
const loopTypes = ['ForStatement', 'ForOfStatement', 'ForInStatement', 'WhileStatement', 'DoWhileStatement'];
/** Steps that certainly take less than the millisecond: an interpreter does some ten thousand in that time. */
const mostSteps = 20_000;
/** Methods that make a list longer. */
const growing = ['push', 'unshift', 'splice'];

/** Code whose time is not certain to stay far under the millisecond that a CloudFront Function has. */
export function judgeCost(code: Code): Reason[] {
  const decide = (node: AnyNode, message: string) => [reasonAt(code, node, 'decide', message)];
  const { handler } = code;
  const steps = handler ? stepsOf(code, handler) : 0;
  const tooMany =
    handler && steps > mostSteps
      ? decide(handler, 'With all that it calls, the time that the handler takes is not certain.')
      : [];
  const found = code.nodes.flatMap((node) => {
    switch (node.type) {
      case 'WhileStatement':
      case 'DoWhileStatement':
        return decide(
          node,
          'How often this loop runs is not certain: a CloudFront Function has less than a millisecond.',
        );
      case 'ForStatement':
        return isBounded(code, node) && !growsItsList(code, node)
          ? tooDeep(code, node)
          : decide(node, 'How often this loop runs is not certain, or too often.');
      case 'ForOfStatement':
      case 'ForInStatement':
        return growsItsList(code, node)
          ? decide(node, 'How often this loop runs is not certain: it makes its list longer.')
          : tooDeep(code, node);
      case 'CallExpression':
        return judgeCall(code, node);
      case 'NewExpression':
        return isLargeList(code, node.callee, node.arguments)
          ? decide(node, 'The size of this list is not certain, or large.')
          : [];
      case 'AssignmentExpression':
        if (doubles(code, node)) return decide(node, 'How large this grows in a loop is not certain.');
        return setsLength(code, node) ? decide(node, 'The size of this list is not certain, or large.') : [];
      default:
        return [];
    }
  });
  return [...tooMany, ...found];
}

/** `text += text` in a loop: every round makes it twice as large. */
function doubles(code: Code, assignment: AnyNode & { type: 'AssignmentExpression' }): boolean {
  const { left, right, operator } = assignment;
  const binding = left.type === 'Identifier' ? code.scopes.bindingOf(left) : undefined;
  if (!binding || loopsAround(code, assignment) === 0) return false;
  const reads = binding.references.filter((reference) => isInside(code, reference, right));
  return reads.length > (operator === '=' ? 1 : 0);
}

/** `list.length = 5e7` */
function setsLength(code: Code, { left, right }: AnyNode & { type: 'AssignmentExpression' }): boolean {
  if (left.type !== 'MemberExpression' || nameOfMember(code.scopes, left) !== 'length') return false;
  const length = constantOf(code.scopes, right);
  return typeof length !== 'number' || length > mostRounds;
}

/** Whether a loop makes the list longer that it goes through. */
function growsItsList(code: Code, loop: AnyNode): boolean {
  const heads = loop.type === 'ForStatement' ? [loop.test] : loop.type === 'ForOfStatement' ? [loop.right] : [];
  return code.nodes.some((node) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression' || !isInside(code, node, loop))
      return false;
    const list = node.callee.object;
    if (!growing.includes(propertyOf(node.callee) ?? '') || list.type !== 'Identifier') return false;
    const references = code.scopes.bindingOf(list)?.references ?? [];
    return heads.some((head) => head && references.some((reference) => isInside(code, reference, head)));
  });
}

function judgeCall(code: Code, call: AnyNode & { type: 'CallExpression' }): Reason[] {
  const decide = (message: string) => [reasonAt(code, call, 'decide', message)];
  if (isLargeList(code, call.callee, call.arguments)) return decide('The size of this list is not certain, or large.');
  const callee = unwrapped(call.callee);
  const name = callee.type === 'MemberExpression' ? propertyOf(callee) : undefined;
  if ((name === 'createHash' || name === 'createHmac') && loopsAround(code, call) > 0)
    return decide(`${name} in a loop takes a time that is not certain.`);
  if (name !== undefined && listMethods.includes(name) && loopsAround(code, call) >= deepest(code))
    return decide('Loops inside of loops take a time that is not certain.');
  if (repeatsText(code, call)) return decide('How large this text grows is not certain.');
  const fn = resolveValue(code.scopes, call.callee);
  if (isFunction(fn) && isInside(code, call, fn) && functionAround(code, call))
    return decide('How deep this function calls itself is not certain.');
  return [];
}

/** `for (let i = 0; i < list.length; i += 1)`, and loops with a small number for an end. */
function isBounded(code: Code, loop: AnyNode & { type: 'ForStatement' }): boolean {
  const { init, test, update } = loop;
  const starts = init?.type === 'VariableDeclaration' ? init.declarations.map((one) => one.init) : [];
  const isSmall = (node: AnyNode | null | undefined) => {
    const start = node && constantOf(code.scopes, node);
    return typeof start === 'number' ? Math.abs(start) <= mostRounds : mentionsLength(node);
  };
  if (starts.length === 0 || !starts.every(isSmall)) return false;
  if (!update || !['UpdateExpression', 'AssignmentExpression'].includes(update.type)) return false;
  if (test?.type !== 'BinaryExpression' || !['<', '<=', '>', '>=', '!==', '!='].includes(test.operator)) return false;
  if (test.left.type === 'PrivateIdentifier') return false;
  const ends = [test.left, test.right].map((side) => {
    const end = constantOf(code.scopes, side);
    if (typeof end === 'number') return end <= mostRounds;
    return side.type === 'MemberExpression' && propertyOf(side) === 'length';
  });
  return ends.includes(true) && [test.left, test.right].every((side) => isNumber(code, side));
}

function tooDeep(code: Code, loop: AnyNode): Reason[] {
  return loopsAround(code, loop) >= deepest(code)
    ? [reasonAt(code, loop, 'decide', 'Loops inside of loops take a time that is not certain.')]
    : [];
}

const known = new WeakMap<Code, number>();

function deepest(code: Code): number {
  const depth = known.get(code) ?? (goesThroughCharacters(code) ? deepestOfCharacters : deepestLoops);
  known.set(code, depth);
  return depth;
}

function mentionsLength(node: AnyNode | null | undefined): boolean {
  if (node?.type === 'MemberExpression') return propertyOf(node) === 'length';
  return node?.type === 'BinaryExpression' && node.operator === '-' && mentionsLength(node.left);
}

/** How many loops, and list methods' functions, a node stands in, through the calls of the function it is in. */
function loopsAround(code: Code, node: AnyNode, depth = 0): number {
  let count = 0;
  for (let at = code.scopes.parentOf(node); at; at = code.scopes.parentOf(at)) {
    if (loopTypes.includes(at.type)) count += 1;
    const name = isFunction(at) && depth < mostCallers ? nameOf(code, at) : undefined;
    if (name?.type === 'Identifier') {
      const reads = code.scopes.bindingOf(name)?.references ?? [];
      count += Math.max(
        0,
        ...reads.filter((read) => !isInside(code, read, at!)).map((read) => loopsAround(code, read, depth + 1)),
      );
    }
    const call = isFunction(at) ? code.scopes.parentOf(at) : undefined;
    if (call?.type === 'CallExpression' && call.callee.type === 'MemberExpression') {
      if (listMethods.includes(propertyOf(call.callee) ?? '')) count += 1;
    }
  }
  return count;
}

function nameOf(code: Code, fn: FunctionNode): AnyNode | null | undefined {
  if (fn.type === 'FunctionDeclaration') return fn.id;
  const parent = code.scopes.parentOf(fn);
  return parent?.type === 'VariableDeclarator' ? parent.id : undefined;
}

/** `Array(n)`, `new Array(n)`, typed arrays: with anything but a small number. */
function isLargeList(code: Code, callee: AnyNode, given: AnyNode[]): boolean {
  if (callee.type !== 'Identifier' || code.scopes.bindingOf(callee) || given.length !== 1) return false;
  if (!/^(Array|ArrayBuffer|(Big)?(Ui|I)nt\d+(Clamped)?Array|Float\d+Array)$/.test(callee.name)) return false;
  const size = constantOf(code.scopes, given[0]!);
  return typeof size !== 'number' || size > mostRounds;
}
