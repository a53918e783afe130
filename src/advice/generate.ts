import type { AnyNode, Program } from 'acorn';
import { findExports } from '../edge/bundle/exports.ts';
import { readScopes, type Scopes } from '../edge/bundle/scopes.ts';
import { childrenOf, type FunctionNode, isFunction, parseBundle } from '../edge/bundle/syntax.ts';
import { kindOf } from '../edge/bundle/values.ts';
import { inWords, restriction } from '../edge/restrictions.ts';
import { functionQuotas } from '../edge/sources.ts';
import { adapterText, type HandlerForm } from './adapter.ts';
import { functionFeatures } from './code.ts';
import type { Reason } from './recommendation.ts';

/** The runtime that functions are generated for. */
export const generatedRuntime = 'cloudfront-js-2.0';

/** What generating a function needs of the build. */
export interface FunctionTools {
  /** Bundles the user's entry for the runtime, into a module that exports `handler`; the messages that stopped it otherwise. */
  bundle(minify: boolean): Promise<{ code: string } | { problems: string[] }>;
  /** Writes a module as the one file that the runtime takes. */
  lower(
    code: string,
    parsed: { program: Program; scopes: Scopes },
    minify: boolean,
  ): Promise<{ code: string } | { problems: string[] }>;
}

/**
 * Makes a CloudFront Function of a handler of Lambda@Edge's event shape: the same code, between an adapter that converts event and result.
 *
 * @param handler the handler in the Lambda@Edge bundle: how it takes its parameters
 * @returns the file's text, or why there is none
 */
export async function generateFunction(
  tools: FunctionTools,
  functionName: string,
  handler: FunctionNode,
): Promise<{ code: string } | { reasons: Reason[] }> {
  const limit = restriction('function-code').value;
  let size = 0;
  for (const minify of [false, true]) {
    const bundled = await tools.bundle(minify);
    if ('problems' in bundled) return refused(bundled.problems);
    const adapted = addAdapter(bundled.code, handler);
    if (adapted === undefined) return refused(['How the handler is exported is not certain.']);
    const program = parseBundle(adapted);
    const lowered = await tools.lower(adapted, { program, scopes: readScopes(program) }, minify);
    if ('problems' in lowered) return refused(lowered.problems);
    const code = `// ${functionName} as a CloudFront Function: advice, generated from the Lambda@Edge handler. Nothing uses this file.\n${lowered.code}`;
    size = Buffer.byteLength(code);
    if (size <= limit) return { code };
  }
  const message = `As a CloudFront Function it would have ${size} bytes, and ${inWords(limit, 'bytes')} are allowed.`;
  return { reasons: [{ kind: 'requires', message, source: functionQuotas }] };
}

function refused(problems: string[]): { reasons: Reason[] } {
  return { reasons: problems.map((message) => ({ kind: 'decide', message, source: functionFeatures })) };
}

/** Puts the adapter behind a module, in the place of its export. */
function addAdapter(code: string, handler: FunctionNode): string | undefined {
  const program = parseBundle(code);
  const scopes = readScopes(program);
  const exported = findExports(program, scopes).names.get('handler');
  const kind = exported && kindOf(scopes, exported);
  if (exported?.type !== 'Identifier') return undefined;
  const own = kind?.is === 'function' ? kind.node : undefined;
  const form = handler.params.length >= 3 ? 'callback' : own ? formOf(scopes, own) : 'promise';
  const edits: [start: number, end: number][] = program.body
    .filter(({ type }) => type === 'ExportNamedDeclaration')
    .map(({ start, end }) => [start, end]);
  // One that never awaits answers the same without it, and a CloudFront Function needs no promise.
  if (form === 'value' && own?.async) edits.push([own.start, own.start + 'async'.length]);
  let text = code;
  for (const [start, end] of edits.sort((a, b) => b[0] - a[0])) text = text.slice(0, start) + text.slice(end);
  return `${text}\n${adapterText(exported.name, form)}`;
}

function formOf(scopes: Scopes, handler: FunctionNode): HandlerForm {
  const usesPromises =
    scopes.globals('Promise').length > 0 ||
    scopes.nodes.some((node) => isFunction(node) && node.async && node !== handler) ||
    awaits(handler);
  return usesPromises ? 'promise' : 'value';
}

function awaits(fn: AnyNode): boolean {
  const todo = childrenOf(fn);
  for (let node = todo.pop(); node; node = todo.pop()) {
    if (node.type === 'AwaitExpression') return true;
    if (!isFunction(node)) todo.push(...childrenOf(node));
  }
  return false;
}
