import type { AliasConfiguration, FunctionConfiguration } from '@aws-sdk/client-lambda';
import { edgeRegion } from '../edge/vocabulary.ts';
import { keptReleases } from '../release/next-record.ts';
import type { ReleaseRecord } from '../release/record.ts';
import { parseFunctionArn, unqualifiedArn } from './arn.ts';
import { sameConfiguration } from './configuration.ts';
import type { DistributionDocument } from './distribution-api.ts';
import { type KnownFunction, nextVersion, type ReadyVersion } from './function-kind.ts';
import { type FunctionAddress, getAlias, getConfiguration, listVersions } from './lambda-api.ts';
import type { FunctionToPublish, PublishRequest } from './request.ts';
import type { Session } from './session.ts';
import { slotsOfFunction } from './slots.ts';

/** A function as Lambda has it, and what of it can be used again. */
export interface LambdaState extends KnownFunction {
  kind: 'lambda';
  address: FunctionAddress;
  /** `$LATEST`; null where there is no such function. */
  latest: FunctionConfiguration | null;
  /** A numbered version with these bytes and $LATEST's configuration. */
  existing: FunctionConfiguration | null;
  /** Numbers of the versions that were there before; null where they had not to be listed. */
  knownVersions: string[] | null;
  alias: AliasConfiguration | null;
}

/** Where a function of the call lives. The region of a regional function has been checked to be there. */
export function addressOf(request: PublishRequest, wanted: FunctionToPublish): FunctionAddress {
  const region = wanted.artifact.target === 'lambda-edge' ? edgeRegion : request.region;
  return { functionName: wanted.functionName, region: region ?? edgeRegion };
}

/** What is known before versions have been looked at. */
type Latest = Pick<LambdaState, 'wanted' | 'address' | 'latest' | 'alias'>;

/** `$LATEST` and, for regional Lambda, the alias: what can be read before anything else is known. */
export async function readLatest(
  session: Session,
  request: PublishRequest,
  wanted: FunctionToPublish,
): Promise<Latest> {
  const address = addressOf(request, wanted);
  const [latest, alias] = await Promise.all([
    getConfiguration(session, address),
    wanted.alias ? getAlias(session, address, wanted.alias) : null,
  ]);
  return { wanted, address: { ...address, arn: latest?.FunctionArn }, latest, alias };
}

/**
 * Looks for a version that can be used again: the one in use first, which costs one call however many versions there are; then all of
 * them, the highest number first. A version that comes back is read by its number.
 * @param trustsHistory where the stage's whole history is in its record and has no release of these bytes, none is looked for
 */
export async function findExisting(
  session: Session,
  state: Latest,
  distribution: DistributionDocument | null,
  record: ReleaseRecord | null,
  trustsHistory: boolean,
): Promise<LambdaState> {
  const { latest, address, wanted } = state;
  if (!latest) return stateOf(state, null, null);
  const { codeSha256 } = wanted.artifact;
  const back = wanted.version ? await getConfiguration(session, address, wanted.version) : null;
  if (back && back.CodeSha256 === codeSha256 && back.State !== 'Failed') return stateOf(state, back, null);
  if (trustsHistory && record && isNewTo(record, state)) return stateOf(state, null, null);
  const inUse = versionInUse(state, distribution, record?.versionArn ?? null);
  const used = inUse ? await getConfiguration(session, address, inUse) : null;
  if (used && isSameVersion(used, latest, codeSha256)) return stateOf(state, used, null);

  const versions = await listVersions(session, address);
  const knownVersions = versions.map(({ Version }) => Version!);
  return stateOf(state, findSame(versions, latest, codeSha256), knownVersions);
}

/** Neither the record's releases nor `$LATEST` have these bytes, which a run that ended early would have left there. */
function isNewTo(record: ReleaseRecord, { wanted, latest }: Latest): boolean {
  const { sha256, codeSha256 } = wanted.artifact;
  const complete =
    record.previous.length < keptReleases && unqualifiedArn(record.versionArn ?? '') === latest?.FunctionArn;
  return (
    complete && latest?.CodeSha256 !== codeSha256 && [record, ...record.previous].every((one) => one.sha256 !== sha256)
  );
}

function stateOf(state: Latest, existing: FunctionConfiguration | null, knownVersions: string[] | null): LambdaState {
  const { address, latest } = state;
  return {
    ...state,
    kind: 'lambda',
    existing,
    knownVersions,
    functionArn: latest?.FunctionArn ?? null,
    region: address.region,
    runtime: latest?.Runtime ?? null,
    handler: latest?.Handler ?? null,
    expected: expectedVersion(latest, existing),
  };
}

function expectedVersion(latest: FunctionConfiguration | null, existing: FunctionConfiguration | null): ReadyVersion {
  return existing
    ? { version: existing.Version!, versionArn: existing.FunctionArn!, published: false }
    : { version: nextVersion, versionArn: `${latest?.FunctionArn}:${nextVersion}`, published: true };
}

/** Of versions sorted with the newest first, the newest that has these bytes and this configuration. */
export function findSame(
  versions: FunctionConfiguration[],
  latest: FunctionConfiguration,
  codeSha256: string,
): FunctionConfiguration | null {
  return versions.find((version) => isSameVersion(version, latest, codeSha256)) ?? null;
}

function isSameVersion(version: FunctionConfiguration, latest: FunctionConfiguration, codeSha256: string): boolean {
  return version.CodeSha256 === codeSha256 && version.State !== 'Failed' && sameConfiguration(version, latest);
}

/** The version that the distribution, the alias or the release record names now. */
function versionInUse(
  { latest, wanted, alias }: Latest,
  distribution: DistributionDocument | null,
  recordedArn: string | null,
): string | null {
  const functionArn = unqualifiedArn(latest?.FunctionArn ?? '');
  const onDistribution =
    wanted.artifact.target === 'lambda-edge' && distribution
      ? slotsOfFunction(distribution.behaviours, functionArn).map(({ occupant }) => occupant.arn)
      : [];
  const recorded = recordedArn && unqualifiedArn(recordedArn) === functionArn ? [recordedArn] : [];
  const numbers = [...onDistribution, ...recorded].map((arn) => parseFunctionArn(arn)?.qualifier ?? '');
  return [alias?.FunctionVersion ?? '', ...numbers].find((version) => /^\d+$/.test(version)) ?? null;
}
