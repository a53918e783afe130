import type { ParsedBundle } from '../../edge/bundle/request.ts';
import { prepareCode } from '../../edge/functions/prepare.ts';
import { Printer } from './lower/printer.ts';
import type { LoweringProblem } from './lower/printing.ts';
import { printOneFile } from './one-file.ts';

/**
 * Writes a bundled module as the one file that the runtime takes. Deterministic: names for what is new are counted.
 *
 * @param code a module that exports `handler`
 * @param parsed the code, parsed
 * @returns the file, or what cannot be written for the runtime
 */
export function lowerCode(
  code: string,
  { program, scopes }: Pick<ParsedBundle, 'program' | 'scopes'>,
  { runtime, minify }: { runtime: string; minify: boolean },
): { code: string } | { problems: LoweringProblem[] } {
  const printer = new Printer(code, scopes, runtime);
  const text = printOneFile(program, printer, { shortNames: minify });
  if (printer.problems.length > 0) return { problems: printer.problems };
  const prepared = prepareCode(text, runtime);
  // What is known not to be taken has been found before, at its place.
  if (!('script' in prepared)) return { problems: [{ node: program, what: prepared.errorMessage }] };
  return { code: text };
}
