import type { AnyNode } from 'acorn';
import { type Binding, realDefinitions } from '../edge/bundle/scopes.ts';
import { type FunctionNode, isFunction, unwrapped } from '../edge/bundle/syntax.ts';
import type { Code } from './code.ts';
import { nameOfMember } from './constants.ts';

const deepest = 20;

/**
 * The properties by which an expression is reached from the handler's event: `Records`, `0`, `cf`, `request`. Undefined where it certainly or
 * possibly is something else. Unlike `pathOf` of the checks it never starts anywhere but at the handler's own first parameter.
 */
export function eventPath(code: Code, node: AnyNode, depth = 0): string[] | undefined {
  if (depth > deepest) return undefined;
  const inner = unwrapped(node);
  if (inner.type === 'MemberExpression') {
    const name = nameOfMember(code.scopes, inner);
    const before = name === undefined ? undefined : eventPath(code, inner.object, depth + 1);
    return before && [...before, name!];
  }
  // `headers || {}`
  if (inner.type === 'LogicalExpression' && inner.operator !== '&&' && isEmptyObject(inner.right))
    return eventPath(code, inner.left, depth + 1);
  if (inner.type !== 'Identifier') return undefined;
  const binding = code.scopes.bindingOf(inner);
  return binding && ofBinding(code, binding, depth);
}

function ofBinding(code: Code, binding: Binding, depth: number): string[] | undefined {
  const [definition, ...others] = realDefinitions(binding);
  if (!definition || others.length > 0 || typeof definition.from !== 'object' || definition.steps.includes('?'))
    return undefined;
  const { from, steps } = definition;
  if ('module' in from) return undefined;
  const before =
    'value' in from
      ? eventPath(code, from.value, depth + 1)
      : from.parameterOf === code.handler
        ? from.index === 0
          ? []
          : undefined
        : ofArgument(code, from.parameterOf, from.index, depth + 1);
  return before && [...before, ...steps];
}

/** The path that all calls of a function pass for one of its parameters. */
function ofArgument(code: Code, fn: FunctionNode, index: number, depth: number): string[] | undefined {
  const parent = code.scopes.parentOf(fn);
  const name =
    fn.type === 'FunctionDeclaration' ? fn.id : parent?.type === 'VariableDeclarator' ? (parent.id as AnyNode) : null;
  const binding = name?.type === 'Identifier' ? code.scopes.bindingOf(name) : undefined;
  if (!binding || binding.references.length === 0 || realDefinitions(binding).length > 1) return undefined;
  const paths = binding.references.map((reference) => {
    const call = code.scopes.parentOf(reference);
    if (call?.type !== 'CallExpression' || call.callee !== reference) return undefined;
    if (call.arguments.slice(0, index + 1).some(({ type }) => type === 'SpreadElement')) return undefined;
    const argument = call.arguments[index];
    return argument && eventPath(code, argument, depth);
  });
  const [first] = paths;
  return paths.every((path) => path !== undefined && path.join('\n') === first?.join('\n')) ? first : undefined;
}

/** Whether a path is one of the event's parts that hold more than CloudFront Functions' events have. */
export function isEventPart(path: string[]): boolean {
  return /^(Records(\.0(\.cf(\.(config|request|response|request\.body|request\.origin.*))?)?)?)?$/.test(path.join('.'));
}

/** Whether a path is one of the objects that hold names and values alone: headers, and in CloudFront Functions cookies and query strings. */
export function isEventDictionary(path: string[]): boolean {
  return /^(Records\.0\.cf\.)?(request|response)\.(headers|cookies|querystring)$/.test(path.join('.'));
}

function isEmptyObject(node: AnyNode): boolean {
  return node.type === 'ObjectExpression' && node.properties.length === 0;
}

/** Whether a node stands below another. */
export function isInside(code: Code, node: AnyNode, outer: AnyNode): boolean {
  for (let at: AnyNode | undefined = node; at; at = code.scopes.parentOf(at)) if (at === outer) return true;
  return false;
}

/** The nearest function that a node stands in. */
export function functionAround(code: Code, node: AnyNode): FunctionNode | undefined {
  let at = code.scopes.parentOf(node);
  while (at && !isFunction(at)) at = code.scopes.parentOf(at);
  return at;
}
