import { readFile, stat } from 'node:fs/promises';
import { eventTypes, functionNamePattern, targets } from '../edge/vocabulary.ts';
import { InputError, messageOf } from '../kit/errors.ts';
import { JsonFields, JsonShapeError, parseJson, type TextRule } from '../kit/json-fields.ts';
import { resolveInside } from '../kit/paths.ts';
import type { ArtifactEntry } from './entry.ts';

const name: TextRule = { pattern: functionNamePattern, expected: 'letters, digits, - and _, at most 64' };

const fieldsOfEntry = [
  'function',
  'target',
  'runtime',
  'handler',
  'eventTypes',
  'artifactPath',
  'manifestPath',
  'sha256',
  'codeSha256',
  'sizeBytes',
  'commit',
  's3Bucket',
  's3Key',
  'hashKey',
  'associations',
] as const;

/** Far above what 128 KiB of input can hold; a larger file is not the output of another action. */
const maximumFileBytes = 8 * 1024 * 1024;

/**
 * The `artifacts` input: the JSON itself, or the path of a file that holds it (an `artifacts-path` output).
 * @param inputName for messages
 * @param text as it came
 * @param workspace absolute; a path starts there and may not leave it
 * @throws InputError that names the element and the field
 */
export async function parseArtifacts(inputName: string, text: string, workspace: string): Promise<ArtifactEntry[]> {
  const trimmed = text.trim();
  const isJson = trimmed.startsWith('[') || trimmed.startsWith('{');
  const json = isJson ? trimmed : await readArtifactsFile(inputName, trimmed, workspace);
  try {
    const entries = new JsonFields({ [inputName]: parseJson(json) }).objects(inputName, readEntry);
    checkList(inputName, entries);
    return entries;
  } catch (error) {
    if (!(error instanceof JsonShapeError)) throw error;
    throw new InputError(
      inputName,
      isJson ? trimmed : `${trimmed} (a file)`,
      `the 'artifacts' output of build-lambda or upload-artifact-hash, or the path of a file that holds it; ${error.message}`,
    );
  }
}

async function readArtifactsFile(inputName: string, path: string, workspace: string): Promise<string> {
  const expected = "a JSON array, or the path of a file that holds one (the output 'artifacts-path')";
  if (!path) throw new InputError(inputName, path, expected);
  const absolute = await resolveInside(inputName, path, workspace, workspace);
  try {
    const { size } = await stat(absolute);
    if (size > maximumFileBytes) throw new Error(`it has ${size} bytes`);
    return await readFile(absolute, 'utf8');
  } catch (error) {
    throw new InputError(inputName, path, expected, `The file cannot be read: ${messageOf(error)}.`);
  }
}

function readEntry(fields: JsonFields): ArtifactEntry {
  fields.only(fieldsOfEntry);
  const sha256 = fields.sha256('sha256');
  const text = (of: JsonFields, field: string) => of.text(field);
  const entry: ArtifactEntry = {
    function: fields.text('function', name),
    target: fields.oneOf('target', targets),
    runtime: fields.orNull('runtime', text),
    handler: fields.orNull('handler', text),
    eventTypes: fields.orNull('eventTypes', (of, field) => of.choices(field, eventTypes)),
    artifactPath: fields.orNull('artifactPath', text),
    manifestPath: fields.orNull('manifestPath', text),
    sha256,
    codeSha256: fields.sha256Base64('codeSha256', sha256),
    sizeBytes: fields.wholeNumber('sizeBytes'),
    commit: fields.orNull('commit', text),
    s3Bucket: fields.orNull('s3Bucket', text),
    s3Key: fields.orNull('s3Key', text),
    hashKey: fields.orNull('hashKey', text),
    associations: fields.orNull('associations', (of, field) => of.texts(field)),
  };
  if ((entry.s3Bucket === null) !== (entry.s3Key === null)) {
    fields.text(entry.s3Bucket === null ? 's3Bucket' : 's3Key', {
      pattern: /\S/,
      expected: 'a text, as s3Bucket and s3Key go together',
    });
  }
  if (entry.artifactPath === null && entry.s3Bucket === null) {
    fields.text('artifactPath', { pattern: /\S/, expected: 'the path of the artifact, or s3Bucket and s3Key' });
  }
  return entry;
}

function checkList(inputName: string, entries: ArtifactEntry[]): void {
  if (entries.length === 0) throw new JsonShapeError(inputName, [], 'at least one element');
  const names = entries.map((entry) => entry.function);
  const twice = names.findIndex((one, index) => names.indexOf(one) !== index);
  if (twice !== -1) {
    throw new JsonShapeError(`${inputName}[${twice}].function`, names[twice], 'a function that is not listed already');
  }
}
