import type { AnyNode, Identifier } from 'acorn';
import type { Binding, Scopes } from '../../../edge/bundle/scopes.ts';
import { childrenOf, isFunction } from '../../../edge/bundle/syntax.ts';
import { blockNames } from './block-names.ts';
import { printArray, printCall } from './expressions.ts';
import { printFunction } from './functions.ts';
import { printObjectLiteral } from './object-literals.ts';
import { printAssignment } from './patterns.ts';
import type { LoweringProblem, Printing } from './printing.ts';
import { printCatch, printDeclaration, printForOf, printLoop } from './statements.ts';

/** Prints parsed code again, with the forms that a runtime lacks written in those that it has. What needs no change keeps its text. */
export class Printer implements Printing {
  readonly code: string;
  readonly scopes: Scopes;
  readonly isOld: boolean;
  readonly problems: LoweringProblem[] = [];
  /** Other names for variables than their own. */
  readonly names: Map<Binding, string>;
  readonly #used: Set<string>;
  #temporaries: string[] = [];
  #count = 0;

  constructor(code: string, scopes: Scopes, runtime: string) {
    this.code = code;
    this.scopes = scopes;
    this.isOld = runtime === 'cloudfront-js-1.0';
    this.#used = new Set(scopes.nodes.flatMap((node) => (node.type === 'Identifier' ? [node.name] : [])));
    this.names = this.isOld ? blockNames(scopes, () => this.fresh()) : new Map();
  }

  nameOf(identifier: Identifier): string {
    const binding = this.scopes.bindingOf(identifier);
    return (binding && this.names.get(binding)) ?? identifier.name;
  }

  /** @param wanted taken where nothing else has that name */
  fresh(wanted?: string): string {
    let name = wanted;
    while (name === undefined || this.#used.has(name)) {
      name = `_${this.#count.toString(36)}`;
      this.#count += 1;
    }
    this.#used.add(name);
    return name;
  }

  temporary(): string {
    const name = this.fresh();
    this.#temporaries.push(name);
    return name;
  }

  inFunction(print: () => string): { text: string; temporaries: string[] } {
    const outer = this.#temporaries;
    this.#temporaries = [];
    const text = print();
    const temporaries = this.#temporaries;
    this.#temporaries = outer;
    return { text, temporaries };
  }

  fail(node: AnyNode, what: string): void {
    this.problems.push({ node, what });
  }

  print(node: AnyNode): string {
    if (isFunction(node)) return printFunction(this, node);
    switch (node.type) {
      case 'Identifier':
        return this.nameOf(node);
      case 'ObjectExpression':
        return printObjectLiteral(this, node);
      case 'ArrayExpression':
        return printArray(this, node);
      case 'CallExpression':
      case 'NewExpression':
        return printCall(this, node);
      case 'AssignmentExpression':
        return printAssignment(this, node);
      case 'VariableDeclaration':
        return printDeclaration(this, node);
      case 'ForOfStatement':
        return printForOf(this, node);
      case 'ForStatement':
      case 'ForInStatement':
      case 'WhileStatement':
      case 'DoWhileStatement':
        return printLoop(this, node);
      case 'CatchClause':
        return printCatch(this, node);
      default:
        return this.printPlain(node);
    }
  }

  printPlain(node: AnyNode, texts?: ReadonlyMap<AnyNode, string>): string {
    let text = '';
    let at = node.start;
    for (const child of childrenOf(node).sort((a, b) => a.start - b.start)) {
      if (child.start < at || isKey(node, child)) continue;
      text = joined(text + this.code.slice(at, child.start), texts?.get(child) ?? this.print(child));
      at = child.end;
    }
    return joined(text, this.code.slice(at, node.end));
  }
}

/** Two texts side by side: `return` and `Object.assign({},a)`, which stands for `{...a}`, are two words. */
function joined(before: string, after: string): string {
  return /[\w$]$/.test(before) && /^[\w$]/.test(after) ? `${before} ${after}` : before + after;
}

/** Names of properties and labels, which are no variables. */
function isKey(node: AnyNode, child: AnyNode): boolean {
  switch (node.type) {
    case 'MemberExpression':
      return node.property === child && !node.computed;
    case 'Property':
      return node.key === child && !node.computed;
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return node.label === child;
    default:
      return false;
  }
}
