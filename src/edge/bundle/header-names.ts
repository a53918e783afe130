import type { AnyNode, Identifier } from 'acorn';
import { type Binding, realDefinitions, type Scopes } from './scopes.ts';
import { type FunctionNode, propertyOf, staticKey, unwrapped } from './syntax.ts';
import { resolveValue } from './values.ts';

/** A header's name as the source has it. */
export interface HeaderName {
  name: string;
  /** False for one of several that a loop or a parameter goes through: the code may leave it out before it comes to the write. */
  certain: boolean;
}

/** The names that a key can have: as it stands, through a constant, or through a loop over a list or the calls of a function. */
export function headerNames(scopes: Scopes, key: AnyNode, computed: boolean): HeaderName[] {
  const value = computed ? (resolveValue(scopes, key) ?? key) : key;
  const name = staticKey(value, computed);
  if (name !== undefined) return [{ name, certain: true }];
  return computed ? listedNames(scopes, key).map((listed) => ({ name: listed, certain: false })) : [];
}

function listedNames(scopes: Scopes, key: AnyNode): string[] {
  const inner = unwrapped(key);
  if (inner.type === 'CallExpression' && inner.callee.type === 'MemberExpression') {
    return propertyOf(inner.callee) === 'toLowerCase' ? listedNames(scopes, inner.callee.object) : [];
  }
  const binding = inner.type === 'Identifier' ? scopes.bindingOf(inner) : undefined;
  const [definition, ...others] = binding ? realDefinitions(binding) : [];
  if (!definition || others.length > 0 || typeof definition.from !== 'object') return [];
  const { from, steps } = definition;
  if ('value' in from) return steps[0] === '0' ? namesIn(scopes, from.value, steps.slice(1)) : [];
  if (!('parameterOf' in from)) return [];
  const list = steppedThrough(scopes, from.parameterOf);
  if (list) return from.index === 0 ? namesIn(scopes, list, steps) : [];
  return steps.length === 0 ? argumentsAt(scopes, from.parameterOf, from.index) : [];
}

/** The names in a list: an array of texts, or `Object.keys` and `Object.entries` of an object that stands in the source. */
function namesIn(scopes: Scopes, node: AnyNode, steps: string[]): string[] {
  const list = resolveValue(scopes, node);
  if (list?.type === 'ArrayExpression' && steps.length === 0) return list.elements.flatMap((one) => textOf(one));
  if (list?.type !== 'CallExpression' || list.callee.type !== 'MemberExpression') return [];
  const { object } = list.callee;
  if (object.type !== 'Identifier' || object.name !== 'Object' || scopes.bindingOf(object)) return [];
  const wanted = steps.length === 0 ? 'keys' : steps.join() === '0' ? 'entries' : undefined;
  const listed = list.arguments[0] && resolveValue(scopes, list.arguments[0]);
  if (wanted === undefined || propertyOf(list.callee) !== wanted || listed?.type !== 'ObjectExpression') return [];
  return listed.properties.flatMap((property) => {
    const name = property.type === 'Property' ? staticKey(property.key, property.computed) : undefined;
    return name === undefined ? [] : [name];
  });
}

/** The list whose `forEach` a function is given to. */
function steppedThrough(scopes: Scopes, fn: FunctionNode): AnyNode | undefined {
  const call = scopes.parentOf(fn);
  if (call?.type !== 'CallExpression' || call.arguments[0] !== fn || call.callee.type !== 'MemberExpression')
    return undefined;
  return propertyOf(call.callee) === 'forEach' ? call.callee.object : undefined;
}

/** The texts that a function's callers pass, where it has a name. */
function argumentsAt(scopes: Scopes, fn: FunctionNode, index: number): string[] {
  const parent = scopes.parentOf(fn);
  const name =
    fn.type === 'FunctionDeclaration'
      ? fn.id
      : parent?.type === 'VariableDeclarator'
        ? (parent.id as AnyNode)
        : undefined;
  const binding: Binding | undefined = name?.type === 'Identifier' ? scopes.bindingOf(name as Identifier) : undefined;
  return (binding?.references ?? []).flatMap((reference) => {
    const call = scopes.parentOf(reference);
    return call?.type === 'CallExpression' && call.callee === reference ? textOf(call.arguments[index]) : [];
  });
}

function textOf(node: AnyNode | null | undefined): string[] {
  const text = node ? staticKey(node, true) : undefined;
  return text === undefined ? [] : [text];
}
