import type { AnyNode } from 'acorn';
import { type Binding, realDefinitions, type Scopes } from './scopes.ts';
import { childrenOf, type FunctionNode, isFunction, isUndefined, propertyOf, unwrapped } from './syntax.ts';

/** Longest chain of names that is followed; generated code has chains, and loops of them. */
const longestChain = 20;

/** The expression or declaration that a node stands for, through variables with one definition; undefined where that is not certain. */
export function resolveValue(scopes: Scopes, node: AnyNode, depth = 0): AnyNode | undefined {
  const inner = unwrapped(node);
  if (inner.type !== 'Identifier') return inner;
  if (depth > longestChain) return undefined;
  const binding = scopes.bindingOf(inner);
  if (!binding) return inner.name === 'undefined' ? inner : undefined;
  const [definition, ...others] = realDefinitions(binding);
  if (!definition || others.length > 0 || definition.steps.length > 0) return undefined;
  if (typeof definition.from !== 'object' || !('value' in definition.from)) return undefined;
  return resolveValue(scopes, definition.from.value, depth + 1);
}

/** What an expression certainly is, or not. */
export type Kind = { is: 'function'; node: FunctionNode } | { is: 'other'; what: string } | { is: 'unknown' };

/** Whether an expression is a function. A call's result, or a variable with several values, is unknown. */
export function kindOf(scopes: Scopes, node: AnyNode): Kind {
  const value = resolveValue(scopes, node);
  if (!value) return { is: 'unknown' };
  if (isFunction(value)) return { is: 'function', node: value };
  if (isUndefined(value)) return { is: 'other', what: 'undefined' };
  switch (value.type) {
    case 'ClassDeclaration':
    case 'ClassExpression':
      return { is: 'other', what: 'a class' };
    case 'Literal':
      return { is: 'other', what: value.value === null && !('regex' in value) ? 'null' : `a ${typeof value.value}` };
    case 'TemplateLiteral':
      return { is: 'other', what: 'a string' };
    case 'ObjectExpression':
      return { is: 'other', what: 'an object' };
    case 'ArrayExpression':
      return { is: 'other', what: 'an array' };
    default:
      return { is: 'unknown' };
  }
}

/**
 * The path of properties by which a value is reached, from whatever cannot be followed further: `event.Records[0].cf.request` is
 * Records, 0, cf, request, through variables, destructuring, loops and the parameters of functions that are called in one way only.
 * Undefined where it is not certain.
 */
export function pathOf(scopes: Scopes, node: AnyNode, depth = 0): string[] | undefined {
  if (depth > longestChain) return undefined;
  const inner = unwrapped(node);
  if (inner.type === 'MemberExpression') {
    const name = propertyOf(inner);
    const path = name === undefined ? undefined : pathOf(scopes, inner.object, depth + 1);
    return path && [...path, name!];
  }
  if (inner.type !== 'Identifier')
    return inner.type === 'ThisExpression' || inner.type === 'CallExpression' ? [] : undefined;
  const binding = scopes.bindingOf(inner);
  return binding ? bindingPath(scopes, binding, depth) : [];
}

/** Paths of variables, found once each: a large bundle asks for the same ones again and again. */
const knownPaths = new WeakMap<Binding, string[] | undefined>();

function bindingPath(scopes: Scopes, binding: Binding, depth: number): string[] | undefined {
  if (knownPaths.has(binding)) return knownPaths.get(binding);
  // A variable that is defined by itself, as in recursion, has no certain path.
  knownPaths.set(binding, undefined);
  const paths = realDefinitions(binding).map(({ from, steps }) => {
    if (steps.includes('?') || typeof from !== 'object') return undefined;
    const start =
      'value' in from
        ? pathOf(scopes, from.value, depth + 1)
        : 'parameterOf' in from
          ? parameterPath(scopes, from.parameterOf, from.index, depth + 1)
          : [];
    return start && [...start, ...steps];
  });
  const path = sharedPath(paths);
  knownPaths.set(binding, path);
  return path;
}

/** The path that all are; undefined when they differ, or one is not known. */
function sharedPath(paths: (string[] | undefined)[]): string[] | undefined {
  const [first] = paths;
  const text = first?.join('.');
  return paths.every((path) => path && path.join('.') === text) ? first : undefined;
}

/** The path of what is passed for a parameter, when all calls agree; a function that is used otherwise starts a path of its own. */
function parameterPath(scopes: Scopes, fn: FunctionNode, index: number, depth: number): string[] | undefined {
  const name = fn.type === 'FunctionDeclaration' ? fn.id : nameAssignedTo(scopes, fn);
  const binding = name?.type === 'Identifier' ? scopes.bindingOf(name) : undefined;
  if (!binding || binding.references.length === 0 || realDefinitions(binding).length > 1) return [];
  const paths = binding.references.map((reference) => {
    const call = scopes.parentOf(reference);
    if (call?.type !== 'CallExpression' || call.callee !== reference) return [];
    const argument = call.arguments[index];
    return argument && argument.type !== 'SpreadElement' ? pathOf(scopes, argument, depth + 1) : undefined;
  });
  return sharedPath(paths);
}

function nameAssignedTo(scopes: Scopes, fn: FunctionNode): AnyNode | undefined {
  const parent = scopes.parentOf(fn);
  return parent?.type === 'VariableDeclarator' ? parent.id : undefined;
}

/** The values that a function returns itself, not through functions inside it. */
export function returnedBy(fn: FunctionNode): AnyNode[] {
  if (fn.body.type !== 'BlockStatement') return [fn.body];
  const returned: AnyNode[] = [];
  const todo: AnyNode[] = [fn.body];
  for (let node = todo.pop(); node; node = todo.pop()) {
    if (isFunction(node)) continue;
    if (node.type === 'ReturnStatement' && node.argument) returned.push(node.argument);
    todo.push(...childrenOf(node));
  }
  return returned;
}
