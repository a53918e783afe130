import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createZip } from '../../../src/build/zip.ts';

/** Writes files into a workspace: path to content. */
export async function addFiles(workspace: string, files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(workspace, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** A zip whose handler passes requests and responses through; `mark` makes its bytes differ from another's. */
export async function zipOf(mark: string): Promise<Uint8Array> {
  const source = `exports.handler = async ({ Records: [{ cf }] }) => cf.response ?? cf.request; // ${mark}\n`;
  return createZip([{ path: 'index.js', content: Buffer.from(source) }]);
}

/** An element of `artifacts` for a file in the workspace. */
export function artifactOf(name: string, artifactPath: string, bytes: Uint8Array, more: Record<string, unknown> = {}) {
  const hash = createHash('sha256').update(bytes).digest();
  return {
    function: name,
    target: 'lambda-edge',
    runtime: 'nodejs24.x',
    handler: 'index.handler',
    eventTypes: null,
    artifactPath,
    manifestPath: null,
    sha256: hash.toString('hex'),
    codeSha256: hash.toString('base64'),
    sizeBytes: bytes.byteLength,
    commit: null,
    s3Bucket: null,
    s3Key: null,
    hashKey: null,
    associations: null,
    ...more,
  };
}
