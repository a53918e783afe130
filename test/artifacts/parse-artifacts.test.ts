import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseArtifacts } from '../../src/artifacts/parse-artifacts.ts';
import { artifact } from './samples.ts';

const { entry } = artifact('router', 'x');
let workspace: string;

beforeAll(async () => {
  workspace = await mkdtemp(path.join(tmpdir(), 'artifacts-'));
});
afterAll(() => rm(workspace, { recursive: true }));

const parse = (value: unknown) =>
  parseArtifacts('artifacts', typeof value === 'string' ? value : JSON.stringify(value), workspace);

describe('parseArtifacts', () => {
  test('reads the JSON itself, and a file that holds it', async () => {
    expect(await parse([entry])).toEqual([entry]);
    await writeFile(path.join(workspace, 'artifacts.json'), JSON.stringify([entry], null, 2));
    expect(await parse('artifacts.json')).toEqual([entry]);
  });

  test('takes what may be unknown as null where it is left out', async () => {
    const { function: name, target, sha256, codeSha256, sizeBytes } = entry;
    const least = { function: name, target, sha256, codeSha256, sizeBytes, s3Bucket: 'b', s3Key: 'k' };
    const [parsed] = await parse([least]);
    expect(parsed).toMatchObject({ ...least, runtime: null, eventTypes: null, associations: null, artifactPath: null });
  });

  test.each<[string, unknown, RegExp]>([
    ['nothing', '', /expected a JSON array, or the path/],
    ['a file that is not there', 'none.json', /cannot be read/],
    ['a path out of the workspace', '../x.json', /inside the workspace/],
    ['JSON that was cut off', '[{"function": "rou', /expected JSON/],
    ['an object', { function: 'router' }, /artifacts: got .*expected a JSON array/],
    ['an empty list', [], /at least one element/],
    ['an element that is none', [null], /artifacts\[0\]: got null, expected a JSON object/],
    [
      'a field of another type',
      [{ ...entry, sizeBytes: '12' }],
      /artifacts\[0\]\.sizeBytes: got "12", expected a whole number/,
    ],
    ['a misspelt field', [{ ...entry, association: [] }], /artifacts\[0\]\.association: .*no such field; known are/],
    ['a name with a slash', [entry, { ...entry, function: 'a/b' }], /artifacts\[1\]\.function: got "a\/b"/],
    ['an unknown target', [{ ...entry, target: 'edge' }], /one of lambda-edge, cloudfront-function, lambda/],
    ['an unknown event type', [{ ...entry, eventTypes: ['viewer'] }], /artifacts\[0\]\.eventTypes\.0: got "viewer"/],
    ['hashes of different bytes', [{ ...entry, sha256: 'a'.repeat(64) }], /codeSha256: .*the base64 form of/],
    ['a bucket without a key', [{ ...entry, s3Bucket: 'b' }], /artifacts\[0\]\.s3Key: .*go together/],
    ['no place at all', [{ ...entry, artifactPath: null }], /artifacts\[0\]\.artifactPath: .*or s3Bucket and s3Key/],
    ['a function twice', [entry, entry], /artifacts\[1\]\.function: got "router"/],
  ])('refuses %s', async (_what, value, message) => {
    await expect(parse(value)).rejects.toMatchObject({ name: 'InputError', input: 'artifacts' });
    await expect(parse(value)).rejects.toThrow(message);
  });
});
