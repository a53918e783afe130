import type { ArtifactPlace, ArtifactSource } from '../artifacts/loaded-artifact.ts';
import { parseArtifacts } from '../artifacts/parse-artifacts.ts';
import { InputError } from '../kit/errors.ts';
import type { Inputs } from '../kit/inputs.ts';
import { readTarget } from './function-inputs.ts';
import type { PublishInputs } from './publish-inputs.ts';
import type { ActionContext } from './run-action.ts';

/** publish-edge-version's artifact: a file, a place in S3, or the `artifacts` of an earlier step. Exactly one. */
export async function readArtifactSource(
  { inputs, workspace }: Pick<ActionContext, 'inputs' | 'workspace'>,
  read: PublishInputs,
): Promise<ArtifactSource> {
  const fallback = read.functionName?.startsWith(read.functionPrefix)
    ? read.functionName.slice(read.functionPrefix.length)
    : read.functionName;
  return {
    place: await readPlace(inputs, workspace, ['artifact-path', 's3-bucket', 'artifacts']),
    ...(read.function === undefined ? {} : { function: read.function }),
    ...(fallback === undefined ? {} : { functionFallback: fallback }),
    ...(read.codeSha256 === undefined ? {} : { expectedCodeSha256: read.codeSha256 }),
    targetFallback: readTarget(inputs),
    ...(inputs.given('target') ? { expectedTarget: readTarget(inputs) } : {}),
  };
}

/** @param names the inputs of which exactly one says where the artifact is; `s3-bucket` goes with `s3-key` */
export async function readPlace(
  inputs: Inputs,
  workspace: string,
  names: ('artifact-path' | 's3-bucket' | 'artifacts')[],
): Promise<ArtifactPlace> {
  const given = names.filter((name) => inputs.text(name) !== undefined);
  const expected = `exactly one of ${names.join(', ')}`;
  if (given.length === 0) {
    throw new InputError(
      names[0] as string,
      '',
      expected,
      'Is the output of the build step empty? It is where that step did not run or failed.',
    );
  }
  if (given.length > 1)
    throw new InputError(given[1] as string, inputs.text(given[1] as string), `${expected}; ${given[0]} is given too`);
  const [name] = given as [(typeof names)[number]];
  const value = inputs.text(name) as string;
  if (name === 'artifact-path') return { kind: 'file', path: value };
  if (name === 'artifacts') return { kind: 'entries', entries: await parseArtifacts('artifacts', value, workspace) };
  return { kind: 's3', bucket: value, key: inputs.required('s3-key', "the artifact's key beside s3-bucket") };
}
