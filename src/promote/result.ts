import type { PublishedFunction, PublishResult } from '../publish/request.ts';
import type { Candidate } from './candidate.ts';
import type { ApprovedPromotion, PromoteRequest, PromoteResult, Promotion } from './request.ts';
import type { Verified } from './verify.ts';

/** What is compared with what was approved. */
export function promotionsOf({ from, to }: PromoteRequest, candidates: Candidate[]): ApprovedPromotion[] {
  return candidates.map(({ function: name, release }) => ({
    function: name,
    sha256: release.sha256,
    from: (from ?? to).stage,
    to: to.stage,
  }));
}

/** Of the publishing core's calls, one for each distribution: also of what they are about to do. */
export function publishedResult(
  request: PromoteRequest,
  verified: Verified[],
  results: PublishResult[],
): PromoteResult {
  const promotions = verified.map((one) => {
    const own = results.flatMap(({ functions }) => functions.filter((each) => each.function === one.function));
    const [first] = own as [PublishedFunction];
    const record = one.stored?.record;
    const moved =
      record?.sha256 !== one.release.sha256 ||
      record.version !== first.version ||
      record.artifact.bucket !== one.entry.s3Bucket ||
      record.artifact.key !== one.entry.s3Key;
    return {
      ...described(request, one),
      versionArn: first.versionArn,
      version: first.version,
      changed: moved || own.some(({ published, associated }) => published || associated),
      sizeBefore: record && first.codeBefore?.sha256 === record.sha256 ? first.codeBefore.sizeBytes : null,
    };
  });
  return {
    promotions,
    artifacts: verified.map(({ entry }) => entry),
    distributions: results.flatMap(({ distribution }) => distribution ?? []),
    findings: unique(results.flatMap(({ findings }) => findings)),
    notes: [
      ...unique(results.flatMap(({ notes }) => notes)),
      ...unseenNotes(request, verified),
      ...leftNotes(verified),
    ],
  };
}

/** Of records that `terraform apply` reads. */
export function pointedResult(
  request: PromoteRequest,
  verified: Verified[],
  changed: ReadonlyMap<string, boolean>,
): PromoteResult {
  return {
    promotions: verified.map((one) => ({
      ...described(request, one),
      versionArn: null,
      version: null,
      changed: changed.get(one.function) ?? false,
      sizeBefore: null,
    })),
    artifacts: verified.map(({ entry }) => entry),
    distributions: [],
    findings: [],
    notes: [
      `recorded for Terraform: the next terraform apply of ${request.to.stage} publishes it`,
      ...unseenNotes(request, verified),
    ],
  };
}

function described(
  request: PromoteRequest,
  one: Verified,
): Omit<Promotion, 'versionArn' | 'version' | 'changed' | 'sizeBefore'> {
  return {
    ...promotionsOf(request, [one])[0]!,
    before: one.stored?.record ?? null,
    release: one.release,
    sizeBytes: one.bytes.byteLength,
    verified: one.verified,
  };
}

function unseenNotes({ from }: PromoteRequest, verified: Verified[]): string[] {
  return verified.flatMap(({ function: name, unseen }) =>
    unseen ? [`${name}: not verified that ${from?.stage} runs it: ${unseen}`] : [],
  );
}

/** To-stage's distributions that the release does not name: none is moved unasked. */
function leftNotes(verified: Verified[]): string[] {
  return verified.flatMap(({ function: name, stored, release }) =>
    Object.entries(stored?.record.distributions ?? {})
      .filter(([label]) => release.distributions[label] === undefined)
      .map(([label, { id }]) => `${name}: the distribution ${label} (${id}) is not in this release and stays as it is`),
  );
}

function unique<T>(items: T[]): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = JSON.stringify(item);
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}
