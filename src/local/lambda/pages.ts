import { lambdaErrors } from './errors.ts';

/** Lambda lists at most 50 functions or versions at a time. */
const largestPage = 50;

/** One page of a list, from `Marker` on. */
export function pageOf<T>(
  items: readonly T[],
  { Marker, MaxItems }: { Marker?: string; MaxItems?: number },
): { page: T[]; NextMarker: string | undefined } {
  const start = Marker === undefined || Marker === '' ? 0 : Number(Buffer.from(Marker, 'base64url').toString());
  if (!Number.isInteger(start) || start < 0) {
    throw lambdaErrors.invalid('Invalid pagination token');
  }
  const end = start + Math.min(MaxItems ?? largestPage, largestPage);
  return {
    page: items.slice(start, end),
    NextMarker: end < items.length ? Buffer.from(String(end)).toString('base64url') : undefined,
  };
}
