import { InputError } from '../kit/errors.ts';

/** A path on Linux has at most 4,096 bytes, and nobody writes one of this length. */
const longestPath = 1_000;

/**
 * Refuses an input that holds a file's content where its path belongs, as of `${{ steps.show.outputs.stdout }}`. Neither the error nor any
 * message of the file system's may quote it: a plan has secrets in clear.
 *
 * @throws InputError that says what came without showing it
 */
export function checkGivenPath(input: string, given: string): void {
  const isJson = /^\s*(?:\{\s*["}]|\[\s*[{["\]])/.test(given);
  if (!isJson && !/[\r\n]/.test(given) && given.length <= longestPath) return;
  const came = `${isJson ? 'JSON' : 'a text'} of ${given.length} characters`;
  const advice = 'What stands in the file is not taken: write it into one in the step before, and give its name.';
  throw new InputError(input, came, 'the path of a file', advice);
}
