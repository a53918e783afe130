import type { AnyNode } from 'acorn';
import type { Finding } from '../finding.ts';
import { takesCallbacks } from '../runtimes.ts';
import { nodeHandlers } from '../sources.ts';
import type { Positions } from './positions.ts';
import type { BundleToCheck } from './request.ts';
import type { Scopes } from './scopes.ts';
import { type FunctionNode, unwrapped } from './syntax.ts';
import { pathOf, resolveValue, returnedBy } from './values.ts';

/**
 * A handler that is neither async nor calls back: before nodejs24.x Lambda ignores what it returns, unless it is a promise, and answers null.
 * Said only where all that it returns certainly is none: literals, and parts of the event.
 */
export function checkSynchronous(
  handler: FunctionNode,
  scopes: Scopes,
  positions: Positions,
  { runtime }: BundleToCheck,
): Finding[] {
  if (!takesCallbacks(runtime) || handler.async || handler.generator) return [];
  const returned = returnedBy(handler);
  if (returned.length === 0 || !returned.every((node) => isNoPromise(scopes, node))) return [];
  return [
    {
      rule: 'synchronous-handler',
      severity: 'error',
      message: `The handler returns a value without being async: ${runtime} ignores the value and answers null.`,
      advice: 'Make it an async function.',
      source: nodeHandlers,
      position: positions.placeOf(handler)?.position ?? positions.entry,
    },
  ];
}

function isNoPromise(scopes: Scopes, node: AnyNode): boolean {
  const value = resolveValue(scopes, unwrapped(node));
  if (value?.type === 'ObjectExpression' || value?.type === 'Literal' || value?.type === 'ArrayExpression') return true;
  return /(^|\.)Records\.0\.cf\.(request|response)$/.test(pathOf(scopes, node)?.join('.') ?? '');
}
