import { readFile } from 'node:fs/promises';
import { matchFiles } from '../build/globs.ts';
import { InputError } from '../kit/errors.ts';
import type { Inputs } from '../kit/inputs.ts';
import { resolveInside, workspacePath } from '../kit/paths.ts';
import type { Masker } from '../plan/secrets/masker.ts';
import { checkGivenPath } from '../plan-comment/given-path.ts';
import {
  type FailureReason,
  failureReasons,
  type PlanCommentRequest,
  type PlanPlace,
} from '../plan-comment/request.ts';
import type { ActionContext } from './run-action.ts';

/** The least a comment is made for, and what GitHub was measured to take (facts on GitHub's limits; its error speaks of 65,536 characters). */
const bytes = { minimum: 4096, maximum: 262_144, unit: 'bytes' };

/**
 * Reads all inputs but `mask` and `mask-values`; title and footer come without what these hide.
 *
 * @throws InputError for what no plan could be shown with
 */
export async function readPlanInputs(
  { inputs, workspace }: Pick<ActionContext, 'inputs' | 'workspace'>,
  masker: Masker,
): Promise<PlanCommentRequest> {
  const folder = inputs.required('working-directory', 'a folder');
  const workingDirectory = await resolveInside('working-directory', folder, workspace, workspace);
  const place = await readPlanPlace(inputs, workingDirectory, workspace);
  const aggregate = inputs.text('aggregate') ?? null;
  if (aggregate !== null && place.kind === 'sections') {
    const advice = 'One job that writes the sections of all has nothing to share.';
    throw new InputError('aggregate', aggregate, 'nothing beside sections', advice);
  }
  const maskedText = (name: string) => {
    const text = inputs.text(name);
    return text === undefined ? null : masker.mask(text);
  };
  const name = inputs.text('name') ?? workspacePath(workspace, workingDirectory);
  checkName('name', name, masker);
  if (aggregate !== null) checkName('aggregate', aggregate, masker);
  const mode = inputs.choice('mode', ['update', 'recreate', 'off']);
  if (aggregate !== null && mode === 'recreate') {
    const advice = 'A comment that several jobs write is changed by each of them.';
    throw new InputError('mode', mode, 'update or off beside aggregate', advice);
  }
  return {
    place,
    workingDirectory,
    terraformPath: inputs.required('terraform-path', 'terraform, tofu or the path of one'),
    name,
    token: inputs.text('github-token') ?? null,
    pullRequest: inputs.integer('pr-number', { minimum: 1, maximum: 999_999_999, unit: 'a pull request' }),
    mode,
    aggregate,
    showDrift: inputs.choice('show-drift', ['relevant', 'all', 'none']),
    failOn: readFailOn(inputs, place),
    expectFingerprint: await readExpected(inputs, place, workingDirectory, workspace),
    maxBytes: inputs.requiredInteger('max-bytes', bytes),
    title: maskedText('title'),
    footer: maskedText('footer'),
    dryRun: inputs.boolean('dry-run'),
  };
}

/** The hidden marker holds it whole, within the least that a comment may have. */
const longestName = 200;

/** What tells comments apart cannot be hidden either: names that differ in a secret alone would become one. */
function checkName(input: string, name: string, masker: Masker): void {
  const shown = masker.mask(name);
  if (name.length > longestName) throw new InputError(input, shown, `at most ${longestName} characters`);
  if (shown === name) return;
  const advice = 'It stands in the comment, and tells it from others. Give one without a secret in it.';
  throw new InputError(
    input,
    shown,
    'a text that holds nothing of mask, mask-values or the credentials in the environment',
    advice,
  );
}

async function readPlanPlace(inputs: Inputs, base: string, workspace: string): Promise<PlanPlace> {
  const names = ['plan-file', 'log-file', 'sections'] as const;
  for (const one of ['plan-file', 'log-file']) checkGivenPath(one, inputs.text(one) ?? '');
  const [name, second] = names.filter((one) => inputs.text(one) !== undefined);
  const expected = `exactly one of ${names.join(', ')}`;
  if (name === undefined)
    throw new InputError('plan-file', '', expected, 'Is the output of the step that plans empty?');
  if (second !== undefined) throw new InputError(second, inputs.text(second), `${expected}; ${name} is given too`);
  if (name === 'sections') return { kind: 'sections', files: await matched(inputs.lines(name), base, workspace) };
  const shownAs = inputs.required(name, 'a file');
  const file = await resolveInside(name, shownAs, base, workspace);
  return { kind: name === 'plan-file' ? 'plan' : 'log', file, shownAs };
}

async function matched(globs: string[], base: string, workspace: string): Promise<{ file: string; shownAs: string }[]> {
  const folders = { workingDirectory: base, workspace, outputDirectory: workspace };
  const all = await Promise.all(globs.map((glob) => matchFiles('sections', glob, folders)));
  const files = await Promise.all(
    [...new Set(all.flat())].sort().map((file) => resolveInside('sections', file, base, workspace)),
  );
  return files.map((file) => ({ file, shownAs: workspacePath(workspace, file) }));
}

function readFailOn(inputs: Inputs, place: PlanPlace): FailureReason[] {
  const given = inputs.commaSeparated('fail-on');
  if (given.length > 0 && place.kind === 'log') {
    const advice = 'What a failed plan would change is not known: let the step that plans fail the job.';
    throw new InputError('fail-on', given.join(', '), 'nothing beside log-file', advice);
  }
  return given.map((reason) => {
    const known = failureReasons.find((one) => one === reason);
    if (known) return known;
    throw new InputError('fail-on', reason, `one or more of ${failureReasons.join(', ')}`);
  });
}

/** A hash as it is, or the content of the file that the input names. */
async function readExpected(
  inputs: Inputs,
  place: PlanPlace,
  base: string,
  workspace: string,
): Promise<string | undefined> {
  const expected = "the reviewed plan's fingerprint, or its fingerprint-path file";
  const given = inputs.guarded('expect-fingerprint', expected);
  if (given === undefined) return undefined;
  if (place.kind !== 'plan') {
    throw new InputError('expect-fingerprint', given, 'a plan-file beside it', 'Only a plan can be the reviewed one.');
  }
  if (/^[0-9a-f]{64}$/i.test(given) || given.startsWith('{')) return given;
  checkGivenPath('expect-fingerprint', given);
  const file = await resolveInside('expect-fingerprint', given, base, workspace);
  return readFile(file, 'utf8').catch(() => {
    throw new InputError('expect-fingerprint', given, `${expected}: 64 hex digits, or a file that exists`);
  });
}
