import type { Finding } from '../edge/finding.ts';
import { restriction } from '../edge/restrictions.ts';
import { messageOf, UserError } from '../kit/errors.ts';
import { sideBySide } from '../kit/side-by-side.ts';
import { movedDistributions, movedDistributionTitle } from '../release/moved-distribution.ts';
import { newerRunsReplaced, olderRunTitle } from '../release/newer-run.ts';
import { nextRecord } from '../release/next-record.ts';
import { accountOf, isCloudFrontFunction } from './arn.ts';
import type { DistributionDocument } from './distribution-api.ts';
import { driftOf } from './drift.ts';
import type { KnownFunction } from './function-kind.ts';
import { checkFunctionState, type FunctionState } from './kinds.ts';
import { planSlots, type SlotPlan } from './plan-slots.ts';
import type { Readings } from './readings.ts';
import { releaseOf } from './records.ts';
import type { PublishRequest } from './request.ts';
import { type RoleTrust, readRoleTrust } from './role-trust.ts';
import type { Session } from './session.ts';
import { slotOptionsOf } from './slot-options.ts';
import { type Behaviour, type Intent, slotsOf } from './slots.ts';

export interface Preflight {
  /** With `(next)` for versions that are still to be published; null without a distribution. */
  plan: SlotPlan | null;
  findings: Finding[];
  notes: string[];
  /** What stops nothing, and is to be seen all the same. */
  warnings: Warning[];
  /** All roles were read and trust the services. */
  rolesTrusted: boolean;
}

export interface Warning {
  title: string;
  message: string;
}

/** What each edge function of the call is to be on the distribution. @param versionArnOf the version of one function */
export function intentsOf<State extends KnownFunction>(
  states: State[],
  versionArnOf: (state: State) => string,
): Intent[] {
  return states
    .filter(({ wanted, functionArn }) => wanted.artifact.target !== 'lambda' && functionArn)
    .map((state) => ({
      functionName: state.wanted.functionName,
      functionArn: state.functionArn!,
      versionArn: versionArnOf(state),
      associations: state.wanted.associations,
      eventTypes: state.wanted.artifact.eventTypes,
    }));
}

function expectedArn({ expected }: KnownFunction): string {
  return expected.versionArn;
}

/**
 * Looks for everything that would stop the publish half-way, before the first write.
 * @throws UserError that lists all of it
 */
export async function preflight(session: Session, request: PublishRequest, readings: Readings): Promise<Preflight> {
  const { states, distribution, records } = readings;
  const checked = await sideBySide(states, async (state, index) =>
    checkFunctionState(session, state, { distribution, record: records[index] ?? null }, request),
  );
  const plan = distribution
    ? planSlots(distribution.behaviours, intentsOf(states, expectedArn), slotOptionsOf(request, readings))
    : null;
  const trusts = await readTrusts(session, states, plan);
  const drift = request.promotion ? driftOf(request, readings) : [];
  const problems = [
    ...checked.flatMap((one) => one.problems),
    ...trusts.flatMap(trustProblems),
    ...distributionProblems(request, readings),
    ...(plan?.problems ?? []),
    ...(plan && distribution ? quotaProblems(distribution, plan) : []),
    ...recordProblems(session, request, readings),
    ...(request.promotion?.overwriteDrift ? [] : drift.map(refusedDrift)),
  ];
  if (problems.length > 0) {
    const list = problems.map((problem) => `- ${problem}`).join('\n');
    const count = problems.length === 1 ? 'One thing is' : `${problems.length} things are`;
    throw new UserError('Not ready to publish', `${count} in the way:\n${list}`);
  }
  return {
    plan,
    findings: checked.flatMap((one) => one.findings),
    notes: [...checked.flatMap((one) => one.notes), ...trusts.flatMap(({ note }) => note ?? []), ...drift],
    warnings: [...newerRuns(request, readings), ...moved(request, readings)],
    rolesTrusted: trusts.every(({ missing }) => missing?.length === 0),
  };
}

/** A promotion goes back in time only where it is told to, and is held to what was approved. */
function newerRuns(
  { functions, release, runUrl, promotion, dryRun }: PublishRequest,
  { records }: Readings,
): Warning[] {
  if (!release || promotion) return [];
  const replacements = functions.map(({ artifact: { function: name, sha256 } }, index) => ({
    before: records[index]?.record ?? null,
    next: { function: name, stage: release.stage, sha256, runUrl },
  }));
  return newerRunsReplaced(replacements, dryRun).map((message) => ({ title: olderRunTitle, message }));
}

function moved({ release, distribution, dryRun }: PublishRequest, { records }: Readings): Warning[] {
  if (!release || !distribution) return [];
  const releases = records.map((stored) => stored?.record ?? null);
  return movedDistributions(releases, distribution, dryRun).map((message) => ({
    title: movedDistributionTitle,
    message,
  }));
}

/** Roles of the functions that get a version or a place; a run that changes nothing reads none. */
async function readTrusts(session: Session, states: FunctionState[], plan: SlotPlan | null): Promise<RoleTrust[]> {
  const placed = new Set(plan?.changes.map(({ after }) => after?.arn));
  const roles = states
    .filter((state) => state.kind === 'lambda')
    .filter(({ wanted, latest }) => wanted.artifact.target === 'lambda-edge' && latest?.Role)
    .filter((state) => state.expected.published || placed.has(expectedArn(state)))
    .map(({ latest }) => latest!.Role!);
  return await sideBySide([...new Set(roles)], (role) => readRoleTrust(session, role));
}

function trustProblems({ roleArn, missing }: RoleTrust): string[] {
  if (!missing || missing.length === 0) return [];
  return [
    `The role ${roleArn} does not trust ${missing.join(' and ')}: CloudFront refuses its functions. Add it to the Service principals of the role's trust policy in Terraform (assume_role_policy; the module edge-function has both).`,
  ];
}

function refusedDrift(drift: string): string {
  return `${drift}. It was changed by hand since: release what is wanted there, or set overwrite-drift: true to go over it.`;
}

function distributionProblems({ distribution: wanted }: PublishRequest, readings: Readings): string[] {
  const { distribution, states } = readings;
  if (!wanted) return [];
  if (!distribution) {
    return [
      `There is no distribution ${wanted.id} in this account. Check distribution-id: the id in the console or of Terraform's aws_cloudfront_distribution, and that the job's role is of the right account.`,
    ];
  }
  const owner = distribution.arn.split(':')[4];
  return states.flatMap(({ wanted: { functionName }, functionArn }) => {
    const account = accountOf(functionArn ?? '');
    if (!account || !owner || account === owner) return [];
    return [
      `${functionName} is in account ${account}, the distribution ${wanted.id} in ${owner}: both must be in one.`,
    ];
  });
}

function quotaProblems({ behaviours }: DistributionDocument, plan: SlotPlan): string[] {
  const quota = restriction('edge-associations-per-distribution').value;
  const count = (of: Behaviour[]) => slotsOf(of).filter(({ occupant }) => !isCloudFrontFunction(occupant.arn)).length;
  const before = count(behaviours);
  const after = count(plan.behaviours);
  if (after <= quota || after <= before) return [];
  return [
    `The distribution would have ${after} Lambda@Edge associations; CloudFront allows ${quota}. Take some off, or put behaviours together.`,
  ];
}

/** Whose record it is can be told from the record alone. */
function recordProblems(
  session: Session,
  request: PublishRequest,
  { states, records, distribution }: Readings,
): string[] {
  return states.flatMap((state, index) => {
    const stored = records[index];
    if (!stored || !state.functionArn) return [];
    try {
      nextRecord(stored.record, releaseOf(session, request, state, state.expected, distribution));
      return [];
    } catch (error) {
      if (error instanceof UserError) return [messageOf(error)];
      throw error;
    }
  });
}
