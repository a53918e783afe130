import type { AnyNode } from 'acorn';
import { childrenOf, type FunctionNode, isFunction, propertyOf, unwrapped } from '../edge/bundle/syntax.ts';
import { resolveValue } from '../edge/bundle/values.ts';
import type { Code } from './code.ts';
import { ownMethods } from './own-names.ts';

/** What one round of a loop is taken for where its number is not known: headers, cookies and parts of a path are about a dozen. */
const roundsOfLoop = 20;
/** A hash beside a step of the interpreter. */
const stepsOfHash = 300;
const loopTypes = ['ForStatement', 'ForOfStatement', 'ForInStatement', 'WhileStatement', 'DoWhileStatement'];
export const listMethods: readonly string[] = [
  ...['map', 'filter', 'forEach', 'some', 'every', 'find', 'findIndex', 'reduce', 'reduceRight', 'sort'],
];

/**
 * A rough count of the steps that a function takes with all that it calls. Infinity for functions that come back to themselves. It is there to
 * tell little from far too much, not to measure.
 */
export function stepsOf(code: Code, fn: FunctionNode): number {
  const known = new Map<AnyNode, number>();
  const methods = ownMethods(code);
  const ofFunction = (one: FunctionNode): number => {
    const before = known.get(one);
    if (before !== undefined) return before;
    known.set(one, Number.POSITIVE_INFINITY);
    const steps = one.params.reduce((sum, parameter) => sum + of(parameter), of(one.body));
    known.set(one, steps);
    return steps;
  };
  const of = (node: AnyNode): number => {
    // Counted where it is called; one that is given to a list's method, there.
    if (isFunction(node)) return 1;
    let steps = 1 + childrenOf(node).reduce((sum, child) => sum + of(child), 0);
    if (loopTypes.includes(node.type)) steps *= roundsOfLoop;
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return steps;
    const callee = unwrapped(node.callee);
    const name = callee.type === 'MemberExpression' ? propertyOf(callee) : undefined;
    if (name === 'createHash' || name === 'createHmac') steps += stepsOfHash;
    const called = resolveValue(code.scopes, callee);
    if (isFunction(called)) steps += ofFunction(called);
    for (const method of (name !== undefined && methods.get(name)) || []) steps += ofFunction(method);
    const rounds = name !== undefined && listMethods.includes(name) ? roundsOfLoop : 1;
    for (const argument of node.arguments) {
      const given = resolveValue(code.scopes, argument);
      if (isFunction(given)) steps += ofFunction(given) * rounds;
    }
    return steps;
  };
  return ofFunction(fn);
}
