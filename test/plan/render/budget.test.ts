import { expect, test } from '@jest/globals';
import type { Plan } from '../../../src/plan/model.ts';
import { renderComment, renderMarkdownFile, renderSummary } from '../../../src/plan/render/comment.ts';
import { change, plan } from '../support/build-plan.ts';
import { elements, readMarkdown, textOf } from '../support/read-markdown.ts';
import { options } from '../support/render-options.ts';

const kinds = ['create', 'update', 'delete', 'replace'] as const;
const attributes = (index: number, content: string) => ({
  name: `object-${index}`,
  content,
  size: index,
  bucket: 'example',
});

/** So many changes, the kinds in turn. */
function large(count: number, content = 'x'.repeat(300)): Plan {
  const resources = Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % 4]!;
    const before = kind === 'create' ? null : attributes(index, `${content}1`);
    const after = kind === 'delete' ? null : attributes(index, `${content}2`);
    return change(kind, `aws_thing.${kind}[${index}]`, before, after);
  });
  return plan({ resources });
}
const addresses = (made: Plan, ...wanted: string[]) =>
  made.resources.filter(({ kind }) => wanted.includes(kind)).map(({ address }) => address);

test.each([40, 400, 900])('%d changes in 64 KiB: each destroyed and replaced one is listed', (count) => {
  const made = large(count);
  const { markdown, left } = renderComment(made, options);
  expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(65_536);
  expect(Buffer.byteLength(markdown)).toBeGreaterThan(count === 40 ? 10_000 : 55_000);
  expect(left.destroysNotListed).toBe(0);
  for (const address of addresses(made, 'delete', 'replace')) expect(markdown).toContain(address);
});

test('the steps go from full to trimmed to addresses to counts, what is destroyed last', () => {
  const made = large(400);
  const seen = [1_000_000, 200_000, 65_536, 30_000, 12_000].map(
    (maxBytes) => renderComment(made, { ...options, maxBytes }).left,
  );
  expect(seen[0]).toEqual({ trimmed: 0, addressesOnly: 0, counted: 0, destroysNotListed: 0 });
  expect(seen[1]!.trimmed).toBeGreaterThan(0);
  expect(seen[1]!.counted).toBe(0);
  expect(seen[2]!.addressesOnly).toBeGreaterThan(0);
  expect(seen[4]!.counted).toBeGreaterThan(0);
  expect(seen.map(({ destroysNotListed }) => destroysNotListed)).toEqual([0, 0, 0, 0, 0]);
});

test('where not even their addresses fit, that is said first, with the exact number and where the rest is', () => {
  const made = large(4_000);
  const { markdown, left } = renderComment(made, options);
  const listed = addresses(made, 'delete', 'replace').filter(
    (address) => markdown.includes(`${address}  #`) || markdown.includes(`${address}\n`),
  );
  expect(left.destroysNotListed).toBe(2_000 - listed.length);
  expect(listed.length).toBeGreaterThan(1_000);
  const notice = markdown.indexOf('Not all that is destroyed or replaced fits here');
  expect(notice).toBeGreaterThan(0);
  expect(notice).toBeLessThan(markdown.indexOf('#### Destroy'));
  const text = textOf(readMarkdown(markdown).after);
  expect(text).toContain(`${left.destroysNotListed} more than those listed`.replace(/(\d)(\d{3}) /, '$1,$2 '));
  expect(text).toContain('The whole is in the job summary and the file plan.md (output markdown-path).');
});

test('counts add up at every size', () => {
  const made = large(300, 'long'.repeat(100));
  for (let maxBytes = 2_048; maxBytes < 90_000; maxBytes += 1_777) {
    const { markdown, left } = renderComment(made, { ...options, maxBytes });
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(maxBytes);
    const { after } = readMarkdown(markdown);
    const lines = elements(after, 'pre')
      .flatMap((pre) => textOf(pre).split('\n'))
      .filter((line) => /^(-|\+|!|-\/\+) aws_thing/.test(line));
    const details = elements(after, 'summary').filter((summary) => elements(summary, 'code').length > 1).length;
    expect({ maxBytes, lines: lines.length, all: details + lines.length + left.counted }).toEqual({
      maxBytes,
      lines: left.addressesOnly,
      all: 300,
    });
  }
});

test('a resource of megabytes is trimmed, not dropped, and whole in the file', () => {
  const made = plan({
    resources: [change('update', 'a.big', { user_data: 'a'.repeat(2_000_000) }, { user_data: 'b'.repeat(2_000_000) })],
  });
  const comment = renderComment(made, options);
  expect(comment.left).toEqual({ trimmed: 1, addressesOnly: 0, counted: 0, destroysNotListed: 0 });
  expect(comment.markdown).toContain('(1,999,840 more characters)');
  expect(renderSummary(made, options).markdown).toContain(
    'Cut to fit: 1 change with long values shortened. The whole is in the file',
  );
  expect(renderMarkdownFile(made, options)).toContain('b'.repeat(2_000_000));
});

test('the summary of 5,000 changes stays under 1 MiB, and the file holds them all', () => {
  const made = large(5_000, 'short');
  const { markdown } = renderSummary(made, options);
  expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(1024 * 1024);
  for (const address of addresses(made, 'delete', 'replace')) expect(markdown).toContain(address);
  expect(renderMarkdownFile(made, options).match(/<details><summary>/g)).toHaveLength(5_000);
});

test('the summary takes no more than the room that is left', () => {
  const { markdown } = renderSummary(large(5_000, 'short'), options, 300_000);
  expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(300_000);
  expect(Buffer.byteLength(markdown)).toBeGreaterThan(100_000);
});

test('time grows with the number of changes, not faster', () => {
  const time = (count: number) => {
    const made = large(count, 'short');
    const start = process.cpuUsage();
    renderComment(made, options);
    renderSummary(made, options);
    renderMarkdownFile(made, options);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / count;
  };
  time(1_000);
  const [few, many] = [time(2_000), time(20_000)];
  expect(many / few).toBeLessThan(4);
});

test('bytes are counted, not characters', () => {
  const resources = Array.from({ length: 300 }, (_, index) =>
    change('delete', `a.b["${'日本'.repeat(20)}${index}"]`, { x: '😀'.repeat(100) }),
  );
  const { markdown } = renderComment(plan({ resources }), { ...options, maxBytes: 50_000 });
  expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(50_000);
  expect(markdown).not.toContain('\ufffd');
});
