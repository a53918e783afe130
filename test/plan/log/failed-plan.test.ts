import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFailedPlan, readFailedPlanFile } from '../../../src/plan/log/read-failed-plan.ts';
import { createMasker } from '../../../src/plan/secrets/masker.ts';

const key = '-----BEGIN KEY-----\nMIIabcdefghijk\n-----END KEY-----';
const masker = createMasker({ values: ['hunter2hunter2', key], patterns: [] });
const red = (text: string) => `\u001b[31m${text}\u001b[0m`;

const boxes = [
  'aws_thing.a: Refreshing state... [id=i]',
  red('╷'),
  `${red('│')} ${red('Error: ')}Unsupported argument`,
  `${red('│')} `,
  `${red('│')}   on main.tf line 3, in resource "aws_thing" "a":`,
  `${red('│')}    3:   password = "hunter2hunter2"`,
  `${red('│')} `,
  `${red('│')} An argument named "x" is not expected here.`,
  red('╵'),
  '╷',
  '│ Warning: Deprecated',
  '╵',
  '╷',
  '│ Error: Second',
  '╵',
  '::debug::Terraform exited with code 1.',
].join('\n');

describe('errors', () => {
  test('of boxes in colours, masked, without warnings', () => {
    const { errors, tail, cut } = readFailedPlan(boxes, masker);
    expect(errors).toEqual([
      'Error: Unsupported argument\n\n  on main.tf line 3, in resource "aws_thing" "a":\n   3:   password = "***"\n\nAn argument named "x" is not expected here.',
      'Error: Second',
    ]);
    expect(tail).toContain('│ Error: Unsupported argument');
    expect(tail).not.toContain('\u001b');
    expect(tail).not.toContain('hunter2');
    expect(cut).toBe(false);
  });

  test("without boxes, and with the times of a job's log", () => {
    const time = '2026-11-21T10:00:00.1234567Z ';
    const text = [
      'Planning...',
      '',
      'Error: One',
      '',
      '  on main.tf line 1:',
      '',
      'Details',
      '',
      'Error: Two',
      '',
      '::error::Terraform exited with code 1.',
    ];
    const expected = ['Error: One\n\n  on main.tf line 1:\n\nDetails', 'Error: Two'];
    expect(readFailedPlan(text.join('\r\n'), masker).errors).toEqual(expected);
    expect(readFailedPlan(text.map((line) => time + line).join('\n'), masker).errors).toEqual(expected);
  });

  test('of -json lines', () => {
    const diagnostic = {
      severity: 'error',
      summary: 'Bad hunter2hunter2',
      detail: `The key is\n${key}`,
      address: 'aws_thing.a',
      range: { filename: 'main.tf', start: { line: 7, column: 1 } },
    };
    const text = [
      '{"@level":"info","@message":"Terraform 1.11.4","type":"version"}',
      JSON.stringify({ '@level': 'warn', '@message': 'Warning: w', diagnostic: { severity: 'warning', summary: 'w' } }),
      JSON.stringify({ '@level': 'error', '@message': 'Error: Bad hunter2hunter2', diagnostic }),
      'Terraform exited with code 1.',
    ].join('\n');
    const { errors, tail } = readFailedPlan(text, masker);
    expect(errors).toEqual(['Error: Bad ***\n\n  with aws_thing.a,\n  on main.tf line 7\n\nThe key is\n***']);
    expect(tail).toBe('Terraform 1.11.4\nWarning: w\nError: Bad ***\nTerraform exited with code 1.');
  });

  test('twice the same is one; of very many the rest is counted', () => {
    expect(readFailedPlan('Error: A\nError: A\n', masker).errors).toEqual(['Error: A']);
    const many = Array.from({ length: 60 }, (_, at) => `Error: ${at}`).join('\n');
    expect(readFailedPlan(many, masker)).toMatchObject({ errors: { length: 50 }, errorsLeftOut: 10 });
  });
});

describe('text', () => {
  test('control and bidirectional characters are shown, lines written over are as they were last', () => {
    const text = '10%\r50%\rdone\nError: a\u0000b\u202ec\u0007\u001b]8;;http://x\u0007link\u001b]8;;\u0007';
    expect(readFailedPlan(text, masker)).toMatchObject({
      errors: ['Error: a<U+0000>b<U+202E>c<U+0007>link'],
      tail: expect.stringMatching(/^done\n/),
    });
  });

  test('of a long log the end is kept, from the start of a line', () => {
    const text = `Error: first\n${'line of some length\n'.repeat(10_000)}last`;
    const { errors, tail, cut } = readFailedPlan(text, masker);
    expect(cut).toBe(true);
    expect(tail.length).toBeLessThanOrEqual(40_000);
    expect(tail).toMatch(/^line of/);
    expect(tail).toMatch(/last$/);
    expect(errors[0]!.length).toBeLessThan(9_000);
  });

  test('a hostile log takes no more than linear time', () => {
    const started = performance.now();
    readFailedPlan(
      `${'\r'.repeat(200_000)}x${'\u001b['.repeat(100_000)}${'{'.repeat(100_000)}${'\n '.repeat(100_000)}${' '.repeat(100_000)}x${'Error: '.repeat(20_000)}`,
      masker,
    );
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('a file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'edge-actions-log-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('is read, also in UTF-16; of a very long one the end', async () => {
    const file = path.join(folder, 'plan.log');
    await writeFile(file, Buffer.from('\ufeffError: One', 'utf16le'));
    expect((await readFailedPlanFile(file, 'plan.log', masker)).errors).toEqual(['Error: One']);
    await writeFile(file, `hunter2hunter2${'x'.repeat(9_000_000)}\nError: Two`);
    expect(await readFailedPlanFile(file, 'plan.log', masker)).toMatchObject({
      errors: ['Error: Two'],
      tail: 'Error: Two',
    });
  });

  test('of a very long one in UTF-16 the end is read as such', async () => {
    const file = path.join(folder, 'long.log');
    const lines = `${'x'.repeat(99)}\n`.repeat(50_000);
    await writeFile(file, Buffer.from(`\ufeff${lines}Error: Two`, 'utf16le'));
    expect((await readFailedPlanFile(file, 'long.log', masker)).errors).toEqual(['Error: Two']);
  });

  test.each([
    ['JSON', '{"format_version":"1.2","variables":{"p":{"value":"S3"}}}'],
    ['JSON in UTF-16', Buffer.from('\ufeff{\r\n "format_version":"1.2"}', 'utf16le')],
    ['binary', Buffer.from('PK\u0003\u0004')],
  ])('that is a plan is refused, as it has secrets in clear: %s', async (_form, content) => {
    const file = path.join(folder, 'plan');
    await writeFile(file, content);
    await expect(readFailedPlanFile(file, 'plan', masker)).rejects.toThrow(/this is a plan\. Give it as plan-file\.$/);
    await expect(readFailedPlanFile(path.join(folder, 'x'.repeat(300)), 'x', masker)).rejects.toThrow(
      'a file that exists',
    );
  });

  test('that is a folder is refused', async () => {
    await expect(readFailedPlanFile(folder, 'logs', masker)).rejects.toThrow(
      'Input \'log-file\': got "logs", expected a file, not a folder',
    );
  });

  test('that is missing is named', async () => {
    await expect(readFailedPlanFile(path.join(folder, 'no'), 'no', masker)).rejects.toThrow(
      'Input \'log-file\': got "no"',
    );
  });
});
