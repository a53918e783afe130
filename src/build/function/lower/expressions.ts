import type { AnyNode, ArrayExpression, CallExpression, NewExpression, SpreadElement } from 'acorn';
import { childrenOf, isFunction, unwrapped } from '../../../edge/bundle/syntax.ts';
import { type Printing, printItem, printObject } from './printing.ts';

/** A text of an expression, and whether it awaits something. */
export interface Argument {
  text: string;
  awaits: boolean;
  /** Whether it is the same whenever it is read. */
  constant?: boolean;
}

/** Whether an expression awaits something itself, not in a function inside it. */
export function holdsAwait(node: AnyNode): boolean {
  if (node.type === 'AwaitExpression') return true;
  return !isFunction(node) && childrenOf(node).some(holdsAwait);
}

/** `[a, ...b]`. */
export function printArray(printing: Printing, node: ArrayExpression): string {
  if (!node.elements.some((element) => element?.type === 'SpreadElement')) return printing.printPlain(node);
  return arrayOf(printing, node.elements).text;
}

/** An array of elements that may be spread: `[a].concat([].slice.call(b),[c])`. */
function arrayOf(printing: Printing, elements: readonly (AnyNode | null)[]): Argument {
  const parts: Argument[] = [];
  let plain: (AnyNode | null)[] = [];
  const close = () => {
    if (plain.length === 0) return;
    const texts = plain.map((element) => (element ? printItem(printing, element) : ''));
    // A comma behind the last element is none of its own, a comma behind a hole is.
    const text = `[${texts.join(',')}${texts.at(-1) === '' ? ',' : ''}]`;
    parts.push({ text, awaits: plain.some((element) => element !== null && holdsAwait(element)) });
    plain = [];
  };
  for (const element of elements) {
    if (element?.type === 'SpreadElement') {
      close();
      parts.push(spreadOf(printing, element));
    } else plain.push(element);
  }
  close();
  const [first, ...others] = parts as [Argument, ...Argument[]];
  const awaits = parts.some((part) => part.awaits);
  if (others.length === 0) return { text: first.text, awaits };
  return { text: callOf(printing, { object: first, name: 'concat' }, others), awaits };
}

/** A copy as an array. The runtimes iterate over arrays, typed arrays, arguments and strings alone. */
function spreadOf(printing: Printing, { argument }: SpreadElement): Argument {
  const awaits = holdsAwait(argument);
  const inner = { text: printItem(printing, argument), awaits };
  if (argument.type === 'ArrayExpression' || isNewArray(argument)) return inner;
  return { text: callOf(printing, '[].slice.call', [inner]), awaits };
}

/** Calls whose result certainly is an array that nobody else holds. */
function isNewArray(node: AnyNode): boolean {
  const call = unwrapped(node);
  if (call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression' || call.callee.computed) return false;
  const name = call.callee.property.type === 'Identifier' ? call.callee.property.name : '';
  const ofObject = call.callee.object.type === 'Identifier' && call.callee.object.name === 'Object';
  return ofObject ? ['keys', 'values', 'entries'].includes(name) : ['map', 'filter', 'split'].includes(name);
}

/**
 * A call. The runtime's parser refuses `await` in arguments, so that those up to the last one that awaits are put into variables first, in
 * their order: `f(a(), await b())` is `(x=a(),y=await b(),f(x,y))`.
 */
export function callOf(
  printing: Printing,
  callee: string | { object: Argument; name: string },
  args: readonly Argument[],
  before: readonly string[] = [],
): string {
  const last = args.findLastIndex((argument) => argument.awaits);
  const calleeText = (object: string) => (typeof callee === 'string' ? callee : `${object}.${callee.name}`);
  const object = typeof callee === 'string' ? '' : callee.object.text;
  const steps = [...before];
  if (last < 0) {
    const call = `${calleeText(object)}(${args.map(({ text }) => text).join(',')})`;
    return steps.length === 0 ? call : `(${[...steps, call].join(',')})`;
  }
  let held = object;
  if (typeof callee !== 'string') {
    held = printing.temporary();
    steps.push(`${held}=${object}`);
  }
  const names = args.map(({ text, constant }, index) => {
    if (index > last || constant) return text;
    const name = printing.temporary();
    steps.push(`${name}=${text}`);
    return name;
  });
  return `(${[...steps, `${calleeText(held)}(${names.join(',')})`].join(',')})`;
}

/** Calls with spread arguments, and calls that await in their arguments. */
export function printCall(printing: Printing, node: CallExpression | NewExpression): string {
  const spreads = node.arguments.some((argument) => argument.type === 'SpreadElement');
  const awaits = node.arguments.some(holdsAwait);
  if (!spreads && !awaits) return printing.printPlain(node);
  if (node.type === 'NewExpression') {
    if (spreads) {
      printing.fail(node, 'spread syntax in the arguments of new');
      return printing.printPlain(node);
    }
    return callOf(printing, `new ${printObject(printing, node.callee)}`, argumentsOf(printing, node.arguments));
  }
  const { before, callee, receiver } = calleeOf(printing, node.callee, spreads);
  if (!spreads) return callOf(printing, callee, argumentsOf(printing, node.arguments), before);
  const all = arrayOf(printing, node.arguments);
  return callOf(printing, `${callee}.apply`, [{ text: receiver, awaits: false, constant: true }, all], before);
}

/** A callee that is the same whenever it is read, and what `this` is in its call. */
function calleeOf(
  printing: Printing,
  callee: AnyNode,
  needsReceiver: boolean,
): { before: string[]; callee: string; receiver: string } {
  if (callee.type === 'MemberExpression' && !isPath(callee.object)) {
    const held = printing.temporary();
    const access = callee.computed
      ? `[${printing.print(callee.property)}]`
      : `.${printing.code.slice(callee.property.start, callee.property.end)}`;
    return { before: [`${held}=${printItem(printing, callee.object)}`], callee: held + access, receiver: held };
  }
  if (callee.type === 'MemberExpression') {
    return { before: [], callee: printing.print(callee), receiver: printing.print(callee.object) };
  }
  if (callee.type === 'Identifier') return { before: [], callee: printing.print(callee), receiver: 'void 0' };
  const held = printing.temporary();
  return {
    before: [`${held}=${printItem(printing, callee)}`],
    callee: held,
    receiver: needsReceiver ? 'void 0' : '',
  };
}

/** `a`, `this.b`, `a.b.c`: reading it again changes nothing. */
function isPath(node: AnyNode): boolean {
  if (node.type === 'MemberExpression') return !node.computed && isPath(node.object);
  return node.type === 'Identifier' || node.type === 'ThisExpression' || node.type === 'Super';
}

function argumentsOf(printing: Printing, nodes: readonly AnyNode[]): Argument[] {
  return nodes.map((node) => ({
    text: printItem(printing, node),
    awaits: holdsAwait(node),
    constant: node.type === 'Literal' || isFunction(node),
  }));
}
