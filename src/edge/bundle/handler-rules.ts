import type { AnyNode, Program } from 'acorn';
import type { Finding } from '../finding.ts';
import { takesCallbacks } from '../runtimes.ts';
import { nodeHandlers } from '../sources.ts';
import { findExports } from './exports.ts';
import type { Positions } from './positions.ts';
import type { BundleToCheck } from './request.ts';
import type { Scopes } from './scopes.ts';
import { checkSynchronous } from './synchronous-rule.ts';
import { childrenOf, type FunctionNode, propertyOf } from './syntax.ts';
import { kindOf } from './values.ts';

export interface HandlerReport {
  findings: Finding[];
  /** The handler's function, where it is certain. */
  handler: FunctionNode | undefined;
}

/** Checks that the bundle exports the handler, that it is a function, and that its runtime calls functions of that form. */
export function checkHandler(
  program: Program,
  scopes: Scopes,
  positions: Positions,
  bundle: BundleToCheck,
): HandlerReport {
  const exports = findExports(program, scopes);
  const [name = '', ...deeper] = bundle.handlerExport.split('.');
  if (!exports.names.has(name)) {
    return {
      findings: exports.complete ? [missing(bundle, [...exports.names.keys()], positions)] : [],
      handler: undefined,
    };
  }
  const exported = exports.names.get(name);
  if (!exported || deeper.length > 0) return { findings: [], handler: undefined };
  const kind = kindOf(scopes, exported);
  if (kind.is === 'other')
    return { findings: [notFunction(bundle, kind.what, exported, positions)], handler: undefined };
  if (kind.is === 'unknown') return { findings: [], handler: undefined };
  const callbacks = checkCallbacks(kind.node, scopes, positions, bundle);
  const findings = callbacks.length > 0 ? callbacks : checkSynchronous(kind.node, scopes, positions, bundle);
  return { findings, handler: kind.node };
}

function missing({ handlerExport, fileName }: BundleToCheck, names: string[], positions: Positions): Finding {
  const exported = names.filter((name) => name !== '__esModule').sort();
  return {
    rule: 'handler-missing',
    severity: 'error',
    message: `The entry exports no ${JSON.stringify(handlerExport)}; it exports ${exported.length > 0 ? exported.join(', ') : 'nothing'}.`,
    advice: `Export a function of that name, or set handler to ${fileName.replace(/\.[cm]?js$/, '')}.${exported[0] ?? 'handler'}.`,
    source: nodeHandlers,
    position: positions.entry,
  };
}

function notFunction({ handlerExport }: BundleToCheck, what: string, node: AnyNode, positions: Positions): Finding {
  return {
    rule: 'handler-not-a-function',
    severity: 'error',
    message: `The export ${JSON.stringify(handlerExport)} is ${what}, not a function.`,
    advice: 'Export an async function (event, context).',
    source: nodeHandlers,
    position: positions.placeOf(node)?.position ?? positions.entry,
  };
}

/** Handlers that call back: gone with nodejs24.x, working and without a future before it. */
function checkCallbacks(
  handler: FunctionNode,
  scopes: Scopes,
  positions: Positions,
  { runtime, handlerExport }: BundleToCheck,
): Finding[] {
  const allowed = takesCallbacks(runtime);
  const use = allowed === undefined ? undefined : callbackUse(handler, scopes);
  if (!use) return [];
  return [
    {
      rule: 'callback-handler',
      severity: allowed ? 'warning' : 'error',
      message: allowed
        ? `The handler ${JSON.stringify(handlerExport)} ${use.how}: ${runtime} still calls it, nodejs24.x does not.`
        : `The handler ${JSON.stringify(handlerExport)} ${use.how}: ${runtime} has no callbacks any more.`,
      advice: 'Make it an async function (event, context) that returns its result.',
      source: nodeHandlers,
      position: positions.placeOf(use.node)?.position ?? positions.entry,
    },
  ];
}

function callbackUse(handler: FunctionNode, scopes: Scopes): { how: string; node: AnyNode } | undefined {
  if (parameterCount(handler) >= 3) return { how: 'declares a third parameter, the callback', node: handler };
  const context = handler.params[1];
  const reads = context?.type === 'Identifier' ? (scopes.bindingOf(context)?.references ?? []) : [];
  for (const read of reads) {
    const member = scopes.parentOf(read);
    const call = member && scopes.parentOf(member);
    if (member?.type !== 'MemberExpression' || call?.type !== 'CallExpression' || call.callee !== member) continue;
    const name = propertyOf(member);
    if (name === 'done' || name === 'succeed' || name === 'fail')
      return { how: `answers through context.${name}`, node: member };
  }
  const node = handler.type === 'ArrowFunctionExpression' ? undefined : thirdArgument(handler, scopes);
  return node && { how: 'reads its third argument, the callback', node };
}

/** A function's `length`, by which Lambda tells callback handlers: parameters with a default, and those behind them, do not count. */
function parameterCount(handler: FunctionNode): number {
  const first = handler.params.findIndex(({ type }) => type === 'AssignmentPattern' || type === 'RestElement');
  return first < 0 ? handler.params.length : first;
}

/** `arguments[2]` in a function itself, or in arrow functions inside it. */
function thirdArgument(handler: FunctionNode, scopes: Scopes): AnyNode | undefined {
  const todo: AnyNode[] = [handler.body];
  for (let node = todo.pop(); node; node = todo.pop()) {
    if (node.type === 'FunctionExpression' || node.type === 'FunctionDeclaration') continue;
    if (node.type === 'MemberExpression' && node.object.type === 'Identifier' && node.object.name === 'arguments') {
      if (propertyOf(node) === '2' && !scopes.bindingOf(node.object)) return node;
    }
    todo.push(...childrenOf(node));
  }
  return undefined;
}
