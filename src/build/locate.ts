import type { Finding } from '../edge/finding.ts';
import { InputError, type UserError } from '../kit/errors.ts';
import { BuildError } from './build-error.ts';
import type { BuildOptions } from './options.ts';

/**
 * What belongs to no line of code belongs to the line of the edge.yml that says it, with the function's name, as there may be many. Without
 * an edge.yml a finding stays as it is.
 */
export function locate(finding: Finding, { functionName, declaredAt }: BuildOptions): Finding {
  if (!declaredAt || finding.position) return finding;
  const position = declaredAt(inputOfRule[finding.rule] ?? finding.rule);
  return { ...finding, message: `${functionName}: ${finding.message}`, position };
}

/** Rules about settings that are not named as their inputs are. */
const inputOfRule: Record<string, string> = {
  'event-type': 'event-types',
  'handler-name': 'handler',
  memory: 'memory-size',
};

/** The failure of one function, at its line of the edge.yml where there is one. */
export function atItsLine(error: unknown, options: BuildOptions): unknown {
  const { functionName, declaredAt } = options;
  if (!declaredAt) return error;
  if (error instanceof BuildError) {
    return new BuildError(
      [functionName],
      error.findings.map((finding) => locate(finding, options)),
    );
  }
  if (!(error instanceof InputError)) return error;
  return new BuildError([functionName], [{ ...findingOf(functionName, error), position: declaredAt(error.input) }]);
}

/** An expected failure as a finding. */
export function findingOf(functionName: string, error: UserError): Finding {
  return {
    rule: 'input',
    severity: 'error',
    message: `${functionName}: ${error.message}`,
    advice: 'Correct the input.',
    source: { title: 'edge-actions, inputs', read: '2026-11-21' },
    ...(error.position ? { position: error.position } : {}),
  };
}
