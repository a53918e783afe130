/** promote.yml: what is handed from job to job, and which plans are refused after a promotion. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { jobsOf, reusable } from './support/workflow-files.ts';

const file = reusable.find((one) => one.file.endsWith('/promote.yml'))!;
const { inputs: declared } = file.workflow.on.workflow_call!;
const [plan, promote, roots] = jobsOf(file);
const stepOf = (job: typeof plan) => job!.steps.find(({ uses }) => uses?.includes('/promote-stage@'))!;
const action = parse(readFileSync('actions/promote-stage/action.yml', 'utf8')) as {
  inputs: Record<string, { default?: string; required?: boolean }>;
};
const given = (expression: string) => `\${{ ${expression} }}`;
const own = Object.keys(action.inputs).filter((name) => name !== 'github-token' && name !== 'environment');

describe('inputs', () => {
  test.each(own)("%s has promote-stage's default", (name) => {
    const { default: value = '', required = false } = action.inputs[name]!;
    expect(declared[name]!.required ?? false).toBe(required);
    if (!required) expect(String(declared[name]!.default)).toBe(value);
  });

  test('the dry run and the promotion get the same ones', () => {
    const { 'dry-run': dryRun, 'expect-promoted': earlier, ...shown } = stepOf(plan).with!;
    const { 'expect-promoted': approved, 'github-token': token, ...done } = stepOf(promote).with!;
    expect([dryRun, earlier, token]).toEqual([true, given('inputs.expect-promoted'), given('github.token')]);
    expect(done).toEqual(shown);
    expect(Object.keys(done).sort()).toEqual(
      own.filter((name) => name !== 'dry-run' && name !== 'expect-promoted').sort(),
    );
    for (const [name, value] of Object.entries(done)) expect(value).toBe(given(`inputs.${name}`));
    expect(approved).toBe(given('needs.plan.outputs.promoted'));
  });
});

describe('jobs', () => {
  test('the dry run and the plans are under the plan role, the promotion is under its own', () => {
    const roles = [plan, promote, roots].map((one) => {
      const step = one!.steps.find(({ uses }) => uses?.startsWith('aws-actions/'))!;
      return [one!.id, one!.job.environment, step.with!['role-to-assume']];
    });
    expect(roles).toEqual([
      ['plan', given('inputs.plan-environment'), given('inputs.plan-role-arn')],
      ['promote', given('inputs.environment'), given('inputs.role-arn')],
      ['roots', given('inputs.plan-environment'), given('inputs.plan-role-arn')],
    ]);
  });

  test('no code of the repository is in the job that promotes', () => {
    for (const one of [plan, promote]) expect(JSON.stringify(one!.steps)).not.toContain('actions/checkout');
  });

  test('an output that got lost is not taken for "nothing to change"', () => {
    expect(promote!.job.if).toBe(given("!inputs.dry-run && needs.plan.outputs.changed != 'false'"));
  });
});

describe('the plan after it', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'promote-check-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const terraform = path.join(folder, 'terraform');
  writeFileSync(terraform, '#!/bin/sh\n[ "$*" = "show -json edge.tfplan" ] && cat "$(dirname "$0")/plan.json"\n');
  chmodSync(terraform, 0o755);
  const { run: script } = roots!.steps.find(({ name }) => name?.startsWith('Check that the plan leaves alone'))!;

  const lambda = 'arn:aws:lambda:us-east-1:123456789012:function:prod-router';
  const light = 'arn:aws:cloudfront::123456789012:function/prod-headers';
  const promoted = [{ versionArn: `${lambda}:7` }, { versionArn: light }];

  function check(document: unknown, given: string = JSON.stringify(promoted), hasChanges = 'true') {
    writeFileSync(path.join(folder, 'plan.json'), typeof document === 'string' ? document : JSON.stringify(document));
    const env = {
      PATH: `${folder}${path.delimiter}${process.env.PATH}`,
      ROOT: 'tf/prod/www',
      PROMOTED: given,
      HAS_CHANGES: hasChanges,
    };
    const { status, stdout } = spawnSync('bash', ['-e', '-c', script!], { env, encoding: 'utf8' });
    return { status, stdout };
  }

  const change = (actions: string[], before: unknown, after: unknown, address = 'module.cdn.this') => ({
    resource_changes: [{ address, mode: 'managed', change: { actions, before, after } }],
  });
  const association = (arn: string | undefined, event = 'viewer-request') => ({
    event_type: event,
    ...(arn ? { lambda_arn: arn } : {}),
    include_body: false,
  });
  const distribution = (behaviors: [string, ReturnType<typeof association>[]][], comment = '') => ({
    comment,
    default_cache_behavior: [{ function_association: [{ event_type: 'viewer-response', function_arn: light }] }],
    ordered_cache_behavior: behaviors.map(([path_pattern, lambda_function_association]) => ({
      path_pattern,
      lambda_function_association,
    })),
  });
  const running = distribution([['/api/*', [association(`${lambda}:7`)]]]);

  test('needs jq, which is here', () => {
    expect(execFileSync('jq', ['--version'], { encoding: 'utf8' })).toMatch(/^jq-1\./);
  });

  const touching: [string, object][] = [
    ['an older version', change(['update'], running, distribution([['/api/*', [association(`${lambda}:6`)]]]))],
    ['a version known after apply', change(['update'], running, distribution([['/api/*', [association(undefined)]]]))],
    ['another path pattern', change(['update'], running, distribution([['/v2/*', [association(`${lambda}:7`)]]]))],
    [
      'another event',
      change(['update'], running, distribution([['/api/*', [association(`${lambda}:7`, 'origin-request')]]])),
    ],
    ['an association that goes', change(['update'], running, distribution([['/api/*', []]]))],
    ['a distribution that goes', change(['delete'], running, null)],
    ['the function itself', change(['update'], { arn: light, code: 'a' }, { arn: light, code: 'b' })],
    ['the function replaced', change(['delete', 'create'], { arn: lambda }, {})],
    ['its alias', change(['update'], { arn: `${lambda}:live` }, { arn: `${lambda}:live` })],
  ];

  test.each(touching)('%s is refused, with its address', (_name, document) => {
    const { status, stdout } = check(document);
    expect(stdout).toContain(
      '::error title=tf/prod/www::An apply would undo or change what was promoted: module.cdn.this.',
    );
    expect(status).toBe(1);
  });

  const others: [string, object][] = [
    ["the distribution's comment", change(['update'], running, { ...running, comment: 'new' })],
    [
      'a behavior before it',
      change(
        ['update'],
        running,
        distribution([
          ['/other/*', []],
          ['/api/*', [association(`${lambda}:7`)]],
        ]),
      ),
    ],
    ['a function of a longer name', change(['update'], { arn: `${lambda}-two` }, { arn: `${lambda}-two`, memory: 1 })],
    ['something new', change(['create'], null, { function_name: lambda })],
    ['a resource that is forgotten', change(['forget'], running, null)],
  ];

  test.each(others)('%s is a warning', (_name, document) => {
    const { status, stdout } = check(document);
    expect(stdout).toContain('::warning title=tf/prod/www::The plan has changes, none of which touches');
    expect(stdout).not.toContain('::error');
    expect(status).toBe(0);
  });

  test('no change says nothing', () => {
    expect(check(change(['no-op'], running, running), undefined, 'false')).toEqual({ status: 0, stdout: '' });
  });

  test.each(['fail', 'error'])('a check that ends as %s is refused', (ended) => {
    const checks = [{ address: { to_display: 'check.release' }, status: ended }];
    const { status, stdout } = check({ checks }, undefined, 'false');
    expect(stdout).toContain('::error title=tf/prod/www::Checks do not hold: check.release.');
    expect(status).toBe(1);
  });

  test('a check that an apply alone can answer is a warning', () => {
    const { status, stdout } = check({ checks: [{ address: { to_display: 'check.release' }, status: 'unknown' }] });
    expect(stdout).toContain('::warning title=tf/prod/www::Checks that only an apply can answer: check.release.');
    expect(status).toBe(0);
  });

  const unknown = ['', 'false', '[]', '[{"versionArn":null}]', `[{"versionArn":"${lambda}:(next)"}]`];

  test.each(unknown)('without the versions that were promoted (%p) nothing is taken for granted', (given) => {
    const { status, stdout } = check(change(['no-op'], running, running), given, 'false');
    expect(stdout).toContain('It is not known which versions were promoted');
    expect(status).toBe(1);
  });

  test.each(['', 'not JSON'])('a plan that cannot be read (%p) is refused', (document) => {
    expect(check(document, undefined, 'false').status).not.toBe(0);
  });
});
