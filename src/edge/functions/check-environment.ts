import { findEnvironmentReads } from '../bundle/environment-reads.ts';
import type { Finding } from '../finding.ts';
import { codeFinding } from './code-finding.ts';
import type { FunctionToCheck } from './function-to-check.ts';
import { isGuarded } from './guards.ts';
import { adviceFor } from './missing.ts';

/**
 * Reads of `process.env` that build-env did not replace, and other uses of `process`: there is no process. In the user's own source an
 * error, in a package a warning, as it may never come by there.
 */
export function checkFunctionEnvironment({ scopes, positions, runtime, buildEnvKeys }: FunctionToCheck): Finding[] {
  const reads = findEnvironmentReads(scopes).filter(({ node }) => !isGuarded(scopes, node, 'process'));
  const findings = reads.map(({ node, key, replaceable }) => {
    const isPackage = positions.placeOf(node)?.packageName !== undefined;
    const given = key !== undefined && buildEnvKeys.includes(key);
    const read = key === undefined ? 'process.env' : `process.env.${key}`;
    const message = given
      ? `${key} of process.env is not replaced by build-env, which replaces only ${read} of the global process, written in full.`
      : `${read} is read, and a CloudFront Function has no process: it fails there.`;
    const inFull = replaceable || key === undefined ? '' : ` and write ${read} in full`;
    const give =
      key === undefined
        ? 'Write process.env.KEY in full for each key and give its value with build-env.'
        : `Give ${key} with build-env${inFull}; what differs from stage to stage belongs into a key value store or an origin custom header.`;
    const advice = given ? `Write ${read} in full, and do not import process.` : give;
    return codeFinding(positions, node, {
      rule: 'environment-variable',
      severity: isPackage ? 'warning' : 'error',
      message,
      advice,
    });
  });
  const ofReads = new Set(reads.map(({ node }) => node));
  for (const use of scopes.globals('process')) {
    const parent = scopes.parentOf(use);
    const isRead =
      parent?.type === 'MemberExpression' && (ofReads.has(parent) || ofReads.has(scopes.parentOf(parent)!));
    if (isRead || isGuarded(scopes, use, 'process')) continue;
    const isPackage = positions.placeOf(use)?.packageName !== undefined;
    findings.push(
      codeFinding(positions, use, {
        rule: 'function-global',
        severity: isPackage ? 'warning' : 'error',
        message: `process is not there in ${runtime}.`,
        advice: adviceFor('process', runtime),
      }),
    );
  }
  return findings;
}
