import type { AnyNode } from 'acorn';
import { childrenOf, isFunction, unwrapped } from '../edge/bundle/syntax.ts';
import { resolveValue } from '../edge/bundle/values.ts';
import type { Code } from './code.ts';
import { constantOf, nameOfMember } from './constants.ts';
import { eventPath, isInside } from './event-paths.ts';

/** A literal length from which a text counts as long. */
const long = 100;
/** Parts of the event that are texts of a few thousand characters, where headers and parts of a path are about a dozen. */
const texts = /\.(uri|querystring|value)$/;

/** Whether the code may go through a text character by character: up to some eight thousand rounds, of which none may hold a loop. */
export function goesThroughCharacters(code: Code): boolean {
  return code.nodes.some((node) => {
    switch (node.type) {
      case 'CallExpression': {
        const callee = unwrapped(node.callee);
        const name = callee.type === 'MemberExpression' ? nameOfMember(code.scopes, callee) : undefined;
        const [first] = node.arguments;
        const given = first && constantOf(code.scopes, first);
        if (name === 'split')
          return given === '' || (first !== undefined && given === undefined && !isPattern(code, first));
        if (name === 'padStart' || name === 'padEnd' || name === 'repeat')
          return typeof given !== 'number' || given > long;
        return name !== undefined && ['charAt', 'charCodeAt', 'codePointAt'].includes(name);
      }
      case 'SpreadElement':
        return isText(code, node.argument);
      case 'ForOfStatement':
        return isText(code, node.right);
      case 'MemberExpression':
        return nameOfMember(code.scopes, node) === 'length' && isInLoopHead(code, node) && isText(code, node.object);
      default:
        return false;
    }
  });
}

function isPattern(code: Code, node: AnyNode): boolean {
  const value = resolveValue(code.scopes, node);
  return (
    value?.type === 'Literal' && 'regex' in value && !!value.regex && !/^(?:\(\?:\)|\.?)$/.test(value.regex.pattern)
  );
}

function isText(code: Code, node: AnyNode): boolean {
  return texts.test(`.${eventPath(code, node)?.join('.') ?? ''}`);
}

function isInLoopHead(code: Code, node: AnyNode): boolean {
  for (let at: AnyNode | undefined = node; at; at = code.scopes.parentOf(at)) {
    const loop = code.scopes.parentOf(at);
    if (loop?.type === 'ForStatement') return loop.test === at || loop.init === at;
  }
  return false;
}

/** `text.replace(/./g, () => uri)`, `list.join(uri)`: a text that stands in another as often as that is long. */
export function repeatsText(code: Code, call: AnyNode & { type: 'CallExpression' }): boolean {
  const callee = unwrapped(call.callee);
  const name = callee.type === 'MemberExpression' ? nameOfMember(code.scopes, callee) : undefined;
  const [first, second] = call.arguments;
  const repeated =
    name === 'join'
      ? first
      : name === 'replaceAll'
        ? second
        : name === 'replace' && isGlobal(code, first)
          ? second
          : undefined;
  return repeated !== undefined && mayBeLong(code, repeated, repeated);
}

/** Whether a replacement holds more than constants, its own parameters and what is looked up in a table. */
function mayBeLong(code: Code, node: AnyNode, replacement: AnyNode): boolean {
  if (node.type === 'Identifier') {
    if (!code.scopes.bindingOf(node) || constantOf(code.scopes, node) !== undefined) return false;
    const value = resolveValue(code.scopes, node);
    // A function is looked at where its result is put in: it has no long text but through its own variables.
    if (isFunction(value) && value !== replacement && !isInside(code, node, value))
      return mayBeLong(code, value, value);
    if (isFunction(value) || (value && ['ObjectExpression', 'ArrayExpression', 'Literal'].includes(value.type)))
      return false;
    return !isDeclaredInside(code, node, replacement);
  }
  return childrenOf(node).some((child) => mayBeLong(code, child, replacement));
}

function isDeclaredInside(code: Code, node: AnyNode & { type: 'Identifier' }, outer: AnyNode): boolean {
  return (code.scopes.bindingOf(node)?.definitions ?? []).every(({ from }) => {
    if (typeof from !== 'object' || 'module' in from) return false;
    return isInside(code, 'value' in from ? from.value : from.parameterOf, outer);
  });
}

function isGlobal(code: Code, pattern: AnyNode | undefined): boolean {
  const value = pattern && resolveValue(code.scopes, pattern);
  if (value?.type !== 'Literal') return true;
  return 'regex' in value && !!value.regex?.flags.includes('g');
}
