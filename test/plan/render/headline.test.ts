import { describe, expect, test } from '@jest/globals';
import type { Plan } from '../../../src/plan/model.ts';
import { renderComment } from '../../../src/plan/render/comment.ts';
import { change, output, plan } from '../support/build-plan.ts';
import { options } from '../support/render-options.ts';

const drift = (relevant: boolean) => ({ ...change('update', 'a.drifted', { x: 1 }, { x: 2 }), relevant });
const something: Record<string, Partial<Plan>> = {
  create: { resources: [change('create', 'a.b', null, { x: 1 })] },
  update: { resources: [change('update', 'a.b', { x: 1 }, { x: 2 })] },
  delete: { resources: [change('delete', 'a.b', { x: 1 })] },
  replace: { resources: [change('replace', 'a.b', { x: 1 }, { x: 2 })] },
  import: { resources: [change('no-op', 'a.b', { x: 1 }, { x: 1 }, { importing: { id: 'i', identity: null } })] },
  move: { resources: [change('no-op', 'a.b', { x: 1 }, { x: 1 }, { previousAddress: 'a.a' })] },
  forget: { resources: [change('forget', 'a.b', { x: 1 })] },
  read: { resources: [change('read', 'data.a.b', null, { x: 1 })] },
  open: { resources: [change('open', 'ephemeral.a.b')] },
  other: { resources: [change('other', 'a.b')] },
  'no-op of no known sort': { resources: [change('no-op', 'a.b')] },
  deferred: { deferred: [{ ...change('create', 'a.b'), reason: 'provider_config_unknown' }] },
  action: { actionInvocations: [{ address: 'action.a.b', type: 'a', trigger: null, deferred: null }] },
  output: { outputs: [output('update', 'o', 1, 2)] },
  check: { checks: [{ address: 'check.a', status: 'fail', messages: ['no'] }] },
  'unknown check': { checks: [{ address: 'check.a', status: 'unknown', messages: [] }] },
  'relevant drift': { drift: [drift(true)] },
  errored: { errored: true },
  incomplete: { complete: false },
};
const markdown = (more: Partial<Plan>, further = {}) => renderComment(plan(more), { ...options, ...further }).markdown;

describe('"No changes"', () => {
  test('is said of a plan that is empty, complete and not errored', () => {
    expect(markdown({ unchanged: 7, applyable: false })).toMatch(/\*\*No changes\.\*\*/);
    expect(markdown({ applyable: false })).not.toContain('applyable');
  });

  test.each(Object.entries(something))('is not said with: %s', (_, more) => {
    expect(markdown(more)).not.toMatch(/No changes/);
  });

  test('leaves drift that nothing depends on to a sentence', () => {
    const text = markdown({ drift: [drift(false)] });
    expect(text).toContain('**No changes.**');
    expect(text).toContain(
      '_Not shown: 1 object that was changed outside of this configuration (no planned change depends on them)._',
    );
    expect(markdown({ drift: [drift(false)] }, { showDrift: 'all' })).toContain(
      '**Nothing to change, but 1 object was changed outside',
    );
  });

  test('is not said because drift is not to be shown', () => {
    const text = markdown({ drift: [drift(true)] }, { showDrift: 'none' });
    expect(text).not.toContain('No changes');
    expect(text).not.toContain('a.drifted');
    expect(text).toContain('planned changes depend on 1 of them');
  });
});

test('a plan that errored, is incomplete or not applyable says so first', () => {
  const create = something.create!;
  expect(markdown({ ...create, errored: true })).toMatch(
    /The plan failed\. Known until then: 1 to create\.\*\*\n\n> \[!CAUTION\]/,
  );
  expect(markdown({ ...create, complete: false })).toContain('> [!WARNING]\n> The plan is incomplete');
  expect(markdown({ ...create, applyable: false })).toContain('not applyable');
  expect(markdown({ complete: false })).toContain('**Nothing to do in this plan, but it is incomplete:**');
});

test('a deferred change says once why it waits', () => {
  const deferred = [{ ...change('create', 'a.b'), reason: 'resource_config_unknown' }];
  expect(markdown({ deferred })).toContain('\n+ a.b  # deferred: its configuration is known after the apply\n');
});

test('other changes are called so', () => {
  expect(markdown(something.other!)).toContain('**Plan: 1 other change.**');
});

test('an unknown combination with a delete in it counts as destroying and stands first', () => {
  const text = markdown({
    resources: [
      change('create', 'a.new', null, { x: 1 }),
      change('other', 'a.odd', null, null, { actions: ['rotate', 'delete'] }),
    ],
  });
  expect(text).toContain('**1 object is destroyed**');
  expect(text.indexOf('a.odd')).toBeLessThan(text.indexOf('a.new'));
  expect(text).toContain('actions: rotate, delete');
});

test('what stands beside an address: reason, order, deposed object, import and move', () => {
  const text = markdown({
    resources: [
      change('replace', 'a.tainted', { x: 1 }, { x: 1 }, { reason: 'replace_because_tainted' }),
      change('replace-create-first', 'a.first', { x: 1 }, { x: 2 }, { replacePaths: [['x'], ['y', 0, 'z']] }),
      change('delete', 'a.old', { x: 1 }, null, { deposed: 'abcd1234', reason: 'delete_because_of_something_new' }),
      change(
        'update',
        'a.moved',
        { x: 1 },
        { x: 2 },
        { previousAddress: 'a.was', importing: { id: 'id-1', identity: null } },
      ),
    ],
  });
  expect(text).toContain('<code>a.tainted</code> · destroyed, then created · it is tainted<');
  expect(text).toContain(
    '<code>a.first</code> · created, then the old one destroyed · forced by <code>x</code>, <code>y[0].z</code><',
  );
  expect(text).toContain(
    '<code>a.old</code> · deposed object <code>abcd1234</code> · reason: <code>delete_because_of_something_new</code><',
  );
  expect(text).toContain('<code>a.moved</code> · imported from <code>id-1</code> · moved from <code>a.was</code><');
  expect(text).toContain('| Destroy | Replace | Update | Import | Move |');
});

test('values that are not kept in memory are said to be', () => {
  expect(markdown({ resources: [change('update', 'a.b', null, null, { valuesLeftOut: true })] })).toContain(
    'too large for the values',
  );
});

test('a refresh-only plan is said to write the state alone', () => {
  const text = markdown({ refreshOnly: true, drift: [drift(true), drift(true)] });
  expect(text).toContain(
    '**Refresh only:** 2 objects were changed outside of this configuration; applying the plan writes',
  );
});
