import { edgeRegion } from '../../edge/vocabulary.ts';
import { UserError } from '../../kit/errors.ts';
import { sideBySide } from '../../kit/side-by-side.ts';
import { cloudFrontFunctionResource } from '../arn.ts';
import { type FunctionKind, nextVersion, type ReadyVersion } from '../function-kind.ts';
import type { FunctionToPublish } from '../request.ts';
import type { Session } from '../session.ts';
import { checkStages } from './check-stages.ts';
import {
  type CloudFrontFunctionState,
  type DevelopmentStage,
  type LiveStage,
  readForPromotion,
  readStage,
  sameConfiguration,
} from './function-stages.ts';
import { goLive, type Publication, publicationOf, stageAndTest } from './publication.ts';
import { setBack } from './set-back.ts';

/** CloudFront Functions: DEVELOPMENT is updated and tested, then copied to LIVE, which all distributions run. */
export const cloudFrontFunctionKind: FunctionKind<CloudFrontFunctionState> = {
  async read(session, request, wanted) {
    const address = { functionName: wanted.functionName };
    if (request.promotion) {
      const { development, live } = await readForPromotion(session, address, wanted.artifact.sha256);
      return stateOf(wanted, development, live);
    }
    const [development, live] = await Promise.all([
      readStage(session, address, 'DEVELOPMENT'),
      readStage(session, address, 'LIVE'),
    ]);
    return stateOf(wanted, development, live);
  },

  check: (_session, state, shared, request) => checkStages(state, shared, request),

  async publish(session, states) {
    const publications = new Map(
      states.filter(({ expected }) => expected.published).map((state) => [state, publicationOf(state)]),
    );
    await publishAll(session, [...publications.values()]);
    return states.map((state) => publications.get(state)?.ready ?? already(session, state));
  },

  async isCurrent(session, { address, wanted }) {
    return (await readStage(session, address, 'LIVE'))?.sha256 === wanted.artifact.sha256;
  },
};

function stateOf(
  wanted: FunctionToPublish,
  development: DevelopmentStage | null,
  live: LiveStage | null,
): CloudFrontFunctionState {
  const functionArn = development?.arn ?? null;
  const isThere =
    live !== null &&
    development !== null &&
    live.sha256 === wanted.artifact.sha256 &&
    live.config !== null &&
    sameConfiguration({ config: live.config }, development);
  return {
    kind: 'cloudfront-function',
    wanted,
    address: { functionName: wanted.functionName, arn: functionArn ?? undefined },
    development,
    live,
    functionArn,
    // CloudFront's API answers for the whole partition from here.
    region: edgeRegion,
    runtime: development?.config.Runtime ?? null,
    handler: 'handler',
    expected: {
      version: isThere ? live.etag : nextVersion,
      versionArn: functionArn ?? cloudFrontFunctionResource(wanted.functionName),
      published: !isThere,
    },
  };
}

function already({ log }: Session, { wanted, expected }: CloudFrontFunctionState): ReadyVersion {
  log.info(`${wanted.functionName}: already published, LIVE is ${expected.version}`);
  return expected;
}

/** All are updated and tested before the first is published: one that is broken stops all of them before anything goes live. */
async function publishAll(session: Session, publications: Publication[]): Promise<void> {
  try {
    await sideBySide(publications, (publication) => stageAndTest(session, publication));
    refuseBroken(publications);
    await sideBySide(publications, (publication) => goLive(session, publication));
  } catch (error) {
    await setBack(session, publications);
    throw error;
  }
}

function refuseBroken(publications: Publication[]): void {
  const lines = publications.flatMap(({ state, tested }) =>
    tested.flatMap(({ file, problems }) =>
      problems.map((problem) => `- ${state.wanted.functionName}, ${file}: ${problem}`),
    ),
  );
  if (lines.length === 0) return;
  throw new UserError(
    'TestFunction failed',
    `No CloudFront Function of this call was published, as not all passed TestFunction at the DEVELOPMENT stage:\n${lines.join('\n')}`,
  );
}
