import type { Plan } from '../../model.ts';
import { allot } from '../allot.ts';
import type { FailedPlan } from '../failed.ts';
import { isFailed, shortened } from '../failed.ts';
import { type Verdict, verdictOf } from '../headline.ts';
import { groupsOf, type ShowDrift } from '../items.ts';
import type { ChangeSymbol, GroupId, Note } from '../words.ts';

/** What one job hands to the job that writes one comment for all; masked, as the model it comes from is. */
export interface Section {
  /** The root's name, which tells it from the others. */
  name: string;
  tool: 'Terraform' | 'OpenTofu';
  /** Null for a plan that failed. */
  verdict: Verdict | null;
  failed: FailedPlan | null;
  /** SHA-256 in hex of the plan's canonical changes; null where there is none. */
  fingerprint: string | null;
  /** The commit that was planned. */
  headSha: string | null;
  runId: string;
  runAttempt: number;
  /** The page of the job or run, whose summary shows more. */
  url: string | null;
  groups: StoredGroup[];
}

export interface StoredGroup {
  id: GroupId;
  items: StoredItem[];
  /** Items that did not fit. */
  more: number;
}

/** The lines of a diff at two sizes, both null where only the address fitted; `trimmed` null too where it is the same as `full`. */
export interface StoredItem {
  symbol: ChangeSymbol;
  address: string;
  notes: Note[];
  full: string | null;
  trimmed: string | null;
}

export type SectionOrigin = Pick<
  Section,
  'name' | 'tool' | 'fingerprint' | 'headSha' | 'runId' | 'runAttempt' | 'url'
> & { showDrift: ShowDrift };

export const sectionSchema = 1;
export const sectionKind = 'edge-actions/terraform-plan-section';

/** Diffs beyond this do not fit in any comment; hundreds of sections are still read at once. */
const mostBytes = 512 * 1024;
const mostFailedBytes = 64 * 1024;

/** The text of a `section-path` file: one line of JSON. */
export function makeSection(plan: Plan | FailedPlan, origin: SectionOrigin): string {
  return `${writeSection(sectionOf(plan, origin))}\n`;
}

/** What a plan is in a comment beside others. */
export function sectionOf(plan: Plan | FailedPlan, { showDrift, ...known }: SectionOrigin): Section {
  const failed = isFailed(plan);
  return {
    ...known,
    verdict: failed ? null : verdictOf(plan, showDrift),
    failed: failed ? shortened(plan, mostFailedBytes) : null,
    groups: failed ? [] : storedGroups(plan, showDrift),
  };
}

/** A section as one line of JSON, which `parseSection` reads. */
export function writeSection({ verdict, ...section }: Section): string {
  return JSON.stringify({
    schema: sectionSchema,
    kind: sectionKind,
    ...section,
    verdict: verdict && storedVerdict(verdict),
  });
}

/** Flags by name, counts as they are. */
function storedVerdict({ errored, complete, applyable, refreshOnly, ...numbers }: Verdict): object {
  const flags = [
    ...(errored ? ['errored'] : []),
    ...(complete ? [] : ['incomplete']),
    ...(applyable === false ? ['not-applyable'] : []),
    ...(refreshOnly ? ['refresh-only'] : []),
  ];
  return { ...numbers, flags };
}

function storedGroups(plan: Plan, showDrift: ShowDrift): StoredGroup[] {
  return allot(groupsOf(plan, showDrift), mostBytes).map(({ group, details, step, addresses }) => ({
    id: group.id,
    items: group.items.slice(0, details + addresses).map((item, index): StoredItem => {
      const { symbol, address, notes } = item;
      const shown = index < details;
      const full = shown && (step === 'full' || !item.long()) ? item.lines('full') : null;
      return { symbol, address, notes, full, trimmed: shown && item.long() ? item.lines('trimmed') : null };
    }),
    more: group.items.length - details - addresses,
  }));
}
