import type { ArtifactEntry } from '../artifacts/entry.ts';
import { type FoundArtifact, findInStore } from '../artifacts/find-artifact.ts';
import { hashesOf, type StatedHash } from '../artifacts/hashes.ts';
import { s3Uri } from '../aws/s3-names.ts';
import { UserError } from '../kit/errors.ts';
import { sideBySide } from '../kit/side-by-side.ts';
import { accountOf } from '../publish/arn.ts';
import type { Session } from '../publish/session.ts';
import { releasePlace } from '../release/release-key.ts';
import type { Candidate } from './candidate.ts';
import type { PromoteRequest } from './request.ts';
import { type Distributions, type Running, readRunning } from './running.ts';

/** A candidate whose bytes are in hand and proved to be the released ones. */
export interface Verified extends Candidate {
  bytes: Uint8Array;
  entry: ArtifactEntry;
  /** Whether from-stage was seen to run them; null where that was not asked. */
  verified: boolean | null;
  /** Why it was not seen. */
  unseen: string | null;
}

/** Each holds its artifact's bytes in memory. */
const verifiedAtOnce = 8;

/**
 * Fetches each release's artifact, and compares its bytes with the record, the manifest and, in a promotion, with what really runs.
 * @throws UserError that says of every function which of the four disagree
 */
export async function verifyAll(
  session: Session,
  request: PromoteRequest,
  candidates: Candidate[],
): Promise<Verified[]> {
  const distributions: Distributions = new Map();
  const accounts = candidates.map(({ stored }) => accountOf(stored?.record.versionArn ?? '') ?? null);
  const toAccount = accounts.find((account) => account !== null) ?? null;
  const problems: string[] = [];
  const verified = await sideBySide(
    candidates,
    async (candidate) => {
      const { release } = candidate;
      const { bucket, key } = release.artifact;
      const asks = request.from !== null && request.verifyRunning !== 'false';
      const allowsUnseen = request.verifyRunning === 'if-allowed';
      const [found, running] = await Promise.all([
        findInStore({ bucket, key }, session, { manifest: true, advice: adviceOnMissing(candidate) }),
        asks ? readRunning(session, release, { toAccount, allowsUnseen, distributions }) : null,
      ]);
      problems.push(...disagreements(request, candidate, found, running));
      return {
        ...candidate,
        bytes: found.bytes,
        entry: entryOf(candidate, found.bytes.byteLength),
        verified: running && running.unseen === null,
        unseen: running?.unseen ?? null,
      };
    },
    verifiedAtOnce,
  );
  if (problems.length === 0) return verified;
  throw new UserError('Not what was released', `Nothing was changed.\n${problems.join('\n')}`);
}

function adviceOnMissing({ release }: Candidate): string {
  return `The release of ${release.function} in ${release.stage} of ${release.releasedAt} names it: upload the same bytes again (upload-artifact-hash), or release what is there. Lifecycle rules that remove artifacts are to spare those of the last releases.`;
}

function disagreements(
  request: PromoteRequest,
  { release }: Candidate,
  found: FoundArtifact,
  running: Running | null,
): string[] {
  const place = request.from ?? request.to;
  const record = s3Uri(releasePlace({ ...place, function: release.function }));
  const stated: StatedHash[] = [
    { sha256: release.sha256, where: `the record ${record}` },
    { sha256: hashesOf(found.bytes).sha256, where: `the bytes of ${found.where}` },
    ...found.stated,
    { sha256: running?.sha256 ?? undefined, where: `what runs: ${running?.where}` },
  ].filter(({ sha256 }) => sha256 !== undefined);
  const different = new Set(stated.map(({ sha256 }) => sha256)).size > 1;
  const lines = different ? stated.map(({ sha256, where }) => `\n  ${sha256}: ${where}`) : [];
  const others = (running?.problems ?? []).map((problem) => `\n  ${problem}`);
  if (lines.length + others.length === 0) return [];
  const what = different ? 'these hashes disagree' : 'what runs is not what was recorded';
  return [`${release.function} in ${release.stage}: ${what}.${[...lines, ...others].join('')}`];
}

function entryOf({ function: name, release }: Candidate, sizeBytes: number): ArtifactEntry {
  const { target, runtime, handler, eventTypes, sha256, codeSha256, artifact, commit, distributions } = release;
  const entries = Object.values(distributions);
  return {
    function: name,
    target,
    runtime,
    handler,
    eventTypes,
    artifactPath: null,
    manifestPath: null,
    sha256,
    codeSha256,
    sizeBytes,
    commit,
    s3Bucket: artifact.bucket,
    s3Key: artifact.key,
    hashKey: artifact.hashKey,
    // With several distributions, each has its own: publish-edge-version is given them there.
    associations: entries.length === 1 ? entries[0]!.associations : null,
  };
}
