import type { Script } from 'node:vm';
import { InputError } from '../../kit/errors.ts';
import type { MaskPattern } from './mask-patterns.ts';

/** Node.js's vm is asked for only where there are patterns: loading it takes part of every start. */
function watch(holder: object): { script: Script; context: object } {
  const { createContext, Script } = process.getBuiltinModule('node:vm');
  return { script: new Script('work()'), context: createContext(holder) };
}

/** Ends work in which a regular expression does not come to an end: nothing but V8's own watch over a script can. */
export class PatternClock {
  readonly #limitMs: number;
  readonly #holder: { work: () => void } = { work: () => {} };
  #watched: { script: Script; context: object } | null = null;
  #running = false;
  #pattern: MaskPattern | null = null;

  constructor(limitMs: number) {
    this.#limitMs = limitMs;
  }

  /** Remembers which pattern is at work, for the message. */
  at(pattern: MaskPattern): void {
    this.#pattern = pattern;
  }

  /**
   * Work within work counts towards the outer one's limit.
   *
   * @throws InputError when the limit has passed
   */
  run<T>(work: () => T): T {
    if (this.#running) return work();
    this.#watched ??= watch(this.#holder);
    const { script, context } = this.#watched;
    let result: { value: T } | null = null;
    let thrown: { error: unknown } | null = null;
    this.#holder.work = () => {
      try {
        result = { value: work() };
      } catch (error) {
        thrown = { error };
      }
    };
    this.#running = true;
    try {
      script.runInContext(context, { timeout: this.#limitMs });
    } catch (error) {
      throw (error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? this.#tooSlow() : error;
    } finally {
      this.#running = false;
    }
    if (thrown) throw (thrown as { error: unknown }).error;
    return (result as unknown as { value: T }).value;
  }

  #tooSlow(): InputError {
    const { text = '', line = 0 } = this.#pattern ?? {};
    return new InputError(
      'mask',
      text,
      `a regular expression that is done within ${this.#limitMs / 1000} s`,
      `It stands on line ${line}. A repetition within a repetition, as in (a+)+, can take exponential time: write it without.`,
    );
  }
}
