import { UserError } from '../../kit/errors.ts';
import { parseKeepingDigits } from './exact-numbers.ts';
import { JsonSliceError, type SlicePath } from './json-slices.ts';
import type { Json } from './marks.ts';

/** The walks are recursive, and a text longer than V8's longest cannot be made. Neither is met in a plan of Terraform's. */
export function beyondBounds([part]: SlicePath, error: unknown): UserError | null {
  const { code } = error as { code?: string };
  if (code !== 'ERR_STRING_TOO_LONG' && !(error instanceof RangeError)) return null;
  const what = code === 'ERR_STRING_TOO_LONG' ? 'is longer than 512 MB' : 'is nested too deep';
  return new UserError('Plan not readable', `One of the ${part} in the plan ${what}.`, { cause: error });
}

/** JSON.parse's own message would show a piece of the text. */
export function parsedSlice(part: string, text: string, plain: boolean): Json {
  try {
    return parseKeepingDigits(text, !plain) as Json;
  } catch (error) {
    if (error instanceof SyntaxError) throw new JsonSliceError(`What ${part} holds is not JSON`, null);
    throw error;
  }
}

export function checkedVersion(json: Json): string {
  if (typeof json === 'string' && /^1(?:\.\d+)*$/.test(json)) return json;
  const came = typeof json === 'string' ? json.slice(0, 20) : typeof json;
  throw new UserError(
    'Plan format not known',
    `The plan's format_version is ${JSON.stringify(came)}, expected 1.x. Use a version of this action that knows it.`,
  );
}
