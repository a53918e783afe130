import { messageOf } from '../../kit/errors.ts';
import type { Session } from '../session.ts';
import { readStage } from './function-stages.ts';
import { isOutdated, updateFunction } from './functions-api.ts';
import type { Publication } from './publication.ts';

/** After SIGINT GitHub's runner kills in 10 s, of which a write in hand may have taken 4; else it is for a CloudFront that gives no answer. */
const milliseconds = { stopped: 4_500, failed: 60_000 };
const tries = 3;

/**
 * Sets DEVELOPMENT back to the LIVE code where the run ended before PublishFunction: the next `terraform apply` would publish what is left
 * there. A function that was never published has no LIVE, and gets back what DEVELOPMENT held before. What another run has put there
 * meanwhile is left alone. Never throws: what could not be set back is said.
 */
export async function setBack(session: Session, publications: Publication[]): Promise<void> {
  const limit = session.signal.aborted ? milliseconds.stopped : milliseconds.failed;
  // The run's own signal may be aborted already, and this is what is still to be done then.
  const late: Session = { ...session, signal: AbortSignal.timeout(limit) };
  await Promise.all(
    publications.filter(({ begun, ready }) => begun && !ready).map((publication) => setBackOne(late, publication)),
  );
}

async function setBackOne(session: Session, { state }: Publication): Promise<void> {
  const { functionName } = state.wanted;
  const say = (truth: string) => {
    session.truths.push(truth);
    session.log.info(truth);
  };
  try {
    for (let attempt = 0; ; attempt++) {
      try {
        const outcome = await trySettingBack(session, state);
        if (outcome) say(outcome);
        return;
      } catch (error) {
        if (!isOutdated(error) || attempt === tries) throw error;
      }
    }
  } catch (error) {
    session.log.warning(
      `DEVELOPMENT of ${functionName} still holds the code that was not published: ${messageOf(error)} The next terraform apply of the function would publish it. Running this again puts it right.`,
    );
    session.truths.push(`DEVELOPMENT of ${functionName} may still hold the code that was not published.`);
  }
}

/** @returns what is true afterwards, null where there was nothing to do */
async function trySettingBack(session: Session, state: Publication['state']): Promise<string | null> {
  const { wanted, address } = state;
  const { functionName, artifact } = wanted;
  const [development, live] = await Promise.all([
    readStage(session, address, 'DEVELOPMENT'),
    readStage(session, address, 'LIVE'),
  ]);
  if (live?.sha256 === artifact.sha256) return `The code of the CloudFront Function ${functionName} is LIVE.`;
  // Another run's, or back already.
  if (development?.sha256 !== artifact.sha256) return null;
  const before = live ?? state.development!;
  // Where there is no LIVE, DEVELOPMENT's code was read.
  if (before.code === null || before.sha256 === artifact.sha256) return null;
  await updateFunction(session, address, { ...development, code: before.code });
  return live
    ? `DEVELOPMENT of ${functionName} has the LIVE code again.`
    : `DEVELOPMENT of ${functionName} has again what it held before, as the function was never published.`;
}
