import { describe, expect, test } from '@jest/globals';
import { destroys } from '../../../src/plan/kinds.ts';
import { change, read } from '../support/read.ts';

describe('kinds of changes', () => {
  test.each([
    [['create'], 'create', false],
    [['update'], 'update', false],
    [['delete', 'create'], 'replace', true],
    [['create', 'delete'], 'replace-create-first', true],
    [['delete'], 'delete', true],
    [['forget'], 'forget', false],
    [['create', 'forget'], 'replace-forget', false],
    [['read'], 'read', false],
    [['open'], 'open', false],
    [['update', 'delete'], 'other', true],
    [['renew'], 'other', false],
    [['toString'], 'other', false],
    [[], 'other', false],
  ])('%j is %s', async (actions, kind, destroyed) => {
    const { plan } = await read({ resource_changes: [change(actions)] });
    expect(plan.resources).toMatchObject([{ kind, actions }]);
    expect(destroys(plan.resources[0]!)).toBe(destroyed);
  });

  test('a no-op counts as unchanged, unless it imports or moves', async () => {
    const { plan } = await read({
      resource_changes: [
        change(['no-op']),
        change(['no-op'], { importing: { id: 'i-1' } }),
        change(['no-op'], { importing: { identity: { name: 'n' } } }),
        change(['no-op'], {}, { previous_address: 'aws_thing.old' }),
        change(['no-op'], {}, { mode: 'data' }),
      ],
    });
    expect(plan.unchanged).toBe(1);
    expect(plan.resources.map(({ importing, previousAddress }) => [importing?.id, previousAddress])).toEqual([
      ['i-1', null],
      [null, null],
      [undefined, 'aws_thing.old'],
    ]);
    expect(plan.resources[1]!.importing!.identity).toEqual({ name: 'n' });
  });

  test('an import id that is unknown, or marked by the resource, is a marker', async () => {
    const { plan } = await read({
      resource_changes: [
        change(['no-op'], { importing: { unknown: true } }),
        change(['update'], { importing: { id: 'hush' }, after_sensitive: { id: true } }),
        change(['update'], { importing: { id: 'hush' }, after: { key: 'hush' }, after_sensitive: { key: true } }),
        change(['update'], { importing: { id: 'hush' }, before: { id: 'hush' }, before_sensitive: true }),
      ],
    });
    expect(plan.resources.map(({ importing }) => importing!.id)).toEqual([
      { unknown: true },
      { sensitive: 'unchanged' },
      { sensitive: 'unchanged' },
      { sensitive: 'unchanged' },
    ]);
  });

  test('reasons, forcing paths, deposed objects and modes are kept, also those that are new', async () => {
    const { plan } = await read({
      resource_changes: [
        change(
          ['delete', 'create'],
          { replace_paths: [['ami'], ['disk', 0, 'size']] },
          { action_reason: 'replace_because_cannot_update' },
        ),
        change(['delete'], {}, { deposed: 'abcd1234', action_reason: 'delete_because_something_new' }),
        change(['delete', 'create'], {}, { mode: 'list', action_reason: 'replace_because_tainted' }),
      ],
    });
    expect(plan.resources).toMatchObject([
      {
        reason: 'replace_because_cannot_update',
        replacePaths: [['ami'], ['disk', 0, 'size']],
        deposed: null,
        mode: 'managed',
      },
      { reason: 'delete_because_something_new', deposed: 'abcd1234' },
      { reason: 'replace_because_tainted', replacePaths: [], mode: 'other' },
    ]);
  });
});

describe('what stands beside the resources', () => {
  test('deferred changes and action invocations, with what sets them off', async () => {
    const invocation = {
      address: 'action.aws_lambda_invoke.a',
      type: 'aws_lambda_invoke',
      name: 'a',
      config_values: { payload: 'hush' },
    };
    const trigger = { triggering_resource_address: 'aws_thing.a', action_trigger_event: 'AfterCreate' };
    const { plan } = await read({
      deferred_changes: [{ reason: 'instance_count_unknown', resource_change: change(['create']) }],
      action_invocations: [
        { ...invocation, lifecycle_action_trigger: trigger },
        { ...invocation, invoke_action_trigger: {} },
      ],
      deferred_action_invocations: [{ reason: 'deferred_prereq', action_invocation: invocation }],
    });
    expect(plan.deferred).toMatchObject([{ reason: 'instance_count_unknown', kind: 'create', address: 'aws_thing.a' }]);
    expect(plan.actionInvocations.map(({ trigger: one, deferred }) => [one, deferred])).toEqual([
      ['after_create of aws_thing.a', null],
      ['invoked by -invoke', null],
      [null, 'deferred_prereq'],
    ]);
  });

  test('checks that do not pass, with their messages', async () => {
    const address = { kind: 'check', name: 'c', to_display: 'check.c' };
    const instance = {
      address: { to_display: 'check.c' },
      problems: [{ message: 'too small' }, { message: 'too late' }],
    };
    const { plan } = await read({
      checks: [
        { address, status: 'pass' },
        { address, status: 'fail', instances: [instance] },
        { address, status: 'unknown' },
        { address, status: 'postponed' },
      ],
    });
    expect(plan.checks).toEqual([
      { address: 'check.c', status: 'fail', messages: ['too small', 'too late'] },
      { address: 'check.c', status: 'unknown', messages: [] },
      { address: 'check.c', status: 'unknown', messages: [] },
    ]);
  });

  test('outputs; those that the configuration, the planned values or the state call sensitive are hidden', async () => {
    const one = {
      actions: ['update'],
      before: 'hush',
      after: 'hush2',
      before_sensitive: false,
      after_sensitive: false,
    };
    const { plan } = await read({
      output_changes: {
        open: one,
        state: one,
        planned: one,
        configured: one,
        marked: { ...one, after_sensitive: true },
        same: { actions: ['no-op'] },
      },
      prior_state: { values: { outputs: { state: { sensitive: true, value: 'hush' } } } },
      planned_values: { outputs: { planned: { sensitive: true } } },
      configuration: { root_module: { outputs: { configured: { sensitive: true } } } },
    });
    const hidden = { kind: 'update', before: { sensitive: 'changed' }, after: { sensitive: 'changed' } };
    expect(plan.outputs).toEqual([
      { name: 'open', kind: 'update', before: 'hush', after: 'hush2' },
      ...['state', 'planned', 'configured', 'marked'].map((name) => ({ name, ...hidden })),
    ]);
  });

  test('drift is relevant where it touches what the changes depend on', async () => {
    const drift = (address: string) =>
      change(['update'], { before: { a: [1], b: 1 }, after: { a: [2], b: 1 } }, { address });
    const { plan } = await read({
      resource_changes: [change(['update'])],
      resource_drift: [drift('x.below'), drift('x.above'), drift('x.other'), drift('x.none')],
      relevant_attributes: [
        { resource: 'x.below', attribute: ['a', '0', 'deeper'] },
        { resource: 'x.above', attribute: [] },
        { resource: 'x.other', attribute: ['b'] },
      ],
    });
    expect(plan.drift.map(({ address, relevant }) => [address, relevant])).toEqual([
      ['x.below', true],
      ['x.above', true],
      ['x.other', false],
      ['x.none', false],
    ]);
    expect(plan.refreshOnly).toBe(false);
  });

  test('of a refresh-only plan all drift is relevant', async () => {
    const { plan } = await read({ resource_drift: [change(['delete'])] });
    expect(plan).toMatchObject({ refreshOnly: true, drift: [{ relevant: true }] });
  });

  test('what the plan says of itself', async () => {
    expect((await read({})).plan).toMatchObject({
      complete: true,
      errored: false,
      applyable: null,
      terraformVersion: null,
    });
    const said = { complete: false, errored: true, applyable: false, terraform_version: '1.11.4', new_in_2030: [[{}]] };
    expect((await read(said)).plan).toMatchObject({
      complete: false,
      errored: true,
      applyable: false,
      terraformVersion: '1.11.4',
    });
  });
});
