import { expect, test } from '@jest/globals';
import { writeFingerprintFile } from '../../../src/plan/fingerprint/fingerprint-file.ts';
import { renderMarkdownFile } from '../../../src/plan/render/comment.ts';
import { parseMaskPatterns } from '../../../src/plan/secrets/mask-patterns.ts';
import { createMasker } from '../../../src/plan/secrets/masker.ts';
import { everything, read } from '../support/read.ts';
import { options } from '../support/render-options.ts';

const secret = 'Zq9!Leak-me';
const address = `t.n["${secret}"]`;

const change = (actions: string[], before: object | null) => ({
  address,
  mode: 'managed',
  type: secret,
  name: secret,
  index: secret,
  provider_name: secret,
  deposed: secret,
  previous_address: secret,
  action_reason: secret,
  change: {
    actions,
    before,
    after: { [secret]: `${secret}2`, n: { [secret]: [secret] } },
    replace_paths: [[secret, 0, secret]],
    importing: { id: secret, identity: { [secret]: secret } },
  },
});
const resource = change(['delete', 'create', secret], { [secret]: secret, n: 1 });
const invocation = {
  address: secret,
  type: secret,
  lifecycle_action_trigger: { action_trigger_event: secret, triggering_resource_address: secret },
};

/** All that a plan has room for a text in. */
const plan = {
  terraform_version: secret,
  resource_changes: [resource, change(['create'], null), change(['no-op'], null)],
  resource_drift: [resource],
  relevant_attributes: [{ resource: address, attribute: [secret] }],
  deferred_changes: [{ reason: secret, resource_change: resource }],
  action_invocations: [invocation],
  deferred_action_invocations: [{ reason: secret, action_invocation: invocation }],
  checks: [
    {
      address: { to_display: secret },
      status: 'fail',
      instances: [
        { address: { to_display: secret }, problems: [{ message: secret }] },
        { problems: [{ message: `is ${secret}` }] },
      ],
    },
  ],
  output_changes: { [secret]: { actions: ['update'], before: secret, after: `${secret}3` } },
};

test.each([
  ['a value', createMasker({ values: [secret], patterns: [] })],
  ['a pattern', createMasker({ values: [], patterns: parseMaskPatterns(['Zq9!\\S*me']) })],
])('wherever a plan has what %s hides, it is nowhere, in no letters', async (_what, masker) => {
  const { plan: made, fingerprint } = await read(plan, masker);
  const shown = [
    everything(made),
    everything(fingerprint),
    writeFingerprintFile(fingerprint),
    renderMarkdownFile(made, { ...options, showDrift: 'all' }),
  ].join('\n');
  expect(shown).not.toMatch(/leak.?me/i);
  expect(shown).toContain('triggered by *** of ***');
});
