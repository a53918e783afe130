import { createSession, type Session, withTruth } from '../publish/session.ts';
import { checkApproved } from './approved.ts';
import { chooseCandidates } from './choose-candidates.ts';
import { copyArtifacts, placeArtifacts } from './copy-artifacts.ts';
import { checkPublishing, pointForTerraform } from './point-for-terraform.ts';
import { publishGroups } from './publish-groups.ts';
import type { PromoteDependencies, PromoteRequest, PromoteResult } from './request.ts';
import { pointedResult, promotionsOf, publishedResult } from './result.ts';
import { withSizesBefore } from './sizes-before.ts';
import { groupsOf } from './targets.ts';
import { type Verified, verifyAll } from './verify.ts';

/**
 * Makes a stage run what another stage runs, or in a rollback what it ran before. Everything is read and verified first: records, the
 * artifacts' bytes, their manifests, what really runs. Then artifacts are copied where needed, and the publishing core does the rest.
 * @throws UserError for everything that a user can mend; nothing was written where it is thrown before the first write
 */
export async function promote(request: PromoteRequest, dependencies: PromoteDependencies): Promise<PromoteResult> {
  const result = await carryOut(request, dependencies);
  return { ...result, promotions: await withSizesBefore(result.promotions, dependencies) };
}

async function carryOut(request: PromoteRequest, dependencies: PromoteDependencies): Promise<PromoteResult> {
  const session = createSession(request, publishing(dependencies));
  const { verified, copies } = placeArtifacts(request, await verifiedIn(session, request));
  for (const { function: name, unseen } of verified) {
    if (unseen) dependencies.log.warning(`${name}: what runs in ${request.from?.stage} is not verified: ${unseen}`);
  }
  if (!request.publish) {
    const changed = await inUsersWords(session, () =>
      pointForTerraform(request, verified, dependencies, session.truths, async (about) => {
        await announce(pointedResult(request, verified, about), request, dependencies);
        session.truths.push(...(await copyArtifacts(copies, request, dependencies)));
      }),
    );
    return pointedResult(request, verified, changed);
  }
  const groups = await inUsersWords(session, async () => groupsOf(request, verified));
  const records = new Map(verified.map((one) => [one.function, one.stored]));
  const results = await publishGroups(request, groups, records, publishing(dependencies), async (planned) => {
    await announce(publishedResult(request, verified, planned), request, dependencies);
    return await copyArtifacts(copies, request, dependencies);
  });
  return publishedResult(request, verified, results);
}

/** All that is read before the stage's own functions are. */
async function verifiedIn(session: Session, request: PromoteRequest): Promise<Verified[]> {
  return await inUsersWords(session, async () => {
    const s3 = await session.clients.s3();
    const candidates = await chooseCandidates(request, { s3, signal: session.signal });
    if (request.approved) checkApproved(request.approved, promotionsOf(request, candidates));
    const verified = await verifyAll(session, request, candidates);
    checkPublishing(request, verified);
    return verified;
  });
}

async function announce(
  { promotions }: Pick<PromoteResult, 'promotions'>,
  { dryRun }: PromoteRequest,
  { beforeWrites }: PromoteDependencies,
): Promise<void> {
  if (!dryRun && promotions.some(({ changed }) => changed)) await beforeWrites?.(promotions);
}

function publishing({ clients, clock, log, signal }: PromoteDependencies) {
  return { clients, clock, log, signal };
}

async function inUsersWords<T>(session: Session, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw withTruth(session, error);
  }
}
