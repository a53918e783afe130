import type { Plan } from '../model.ts';
import { type Counts, countChanges, countNames } from './counts.ts';
import { type ShowDrift, shownDrift } from './items.ts';
import { counted, listed, thousands } from './text.ts';

/** What decides the first lines of a comment. */
export interface Verdict {
  counts: Counts;
  /** `terraform plan` ended with an error, whether or not it left a plan. */
  errored: boolean;
  complete: boolean;
  /** Applying it writes what changed outside into the state, and nothing else. */
  refreshOnly: boolean;
  applyable: boolean | null;
  /** Checks that fail or could not be run. */
  failedChecks: number;
  /** Objects that the plan destroys, those of unknown combinations of actions included. */
  destroys: number;
  /** Changes outside of Terraform that are not shown; those that planned changes depend on among them. */
  hiddenDrift: number;
  hiddenRelevantDrift: number;
  unchanged: number;
}

/** What a plan comes to. */
export function verdictOf(plan: Plan, showDrift: ShowDrift): Verdict {
  const counts = countChanges(plan, showDrift);
  const destroying = plan.resources.filter(({ actions }) => actions.includes('delete')).length;
  const relevant = plan.drift.filter((change) => change.relevant).length;
  return {
    counts,
    errored: plan.errored,
    complete: plan.complete,
    refreshOnly: plan.refreshOnly,
    applyable: plan.applyable,
    failedChecks: plan.checks.filter(({ status }) => status !== 'unknown').length,
    destroys: destroying,
    hiddenDrift: plan.drift.length - shownDrift(plan, showDrift).length,
    hiddenRelevantDrift: showDrift === 'none' ? relevant : 0,
    unchanged: plan.unchanged,
  };
}

const verbs: Partial<Record<keyof Counts, string>> = {
  delete: 'to destroy',
  replace: 'to replace',
  update: 'to update',
  create: 'to create',
  import: 'to import',
  move: 'to move',
  forget: 'to forget',
  read: 'to read',
  open: 'to open',
  deferred: 'deferred',
};

function phrase(name: keyof Counts, count: number): string {
  if (name === 'output') return `${counted(count, 'output')} to change`;
  if (name === 'action') return `${counted(count, 'action')} to invoke`;
  if (name === 'other') return counted(count, 'other change');
  return `${thousands(count)} ${verbs[name]}`;
}

export const columnTitles: Record<keyof Counts, string> = {
  delete: 'Destroy',
  replace: 'Replace',
  update: 'Update',
  create: 'Create',
  import: 'Import',
  move: 'Move',
  forget: 'Forget',
  read: 'Read',
  open: 'Open',
  deferred: 'Deferred',
  action: 'Actions',
  output: 'Outputs',
  check: 'Checks',
  drift: 'Drift',
  other: 'Other',
};

/** Nothing planned, nothing found, nothing in doubt: the only case in which "No changes" is said. */
export function isNothing(verdict: Verdict): boolean {
  const { counts, errored, complete, hiddenRelevantDrift } = verdict;
  return !errored && complete && hiddenRelevantDrift === 0 && countNames.every((name) => counts[name] === 0);
}

/** Whether there is anything that an apply would do. */
export function hasChanges({ counts }: Verdict): boolean {
  return countNames.some((name) => name !== 'drift' && name !== 'check' && counts[name] > 0);
}

/** The first sentence. */
export function headline(verdict: Verdict): string {
  const { counts, errored, complete } = verdict;
  if (isNothing(verdict)) return '**No changes.** The infrastructure is what the configuration says.';
  if (hasChanges(verdict)) {
    const parts = countNames.filter((name) => counts[name] > 0 && name !== 'check' && name !== 'drift');
    const sentence = listed(parts.map((name) => phrase(name, counts[name])));
    return `**${errored ? 'The plan failed. Known until then' : 'Plan'}: ${sentence}.**`;
  }
  if (errored) return '**The plan failed.** It names no change, which does not mean that there is none.';
  if (!complete) return '**Nothing to do in this plan, but it is incomplete:** another plan is needed.';
  if (counts.check > 0) return `**Nothing to change, but ${counted(counts.check, 'check')} not passing.**`;
  const drift = counts.drift + verdict.hiddenRelevantDrift;
  if (verdict.refreshOnly) {
    return `**Refresh only:** ${counted(drift, 'object was', 'objects were')} changed outside of this configuration; applying the plan writes that into the state, and nothing else.`;
  }
  return `**Nothing to change, but ${counted(drift, 'object was', 'objects were')} changed outside of this configuration.**`;
}

/** A table with a column for each kind of which there is something; '' where there is nothing. */
export function countsTable(counts: Counts): string {
  const columns = countNames.filter((name) => counts[name] > 0);
  if (columns.length === 0) return '';
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map((name) => columnTitles[name])),
    row(columns.map(() => '--:')),
    row(columns.map((name) => thousands(counts[name]))),
  ].join('\n');
}

/** What a reviewer must not miss, as blocks of Markdown in our own words. */
export function warnings(verdict: Verdict): string[] {
  const { counts, errored, complete, applyable, failedChecks, destroys } = verdict;
  const severe: string[] = [];
  if (errored)
    severe.push('The plan ended with an error. What stands here is what was known until then; it cannot be applied.');
  if (destroys > 0)
    severe.push(`**${counted(destroys, 'object is', 'objects are')} destroyed**${replacedPart(counts)}.`);
  if (failedChecks > 0) severe.push(`${counted(failedChecks, 'check fails', 'checks fail')}.`);
  const lesser: string[] = [];
  if (!complete && !errored) lesser.push('The plan is incomplete: another plan is needed after it is applied.');
  if (applyable === false && !errored && hasChanges(verdict)) lesser.push('The plan is marked as not applyable.');
  const waiting = counts.check - failedChecks;
  if (waiting > 0) lesser.push(`${counted(waiting, 'check is', 'checks are')} known after the apply.`);
  return [...alert('CAUTION', severe), ...alert('WARNING', lesser), ...driftNote(verdict)];
}

function replacedPart({ replace }: Counts): string {
  return replace > 0 ? `, ${thousands(replace)} of them replaced` : '';
}

/** GitHub shows such a quotation as a coloured box; elsewhere it is a quotation. */
export function alert(kind: 'CAUTION' | 'WARNING' | 'NOTE', lines: string[]): string[] {
  return lines.length === 0 ? [] : [`> [!${kind}]\n> ${lines.join('<br>\n> ')}`];
}

function driftNote({ hiddenDrift, hiddenRelevantDrift }: Verdict): string[] {
  if (hiddenDrift === 0) return [];
  const depends =
    hiddenRelevantDrift > 0
      ? `planned changes depend on ${thousands(hiddenRelevantDrift)} of them`
      : 'no planned change depends on them';
  const objects = counted(hiddenDrift, 'object that was', 'objects that were');
  return [`_Not shown: ${objects} changed outside of this configuration (${depends})._`];
}
