import type { SourcePosition } from '../kit/errors.ts';

/** Where a rule comes from and when it was read there, so that it can be corrected in one place. */
export interface RuleSource {
  /** Name of the page or model, e.g. `CloudFront Developer Guide, Quotas`. */
  title: string;
  /** ISO date on which the figure was read; the year alone where the day is not known. */
  read: string;
  /** Set where two sources disagree: the finding is then a warning and never an error. */
  unsure?: boolean;
  /** The page's address, where it is one page that anyone can open. */
  url?: string;
}

/** One thing that a check found. Errors stop the build; warnings and notices do not. */
export interface Finding {
  /** A stable kebab-case name, e.g. `read-only-header`. */
  rule: string;
  severity: 'error' | 'warning' | 'notice';
  /** What is wrong, with the values: one or two sentences. */
  message: string;
  /** What to do instead: one sentence. */
  advice: string;
  source: RuleSource;
  /** The user's own line, where the finding has one. */
  position?: SourcePosition;
}
