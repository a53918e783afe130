import { InputError, quoted } from '../kit/errors.ts';

/** CloudFront's id of a distribution: capital letters and digits. */
export function checkDistributionId(input: string, id: string): string {
  if (/^[A-Z0-9]{6,32}$/.test(id)) return id;
  const expected = 'the id of a CloudFront distribution, like E2QWRUHAPOMQZL';
  throw new InputError(input, id, expected, 'Give the id, not its ARN or domain name.');
}

/** A path as CreateInvalidation takes it: CloudFront Developer Guide, Invalidate files. What is not ASCII has to be URL-encoded in it. */
export function checkInvalidationPath(input: string, path: string): string {
  if (/^\/[!-)+-~]{0,4000}\*?$/.test(path)) return path;
  const advice = `CloudFront takes characters beyond ASCII URL-encoded: ${quoted(path.replace(/[^ -~]+/gu, encodeURIComponent))}.`;
  throw new InputError(
    input,
    path,
    'a path that starts with /, without spaces, with * at its end alone: "/images/*"',
    /[^ -~]/.test(path) ? advice : undefined,
  );
}

/** A Lambda alias's name; one of digits alone would be a version (Lambda API Reference, UpdateAlias). */
export function checkAlias(input: string, alias: string): string {
  if (/^(?!\d+$)[A-Za-z0-9_-]{1,128}$/.test(alias)) return alias;
  throw new InputError(input, alias, 'letters, digits, - and _, at most 128 and not digits alone');
}
