import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/kit/errors.ts';
import { readPlan } from '../../../src/plan/read/read-plan.ts';
import { createMasker } from '../../../src/plan/secrets/masker.ts';
import { change, read } from '../support/read.ts';

const plan = { format_version: '1.2', resource_changes: [change(['create'])] };
const json = JSON.stringify(plan);
const wrapped = `[command]/opt/terraform-bin show -json plan\n${json}\n::debug::Terraform exited with code 0.\n::debug::stdout: ${json}%0A\n::debug::stderr: \n::set-output name=exitcode::0\n`;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'edge-actions-plan-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A program that stands for terraform. */
async function program(name: string, body: string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, `#!${process.execPath}\n${body}`);
  await chmod(file, 0o755);
  return file;
}

async function readFile(content: string | Buffer, terraformPath = 'terraform', environment = {}) {
  const planFile = path.join(folder, 'plan');
  await writeFile(planFile, content);
  const masker = createMasker({ values: ['hunter2hunter2'], patterns: [] });
  return readPlan({ planFile, shownAs: 'plan', workingDirectory: folder, terraformPath, environment, masker });
}

const binary = Buffer.from('PK\u0003\u0004 and more');

describe('a JSON file', () => {
  test('with nothing but what every plan has is one', async () => {
    const bare = '{"format_version":"1.2","planned_values":{},"configuration":{}}';
    expect((await readFile(bare)).plan.resources).toEqual([]);
  });

  test.each([
    ['as it is', json],
    ['with the wrapper of setup-terraform around it', wrapped],
    ['with a byte order mark', `\ufeff${json}`],
    ['in UTF-16, as Windows PowerShell writes it', Buffer.from(`\ufeff${json}`, 'utf16le')],
    ['with Windows line ends', `${json}\r\n`],
  ])('%s', async (_how, content) => {
    expect((await readFile(content)).plan.resources).toHaveLength(1);
  });

  test.each([
    ['', 'the file is empty'],
    ['password: S1', 'There is a line before the JSON that is no part of it\\.'],
    [json.slice(0, -2), 'ends too early'],
    [`${json}\nError: x`, 'There is a line behind the JSON that is no part of it\\.'],
    ['{"@level":"info","@message":"x"}\n{"@level":"info"}\n', 'log-file'],
    ['{}', 'no format_version'],
    ['{"format_version":"1.0"}', 'no plan in it.*without one it prints the state'],
    ['{"format_version":"1.0","terraform_version":"1.11.4","values":{"outputs":{}},"checks":[]}', 'no plan in it'],
    ['{"format_version":"1.0","valid":true,"diagnostics":[]}', 'no plan in it'],
    ['{"format_version":"2.0"}', 'format_version is "2.0", expected 1.x'],
    ['{"format_version":"1.2","resource_changes":[1]}', 'resource_changes holds a number'],
    ['{"format_version":"1.2","resource_changes":[{"a":"S1" S2}]}', 'What resource_changes holds is not JSON\\.'],
  ])('%s is refused', async (content, message) => {
    const error = await readFile(content).catch((thrown: Error) => thrown as Error);
    expect(error).toBeInstanceOf(UserError);
    expect((error as Error).message).toMatch(new RegExp(message));
    expect((error as Error).message).not.toMatch(/S\d/);
  });

  test.each([600, 200_000])('nested %i deep is refused', async (depth) => {
    const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const nested = JSON.stringify({
      format_version: '1.2',
      resource_changes: [change(['update'], { before: 'deep', after: 1 })],
    });
    await expect(readFile(nested.replace('"deep"', deep))).rejects.toThrow(/nested (?:deeper|too deep)/);
  });

  test('that does not exist, or is a folder', async () => {
    const source = {
      shownAs: 'p',
      workingDirectory: folder,
      terraformPath: 'x',
      environment: {},
      masker: createMasker({ values: [], patterns: [] }),
    };
    await expect(readPlan({ ...source, planFile: path.join(folder, 'no') })).rejects.toThrow(
      '\'plan-file\': got "p", expected a file that exists',
    );
    await expect(readPlan({ ...source, planFile: folder })).rejects.toThrow('a file, not a folder');
  });
});

describe('a binary plan', () => {
  test("is shown by the given program, in the root, without what is not terraform's business", async () => {
    const body = `
      const { resource_changes: [one] } = ${json};
      const seen = { args: process.argv.slice(2, 4), cwd: process.cwd(), names: Object.keys(process.env).filter((name) => /^(GITHUB|INPUT|AWS|ACTIONS)_/.test(name)) };
      console.log('[command]terraform-bin');
      console.log(JSON.stringify({ format_version: '1.0', resource_changes: [{ ...one, address: JSON.stringify(seen) }] }));
      console.log('::debug::exitcode: 0');`;
    const environment = {
      AWS_REGION: 'x',
      INPUT_MASK: 'x',
      GITHUB_OUTPUT: 'x',
      GITHUB_TOKEN: 'x',
      ACTIONS_RUNTIME_TOKEN: 'x',
    };
    const read = await readFile(binary, await program('good', body), environment);
    expect(JSON.parse(read.plan.resources[0]!.address)).toEqual({
      args: ['show', '-json'],
      cwd: folder,
      names: ['AWS_REGION'],
    });
  });

  test.each([
    ['of a run in HCP Terraform', '{"remote_plan_format":1,"run_id":"run-abc","hostname":"app.terraform.io"}\n'],
    [
      'that OpenTofu encrypted',
      '{"meta":{"key_provider.pbkdf2.k":"e30="},"encrypted_data":"AA==","encryption_version":"v0"}',
    ],
  ])('%s is shown by the program too', async (_what, content) => {
    const show = await program('show', `console.log(${JSON.stringify(json)});`);
    expect((await readFile(content, show)).plan.resources).toHaveLength(1);
  });

  test.each([
    [
      'Error: Required plugins are not installed',
      /exited with code 1 in .*Required plugins.*\nRun .* init in .* earlier in this job/s,
    ],
    [
      '\u001b[31mplan file was created by Terraform 1.9.0, but this is 1.5\u001b[0m',
      /\nplan file.*give the one that made it as terraform-path/s,
    ],
    ['Error: zip: not a valid zip file', /The file is damaged/],
    ['the key hunter2hunter2', /the key \*\*\*/],
  ])('a failure says what to do: %s', async (stderr, message) => {
    const failing = await program('failing', `console.error(${JSON.stringify(stderr)}); process.exitCode = 1;`);
    await expect(readFile(binary, failing)).rejects.toThrow(message);
  });

  test('no such program', async () => {
    await expect(readFile(binary, path.join(folder, 'missing'))).rejects.toThrow(
      /'terraform-path'.*expected a program that exists/,
    );
  });

  test('output that ends too early', async () => {
    const half = await program('half', `process.stdout.write(${JSON.stringify(json.slice(0, 60))});`);
    await expect(readFile(binary, half)).rejects.toThrow(
      /show -json printed is not the JSON of a plan: The JSON ends too early/,
    );
  });
});

test('of a plan beyond the limit values are left out, and nothing else', async () => {
  const many = Array.from({ length: 100 }, (_, at) =>
    change(['delete'], { before: { id: `i-${at}`, filler: 'x'.repeat(1000) } }, { address: `a.b[${at}]` }),
  );
  const large = { resource_changes: many, output_changes: { o: { actions: ['create'], after: 1 } } };
  const all = await read(large);
  const bounded = await read(large, undefined, { bytesOfValues: 20_000 });
  expect(bounded.plan.resources.map(({ address, kind }) => [address, kind])).toEqual(
    all.plan.resources.map(({ address, kind }) => [address, kind]),
  );
  expect(bounded.plan.resources.map(({ valuesLeftOut }) => valuesLeftOut).indexOf(true)).toBeGreaterThan(10);
  expect(bounded.plan.resources.at(-1)).toMatchObject({ before: null, valuesLeftOut: true });
  expect(bounded.plan.outputs).toHaveLength(1);
  expect(bounded.fingerprint).toEqual(all.fingerprint);
});
