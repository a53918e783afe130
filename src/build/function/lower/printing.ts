import type { AnyNode, Identifier } from 'acorn';
import type { Scopes } from '../../../edge/bundle/scopes.ts';

/** A form that cannot be written in what the runtime takes. */
export interface LoweringProblem {
  node: AnyNode;
  /** Completes "cannot be rewritten for the runtime: ". */
  what: string;
}

/** What the printers of the kinds of nodes share. Each returns the text of a node as the runtime takes it. */
export interface Printing {
  readonly code: string;
  readonly scopes: Scopes;
  /** Whether the runtime lacks const, let and async functions: `cloudfront-js-1.0`. */
  readonly isOld: boolean;
  print(node: AnyNode): string;
  /** The text with only its children printed anew, or put in their place as `texts` has them. */
  printPlain(node: AnyNode, texts?: ReadonlyMap<AnyNode, string>): string;
  /** A new name, declared in the function that is printed. */
  temporary(): string;
  /** A new name that the caller declares. */
  fresh(): string;
  nameOf(identifier: Identifier): string;
  /** Prints a body, with the temporaries that its function needs: statements between braces. */
  inFunction(print: () => string): { text: string; temporaries: string[] };
  fail(node: AnyNode, what: string): void;
}

/** A node's text where a comma would end it: arguments, elements, values. */
export function printItem(printing: Printing, node: AnyNode): string {
  const text = printing.print(node);
  return node.type === 'SequenceExpression' ? `(${text})` : text;
}

/** A node's text in front of `.name` or `(`. */
export function printObject(printing: Printing, node: AnyNode): string {
  const text = printing.print(node);
  return ['Identifier', 'MemberExpression', 'CallExpression', 'ThisExpression'].includes(node.type)
    ? text
    : `(${text})`;
}

/** `var a, b;`, or nothing. */
export function declarationOf(names: readonly string[]): string {
  return names.length === 0 ? '' : `var ${names.join(',')};`;
}
