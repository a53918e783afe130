/**
 * The two kinds of failure an action knows. A `UserError` is expected: its message is all a user needs and no stack is
 * printed. Anything else is a bug in this toolkit and prints its stack.
 */

/** A place in a source file, as GitHub's annotations take it. Lines and columns count from 1. */
export interface SourcePosition {
  /** Path from the workspace, with forward slashes. */
  file: string;
  line?: number;
  column?: number;
}

/** An expected failure: shown as one titled `::error`, exit code 1, without a stack. */
export class UserError extends Error {
  /** A few words that stand in bold above the message, e.g. `Distribution not found`. */
  readonly title: string;
  readonly position: SourcePosition | undefined;

  constructor(title: string, message: string, options: { cause?: unknown; position?: SourcePosition } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'UserError';
    this.title = title;
    this.position = options.position;
  }
}

/** A bad input: says which, what came, what was expected, and what to do where that is not obvious. */
export class InputError extends UserError {
  readonly input: string;

  /**
   * @param input the input's name as in action.yml
   * @param came what arrived; shown quoted, cut at 200 characters. Never pass a secret.
   * @param expected a phrase that completes "expected ..."
   * @param advice a sentence on what to do
   */
  constructor(input: string, came: string | undefined, expected: string, advice?: string) {
    super(
      `Bad input ${input}`,
      `Input '${input}': ${came === undefined ? 'nothing came' : `got ${quoted(came)}`}, expected ${expected}.${advice ? ` ${advice}` : ''}`,
    );
    this.name = 'InputError';
    this.input = input;
  }
}

/** A value as it is shown in a message: JSON-quoted, so that control characters and line ends are visible, and cut at 200 characters. */
export function quoted(value: string): string {
  return JSON.stringify(value.length > 200 ? `${value.slice(0, 200)}…` : value);
}

/** The message of anything thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
