import type { Program } from 'acorn';
import { messageOf } from '../../kit/errors.ts';
import type { Finding } from '../finding.ts';
import { allEdgeRestrictions } from '../sources.ts';
import { checkEnvironment } from './environment-rule.ts';
import { checkHandler } from './handler-rules.ts';
import { checkHeaderWrites } from './header-rules.ts';
import { checkNativeModules } from './native-modules.ts';
import { readPositions } from './positions.ts';
import type { BundleReport, BundleToCheck } from './request.ts';
import { readScopes } from './scopes.ts';
import { parseBundle } from './syntax.ts';

/**
 * Checks bundled code before it is run: the handler's export and form, environment variables, headers that it may not write, native modules.
 * Each finding is at the user's own line, through the source map. What cannot be told from the source is not judged: silence is not a promise.
 */
export function checkBundle(bundle: BundleToCheck): BundleReport {
  let program: Program;
  try {
    program = parseBundle(bundle.code);
  } catch (error) {
    return { findings: [notRead(error)], handler: 'unknown' };
  }
  const scopes = readScopes(program);
  const positions = readPositions(bundle);
  const { findings, handler } = checkHandler(program, scopes, positions, bundle);
  const all: Finding[] = [
    ...findings,
    ...checkEnvironment(scopes, positions, bundle),
    ...checkHeaderWrites(scopes, positions, bundle, handler),
    ...checkNativeModules(scopes, positions, bundle),
  ];
  return {
    findings: all,
    handler: handler ? 'function' : 'unknown',
    parsed: { program, scopes, positions, handler },
  };
}

/** What esbuild wrote and the parser does not take: syntax that is newer than the parser, or nesting that is too deep for it. */
function notRead(error: unknown): Finding {
  return {
    rule: 'bundle-not-read',
    severity: 'warning',
    message: `The bundled code could not be checked for what the edge forbids: ${messageOf(error)}.`,
    advice: 'Give sample events: what the handler returns for them is checked all the same.',
    source: allEdgeRestrictions,
  };
}
