import type { Wanted } from './wanted.ts';

const value: Wanted = { kind: 'value' };
const list: Wanted = { kind: 'elements', of: value };
const members: Wanted = { kind: 'members', of: value };
const fields = (of: Record<string, Wanted>): Wanted => ({ kind: 'fields', of });

/** What is read of a plan's JSON. `variables`, which are in cleartext and have no marks, are not among it. */
export const planParts: Wanted = fields({
  format_version: value,
  terraform_version: value,
  errored: value,
  complete: value,
  applyable: value,
  resource_changes: list,
  resource_drift: list,
  relevant_attributes: list,
  deferred_changes: list,
  action_invocations: list,
  deferred_action_invocations: list,
  checks: list,
  output_changes: members,
  // For `sensitive`, which stands in each of them.
  planned_values: fields({ outputs: members }),
  prior_state: fields({ values: fields({ outputs: members }) }),
  configuration: fields({ root_module: fields({ outputs: members }) }),
});

/** What a state's JSON, an empty one's too, and that of `terraform validate` have as well: all of them have a format_version. */
const ofOthersToo = new Set(['format_version', 'terraform_version', 'checks']);

/**
 * Whether members with these names make a plan. Terraform and OpenTofu write `planned_values` and `configuration` into every one; a plan written by
 * hand may have less, and nothing at all of a plan is none: a forgotten file name, as in `terraform show -json`, must not pass as "No changes".
 */
export function isPlan(names: ReadonlySet<string>): boolean {
  return [...names].some((name) => !ofOthersToo.has(name));
}
