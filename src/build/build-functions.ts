import os from 'node:os';
import type { Finding } from '../edge/finding.ts';
import { UserError } from '../kit/errors.ts';
import { sideBySide } from '../kit/side-by-side.ts';
import { BuildError } from './build-error.ts';
import { buildFunction } from './build-function.ts';
import { atItsLine, findingOf, locate } from './locate.ts';
import type { BuildDependencies, BuildOptions, BuiltFunction } from './options.ts';

type Outcome = { built: BuiltFunction } | { functionName: string; error: unknown };

/**
 * Builds functions side by side; one function is a list of one. All are tried, so that one run shows everything that is wrong.
 *
 * @returns in the order of `options`
 * @throws BuildError when findings stopped at least one: it holds the findings of all
 * @throws UserError the one expected failure, where there is just one and it is no finding
 */
export async function buildFunctions(
  options: BuildOptions[],
  dependencies: BuildDependencies,
): Promise<BuiltFunction[]> {
  refuseSameNames(options);
  const build = async (one: BuildOptions): Promise<Outcome> => {
    try {
      const built = await buildFunction(one, dependencies);
      return { built: { ...built, findings: built.findings.map((finding) => locate(finding, one)) } };
    } catch (error) {
      return { functionName: one.functionName, error: atItsLine(error, one) };
    }
  };
  const outcomes = await sideBySide(options, build, Math.max(2, os.availableParallelism()));
  const failures = outcomes.filter((outcome) => 'error' in outcome);
  const built = outcomes.flatMap((outcome) => ('built' in outcome ? [outcome.built] : []));
  if (failures.length === 0) return built;

  const bug = failures.find(({ error }) => !(error instanceof UserError));
  if (bug) throw bug.error;
  // One cause for all, such as an esbuild that cannot be fetched, is said once and as it is.
  const causes = new Set(failures.map(({ error }) => error));
  if (causes.size === 1 && built.length === 0) throw failures[0]!.error;
  throw new BuildError(
    failures.map((failure) => failure.functionName),
    [
      ...failures.flatMap(({ functionName, error }) => findingsOf(functionName, error as UserError)),
      ...built.flatMap((one) => one.findings),
    ],
  );
}

/** An expected failure beside others becomes a finding, so that none of them hides the rest. */
function findingsOf(functionName: string, error: UserError): Finding[] {
  return error instanceof BuildError ? error.findings : [findingOf(functionName, error)];
}

/** Folders are named after functions, and some file systems do not tell capitals apart. */
function refuseSameNames(options: BuildOptions[]): void {
  const seen = new Map<string, string>();
  for (const { functionName } of options) {
    const before = seen.get(functionName.toLowerCase());
    if (before !== undefined) {
      throw new UserError(
        'Function named twice',
        before === functionName
          ? `Function ${functionName} is to be built twice in one call; each name can be used once.`
          : `Functions ${before} and ${functionName} differ in capitals only, and would share a folder on some machines.`,
      );
    }
    seen.set(functionName.toLowerCase(), functionName);
  }
}
