import type { AnyNode, AssignmentExpression, ObjectPattern, Pattern, VariableDeclaration } from 'acorn';
import { childrenOf } from '../../../edge/bundle/syntax.ts';
import { type Printing, printItem } from './printing.ts';

/** Whether a pattern is more than a name or a place: it has to be taken apart. */
export function isPattern(node: AnyNode): boolean {
  return ['ObjectPattern', 'ArrayPattern', 'AssignmentPattern'].includes(node.type);
}

/** `{ a: [b] }` is a and b. */
export function namesIn(pattern: AnyNode): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'RestElement':
      return namesIn(pattern.argument);
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element ? namesIn(element) : []));
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        namesIn(property.type === 'Property' ? property.value : property.argument),
      );
    default:
      return [];
  }
}

/**
 * Takes a pattern apart into assignments, in the order in which the language makes them. Arrays are read by index: the runtimes have no other
 * iterables than arrays and strings.
 *
 * @param value the text that is taken apart
 * @param temporary makes the names for values in between
 * @returns `name=value`, to be joined with commas
 */
export function assignments(printing: Printing, pattern: Pattern, value: string, temporary: () => string): string[] {
  // An empty pattern takes nothing, but its value is computed.
  if (isPattern(pattern) && childrenOf(pattern).length === 0) return [`${temporary()}=${value}`];
  switch (pattern.type) {
    case 'AssignmentPattern': {
      const held = temporary();
      const chosen = `${held}===void 0?${printItem(printing, pattern.right)}:${held}`;
      return [`${held}=${value}`, ...assignments(printing, pattern.left, chosen, temporary)];
    }
    case 'ArrayPattern': {
      const { source, before } = hold(pattern, value, temporary);
      const parts = pattern.elements.flatMap((element, index) => {
        if (!element) return [];
        if (element.type === 'RestElement')
          return assignments(printing, element.argument, `[].slice.call(${source},${index})`, temporary);
        return assignments(printing, element, `${source}[${index}]`, temporary);
      });
      return [...before, ...parts];
    }
    case 'ObjectPattern':
      return objectAssignments(printing, pattern, value, temporary);
    default:
      return [`${printing.print(pattern)}=${value}`];
  }
}

function objectAssignments(
  printing: Printing,
  pattern: ObjectPattern,
  value: string,
  temporary: () => string,
): string[] {
  const { source, before } = hold(pattern, value, temporary);
  const parts = [...before];
  const taken: string[] = [];
  const hasRest = pattern.properties.at(-1)?.type === 'RestElement';
  for (const property of pattern.properties) {
    if (property.type === 'RestElement') {
      const [all, key] = [printing.fresh(), printing.fresh()];
      const copy = `${all}[${key}]=${source}[${key}]`;
      const rest = `Object.keys(${source}).reduce((${all},${key})=>([${taken.join(',')}].indexOf(${key})<0&&(${copy}),${all}),{})`;
      parts.push(...assignments(printing, property.argument, rest, temporary));
      continue;
    }
    const { key, computed } = property;
    if (!computed && key.type === 'Identifier') {
      taken.push(JSON.stringify(key.name));
      parts.push(...assignments(printing, property.value, `${source}.${key.name}`, temporary));
      continue;
    }
    let name = printing.print(key);
    if (computed && hasRest) {
      const held = temporary();
      parts.push(`${held}=String(${name})`);
      name = held;
    }
    taken.push(computed ? name : `String(${name})`);
    parts.push(...assignments(printing, property.value, `${source}[${name}]`, temporary));
  }
  return parts;
}

/** A name for the value that is taken apart: its own where it is one and the pattern does not write to it. */
function hold(pattern: Pattern, value: string, temporary: () => string): { source: string; before: string[] } {
  if (/^[A-Za-z_$][\w$]*$/.test(value) && !namesIn(pattern).includes(value)) return { source: value, before: [] };
  const source = temporary();
  return { source, before: [`${source}=${value}`] };
}

/** `({ a, b } = c)`. */
export function printAssignment(printing: Printing, node: AssignmentExpression): string {
  if (!isPattern(node.left)) return printing.printPlain(node);
  const value = printItem(printing, node.right);
  const held = /^[A-Za-z_$][\w$]*$/.test(value) && !namesIn(node.left).includes(value) ? value : printing.temporary();
  const parts = assignments(printing, node.left, held, () => printing.temporary());
  return `(${[...(held === value ? [] : [`${held}=${value}`]), ...parts, held].join(',')})`;
}

/** The declarators of a declaration, without its `var` and `;`. */
export function printDeclarators(printing: Printing, node: VariableDeclaration, inLoop = false): string {
  return node.declarations
    .flatMap(({ id, init }) => {
      if (isPattern(id))
        return assignments(printing, id, init ? printItem(printing, init) : '', () => printing.fresh());
      const name = printing.print(id);
      if (init) return [`${name}=${printItem(printing, init)}`];
      // A let without a value is undefined again in each round of a loop; a var is not.
      return [printing.isOld && node.kind === 'let' && inLoop ? `${name}=void 0` : name];
    })
    .join(',');
}
