import { expect, test } from '@jest/globals';
import { responseHeadersPolicy } from '../../src/advice/response-headers-policy.ts';

function policyOf(name: string, value: string): string | undefined {
  return responseHeadersPolicy([{ kind: 'set', on: 'response', name, value, override: true }], 'headers');
}

test('an age that the API has no number for is not offered as a policy', () => {
  expect(policyOf('strict-transport-security', 'max-age=2147483647')).toContain('= 2147483647');
  expect(policyOf('strict-transport-security', 'max-age=2147483648')).toBeUndefined();
});

test('a protection that is off has no mode', () => {
  expect(policyOf('x-xss-protection', '0')).toMatch(/protection = false\n\s+mode_block = false/);
  expect(policyOf('x-xss-protection', '1; mode=block')).toMatch(/protection = true\n\s+mode_block = true/);
  expect(policyOf('x-xss-protection', '0; mode=block')).toBeUndefined();
});
