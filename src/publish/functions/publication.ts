import { mayHaveTakenEffect } from '../../aws/call.ts';
import { UserError } from '../../kit/errors.ts';
import type { ReadyVersion } from '../function-kind.ts';
import { pause, type Session } from '../session.ts';
import {
  type CloudFrontFunctionState,
  type DevelopmentStage,
  readStage,
  type Stage,
  sameConfiguration,
  sha256Of,
} from './function-stages.ts';
import { getCode, isOutdated, publishFunction, updateFunction } from './functions-api.ts';
import { type TestedEvent, testAtDevelopment, testNotes } from './test-at-development.ts';

/** One function on its way from DEVELOPMENT to LIVE, and how far it has come. */
export interface Publication {
  state: CloudFrontFunctionState;
  /** DEVELOPMENT as it was read last. */
  development: DevelopmentStage;
  /** DEVELOPMENT holds the wanted code, or may: it is to be set back where the run ends before PublishFunction. */
  begun: boolean;
  tested: TestedEvent[];
  ready: ReadyVersion | null;
}

/** How often another publisher, or CloudFront without a clear answer, may get in between. */
const tries = 6;

export function publicationOf(state: CloudFrontFunctionState): Publication {
  return { state, development: state.development!, begun: false, tested: [], ready: null };
}

/**
 * Makes the wanted code DEVELOPMENT's and runs it there on the sample events. What comes of the tests is in `tested`.
 * When another publisher gets in between, the stage is read again and the intent applied to what is there.
 */
export async function stageAndTest(session: Session, publication: Publication): Promise<void> {
  const { address, wanted } = publication.state;
  let unclear: unknown;
  for (let attempt = 0; attempt < tries; attempt++) {
    if (attempt > 0) {
      if (!(await pause(session, 100 * 2 ** attempt * Math.random()))) break;
      publication.development = await readDevelopment(session, publication);
    }
    try {
      await bringCode(session, publication);
      if (publication.development.sha256 !== wanted.artifact.sha256) continue;
      publication.tested = await testAtDevelopment(session, address, publication.development.etag, wanted);
      return;
    } catch (error) {
      if (!isOutdated(error) && !mayHaveTakenEffect(error)) throw error;
      unclear = isOutdated(error) ? unclear : error;
    }
  }
  throw unclear ?? contended(publication);
}

/** One UpdateFunction, unless DEVELOPMENT has the code already, as after a run that was killed. */
async function bringCode(session: Session, publication: Publication): Promise<void> {
  const { state, development } = publication;
  publication.begun = true;
  if (development.sha256 === state.wanted.artifact.sha256) return;
  await updateFunction(session, state.address, { ...development, code: state.wanted.bytes });
  session.log.info(`${state.wanted.functionName}: DEVELOPMENT has the new code`);
  publication.development = await readDevelopment(session, publication);
}

/** DEVELOPMENT as it is now; what was checked of its configuration before must still hold. */
async function readDevelopment(session: Session, { state }: Publication): Promise<Stage> {
  const { functionName } = state.wanted;
  const stage = await readStage(session, state.address, 'DEVELOPMENT');
  if (!stage) {
    throw new UserError(
      'Function gone',
      `The CloudFront Function ${functionName} was deleted while this run was at work.`,
    );
  }
  if (sameConfiguration(stage, state.development!)) return stage;
  throw new UserError(
    'Configuration changed meanwhile',
    `${functionName}: its runtime or key value store was changed by somebody else (a terraform apply, perhaps) while this run was at work, so nothing was published with it. Run this again: it checks the new configuration.`,
  );
}

/** PublishFunction: LIVE is the wanted code from here on, in every distribution that has the function. */
export async function goLive(session: Session, publication: Publication): Promise<void> {
  const { state } = publication;
  let unclear: unknown;
  for (let attempt = 0; attempt < tries; attempt++) {
    try {
      await publishFunction(session, state.address, publication.development.etag);
    } catch (error) {
      if (!isOutdated(error) && !mayHaveTakenEffect(error)) throw error;
      unclear = isOutdated(error) ? unclear : error;
      if (!(await pause(session, 100 * 2 ** attempt * Math.random()))) break;
      // Our own try without an answer may have been the one that took effect, or a rival with the same code.
      if (!(await isLive(session, state))) {
        await stageAndTest(session, publication);
        if (publication.tested.some(({ problems }) => problems.length > 0)) throw contended(publication);
        continue;
      }
    }
    publication.ready = await readyOf(session, publication);
    return;
  }
  throw unclear ?? contended(publication);
}

async function isLive(session: Session, { address, wanted }: CloudFrontFunctionState): Promise<boolean> {
  const live = await getCode(session, address, 'LIVE');
  return live !== null && sha256Of(live.code) === wanted.artifact.sha256;
}

/** LIVE's ETag, which PublishFunction does not tell. An answer may be older than the publish for a moment. */
async function readyOf(session: Session, { state, tested }: Publication): Promise<ReadyVersion> {
  const { wanted, address } = state;
  const { functionName, artifact } = wanted;
  let live: Pick<Stage, 'etag' | 'sha256'> | null = null;
  for (let look = 0; look < tries; look++) {
    const got = await getCode(session, address, 'LIVE');
    live = got && { etag: got.etag, sha256: sha256Of(got.code) };
    if (live?.sha256 === artifact.sha256) {
      session.truths.push(`The code of the CloudFront Function ${functionName} is LIVE.`);
      session.log.info(`${functionName}: published, LIVE is ${live.etag}`);
      const notes = testNotes(functionName, tested);
      return { version: live.etag, versionArn: state.functionArn!, published: true, notes };
    }
    if (live && live.sha256 !== state.live?.sha256) break;
    if (!(await pause(session, 200 * 2 ** look))) break;
  }
  throw new UserError(
    'Another publish won',
    `${functionName}: this run published its code, but by now LIVE has other code (sha256 ${live?.sha256.slice(0, 12) ?? 'none'}…): another run published right after it. If this run's code is the one that is wanted, run it again.`,
  );
}

function contended({ state }: Publication): UserError {
  return new UserError(
    'Another publisher is at work',
    `${state.wanted.functionName}: its DEVELOPMENT stage was changed by somebody else each of the ${tries} times this run tried to publish. Wait for the other run to end (a concurrency group for the stage keeps them apart), then run this again.`,
  );
}
