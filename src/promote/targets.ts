import { UserError } from '../kit/errors.ts';
import { unqualifiedArn } from '../publish/arn.ts';
import { parseAssociations } from '../publish/parse-associations.ts';
import type { FunctionToPublish } from '../publish/request.ts';
import type { DistributionEntry } from '../release/record.ts';
import type { Candidate } from './candidate.ts';
import { entriesInForce } from './entries-in-force.ts';
import type { PromoteRequest } from './request.ts';
import type { Verified } from './verify.ts';

/** What one call of the publishing core does: to-stage's functions on one of its distributions, or on none. */
export interface PublishGroup {
  distribution: { id: string; name: string } | null;
  functions: FunctionToPublish[];
}

/**
 * The function's name in AWS, in to-stage.
 * @throws UserError where that would be from-stage's own function
 */
export function targetName(request: PromoteRequest, { function: name, release, stored }: Candidate): string {
  const { from, to, functionPrefix } = request;
  const target = functionPrefix === null ? (stored?.record.functionName ?? name) : `${functionPrefix}${name}`;
  const oneAccount = from && from.bucket === to.bucket && from.prefix === to.prefix;
  if (!oneAccount || target !== release.functionName) return target;
  throw new UserError(
    'Name of the other stage',
    `${target} is the function of ${from.stage}, and ${to.stage} must have one of its own. ${functionPrefix === null ? `${name} was never released to ${to.stage}, so its name there is not known: give function-prefix, such as ${to.stage}-.` : 'Correct function-prefix.'}`,
  );
}

/** Functions by distribution, those without one last. @throws UserError where a distribution's id is not known */
export function groupsOf(request: PromoteRequest, verified: Verified[]): PublishGroup[] {
  const ids = idsOf(request, verified);
  const groups = new Map<string, PublishGroup>();
  const without: FunctionToPublish[] = [];
  for (const one of verified) {
    const entries = entriesInForce(one.release);
    if (entries.length === 0) without.push(toPublish(request, one, null));
    for (const [index, [name, entry]] of entries.entries()) {
      const group = groups.get(name) ?? { distribution: { id: ids.get(name)!, name }, functions: [] };
      // Distributions are taken by name, as the entries are.
      group.functions.push({ ...toPublish(request, one, entry), restoresMore: index < entries.length - 1 });
      groups.set(name, group);
    }
  }
  if (groups.size === 0 && request.invalidatePaths.length > 0) {
    throw new UserError(
      'Nothing to invalidate',
      `invalidate-paths is given, and none of the releases is on a distribution: ${verified.map((one) => one.function).join(', ')}. Leave it out.`,
    );
  }
  const named = [...groups.keys()].sort().map((name) => groups.get(name)!);
  return without.length > 0 ? [...named, { distribution: null, functions: without }] : named;
}

function toPublish(request: PromoteRequest, one: Verified, entry: DistributionEntry | null): FunctionToPublish {
  const { release, stored, restores, bytes } = one;
  const sameFunction =
    unqualifiedArn(restores?.versionArn ?? '') === unqualifiedArn(stored?.record.versionArn ?? '') &&
    release.target !== 'cloudfront-function';
  const associations = entry?.associations ?? null;
  return {
    artifact: one.entry,
    bytes,
    functionName: targetName(request, one),
    associations: associations && parseAssociations('release record', associations),
    alias: release.target === 'lambda' ? (stored?.record.alias ?? release.alias) : null,
    version: restores && sameFunction ? restores.version : null,
    restores,
  };
}

/** Distribution-name to id in to-stage. */
function idsOf({ distributionIds, to }: PromoteRequest, verified: Verified[]): Map<string, string> {
  const names = [...new Set(verified.flatMap(({ release }) => entriesInForce(release).map(([name]) => name)))].sort();
  if (typeof distributionIds === 'string') {
    if (names.length === 1) return new Map([[names[0]!, distributionIds]]);
    throw new UserError(
      'Which distribution',
      `distribution-id is one id, ${distributionIds}, and the releases are on ${names.length === 0 ? 'no distribution' : `${names.length} distributions: ${names.join(', ')}`}. ${names.length === 0 ? 'Leave it out.' : 'Give lines DISTRIBUTION-NAME=ID.'}`,
    );
  }
  const unknown = [...(distributionIds?.keys() ?? [])].filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new UserError(
      'Unknown distribution name',
      `distribution-id names ${unknown.join(', ')}, and the releases are on ${names.join(', ') || 'no distribution'}.`,
    );
  }
  const ids = new Map<string, string>();
  const missing: string[] = [];
  for (const name of names) {
    const known = distributionIds?.get(name) ?? recordedId(name, verified);
    if (known === undefined) missing.push(name);
    else ids.set(name, known);
  }
  if (missing.length === 0) return ids;
  throw new UserError(
    'Distribution not known',
    `${to.stage} has no release on the distribution ${missing.join(', ')} yet, so its id is not known. Give distribution-id: ${missing.map((name) => `${name}=ID`).join(', ')}, or one id where there is one distribution.`,
  );
}

/** As to-stage's records have it; one function's serves another that is new there. */
function recordedId(name: string, verified: Verified[]): string | undefined {
  const ids = new Set(
    verified.flatMap(({ stored, restores }) => {
      const entry = stored?.record.distributions[name] ?? restores?.distributions[name];
      return entry ? [entry.id] : [];
    }),
  );
  if (ids.size <= 1) return [...ids][0];
  throw new UserError(
    'Which distribution',
    `The release records have different distributions under the name ${name}: ${[...ids].join(', ')}. Give distribution-id, or promote the functions of each in a call of their own.`,
  );
}
