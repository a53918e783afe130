/** Where a plan comes from. Paths are absolute; `shownAs` is what the user wrote. */
export type PlanPlace =
  | { kind: 'plan'; file: string; shownAs: string }
  | { kind: 'log'; file: string; shownAs: string }
  | { kind: 'sections'; files: { file: string; shownAs: string }[] };

export const failureReasons = ['destroy', 'replace', 'any-change'] as const;
export type FailureReason = (typeof failureReasons)[number];

/** What terraform-plan-comment is asked for. */
export interface PlanCommentRequest {
  place: PlanPlace;
  /** Absolute: the root. */
  workingDirectory: string;
  terraformPath: string;
  /** What tells the root's comment from another's. */
  name: string;
  /** Null: no comment. */
  token: string | null;
  pullRequest: number | undefined;
  mode: 'update' | 'recreate' | 'off';
  /** The comment is shared by all jobs that give this value. */
  aggregate: string | null;
  showDrift: 'relevant' | 'all' | 'none';
  failOn: FailureReason[];
  /** A hash, or the text of a fingerprint file. */
  expectFingerprint: string | undefined;
  maxBytes: number;
  title: string | null;
  footer: string | null;
  dryRun: boolean;
}
