import { base64ToHex } from '../artifacts/hashes.ts';
import { isAccessDenied } from '../aws/call.ts';
import { messageOf, UserError } from '../kit/errors.ts';
import { accountOf, shortName, unqualifiedArn } from '../publish/arn.ts';
import { type DistributionDocument, getDistribution } from '../publish/distribution-api.ts';
import { sha256Of } from '../publish/functions/function-stages.ts';
import { describeStage, getCode } from '../publish/functions/functions-api.ts';
import { getConfiguration } from '../publish/lambda-api.ts';
import { associationLine } from '../publish/parse-associations.ts';
import type { Session } from '../publish/session.ts';
import { slotsOfFunction } from '../publish/slots.ts';
import type { DistributionEntry, Release } from '../release/record.ts';
import { entriesInForce } from './entries-in-force.ts';

/** What from-stage was seen to run. */
export interface Running {
  /** Hex; null where it could not be seen. */
  sha256: string | null;
  /** What was looked at: `version 4 of dev-router`. */
  where: string;
  /** Other differences than of the hash, a sentence each. */
  problems: string[];
  /** Why not all could be seen; null when all was. */
  unseen: string | null;
}

/** Distributions are shared by functions: each is read once. */
export type Distributions = Map<string, Promise<DistributionDocument | null>>;

/**
 * Looks at what Lambda or CloudFront really runs of a release.
 * @param toAccount of the other stage; null where it is not known. What is not found there may be in an account that cannot be seen from here
 * @param allowsUnseen a denied read is told and not thrown
 */
export async function readRunning(
  session: Session,
  release: Release,
  {
    toAccount,
    allowsUnseen,
    distributions,
  }: { toAccount: string | null; allowsUnseen: boolean; distributions: Distributions },
): Promise<Running> {
  const elsewhere = release.versionArn === null || toAccount === null || accountOf(release.versionArn) !== toAccount;
  const where = whereOf(release);
  const running: Running = { sha256: null, where, problems: [], unseen: null };
  const look = async (work: () => Promise<string | null>) => {
    try {
      const missing = await work();
      if (missing && allowsUnseen && elsewhere) running.unseen ??= missing;
      else if (missing) running.problems.push(missing);
    } catch (error) {
      if (!isAccessDenied(error)) throw error;
      if (!allowsUnseen) throw denied(error, release);
      running.unseen ??= messageOf(error);
    }
  };
  await look(async () => {
    running.sha256 = await codeHash(session, release, elsewhere);
    return running.sha256 === null ? `there is no ${where} to be seen` : null;
  });
  for (const entry of entriesInForce(release).map(([, one]) => one)) {
    await look(async () => {
      const reading = distributions.get(entry.id) ?? getDistribution(session, entry.id);
      distributions.set(entry.id, reading);
      const document = await reading;
      if (!document) return `there is no distribution ${entry.id} to be seen`;
      running.problems.push(...placeProblems(release, entry, document));
      return null;
    });
  }
  return running;
}

function whereOf({ target, functionName, version, alias }: Release): string {
  if (target === 'cloudfront-function') return `LIVE code of ${functionName}`;
  if (target === 'lambda' && alias) return `version behind the alias ${alias} of ${functionName}`;
  return version === null ? `code of ${functionName}` : `version ${version} of ${functionName}`;
}

async function codeHash(session: Session, release: Release, elsewhere: boolean): Promise<string | null> {
  const { target, functionName, region, version, versionArn, alias } = release;
  if (target === 'cloudfront-function') {
    const address = { functionName };
    // The name alone could be another account's function.
    if (elsewhere && (await describeStage(session, address, 'LIVE'))?.arn !== versionArn) return null;
    const live = await getCode(session, address, 'LIVE');
    return live && sha256Of(live.code);
  }
  // The ARN, as this account may have a function of the same name.
  const arn = versionArn === null ? undefined : unqualifiedArn(versionArn);
  const address = { region, functionName: arn ?? functionName, ...(arn ? { arn } : {}) };
  const qualifier = (target === 'lambda' ? alias : null) ?? version ?? undefined;
  const configuration = await getConfiguration(session, address, qualifier);
  return base64ToHex(configuration?.CodeSha256 ?? '') ?? null;
}

function placeProblems(release: Release, entry: DistributionEntry, document: DistributionDocument): string[] {
  const slots = slotsOfFunction(document.behaviours, unqualifiedArn(entry.versionArn));
  const where = `the distribution ${document.id}`;
  const others = slots.filter(({ occupant }) => occupant.arn !== entry.versionArn);
  if (others.length > 0) {
    return others.map(
      ({ pattern, eventType, occupant }) =>
        `${where} runs ${shortName(occupant.arn)} on ${eventType} of ${pattern}, the record says ${shortName(entry.versionArn)}`,
    );
  }
  const now = slots.map(({ pattern, eventType, occupant }) =>
    associationLine({ pattern, eventType, includeBody: occupant.includeBody }),
  );
  if (entry.associations === null) {
    return now.length > 0 ? [] : [`${release.functionName} is nowhere on ${where}`];
  }
  const bare = (lines: string[]) => lines.map((line) => line.replace(/^\//, '')).sort();
  if (bare(now).join('\n') === bare(entry.associations).join('\n')) return [];
  const shown = (lines: string[]) => lines.join(', ') || 'no place';
  return [`on ${where} it is at ${shown(now)}, the record says ${shown(entry.associations)}`];
}

function denied(error: unknown, { stage }: Release): UserError {
  const { title, message } = error as UserError;
  return new UserError(
    title,
    `${message}\nThat was to verify what runs in ${stage}. Where it is in another account, set verify-running: if-allowed.`,
    { cause: error },
  );
}
