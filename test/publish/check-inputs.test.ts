import { describe, expect, test } from '@jest/globals';
import { checkAlias, checkDistributionId, checkInvalidationPath } from '../../src/publish/check-inputs.ts';

describe('what the inputs alone show', () => {
  test.each([
    [checkDistributionId, 'arn:aws:cloudfront::1:distribution/E1', /not its ARN or domain name/],
    [checkDistributionId, 'd111111abcdef8.cloudfront.net', /like E2QWRUHAPOMQZL/],
    [checkInvalidationPath, '/a*b', /with \* at its end alone/],
    [checkInvalidationPath, 'a', /starts with \//],
    [checkInvalidationPath, '/a b', /without spaces/],
    [checkInvalidationPath, '/straße/*', /URL-encoded: "\/stra%C3%9Fe\/\*"/],
    [checkAlias, 'live now', /letters, digits/],
    [checkAlias, '12', /not digits alone/],
  ])('%p refuses %s', (check, value, message) => {
    expect(() => check('name-of-input', value)).toThrow(message);
    expect(() => check('name-of-input', value)).toThrow(/^Input 'name-of-input': got /);
  });

  test.each([
    [checkDistributionId, 'E2QWRUHAPOMQZL'],
    [checkInvalidationPath, '/*'],
    [checkInvalidationPath, '/images/*'],
    [checkInvalidationPath, '/'],
    [checkInvalidationPath, '/stra%C3%9Fe/a?b=c&d'],
    [checkAlias, 'live-2'],
  ])('%p takes %s', (check, value) => {
    expect(check('name-of-input', value)).toBe(value);
  });
});
