/** publish-module's bundle: the same bytes anywhere, written once a version, and nothing in the zip that does not belong there. */
import { execFileSync } from 'node:child_process';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { localCredentials } from '../../scripts/demo/infrastructure.ts';
import { createClients } from '../../src/aws/create-clients.ts';
import { readObject } from '../../src/aws/s3-objects.ts';
import { silentLog } from '../../src/kit/log.ts';
import { openScene, type Scene } from '../resilience/support/scene.ts';
import { annotations, expectRefusal, expectRefusedWithoutCalls, expectSuccess, observe } from './support/observe.ts';

let scene: Scene;
let folder: string;
let version = 0;

beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());
beforeEach(async () => {
  version += 1;
  folder = path.join(scene.workspace, 'tf', 'modules', 'cdn');
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.join(folder, 'tests'), { recursive: true });
  await writeFile(path.join(folder, 'main.tf'), 'resource "terraform_data" "one" {}\n');
  await writeFile(path.join(folder, 'tests', 'cdn.tftest.hcl'), '');
});

function run(more: Record<string, string> = {}) {
  const inputs = { path: 'tf/modules/cdn', name: 'cdn', version: `1.0.${version}`, bucket: 'demo-artifacts', ...more };
  return observe(scene, () => scene.run('actions/publish-module', inputs));
}

test('is stored once, and the second time there is nothing to write', async () => {
  const first = await run();
  expectSuccess(first);
  expect(first.writes).toEqual(['PutObject']);
  expect(first.outputs).toEqual({
    source: `s3::https://demo-artifacts.s3.us-east-1.amazonaws.com/modules/cdn/1.0.${version}.zip`,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    uploaded: 'true',
  });
  expect(first.summary).toContain('published');
  const second = await run();
  expectSuccess(second);
  expect(second.writes).toEqual([]);
  expect(second.outputs).toEqual({ ...first.outputs, uploaded: 'false' });
  expect(second.log).toContain(`with the same bytes (SHA-256 ${first.outputs.sha256})`);
  expect(second.log).not.toContain('CodeSha256');
});

test('other bytes under the same version are refused with both hashes', async () => {
  const first = await run();
  await writeFile(path.join(folder, 'main.tf'), 'resource "terraform_data" "two" {}\n');
  const second = await run();
  expectRefusal(second, new RegExp(`${first.outputs.sha256}.*stored there.*these bytes.*another 'version'`, 's'));
  expect(second.writes).toEqual([]);
});

test('state, plans, variables and hidden files stay out, and it is the same zip without them', async () => {
  const clean = await run({ 'dry-run': 'true' });
  await mkdir(path.join(folder, '.terraform', 'providers'), { recursive: true });
  for (const file of [
    'terraform.tfstate',
    'prod.tfvars',
    'x.tfplan',
    '.env',
    '.terraform/providers/p',
    '.terraform.lock.hcl',
    'crash.log',
  ]) {
    await writeFile(path.join(folder, file), 'secret');
  }
  const littered = await run({ 'dry-run': 'true' });
  expectSuccess(littered);
  expect(littered.outputs.sha256).toBe(clean.outputs.sha256);
});

test('a dry run writes nothing and says what it would do', async () => {
  const dry = await run({ 'dry-run': 'true' });
  expectSuccess(dry);
  expect(dry.writes).toEqual([]);
  expect(dry.log).toContain('Would store 2 files');
  expect(dry.outputs.uploaded).toBe('true');
});

test('a module from a folder beside it is refused, naming the line', async () => {
  await writeFile(path.join(folder, 'main.tf'), 'module "a" {\n  source = "../network"\n}\n');
  const refused = await run();
  expect(refused.exitCode).toBe(1);
  expect(annotations(refused.log)).toEqual([
    expect.stringMatching(/file=tf\/modules\/cdn\/main\.tf,line=2.*source = "\.\.\/network"/s),
  ]);
  expect(refused.calls).toEqual([]);
});

test('its examples and tests may lead out of their own folders', async () => {
  await mkdir(path.join(folder, 'examples', 'basic'), { recursive: true });
  await writeFile(path.join(folder, 'examples', 'basic', 'main.tf'), 'module "a" {\n  source = "../.."\n}\n');
  expectSuccess(await run());
});

test('a link that leads out of the workspace is refused', async () => {
  await symlink('/etc/hostname', path.join(folder, 'host.tf'));
  expectRefusedWithoutCalls(await run(), /host\.tf is a link that leads out/);
});

test.each([
  [{ path: 'tf/modules/none' }, /path.*Terraform module/],
  [{ path: '../elsewhere' }, /inside the workspace/],
  [{ name: 'a/b' }, /name.*letters, digits/],
  [{ version: 'sha256' }, /version/],
  [{ version: '' }, /version/],
  [{ bucket: 'acme.modules' }, /without dots/],
  [{ prefix: '../x' }, /prefix/],
] as [Record<string, string>, RegExp][])('%j', async (inputs, message) => {
  expectRefusedWithoutCalls(await run(inputs), message);
});

test('the zip is one that unzip reads', async () => {
  expectSuccess(await run());
  const s3 = createClients({ environment: { ...localCredentials, AWS_ENDPOINT_URL: scene.url }, log: silentLog }).s3();
  const place = { bucket: 'demo-artifacts', key: `modules/cdn/1.0.${version}.zip` };
  const object = await readObject(await s3, place, { doing: 'reading', maximumBytes: 100_000 });
  const file = path.join(scene.workspace, 'module.zip');
  await writeFile(file, object!.bytes);
  expect(execFileSync('unzip', ['-Z1', file], { encoding: 'utf8' })).toBe('main.tf\ntests/cdn.tftest.hcl\n');
});
