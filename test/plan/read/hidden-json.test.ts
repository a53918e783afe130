import { expect, test } from '@jest/globals';
import { hiddenInJson } from '../../../src/plan/read/hidden-json.ts';
import { renderMarkdownFile } from '../../../src/plan/render/comment.ts';
import { parseMaskPatterns } from '../../../src/plan/secrets/mask-patterns.ts';
import { createMasker } from '../../../src/plan/secrets/masker.ts';
import { change, everything, noMasker, read } from '../support/read.ts';
import { options } from '../support/render-options.ts';

const ascii = (text: string) => text.replace(/[^\x20-\x7e]/g, (one) => `\\u00${one.charCodeAt(0).toString(16)}`);

async function shown(inner: object, masker = noMasker): Promise<string> {
  const { plan, fingerprint } = await read({ resource_changes: [change(['update'], inner)] }, masker);
  return `${renderMarkdownFile(plan, options)}${everything(plan)}${everything(fingerprint)}`;
}

test('a pattern is met in JSON as it reads, whatever its writer escaped', async () => {
  const masker = createMasker({ values: [], patterns: parseMaskPatterns(['key=[^&]+&sig=\\w+', 'pä\\w+']) });
  const policy = '{"url":"https://x/?key=k1\\u0026sig=abc123","n":12345678901234567890,"word":"p\\u00e4sswort"}';
  const text = await shown({ before: { p: '{}' }, after: { p: policy, twice: JSON.stringify({ policy }) } }, masker);
  expect(text).not.toMatch(/abc123|sswort/);
  expect(text).toContain('https://x/?***');
  expect(text).toContain('12345678901234567890');
});

test('a value is met there too, and in the names', async () => {
  const masker = createMasker({ values: ['pässwörter'], patterns: [] });
  const json = ascii(JSON.stringify({ pässwörter: 'a', list: ['is pässwörter'] }));
  const text = await shown(
    { before: { p: '[]' }, after: { p: json, q: `x ${json}`, r: JSON.stringify({ json }) } },
    masker,
  );
  expect(text).not.toMatch(/sswörter|sswu00f6|ss.?w.{0,3}u00f6rter/);
});

test('so is a copy of what the change marks', async () => {
  const inner = {
    before: { secret: 'p<w>d&1234', copy: '{}' },
    after: { secret: 'p<w>d&5678', copy: '{"a":"p\\u003cw\\u003ed\\u00265678"}' },
    after_sensitive: { secret: true },
  };
  expect(await shown(inner)).not.toMatch(/5678/);
});

test('a text that is no JSON, or holds nothing, stays as it is', () => {
  const hide = (text: string) => text.replaceAll('x', '***');
  for (const text of ['"\\u0078"', '{"a":"\\u0079 \\/ \\q', '{"a":"b"}', '{"a":\\', '["\\u00']) {
    expect(hiddenInJson(text, hide)).toBe(text);
  }
  expect(hiddenInJson(' [ "\\u0078\\/" ]', hide)).toBe(' [ "***/" ]');
});

test('megabytes take no more than linear time', () => {
  const started = performance.now();
  hiddenInJson(`[${'"\\u0078",'.repeat(300_000)}"${'\\"'.repeat(500_000)}`, (text) => text);
  expect(performance.now() - started).toBeLessThan(5_000);
});
