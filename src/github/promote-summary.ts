import type { PromoteResult, Promotion } from '../promote/request.ts';
import type { Release } from '../release/record.ts';
import { distributionUrl } from './console-links.ts';
import { isCommit, type RunContext } from './context.ts';
import { distributionPicture } from './distribution-picture.ts';
import { findingsTable } from './findings-table.ts';
import { code, link, plain, shortHash, size, table } from './markdown.ts';
import { runLinks } from './run-links.ts';

export interface PromoteSummaryOptions {
  run: RunContext;
  dryRun: boolean;
  /** Null in a rollback. */
  fromStage: string | null;
  toStage: string;
  /** What became of the deployment on GitHub, in Markdown. */
  deployment: string;
}

/** The job summary of a promotion: each function's way, with the commits between, and the distributions as pictures. */
export function promoteSummary(result: PromoteResult, options: PromoteSummaryOptions): string {
  const parts = [
    `### ${heading(result, options)}`,
    table(
      ['function', 'from', 'to', 'commits', 'size', 'runs in from-stage'],
      result.promotions.map((one) => row(one, options)),
    ),
    ...result.distributions.map(
      ({ id, domainName, status }) =>
        `Distribution ${link(code(id), distributionUrl(id))} (${code(domainName)}): **${status}**`,
    ),
    result.notes.map((note) => `- ${plain(note)}`).join('\n'),
    findingsTable(result.findings),
    [runLinks(options.run), options.deployment].filter(Boolean).join(' · '),
    ...result.distributions.map((distribution) => distributionPicture(distribution)),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function heading({ promotions }: PromoteResult, { dryRun, fromStage, toStage }: PromoteSummaryOptions): string {
  const what = fromStage === null ? `rollback of ${plain(toStage)}` : `${plain(fromStage)} to ${plain(toStage)}`;
  const changed = promotions.filter((one) => one.changed).length;
  if (changed === 0) return `${dryRun ? 'Dry run' : '✅ Nothing to do'}, ${what}: ${plain(toStage)} has it already`;
  const count = `${changed} of ${promotions.length} function${promotions.length === 1 ? '' : 's'}`;
  return dryRun ? `Dry run, ${what}: ${count} would change` : `✅ ${what}: ${count} changed`;
}

function row(one: Promotion, { run, fromStage }: PromoteSummaryOptions): string[] {
  const verdict = one.verified === null ? '–' : one.verified ? 'verified' : '**not verified**';
  return [
    plain(one.function),
    one.before ? stateOf(one.before.version, one.before.sha256) : '–',
    `${stateOf(one.version, one.sha256)}${one.changed ? '' : ' (already so)'}`,
    commits(one.before, one.release, run, fromStage === null ? '..' : '...'),
    sizeChange(one),
    verdict,
  ];
}

function stateOf(version: string | null, sha256: string): string {
  return version === null ? shortHash(sha256) : `${code(version)} ${shortHash(sha256)}`;
}

/**
 * `aaaaaaaaaaaa...bbbbbbbbbbbb`, where the repository is known as a link to GitHub's comparison. Records say what a build was told: only what
 * is a commit becomes a link.
 * @param dots two in a rollback: GitHub shows nothing between a commit and an earlier one with three (GitHub Docs, Two-dot and three-dot comparisons)
 */
function commits(
  before: Release | null,
  { commit }: Release,
  { repositoryUrl }: RunContext,
  dots: '..' | '...',
): string {
  if (commit === null) return '–';
  const short = commit.slice(0, 12);
  const earlier = before?.commit ?? null;
  const isOne = earlier === null || earlier === commit;
  const text = code(isOne ? short : `${earlier.slice(0, 12)}${dots}${short}`);
  if (!isCommit(commit) || (earlier !== null && !isCommit(earlier))) return text;
  const path = isOne ? `commit/${commit}` : `compare/${earlier}${dots}${commit}`;
  return link(text, repositoryUrl && `${repositoryUrl}/${path}`);
}

function sizeChange({ sizeBytes, sizeBefore }: Promotion): string {
  if (sizeBefore === null) return size(sizeBytes);
  const difference = sizeBytes - sizeBefore;
  if (difference === 0) return `${size(sizeBytes)} (as before)`;
  return `${size(sizeBytes)} (${difference > 0 ? '+' : '−'}${size(Math.abs(difference))})`;
}
