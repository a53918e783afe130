import type { ObjectExpression, Property } from 'acorn';
import { isFunction } from '../../../edge/bundle/syntax.ts';
import { type Argument, callOf, holdsAwait } from './expressions.ts';
import { printFunction } from './functions.ts';
import { type Printing, printItem } from './printing.ts';

/** Object literals: shorthand, methods, computed keys and spread. */
export function printObjectLiteral(printing: Printing, node: ObjectExpression): string {
  const { properties } = node;
  if (!properties.some((property) => property.type === 'SpreadElement'))
    return literalOf(printing, node, properties).text;
  const parts: Argument[] = [];
  let plain: Property[] = [];
  const close = () => {
    if (plain.length > 0) parts.push(literalOf(printing, node, plain));
    plain = [];
  };
  for (const property of properties) {
    if (property.type === 'Property') plain.push(property);
    else {
      close();
      // The first is what the others are copied to, and must be a new object.
      if (parts.length === 0) parts.push({ text: '{}', awaits: false, constant: true });
      parts.push({ text: printItem(printing, property.argument), awaits: holdsAwait(property.argument) });
    }
  }
  close();
  return callOf(printing, 'Object.assign', parts);
}

function literalOf(printing: Printing, node: ObjectExpression, properties: ObjectExpression['properties']): Argument {
  const all = properties as Property[];
  const awaits = all.some(holdsAwait);
  const first = all.findIndex((property) => property.computed);
  const isWhole = properties === node.properties;
  if (first < 0) {
    const untouched = isWhole && all.every(({ kind, shorthand, method }) => kind === 'init' && !shorthand && !method);
    if (untouched) return { text: printing.printPlain(node), awaits };
    return { text: `{${all.map((property) => printProperty(printing, property)).join(',')}}`, awaits };
  }
  const held = printing.temporary();
  const start = all.slice(0, first).map((property) => printProperty(printing, property));
  const steps = all.slice(first).map((property) => {
    if (property.kind !== 'init') printing.fail(property, 'an accessor beside a computed key');
    const { key, computed } = property;
    const name = !computed && key.type === 'Identifier' ? JSON.stringify(key.name) : printItem(printing, key);
    return `${held}[${name}]=${propertyValue(printing, property)}`;
  });
  return { text: `(${[`${held}={${start.join(',')}}`, ...steps, held].join(',')})`, awaits };
}

function printProperty(printing: Printing, property: Property): string {
  const key = printing.code.slice(property.key.start, property.key.end);
  if (property.kind !== 'init' && isFunction(property.value)) {
    return `${property.kind} ${key}${printFunction(printing, property.value, 'function').replace(/^function/, '')}`;
  }
  return `${key}:${propertyValue(printing, property)}`;
}

function propertyValue(printing: Printing, property: Property): string {
  if (property.method && isFunction(property.value)) return printFunction(printing, property.value, 'function');
  return printItem(printing, property.value);
}
