import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { rootSecret } from '../../../scripts/plans/roots.ts';
import { writeFingerprintFile } from '../../../src/plan/fingerprint/fingerprint-file.ts';
import { everything, plain, read } from '../support/read.ts';

/** Plans that `node scripts/record-plans.ts` recorded. */
const recorded = (name: string) => read(readFileSync(path.join('test/fixtures/plans', `${name}.json`), 'utf8'));

describe('recorded plans', () => {
  test('every kind of change that the built-in provider makes', async () => {
    const { plan } = await recorded('kinds');
    const seen = Object.fromEntries(plan.resources.map((one) => [one.address, [one.kind, one.reason]]));
    expect(seen).toEqual({
      'terraform_data.counted[1]': ['delete', 'delete_because_count_index'],
      'terraform_data.deleted': ['delete', 'delete_because_no_resource_config'],
      'terraform_data.forgotten': ['forget', expect.anything()],
      'terraform_data.imported': ['update', null],
      'terraform_data.keys["<b>"]': ['create', null],
      'terraform_data.keys["a|b"]': ['create', null],
      'terraform_data.keys["plain"]': ['create', null],
      'terraform_data.keys["q\\"uote"]': ['create', null],
      'terraform_data.keys["`tick`"]': ['create', null],
      'terraform_data.moved': ['no-op', null],
      'terraform_data.replaced': ['replace', 'replace_because_cannot_update'],
      'terraform_data.replaced_first': ['replace-create-first', 'replace_because_cannot_update'],
      'terraform_data.secret': ['update', null],
      'terraform_data.updated': ['update', null],
    });
    const find = (name: string) => plan.resources.find(({ address }) => address === `terraform_data.${name}`)!;
    expect(find('replaced').replacePaths).toEqual([['triggers_replace']]);
    expect(find('moved').previousAddress).toBe('terraform_data.before_move');
    expect(find('imported').importing).toEqual({ id: 'imported-id', identity: null });
    expect(plan).toMatchObject({
      terraformVersion: expect.any(String),
      complete: true,
      errored: false,
      applyable: true,
    });
    expect(plan.checks).toEqual([{ address: 'check.never', status: 'fail', messages: ['moved is not other'] }]);
  });

  test('values, numbers and outputs of that plan', async () => {
    const { plan } = await recorded('kinds');
    const updated = plan.resources.find(({ address }) => address === 'terraform_data.updated')!;
    expect(plain(updated.before)).toMatchObject({ input: { text: 'one', number: { digits: '9007199254740993' } } });
    expect(plain(updated.after)).toMatchObject({
      input: { text: 'two', list: ['a', 'c'], number: { digits: '9007199254740995' } },
      output: { unknown: true },
    });
    const secret = plan.resources.find(({ address }) => address === 'terraform_data.secret')!;
    expect(plain(secret.after)).toMatchObject({ input: { password: { sensitive: 'changed' }, user: 'root' } });
    expect(plan.outputs.map(({ name, kind, after }) => [name, kind, after])).toEqual([
      ['changed', 'update', 'two'],
      ['later', 'create', { unknown: true }],
      ['removed', 'delete', null],
      ['secret', 'update', { sensitive: 'changed' }],
    ]);
  });

  test('nothing to do is nothing', async () => {
    const { plan, fingerprint } = await recorded('nothing');
    expect(plan).toMatchObject({
      resources: [],
      drift: [],
      deferred: [],
      outputs: [],
      checks: [],
      actionInvocations: [],
    });
    expect(plan.unchanged).toBeGreaterThan(5);
    expect(fingerprint.digests.size).toBe(0);
  });

  test.each(['kinds', 'nothing', 'aws'])('%s shows no secret', async (name) => {
    const { plan, fingerprint } = await recorded(name);
    expect(readFileSync(`test/fixtures/plans/${name}.json`, 'utf8')).toMatch(rootSecret);
    expect(`${everything(plan)}${writeFingerprintFile(fingerprint)}`).not.toMatch(rootSecret);
  });

  test.each([
    ['sets', 'sets-shuffled'],
    ['aws', 'aws-shuffled'],
  ])('%s: sets in another order have one fingerprint, as Terraform writes a set in its own', async (one, other) => {
    expect((await recorded(other)).fingerprint).toEqual((await recorded(one)).fingerprint);
  });
});
