import { findStored, type ObjectToStore, putOnce } from '../artifacts/put-once.ts';
import type { AwsClients } from '../aws/clients.ts';
import { joinKey, s3Uri } from '../aws/s3-names.ts';
import { createZip } from '../build/zip.ts';
import type { Logger } from '../kit/log.ts';
import type { ModuleFile } from './module-files.ts';
import { moduleSource } from './module-source.ts';

export interface ModuleToPublish {
  files: ModuleFile[];
  name: string;
  version: string;
  bucket: string;
  prefix: string;
  dryRun: boolean;
}

export interface PublishedModule {
  key: string;
  /** For `source` of a module block. */
  source: string;
  /** Of the zip, hex. */
  sha256: string;
  sizeBytes: number;
  /** False where the same bytes were there already, and in a dry run. */
  uploaded: boolean;
  /** Whether it is there now: not in a dry run that would upload it. */
  there: boolean;
}

export interface PublishModuleDependencies {
  clients: AwsClients;
  log: Logger;
  signal: AbortSignal;
  /** Where the bucket is, as far as the environment says. */
  region: string;
  /** SHA-256 in hex. */
  hash: (bytes: Uint8Array) => string;
}

/**
 * Packs a module into `<prefix>/<name>/<version>.zip`: the same bytes on any machine, and written once.
 *
 * @throws UserError where that version is there with other bytes, with both hashes
 */
export async function publishModule(
  module: ModuleToPublish,
  { clients, log, signal, region, hash }: PublishModuleDependencies,
): Promise<PublishedModule> {
  const { bucket, name, version, dryRun } = module;
  const bytes = await createZip(module.files);
  const sha256 = hash(bytes);
  const key = joinKey(module.prefix, name, `${version}.zip`);
  const object: ObjectToStore = {
    place: { bucket, key },
    bytes,
    contentType: 'application/zip',
    sha256,
    statedHash: hash,
    isCode: true,
    kmsKeyId: null,
    ifTaken: "A version's content never changes: give another 'version'.",
  };
  const s3 = await clients.s3();
  const there = await findStored(s3, object, signal);
  const created = !there && !dryRun ? (await putOnce(s3, object, signal)).created : false;
  const uri = s3Uri(object.place);
  if (created) log.info(`Stored ${module.files.length} files, ${bytes.length} bytes, as ${uri}`);
  else if (dryRun && !there) log.info(`Would store ${module.files.length} files, ${bytes.length} bytes, as ${uri}`);
  else log.info(`${uri} is there already, with the same bytes (SHA-256 ${sha256})`);
  return {
    key,
    source: moduleSource(bucket, clients.bucketRegion?.(bucket) ?? region, key),
    sha256,
    sizeBytes: bytes.length,
    uploaded: created,
    there: created || !dryRun || there !== null,
  };
}
