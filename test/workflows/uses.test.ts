/** Whose code the workflows run, and that it is there. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { globSync } from 'tinyglobby';
import { parse } from 'yaml';
import type { ActionFile } from '../../scripts/documentation/action-files.ts';
import { importsIn } from '../architecture/imports.ts';
import { all, called, callers, jobsOf, ownAction, reusable } from './support/workflow-files.ts';

const used = all.flatMap(({ file, text }) =>
  [...text.matchAll(/\buses: (\S+)(.*)$/gm)].map(([, uses, rest]) => ({ file, uses: uses!, rest: rest!.trim() })),
);
const isOwn = (uses: string) => uses.startsWith('org/edge-actions');

test.each(used.filter(({ uses }) => !isOwn(uses)))('$file: $uses is pinned by its commit, its tag beside it', (one) => {
  expect(one.uses).toMatch(/^[\w.-]+\/[\w.-]+(\/[\w./-]+)?@[0-9a-f]{40}$/);
  expect(one.rest).toMatch(/^# v\d+\.\d+\.\d+$/);
});

test('one third-party action is one commit and one tag everywhere', () => {
  const versions = new Map<string, Set<string>>();
  for (const { uses, rest } of used.filter((one) => !isOwn(one.uses))) {
    const [name, commit] = uses.split('@') as [string, string];
    versions.set(name, (versions.get(name) ?? new Set()).add(`${commit} ${rest}`));
  }
  expect([...versions].filter(([, seen]) => seen.size > 1)).toEqual([]);
  expect(versions.size).toBeGreaterThan(5);
});

test.each(used.filter(({ uses }) => isOwn(uses)))('$file: $uses is named in full and is there', ({ uses }) => {
  const action = ownAction(uses);
  expect(action?.startsWith('.github') ? called(uses) !== undefined : existsSync(action ?? '')).toBe(true);
});

describe('own actions', () => {
  const steps = all.flatMap((file) =>
    jobsOf(file).flatMap(({ place, steps }) => steps.map((step) => ({ place, step, steps }))),
  );
  const own = steps.filter(({ step }) => ownAction(step.uses ?? ''));
  const declared = (uses: string) => parse(readFileSync(ownAction(uses)!, 'utf8')) as ActionFile;

  test.each(own)('$place: $step.uses gets inputs that it declares, and all that are required', ({ step }) => {
    const { inputs } = declared(step.uses!);
    expect(Object.keys(step.with ?? {}).filter((name) => !inputs[name])).toEqual([]);
    const required = Object.entries(inputs).filter(([, input]) => input.required);
    expect(required.filter(([name]) => step.with?.[name] === undefined)).toEqual([]);
  });

  test('outputs that are read are declared, and their step is there', () => {
    const lost = all.flatMap((file) =>
      jobsOf(file).flatMap(({ place, job, steps }) =>
        [...JSON.stringify(job).matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)].flatMap(([read, id, output]) => {
          const step = steps.find((one) => one.id === id);
          const script = /node (scripts\/[\w-]+\.ts)/.exec(step?.run ?? '')?.[1];
          const gives = ownAction(step?.uses ?? '')
            ? declared(step!.uses!).outputs[output!] !== undefined
            : step?.run?.includes(`echo "${output}=`) ||
              (script && readFileSync(script, 'utf8').match(`setOutput\\('${output}'`));
          return gives ? [] : [`${place}: ${read}`];
        }),
      ),
    );
    expect(lost).toEqual([]);
  });
});

describe('stand-ins under act', () => {
  const steps = [...callers, ...reusable].flatMap(jobsOf).flatMap(({ steps }) => steps);
  const thirdParty = steps.filter(({ uses }) => uses && !isOwn(uses) && !uses.startsWith('actions/checkout@'));

  test.each(thirdParty)('$uses has one that is named so and declares the inputs it gets', ({ uses, with: given }) => {
    const repository = uses!.split('@')[0]!;
    const file = path.join('test/support/stand-ins', repository.split('/')[1]!, 'action.yml');
    const action = parse(readFileSync(file, 'utf8')) as ActionFile;
    expect(action.name).toBe(`Stand-in for ${repository}`);
    expect(Object.keys(given ?? {}).filter((name) => !action.inputs[name])).toEqual([]);
  });
});

describe('action.yml', () => {
  const files = ['action.yml', ...globSync(['actions/*/action.yml', 'publish-edge/action.yml'])];

  test.each(files)('%s: main is there, pre and post too', (file) => {
    const { runs } = parse(readFileSync(file, 'utf8')) as { runs: Record<string, string> };
    expect(runs.using).toBe('node24');
    expect(runs.main).toBeDefined();
    for (const name of ['pre', 'main', 'post'] as const)
      if (runs[name]) expect(existsSync(path.join(path.dirname(file), runs[name]))).toBe(true);
  });

  test.each(files)('%s: each input is read, described and in the README beside it', (file) => {
    const { inputs } = parse(readFileSync(file, 'utf8')) as ActionFile;
    const readme = readFileSync(path.join(path.dirname(file), 'README.md'), 'utf8');
    const code = codeOf(file);
    for (const [name, { description }] of Object.entries(inputs)) {
      expect({ name, described: Boolean(description), shown: readme.includes(`| \`${name}\` |`) }).toEqual({
        name,
        described: true,
        shown: true,
      });
      expect({ name, read: code.includes(`'${name}'`) }).toEqual({ name, read: true });
    }
  });

  test("the root's alias has the interface and the bundle of publish-edge", () => {
    const [alias, source] = ['action.yml', 'publish-edge/action.yml'].map((file) => ({
      file,
      ...(parse(readFileSync(file, 'utf8')) as ActionFile),
    }));
    expect(alias!.inputs).toEqual(source!.inputs);
    expect(alias!.outputs).toEqual(source!.outputs);
    const main = (one: typeof alias) => path.join(path.dirname(one!.file), one!.runs.main);
    expect(main(alias)).toBe(main(source));
  });
});

/** The text of all that an action's program is made of, but the list of declared inputs and what Lambda and Terraform are told. */
function codeOf(file: string): string {
  const { runs } = parse(readFileSync(file, 'utf8')) as { runs: { main: string } };
  const name = path.basename(path.dirname(runs.main));
  const seen = new Set<string>();
  const waiting = [`src/actions/main/${name}.ts`];
  for (const one of waiting) {
    if (seen.has(one) || one.endsWith('/declared-inputs.ts')) continue;
    seen.add(one);
    waiting.push(...importsIn(one, readFileSync(one, 'utf8')));
  }
  const texts = [...seen]
    .filter((one) => /^src\/(?:actions|config)\//.test(one))
    .map((one) => readFileSync(one, 'utf8'));
  return texts.join('\n');
}
