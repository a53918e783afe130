import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makePlan, whyNot } from '../../../scripts/plans/make-plan.ts';
import { planRoots, rootSecret } from '../../../scripts/plans/roots.ts';
import { readPlan } from '../../../src/plan/read/read-plan.ts';
import { everything, noMasker, read } from '../support/read.ts';

let scratch: string;
let reason: string | null;

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'edge-actions-terraform-'));
  reason = await whyNot('built-in', scratch);
});
afterAll(() => rm(scratch, { recursive: true, maxRetries: 3 }));

/** A test that needs terraform; without it, it says why it is not run. */
function withTerraform(name: string, work: () => Promise<void>): void {
  test(name, async () => {
    if (reason === null) await work();
    else process.stdout.write(`not run: ${name}: ${reason}\n`);
  }, 120_000);
}

withTerraform('a plan made twice, in two folders, read as binary and as JSON, has one fingerprint', async () => {
  const root = planRoots.find(({ name }) => name === 'kinds')!;
  const first = await makePlan(root, path.join(scratch, 'one'));
  const folder = path.join(scratch, 'another', 'place');
  await cp(first.folder, folder, { recursive: true });
  const second = await makePlan({ ...root, was: null }, folder);
  const source = { shownAs: 'plan.bin', terraformPath: 'terraform', environment: process.env, masker: noMasker };
  const binary = await readPlan({ ...source, planFile: first.binary, workingDirectory: first.folder });
  const again = await readPlan({ ...source, planFile: second.binary, workingDirectory: folder });
  expect(again.fingerprint).toEqual(binary.fingerprint);
  expect((await read(first.json)).plan).toEqual(binary.plan);
  expect(binary.plan.resources.length).toBeGreaterThan(10);
  expect(everything(binary)).not.toMatch(rootSecret);
});

withTerraform('of a damaged plan terraform says what is wrong', async () => {
  const folder = path.join(scratch, 'damaged');
  const made = await makePlan(
    { name: 'small', was: null, is: 'output "a" { value = 1 }', provider: 'built-in' },
    folder,
  );
  await writeFile(made.binary, 'PK\u0003\u0004 is all there is');
  const source = { shownAs: 'p', terraformPath: 'terraform', environment: process.env, masker: noMasker };
  await expect(readPlan({ ...source, planFile: made.binary, workingDirectory: folder })).rejects.toThrow(
    'The file is damaged',
  );
});
