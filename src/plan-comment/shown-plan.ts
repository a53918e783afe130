import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../kit/errors.ts';
import type { Fingerprint } from '../plan/fingerprint/fingerprint.ts';
import {
  type ExpectedFingerprint,
  readExpectedFingerprint,
  writeFingerprintFile,
} from '../plan/fingerprint/fingerprint-file.ts';
import { readFailedPlanFile } from '../plan/log/read-failed-plan.ts';
import type { Plan } from '../plan/model.ts';
import { readPlan } from '../plan/read/read-plan.ts';
import { renderComment, renderMarkdownFile, renderSummary } from '../plan/render/comment.ts';
import type { FailedPlan } from '../plan/render/failed.ts';
import { type Verdict, verdictOf } from '../plan/render/headline.ts';
import type { WhereTheRestIs } from '../plan/render/options.ts';
import { maskSection } from '../plan/render/sections/mask-section.ts';
import { parseSection } from '../plan/render/sections/parse-section.ts';
import { renderSections, totalOf } from '../plan/render/sections/render-sections.ts';
import { makeSection } from '../plan/render/sections/section.ts';
import type { Masker } from '../plan/secrets/masker.ts';
import type { PlanCommentRequest } from './request.ts';

/** A plan, a plan that failed, or the plans of several jobs: what can be said of each. */
export interface ShownPlan {
  /** Null for a plan that failed: nothing is known of it. */
  verdict: Verdict | null;
  /** SHA-256 in hex; null where there is none. */
  fingerprint: string | null;
  fingerprintFile: string | null;
  /** The text of a `section-path` file; null where the plan is of several jobs. */
  section: string | null;
  /** Fails unless the plan is the reviewed one. */
  requireReviewed(): Promise<void>;
  comment(maxBytes: number, rest: WhereTheRestIs): string;
  /** @param room the bytes that the job summary still takes */
  summary(markdownPath: string, room: number): string;
  file(): string;
}

export interface ShowDependencies {
  masker: Masker;
  environment: Readonly<Record<string, string | undefined>>;
  signal: AbortSignal;
  /** The run that shows it. */
  origin: { headSha: string | null; runId: string; runAttempt: number; url: string | null };
}

/**
 * Reads what is to be shown.
 *
 * @throws UserError where it is not there, or cannot be read
 */
export async function readShownPlan(request: PlanCommentRequest, dependencies: ShowDependencies): Promise<ShownPlan> {
  const { place } = request;
  if (place.kind === 'sections') return ofSections(request, place.files, dependencies.masker);
  if (place.kind === 'log') {
    const failed = await readFailedPlanFile(place.file, place.shownAs, dependencies.masker);
    return ofPlan(failed, null, request, dependencies);
  }
  const { workingDirectory, terraformPath, expectFingerprint } = request;
  // Before the plan is read, which may take terraform its time.
  const expected = expectFingerprint === undefined ? null : readExpectedFingerprint(expectFingerprint);
  const { masker, environment, signal } = dependencies;
  const source = {
    planFile: place.file,
    shownAs: place.shownAs,
    workingDirectory,
    terraformPath,
    environment,
    masker,
    signal,
  };
  const { plan, fingerprint } = await readPlan(source);
  return ofPlan(plan, { fingerprint, expected }, request, dependencies);
}

function ofPlan(
  plan: Plan | FailedPlan,
  known: { fingerprint: Fingerprint; expected: ExpectedFingerprint | null } | null,
  { terraformPath, ...request }: PlanCommentRequest,
  { origin }: ShowDependencies,
): ShownPlan {
  const tool = /tofu/i.test(path.basename(terraformPath)) ? 'OpenTofu' : 'Terraform';
  const { name, title, footer, showDrift } = request;
  const options = { name, title, footer, showDrift, tool } as const;
  const fingerprint = known?.fingerprint ?? null;
  return {
    verdict: 'resources' in plan ? verdictOf(plan, showDrift) : null,
    fingerprint: fingerprint?.hash ?? null,
    fingerprintFile: fingerprint && writeFingerprintFile(fingerprint),
    section: makeSection(plan, { ...origin, name, tool, fingerprint: fingerprint?.hash ?? null, showDrift }),
    requireReviewed: async () => {
      if (!known?.expected) return;
      if ('errored' in plan && plan.errored) throw notWhole();
      const { requireReviewed } = await import('../plan/fingerprint/compare.ts');
      requireReviewed(known.expected, known.fingerprint);
    },
    comment: (maxBytes, rest) => renderComment(plan, { ...options, maxBytes, rest }).markdown,
    summary: (markdownPath, room) =>
      renderSummary(plan, { ...options, rest: { summaryUrl: null, markdownPath } }, room).markdown,
    file: () => renderMarkdownFile(plan, options),
  };
}

function notWhole(): UserError {
  const message = 'This plan ended with an error, so that it is not what was reviewed, whatever it holds. Plan again.';
  return new UserError('Not the reviewed plan', message);
}

/** As much as a job summary takes. */
const summaryBytes = 1_000_000;

async function ofSections(
  request: PlanCommentRequest,
  files: { file: string; shownAs: string }[],
  masker: Masker,
): Promise<ShownPlan> {
  const sections = await Promise.all(
    files.map(async ({ file, shownAs }) => maskSection(parseSection(await readFile(file, 'utf8'), shownAs), masker)),
  );
  const { name, title, footer } = request;
  const render = (maxBytes: number, rest: WhereTheRestIs) =>
    renderSections(sections, { name, title, footer, maxBytes, rest }).markdown;
  const unknown = sections.some(({ verdict, fingerprint }) => verdict === null || fingerprint === null);
  return {
    verdict: sections.some(({ verdict }) => verdict === null) ? null : totalOf(sections),
    fingerprint: unknown ? null : fingerprintOfAll(sections as { name: string; fingerprint: string }[]),
    fingerprintFile: null,
    section: null,
    requireReviewed: async () => {},
    comment: render,
    summary: (markdownPath, room) => render(Math.min(summaryBytes, room), { summaryUrl: null, markdownPath }),
    file: () => render(Number.POSITIVE_INFINITY, { summaryUrl: null, markdownPath: null }),
  };
}

function fingerprintOfAll(sections: { name: string; fingerprint: string }[]): string {
  const lines = sections.map(({ name, fingerprint }) => `${fingerprint} ${name.length}:${name}`).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
