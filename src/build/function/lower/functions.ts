import type { AnyNode, Pattern } from 'acorn';
import type { FunctionNode } from '../../../edge/bundle/syntax.ts';
import { assignments, isPattern } from './patterns.ts';
import { declarationOf, type Printing, printItem } from './printing.ts';

/**
 * A function with plain parameters: defaults and patterns are taken apart at the start of its body.
 *
 * @param form `function` writes arrow functions and methods as functions of that kind
 * @param name given to a function that is to have another name than its own
 */
export function printFunction(printing: Printing, node: FunctionNode, form?: 'function', name?: string): string {
  const isArrow = node.type === 'ArrowFunctionExpression';
  const names: string[] = [];
  const prologue: string[] = [];
  const printed = printing.inFunction(() => {
    for (const parameter of node.params) {
      const { name: of, parts } = parameterOf(printing, parameter);
      names.push(of);
      prologue.push(...parts);
    }
    return node.body.type === 'BlockStatement'
      ? printing.printPlain(node.body).slice(1, -1)
      : printing.print(node.body);
  });
  const isBlock = node.body.type === 'BlockStatement';
  const before = declarationOf(printed.temporaries) + prologue.join('');
  if (before === '' && form === undefined && node.params.every((one) => !isPattern(one))) {
    return printing.printPlain(
      node,
      new Map<AnyNode, string>([[node.body, isBlock ? `{${printed.text}}` : printed.text]]),
    );
  }
  const body = isBlock ? `{${before}${printed.text}}` : `{${before}return ${printed.text}}`;
  const asynchronous = node.async ? 'async ' : '';
  if (isArrow && form === undefined) return `${asynchronous}(${names.join(',')})=>${body}`;
  const own = name ?? (node.type !== 'ArrowFunctionExpression' && node.id ? printing.nameOf(node.id) : '');
  return `${asynchronous}function${node.generator ? '*' : ''}${own === '' ? '' : ` ${own}`}(${names.join(',')})${body}`;
}

function parameterOf(printing: Printing, parameter: Pattern): { name: string; parts: string[] } {
  if (parameter.type === 'AssignmentPattern' && parameter.left.type === 'Identifier') {
    const name = printing.nameOf(parameter.left);
    return { name, parts: [`if(${name}===void 0)${name}=${printItem(printing, parameter.right)};`] };
  }
  const isRest = parameter.type === 'RestElement';
  const pattern = isRest ? parameter.argument : parameter;
  if (!isPattern(pattern)) return { name: printing.print(parameter), parts: [] };
  const name = printing.fresh();
  const parts = assignments(printing, pattern, name, () => printing.fresh());
  return { name: isRest ? `...${name}` : name, parts: parts.length === 0 ? [] : [`var ${parts.join(',')};`] };
}
