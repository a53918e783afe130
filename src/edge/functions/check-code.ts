import type { Finding } from '../finding.ts';
import { checkFunctionEnvironment } from './check-environment.ts';
import { checkForms } from './check-forms.ts';
import { checkGlobals } from './check-globals.ts';
import { checkModules } from './check-modules.ts';
import type { FunctionToCheck } from './function-to-check.ts';

/**
 * What the runtime would refuse or does not have, at the user's own lines: forms of the language that cannot be rewritten, globals, members and
 * modules that are missing, environment variables, a key value store's id. What cannot be told from the source is not judged.
 */
export function checkFunctionCode(fn: FunctionToCheck): Finding[] {
  return once([...checkForms(fn), ...checkGlobals(fn), ...checkFunctionEnvironment(fn), ...checkModules(fn)]);
}

/** Minified code may have one thing of the source in several places. */
function once(findings: Finding[]): Finding[] {
  const byText = new Map(
    findings.map((finding) => [`${finding.message} ${JSON.stringify(finding.position ?? null)}`, finding]),
  );
  return [...byText.values()];
}
