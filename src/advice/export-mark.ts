import type { AnyNode } from 'acorn';
import { propertyOf } from '../edge/bundle/syntax.ts';
import type { Code } from './code.ts';

/** Whether a call is `Object.defineProperty(exports, '__esModule', { value: true })`, which compilers write to mark a module. */
export function isExportMark(code: Code, call: AnyNode | undefined): boolean {
  if (call?.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return false;
  const { object } = call.callee;
  if (propertyOf(call.callee) !== 'defineProperty' || object.type !== 'Identifier') return false;
  if (object.name !== 'Object' || code.scopes.bindingOf(object)) return false;
  const [, name, description] = call.arguments;
  return (
    name?.type === 'Literal' &&
    name.value === '__esModule' &&
    description?.type === 'ObjectExpression' &&
    description.properties.every(
      (property) => property.type === 'Property' && property.value.type === 'Literal' && !property.computed,
    )
  );
}
