import type {
  AnyNode,
  CatchClause,
  DoWhileStatement,
  ForInStatement,
  ForOfStatement,
  ForStatement,
  VariableDeclaration,
  WhileStatement,
} from 'acorn';
import { closesOver, escapesFrom } from './loop-closures.ts';
import { assignments, isPattern, printDeclarators } from './patterns.ts';
import { type Printing, printItem } from './printing.ts';

export type Loop = ForStatement | ForInStatement | ForOfStatement | WhileStatement | DoWhileStatement;

/** `const { a } = b;`, with `var` in the old runtime. */
export function printDeclaration(printing: Printing, node: VariableDeclaration): string {
  const parent = printing.scopes.parentOf(node);
  const isHead =
    parent?.type === 'ForStatement' || parent?.type === 'ForInStatement' || parent?.type === 'ForOfStatement';
  const isTouched = node.declarations.some(({ id }) => isPattern(id)) || (printing.isOld && node.kind !== 'var');
  if (!isTouched) return printing.printPlain(node);
  const end = isHead ? '' : ';';
  // The name before `in` takes no value.
  const isReset = parent?.type !== 'ForInStatement' && isInLoop(printing, node);
  return `${kindOf(printing, node)} ${printDeclarators(printing, node, isReset)}${end}`;
}

function kindOf(printing: Printing, node: VariableDeclaration): string {
  return printing.isOld ? 'var' : node.kind;
}

function isInLoop(printing: Printing, node: AnyNode): boolean {
  for (let outer = printing.scopes.parentOf(node); outer; outer = printing.scopes.parentOf(outer)) {
    if (/Function/.test(outer.type)) return false;
    if (/^(For|While|DoWhile)/.test(outer.type)) return true;
  }
  return false;
}

/** `for (const a of b)` by index: the runtimes have no other iterables than arrays and strings. */
export function printForOf(printing: Printing, node: ForOfStatement): string {
  const index = printing.fresh();
  const list = printing.fresh();
  const element = `${list}[${index}]`;
  const head = `for(var ${index}=0,${list}=${printItem(printing, node.right)};${index}<${list}.length;${index}++)`;
  const { left } = node;
  let take: string;
  if (left.type === 'VariableDeclaration') {
    const { id } = left.declarations[0]!;
    const parts = assignments(printing, id, element, () => printing.fresh());
    take = parts.length === 0 ? '' : `${kindOf(printing, left)} ${parts.join(',')};`;
  } else {
    take = `${assignments(printing, left, element, () => printing.temporary()).join(',')};`;
  }
  return `${head}{${inBody(printing, node, `${take}${bodyOf(printing, node.body)}`)}}`;
}

/** `for (const { a } in b)` and loops whose variables closures keep. */
export function printLoop(printing: Printing, node: Exclude<Loop, ForOfStatement>): string {
  if (node.type === 'ForInStatement' && node.left.type === 'VariableDeclaration') {
    const { id } = node.left.declarations[0]!;
    const kept = printing.isOld && closesOver(printing.scopes, node);
    if (isPattern(id) || kept) {
      const name = printing.fresh();
      const parts = assignments(printing, id, name, () => printing.fresh());
      const body = `${kindOf(printing, node.left)} ${parts.join(',')};${bodyOf(printing, node.body)}`;
      return `for(var ${name} in ${printing.print(node.right)}){${inBody(printing, node, body)}}`;
    }
  }
  if (!printing.isOld || !closesOver(printing.scopes, node)) return printing.printPlain(node);
  if (node.type === 'ForStatement' && node.init && closesOver(printing.scopes, node, node.init)) {
    printing.fail(node, 'a function that keeps the variable of a for loop: use forEach, or a variable inside the loop');
  }
  const body = `{${inBody(printing, node, bodyOf(printing, node.body))}}`;
  return printing.printPlain(node, new Map([[node.body as AnyNode, body]]));
}

/** Variables of a loop's body that functions inside keep are new in each round: the body becomes a function where `let` becomes `var`. */
function inBody(printing: Printing, node: Loop, body: string): string {
  if (!printing.isOld || !closesOver(printing.scopes, node)) return body;
  const leaving = escapesFrom(node.body);
  if (leaving) {
    printing.fail(
      leaving,
      'a function that keeps a variable of a loop which is left by break, continue or return; use forEach',
    );
  }
  return `(()=>{${body}})();`;
}

function bodyOf(printing: Printing, body: AnyNode): string {
  return body.type === 'BlockStatement' ? printing.printPlain(body).slice(1, -1) : printing.print(body);
}

/** `catch ({ message })`. */
export function printCatch(printing: Printing, node: CatchClause): string {
  if (!node.param || !isPattern(node.param)) return printing.printPlain(node);
  const name = printing.fresh();
  const parts = assignments(printing, node.param, name, () => printing.fresh());
  return `catch(${name}){var ${parts.join(',')};${bodyOf(printing, node.body)}}`;
}
