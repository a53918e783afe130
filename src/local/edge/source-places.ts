import { createHash } from 'node:crypto';
import type { Invocation } from '../../edge/run/invocation.ts';

/** A place in code that runs; line and column are counted from 1. */
export interface CodePlace {
  /** Path in the zip; undefined for a CloudFront Function's one file. */
  file: string | undefined;
  line: number;
  column: number;
}

/** Knows where the code that runs was written. */
export interface SourcePlaces {
  /**
   * @param codeSha256 base64, of the zip or of the CloudFront Function's file
   * @returns `functions/router.ts:12:5`; undefined where it is not known
   */
  find(codeSha256: string, place: CodePlace): string | undefined;
}

/** Where Lambda puts a function's code, and so how stacks name it. */
export const taskRoot = '/var/task';

const framePlace = new RegExp(`(?:file://)?${taskRoot}/([^\\s():]+):(\\d+):(\\d+)`);

/**
 * Names the user's own files in the stack of what was thrown, and leaves out the frames of the program that called the handler.
 *
 * @param handlerRuntime path of that program
 */
export function withSourcePlaces<Some extends Invocation>(
  invocation: Some,
  codeSha256: string,
  { sourcePlaces, handlerRuntime }: { sourcePlaces?: SourcePlaces; handlerRuntime: string },
): Some {
  if (invocation.outcome !== 'threw' && invocation.outcome !== 'not-loaded') return invocation;
  const outside = invocation.stack.findIndex((line) => line.includes(handlerRuntime));
  const own = outside < 0 ? invocation.stack : invocation.stack.slice(0, outside);
  const stack = own.map((line) =>
    line.replace(framePlace, (frame, file: string, at: string, column: string) => {
      const place = { file, line: Number(at), column: Number(column) };
      return sourcePlaces?.find(codeSha256, place) ?? frame;
    }),
  );
  return { ...invocation, stack };
}

/** @returns where a CloudFront Function failed, in the user's own file; undefined where that is not known */
export function sourcePlaceOfFunction(
  sourcePlaces: SourcePlaces | undefined,
  code: Buffer,
  { line, column }: { line?: number; column?: number },
): string | undefined {
  if (!sourcePlaces || line === undefined || column === undefined) return undefined;
  const codeSha256 = createHash('sha256').update(code).digest('base64');
  return sourcePlaces.find(codeSha256, { file: undefined, line, column });
}
