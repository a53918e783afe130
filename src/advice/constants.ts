import type { AnyNode } from 'acorn';
import type { Scopes } from '../edge/bundle/scopes.ts';
import { propertyOf, staticKey, unwrapped } from '../edge/bundle/syntax.ts';
import { resolveValue } from '../edge/bundle/values.ts';

const deepest = 20;

/**
 * The text or number that an expression certainly has, through constants, concatenation, templates, joined lists and members of objects
 * that stand in the source: `'fe' + 'tch'` is fetch. Undefined where that is not certain.
 */
export function constantOf(scopes: Scopes, node: AnyNode, depth = 0): string | number | undefined {
  if (depth > deepest) return undefined;
  const inner = resolveValue(scopes, unwrapped(node));
  if (!inner) return undefined;
  const next = (one: AnyNode) => constantOf(scopes, one, depth + 1);
  switch (inner.type) {
    case 'Literal':
      return typeof inner.value === 'string' || typeof inner.value === 'number' ? inner.value : undefined;
    case 'TemplateLiteral': {
      const parts = inner.quasis.map(({ value }, index) => {
        const expression = inner.expressions[index];
        const text = expression ? next(expression) : '';
        return text === undefined || typeof value.cooked !== 'string' ? undefined : value.cooked + text;
      });
      return parts.includes(undefined) ? undefined : parts.join('');
    }
    case 'BinaryExpression': {
      if (inner.left.type === 'PrivateIdentifier') return undefined;
      const [left, right] = [next(inner.left), next(inner.right)];
      if (left === undefined || right === undefined) return undefined;
      if (typeof left === 'number' && typeof right === 'number') return calculated(inner.operator, left, right);
      return inner.operator === '+' ? `${left}${right}` : undefined;
    }
    case 'CallExpression':
      return calledOn(scopes, inner.callee, inner.arguments, depth);
    case 'MemberExpression': {
      const member = memberValue(scopes, inner);
      return member && next(member);
    }
    default:
      return undefined;
  }
}

/** The name of a member expression's property, through constants. */
export function nameOfMember(scopes: Scopes, member: AnyNode & { type: 'MemberExpression' }): string | undefined {
  return propertyOf(member) ?? (member.computed ? text(constantOf(scopes, member.property)) : undefined);
}

/** The name of a property or of a key in a pattern, through constants. */
export function nameOfKey(scopes: Scopes, key: AnyNode, computed: boolean): string | undefined {
  return staticKey(key, computed) ?? (computed ? text(constantOf(scopes, key)) : undefined);
}

/** What stands in an object or list of the source at a member expression; undefined where the object is not certain, or is changed later. */
export function memberValue(scopes: Scopes, member: AnyNode & { type: 'MemberExpression' }): AnyNode | undefined {
  const owner = member.object.type === 'MemberExpression' ? memberValue(scopes, member.object) : member.object;
  const object = owner && resolveValue(scopes, owner);
  const name = propertyOf(member);
  if (!object || name === undefined || changed(scopes, member.object)) return undefined;
  if (object.type === 'ArrayExpression') return object.elements[Number(name)] ?? undefined;
  if (object.type !== 'ObjectExpression' || object.properties.some(({ type }) => type !== 'Property')) return undefined;
  const found = object.properties.findLast(
    (property) => property.type === 'Property' && staticKey(property.key, property.computed) === name,
  );
  return found?.type === 'Property' && found.kind === 'init' ? found.value : undefined;
}

/** Calls that only look at an object. */
const looking = ['keys', 'values', 'entries'];

/** Whether a variable's object may be another one later: members are assigned to, or it is handed on to what may do that. */
function changed(scopes: Scopes, node: AnyNode): boolean {
  let inner = unwrapped(node);
  while (inner.type === 'MemberExpression') inner = unwrapped(inner.object);
  const binding = inner.type === 'Identifier' ? scopes.bindingOf(inner) : undefined;
  return (binding?.references ?? []).some((reference) => {
    let user = scopes.parentOf(reference);
    let used: AnyNode = reference;
    while (user && ((user.type === 'MemberExpression' && user.object === used) || user.type === 'ChainExpression'))
      [used, user] = [user, scopes.parentOf(user)];
    if (user?.type === 'CallExpression' && used === reference) {
      const { callee } = user;
      return callee.type !== 'MemberExpression' || !looking.includes(propertyOf(callee) ?? '');
    }
    if (user?.type === 'AssignmentExpression') return user.left === used || used === reference;
    if (user?.type === 'VariableDeclarator') return used === reference && user.id.type === 'Identifier';
    if (user?.type === 'UpdateExpression' || user?.type === 'Property' || user?.type === 'ArrayExpression') return true;
    return user?.type === 'UnaryExpression' && user.operator === 'delete';
  });
}

function calculated(operator: string, left: number, right: number): number | undefined {
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  if (operator === '*') return left * right;
  return operator === '/' ? left / right : operator === '**' ? left ** right : undefined;
}

/** `[...].join(', ')`, `'...'.concat(...)`, and what only changes the case of a text. */
function calledOn(scopes: Scopes, callee: AnyNode, given: AnyNode[], depth: number): string | undefined {
  if (callee.type !== 'MemberExpression') return undefined;
  const name = propertyOf(callee);
  if (name === 'join') {
    const list = resolveValue(scopes, callee.object);
    if (list?.type !== 'ArrayExpression' || changed(scopes, callee.object)) return undefined;
    const parts = list.elements.map((one) => (one ? constantOf(scopes, one, depth + 1) : ''));
    const separator = given[0] ? constantOf(scopes, given[0], depth + 1) : ',';
    return parts.includes(undefined) || separator === undefined ? undefined : parts.join(String(separator));
  }
  const object = constantOf(scopes, callee.object, depth + 1);
  if (typeof object !== 'string') return undefined;
  if (name === 'toLowerCase') return object.toLowerCase();
  if (name === 'toUpperCase') return object.toUpperCase();
  if (name === 'trim') return object.trim();
  if (name !== 'concat') return undefined;
  const parts = given.map((one) => constantOf(scopes, one, depth + 1));
  return parts.includes(undefined) ? undefined : object.concat(...parts.map(String));
}

function text(value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
