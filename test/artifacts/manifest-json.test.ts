import { describe, expect, test } from '@jest/globals';
import { parseManifest, storedManifestOf } from '../../src/artifacts/manifest-json.ts';
import { createManifest, manifestText } from '../../src/build/manifest.ts';
import { createZip } from '../../src/build/zip.ts';

const files = [
  { path: 'index.js', content: Buffer.from('exports.handler = async () => {};'.repeat(50)) },
  { path: 'data/größe.json', content: Buffer.from('{}') },
  { path: 'data/empty.txt', content: Buffer.alloc(0) },
];
const zip = await createZip(files);
const facts = {
  functionName: 'router',
  target: 'lambda-edge' as const,
  runtime: 'nodejs24.x',
  handler: 'index.handler',
  eventTypes: ['origin-request' as const],
  commit: null,
};
const built = createManifest(facts, zip, files);

describe('manifests', () => {
  test('the one beside a build is read as it was written', () => {
    expect(parseManifest(manifestText(built), 'manifest.json')).toEqual(built);
  });

  test('the stored one follows from the bytes alone, and agrees with the build', async () => {
    const { runtime, handler, eventTypes, commit, ...stored } = built;
    expect(await storedManifestOf(zip, 'router', 'lambda-edge', 'code.zip')).toEqual(stored);
  });

  test('the stored one is a manifest too', async () => {
    const stored = await storedManifestOf(zip, 'router', 'lambda-edge', 'code.zip');
    expect(parseManifest(JSON.stringify(stored), 'manifest.json')).toEqual(stored);
  });

  test('a damaged zip is refused', async () => {
    const damaged = Buffer.from(zip).fill(0xff, 40, 60);
    await expect(storedManifestOf(damaged, 'router', 'lambda-edge', 'code.zip')).rejects.toThrow(
      /code\.zip cannot be read as a zip/,
    );
    await expect(storedManifestOf(zip.subarray(0, -10), 'router', 'lambda-edge', 'code.zip')).rejects.toMatchObject({
      title: 'Zip is damaged',
    });
  });
});
