import type { RuleSource } from '../edge/finding.ts';
import type { SourcePosition } from '../kit/errors.ts';

/** The output `recommended-target`: the lightest tool that does the job. `person` where the code does not tell and somebody has to decide. */
export const recommendedTargets = ['none', 'cloudfront-function', 'person', 'lambda-edge'] as const;
export type RecommendedTarget = (typeof recommendedTargets)[number];

/** One thing in the code that speaks against something lighter. */
export interface Reason {
  /** `requires`: only Lambda@Edge has it. `decide`: it may fit after a change, differs a little, or cannot be known from the code. */
  kind: 'requires' | 'decide';
  /** One sentence. */
  message: string;
  /** The user's own line, or that of the package that holds the code. */
  position?: SourcePosition;
  source: RuleSource;
}

/** What does the job without any code. */
export interface WithoutCode {
  /** `a response headers policy`, `a default root object`, ... */
  what: string;
  /** Terraform that does it; empty where nothing is to be done at all. */
  terraform: string;
  /** How it differs from the function, where it does: one sentence each. */
  differences: string[];
}

/** What the code says about the lightest tool that does its job. */
export interface Recommendation {
  target: RecommendedTarget;
  /** Why it is not something lighter; empty for `none` and for a CloudFront Function that fits. */
  reasons: Reason[];
  withoutCode?: WithoutCode;
}

/** What running both kinds on the same sample events came to. */
export interface Evidence {
  compared: number;
  same: number;
  differences: { file: string; what: string }[];
  /** Answered differently by code that reads the clock or throws dice: no difference, and no proof either. */
  unsure: number;
}

/** A recommendation with what it stands on. */
export interface Advice extends Recommendation {
  /** Path, from the workspace, of the CloudFront Function that was generated of the handler. */
  generated?: string;
  /** Left out where there were no sample events. */
  evidence?: Evidence;
}
