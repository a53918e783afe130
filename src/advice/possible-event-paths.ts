import type { AnyNode } from 'acorn';
import type { Binding } from '../edge/bundle/scopes.ts';
import { type FunctionNode, isFunction, unwrapped } from '../edge/bundle/syntax.ts';
import { resolveValue, returnedBy } from '../edge/bundle/values.ts';
import type { Code } from './code.ts';
import { nameOfMember } from './constants.ts';

const deepest = 12;
const known = new WeakMap<Binding, string[]>();

/**
 * All paths from the handler's event that an expression may have, joined by dots: through every value that a variable is ever given, every
 * call of a function, and what functions return. Where `eventPath` says what certainly is a part of the event, this says what may be one.
 */
export function possibleEventPaths(code: Code, node: AnyNode, depth = 0): string[] {
  if (depth > deepest) return [];
  const inner = unwrapped(node);
  const next = (one: AnyNode | null | undefined) => (one ? possibleEventPaths(code, one, depth + 1) : []);
  switch (inner.type) {
    case 'MemberExpression': {
      const name = nameOfMember(code.scopes, inner) ?? '?';
      return next(inner.object).map((path) => (path === '' ? name : `${path}.${name}`));
    }
    case 'ConditionalExpression':
      return [...next(inner.consequent), ...next(inner.alternate)];
    case 'LogicalExpression':
      return [...next(inner.left), ...next(inner.right)];
    case 'AwaitExpression':
      return next(inner.argument);
    case 'CallExpression': {
      const fn = resolveValue(code.scopes, inner.callee);
      return isFunction(fn) ? returnedBy(fn).flatMap(next) : [];
    }
    case 'Identifier': {
      const binding = code.scopes.bindingOf(inner);
      return binding ? ofBinding(code, binding, depth + 1) : [];
    }
    default:
      return [];
  }
}

function ofBinding(code: Code, binding: Binding, depth: number): string[] {
  const before = known.get(binding);
  if (before) return before;
  known.set(binding, []);
  const paths = binding.definitions.flatMap(({ from, steps }) => {
    if (typeof from !== 'object' || 'module' in from) return [];
    const starts =
      'value' in from
        ? possibleEventPaths(code, from.value, depth)
        : from.parameterOf === code.handler
          ? from.index === 0
            ? ['']
            : []
          : ofArguments(code, from.parameterOf, from.index, depth);
    return starts.map((start) => [start, ...steps].filter(Boolean).join('.'));
  });
  const all = [...new Set(paths)];
  known.set(binding, all);
  return all;
}

function ofArguments(code: Code, fn: FunctionNode, index: number, depth: number): string[] {
  const parent = code.scopes.parentOf(fn);
  const name =
    fn.type === 'FunctionDeclaration' ? fn.id : parent?.type === 'VariableDeclarator' ? (parent.id as AnyNode) : null;
  const binding = name?.type === 'Identifier' ? code.scopes.bindingOf(name) : undefined;
  return (binding?.references ?? []).flatMap((reference) => {
    const call = code.scopes.parentOf(reference);
    const argument = call?.type === 'CallExpression' && call.callee === reference ? call.arguments[index] : undefined;
    return argument ? possibleEventPaths(code, argument, depth) : [];
  });
}
