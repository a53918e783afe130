import type {
  AnyNode,
  ExportNamedDeclaration,
  Identifier,
  ImportDeclaration,
  Program,
  VariableDeclarator,
} from 'acorn';
import { type Binding, realDefinitions } from '../../edge/bundle/scopes.ts';
import { type FunctionNode, isFunction } from '../../edge/bundle/syntax.ts';
import { moduleLoader } from '../../edge/functions/module-loader.ts';
import { printFunction } from './lower/functions.ts';
import type { Printer } from './lower/printer.ts';
import { declarationOf } from './lower/printing.ts';

/**
 * Prints a bundle as the one file that CloudFront takes: the runtime's own modules imported once each at its head, no export, and
 * `function handler(event)` at its top level.
 *
 * @param program the bundle as a module that exports `handler`
 * @param shortNames whether names that are new are to be short, and not to say what they are
 */
export function printOneFile(program: Program, printer: Printer, { shortNames }: { shortNames: boolean }): string {
  const imports = printImports(program, printer, shortNames);
  const removed = new Map<AnyNode, string>();
  const loader = moduleLoader(printer.scopes);
  if (loader?.id.type === 'Identifier') printer.names.set(printer.scopes.bindingOf(loader.id)!, 'require');
  const ending = nameHandler(program, printer, removed);
  const printed = printer.inFunction(() =>
    program.body
      .filter((node) => node.type !== 'ImportDeclaration' && node.type !== 'ExportNamedDeclaration')
      .map((node) => printStatement(node, printer, removed, loader))
      .filter((text) => text !== '')
      .join('\n'),
  );
  const end = ending();
  const parts = [...imports, declarationOf(printed.temporaries), printed.text, end].filter((text) => text !== '');
  return `${parts.join('\n')}\n`;
}

function printStatement(
  node: AnyNode,
  printer: Printer,
  removed: ReadonlyMap<AnyNode, string>,
  loader: VariableDeclarator | undefined,
): string {
  if (node.type !== 'VariableDeclaration') return printer.print(node);
  const kept = node.declarations.filter((one) => one !== loader && !removed.has(one));
  if (kept.length === node.declarations.length) return printer.print(node);
  return kept.length === 0
    ? ''
    : printer.print({ ...node, declarations: kept, start: kept[0]!.start, end: kept.at(-1)!.end });
}

/** One import a module, of its default: named imports become members of it. Runtime 1.0 has only require. */
function printImports(program: Program, printer: Printer, shortNames: boolean): string[] {
  const byModule = new Map<string, ImportDeclaration['specifiers']>();
  for (const node of program.body) {
    if (node.type !== 'ImportDeclaration') continue;
    const name = String(node.source.value);
    byModule.set(name, [...(byModule.get(name) ?? []), ...node.specifiers]);
  }
  return [...byModule].flatMap(([name, specifiers]) => {
    if (specifiers.length === 0) return [];
    const whole = specifiers.find((one) => one.type !== 'ImportSpecifier' || nameOfImport(one) === 'default');
    const local = whole?.local.name ?? printer.fresh(shortNames ? undefined : name);
    for (const one of specifiers) {
      const binding = printer.scopes.bindingOf(one.local)!;
      const member = one.type === 'ImportSpecifier' ? nameOfImport(one) : 'default';
      printer.names.set(binding, member === 'default' ? local : `${local}.${member}`);
    }
    return printer.isOld
      ? [`var ${local}=require(${JSON.stringify(name)});`]
      : [`import ${local} from ${JSON.stringify(name)};`];
  });
}

function nameOfImport(
  specifier: Extract<ImportDeclaration['specifiers'][number], { type: 'ImportSpecifier' }>,
): string {
  const { imported } = specifier;
  return imported.type === 'Identifier' ? imported.name : String(imported.value);
}

/**
 * Gives the exported handler its name, and makes a function declaration of it.
 *
 * @param removed takes the declarator that the ending replaces
 * @returns prints what comes at the end of the file
 */
function nameHandler(program: Program, printer: Printer, removed: Map<AnyNode, string>): () => string {
  const local = exportedHandler(program);
  const { scopes, names } = printer;
  const binding = scopes.bindingOf(local)!;
  freeTheName(printer, binding);
  const declared = declarationOfHandler(program, printer, binding);
  if (declared?.type === 'FunctionDeclaration') {
    names.set(binding, 'handler');
    return () => '';
  }
  if (declared?.type === 'VariableDeclarator') {
    names.set(binding, 'handler');
    removed.set(declared, '');
    const fn = declared.init as FunctionNode;
    if (fn.type === 'FunctionExpression' && fn.id) names.set(scopes.bindingOf(fn.id)!, 'handler');
    return () => printFunction(printer, fn, 'function', 'handler');
  }
  if (binding.name === 'handler') names.set(binding, printer.fresh());
  const value = () => names.get(binding) ?? binding.name;
  // A value that is only known when it runs may be an async function.
  return () => `${printer.isOld ? '' : 'async '}function handler(event){return ${value()}(event)}`;
}

function exportedHandler(program: Program): Identifier {
  for (const node of program.body) {
    if (node.type !== 'ExportNamedDeclaration') continue;
    const found = (node as ExportNamedDeclaration).specifiers.find(
      ({ exported }) => exported.type === 'Identifier' && exported.name === 'handler',
    );
    if (found?.local.type === 'Identifier') return found.local;
  }
  throw new Error('The bundle exports no handler');
}

/** Whatever else is called handler, in any block, gets another name. */
function freeTheName(printer: Printer, handler: Binding): void {
  for (const node of printer.scopes.nodes) {
    const binding = node.type === 'Identifier' && node.name === 'handler' ? printer.scopes.bindingOf(node) : undefined;
    if (binding && binding !== handler && !printer.names.has(binding)) printer.names.set(binding, printer.fresh());
  }
}

/** The function declaration, or the variable with nothing but a function in it, that the handler is. */
function declarationOfHandler(
  program: Program,
  { scopes }: Printer,
  binding: Binding,
): Extract<AnyNode, { type: 'FunctionDeclaration' }> | VariableDeclarator | undefined {
  if (realDefinitions(binding).length !== 1) return undefined;
  for (const node of program.body) {
    if (node.type === 'FunctionDeclaration' && node.id && scopes.bindingOf(node.id) === binding) {
      return node as Extract<AnyNode, { type: 'FunctionDeclaration' }>;
    }
    if (node.type !== 'VariableDeclaration') continue;
    const found = node.declarations.find(({ id }) => id.type === 'Identifier' && scopes.bindingOf(id) === binding);
    if (found && isFunction(found.init)) return found;
  }
  return undefined;
}
