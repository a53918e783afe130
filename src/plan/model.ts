import type { Sensitive, Unknown, Value } from './value.ts';

/**
 * What a Terraform or OpenTofu plan says, with nothing secret left in it: whatever the plan marks as sensitive and whatever is to be masked
 * has been taken out before a model exists, so that no renderer, fingerprint or error message can show it.
 */
export interface Plan {
  /** `format_version` and `terraform_version` of the JSON. */
  formatVersion: string;
  terraformVersion: string | null;
  /** Every change that is not a plain no-op, in the plan's order: imports and moves without another change are among them. */
  resources: ResourceChange[];
  /** What changed outside Terraform, all of it; `relevant` tells whether the plan's own changes depend on it. */
  drift: (ResourceChange & { relevant: boolean })[];
  deferred: (ResourceChange & { reason: string })[];
  outputs: OutputChange[];
  /** Checks that are not passing. */
  checks: CheckResult[];
  actionInvocations: ActionInvocation[];
  /** How many resources stay as they are. */
  unchanged: number;
  errored: boolean;
  /** False where the plan says that another plan is needed after it. */
  complete: boolean;
  /** Null where the format does not say. */
  applyable: boolean | null;
  /** Made with -refresh-only: it has no changes of its own, applying it only writes the drift, all of it relevant, into the state. */
  refreshOnly: boolean;
}

export type ChangeKind =
  | 'create'
  | 'update'
  /** Destroyed, then created anew. */
  | 'replace'
  /** Created anew, then destroyed. */
  | 'replace-create-first'
  | 'delete'
  | 'forget'
  /** [create, forget]: the old object stays, out of the state. */
  | 'replace-forget'
  | 'read'
  /** OpenTofu's ephemeral resources. */
  | 'open'
  /** Nothing but an import or a move. */
  | 'no-op'
  /** A combination of actions that is not known; `actions` holds it. */
  | 'other';

export interface ResourceChange {
  address: string;
  /** The deposed object's key; address and deposed together name a change. */
  deposed: string | null;
  previousAddress: string | null;
  mode: 'managed' | 'data' | 'ephemeral' | 'other';
  type: string;
  kind: ChangeKind;
  /** As in the plan. */
  actions: string[];
  /** `action_reason`, an open list: `delete_because_no_resource_config`, `replace_because_tainted`… */
  reason: string | null;
  /** `id` null for an import by identity, which `identity` then holds. */
  importing: { id: string | Sensitive | Unknown | null; identity: Value | null } | null;
  /**
   * Null where there is no object on that side; both are null where `valuesLeftOut`. What is the same on both sides, at any depth, is one
   * object: `before === after` is all it takes to see that nothing changed there, and the other way round.
   */
  before: Value;
  after: Value;
  /** True in a plan so large that the values of its later changes are not kept in memory. The fingerprint covers them all the same. */
  valuesLeftOut: boolean;
  /** Paths that force the replacement; empty where the plan names none, as for a tainted resource. */
  replacePaths: (string | number)[][];
}

export interface OutputChange {
  name: string;
  kind: 'create' | 'update' | 'delete' | 'other';
  before: Value;
  after: Value;
}

export interface CheckResult {
  address: string;
  status: 'fail' | 'error' | 'unknown';
  messages: string[];
}

export interface ActionInvocation {
  address: string;
  type: string;
  /** What sets it off, in the plan's words; null where it says nothing. */
  trigger: string | null;
  /** Why it waits for a later plan; null where it runs in this apply. */
  deferred: string | null;
}
