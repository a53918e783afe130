/**
 * Reads a Range header with one range (RFC 9110, 14.1.2).
 * @param length of the whole body in bytes
 * @returns the first byte and the one after the last; `unsatisfiable`; undefined where the header is none that is understood, and the
 * whole body is to be sent
 */
export function readRange(
  header: string | undefined,
  length: number,
): { start: number; end: number } | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return undefined;
  if (match[1] === '') {
    const last = Math.min(Number(match[2]), length);
    return last === 0 ? 'unsatisfiable' : { start: length - last, end: length };
  }
  const start = Number(match[1]);
  if (start >= length) return 'unsatisfiable';
  const end = match[2] === '' ? length : Math.min(Number(match[2]) + 1, length);
  return end <= start ? undefined : { start, end };
}
