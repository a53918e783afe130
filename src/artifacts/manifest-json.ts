import { eventTypes, functionNamePattern, type Target, targets } from '../edge/vocabulary.ts';
import { UserError } from '../kit/errors.ts';
import { JsonFields, JsonShapeError, parseJson } from '../kit/json-fields.ts';
import { hashesOf } from './hashes.ts';
import { codeFileName } from './keys.ts';
import type { Manifest, ManifestFile, StoredManifest } from './manifest.ts';
import { filesInZip } from './zip-contents.ts';

/** A manifest as it is read: the one beside a build, or the stored one, which lacks what does not follow from the bytes. */
export type ReadManifest = StoredManifest & Partial<Omit<Manifest, keyof StoredManifest>>;

const storedFields = [
  'schema',
  'function',
  'target',
  'sha256',
  'codeSha256',
  'sizeBytes',
  'unpackedBytes',
  'files',
] as const;

/**
 * Reads `manifest.json`, every field checked.
 * @param where its path or S3 URI, for messages
 * @throws UserError that names the file and the field
 */
export function parseManifest(text: string, where: string): ReadManifest {
  try {
    const fields = new JsonFields(parseJson(text));
    const schema = fields.wholeNumber('schema');
    if (schema > 1) throw newerSchema(schema, where);
    return readManifest(fields);
  } catch (error) {
    if (!(error instanceof JsonShapeError)) throw error;
    throw new UserError(
      'Manifest not understood',
      `${where} is not a manifest of edge-actions: ${error.message}. Build the artifact again, or remove this file.`,
      { cause: error },
    );
  }
}

function newerSchema(schema: number, where: string): UserError {
  return new UserError(
    'Manifest is newer',
    `${where} has schema ${schema}; this version of edge-actions knows schema 1. Use the same version of edge-actions to build and to publish.`,
  );
}

function readManifest(fields: JsonFields): ReadManifest {
  fields.only([...storedFields, 'runtime', 'handler', 'eventTypes', 'commit']);
  if (fields.wholeNumber('schema') !== 1) throw new JsonShapeError('schema', fields.wholeNumber('schema'), '1');
  const sha256 = fields.sha256('sha256');
  return {
    schema: 1,
    function: fields.text('function', { pattern: functionNamePattern, expected: "a function's name" }),
    target: fields.oneOf('target', targets),
    sha256,
    codeSha256: fields.sha256Base64('codeSha256', sha256),
    sizeBytes: fields.wholeNumber('sizeBytes'),
    unpackedBytes: fields.wholeNumber('unpackedBytes'),
    files: fields.objects('files', readFile),
    ...(fields.has('runtime') ? { runtime: fields.text('runtime') } : {}),
    ...(fields.has('handler') ? { handler: fields.text('handler') } : {}),
    ...(fields.has('eventTypes') ? { eventTypes: fields.choices('eventTypes', eventTypes) } : {}),
    ...(fields.has('commit') ? { commit: fields.orNull('commit', (of, field) => of.text(field)) } : {}),
  };
}

function readFile(fields: JsonFields): ManifestFile {
  fields.only(['path', 'bytes', 'sha256']);
  return { path: fields.text('path'), bytes: fields.wholeNumber('bytes'), sha256: fields.sha256('sha256') };
}

/**
 * The manifest that follows from the bytes alone, made from them: an artifact without a manifest beside it gets one too, and none can
 * say what its bytes do not.
 * @param where path or S3 URI of the bytes, for messages
 */
export async function storedManifestOf(
  bytes: Uint8Array,
  name: string,
  target: Target,
  where: string,
): Promise<StoredManifest> {
  const { sha256, codeSha256 } = hashesOf(bytes);
  const files =
    target === 'cloudfront-function'
      ? [{ path: codeFileName(target), bytes: bytes.length, sha256 }]
      : await filesInZip(bytes, where);
  return {
    schema: 1,
    function: name,
    target,
    sha256,
    codeSha256,
    sizeBytes: bytes.length,
    unpackedBytes: files.reduce((sum, file) => sum + file.bytes, 0),
    files,
  };
}

/** As it is stored: two spaces, a line end, fields in the order in which `storedManifestOf` makes them. */
export function serialiseStoredManifest(manifest: StoredManifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
