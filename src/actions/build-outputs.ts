import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BuiltFunction } from '../build/options.ts';
import type { Outputs } from '../github/outputs.ts';
import type { ActionContext } from './run-action.ts';

/** build-lambda's outputs. With many functions only `artifacts` and its file are set. */
export async function buildOutputs(built: BuiltFunction[], context: ActionContext): Promise<Outputs> {
  const artifacts = built.map((one) => one.entry);
  const outputs: Outputs = { artifacts, 'artifacts-path': await writeJson(context, 'artifacts.json', artifacts) };
  const [only] = built;
  if (built.length !== 1 || only === undefined) return outputs;
  return {
    ...outputs,
    'artifact-path': only.entry.artifactPath,
    sha256: only.entry.sha256,
    'code-sha256': only.entry.codeSha256,
    'size-bytes': only.entry.sizeBytes,
    'unpacked-bytes': only.unpackedBytes,
    'manifest-path': only.entry.manifestPath,
    // Empty for regional Lambda, which has no lighter form.
    'recommended-target': only.advice?.target ?? '',
  };
}

/**
 * The file twin of a JSON output: one variable is capped at 128 KiB by Linux, a file is not. That of one function lies in the function's
 * own folder, so that two builds of a job do not write over each other's.
 *
 * @returns its path from the workspace, with forward slashes
 */
export async function writeJson(
  context: Pick<ActionContext, 'inputs' | 'workspace'>,
  name: string,
  list: { function: string }[],
): Promise<string> {
  const folder = context.inputs.declares('output-directory')
    ? context.inputs.required('output-directory', 'a folder')
    : '.edge';
  const own = list.length === 1 ? (list[0]?.function ?? '') : '';
  const file = path.join(context.workspace, folder, own, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(list, null, 2)}\n`);
  return path.relative(context.workspace, file).split(path.sep).join('/');
}
