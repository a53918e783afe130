import { createHash } from 'node:crypto';
import type { KnownFunction } from '../function-kind.ts';
import type { Session } from '../session.ts';
import {
  describeStage,
  type FunctionAddress,
  getCode,
  type StageDescription,
  type StageName,
} from './functions-api.ts';

/** A stage with its code. */
export interface Stage extends StageDescription {
  code: Uint8Array;
  /** Of the code, lower-case hex. */
  sha256: string;
}

/** A CloudFront Function as AWS has it. */
export interface CloudFrontFunctionState extends KnownFunction {
  kind: 'cloudfront-function';
  address: FunctionAddress;
  /** Null where there is no such function. */
  development: Stage | null;
  /** Null where it was never published. */
  live: Stage | null;
}

/** How often a stage is read that changes while it is. */
const tries = 4;

/**
 * Reads a stage, description and code of one moment: the ETag is what `If-Match` is asked for, and what a release record names.
 * @returns null where there is no such function or stage
 */
export async function readStage(session: Session, address: FunctionAddress, name: StageName): Promise<Stage | null> {
  let description = await describeStage(session, address, name);
  for (let attempt = 0; description; attempt++) {
    const got = await getCode(session, address, name);
    if (!got) return null;
    const stage = { ...description, code: got.code, sha256: sha256Of(got.code) };
    if (got.etag === description.etag || attempt === tries) return stage;
    // Somebody is at work, unless the two calls name the stage differently.
    const again = await describeStage(session, address, name);
    if (again?.etag === description.etag) return stage;
    description = again;
  }
  return null;
}

/** Lower-case hex. */
export function sha256Of(code: Uint8Array): string {
  return createHash('sha256').update(code).digest('hex');
}

/** Whether two stages run their code in the same way. The comment, which changes nothing, is left out. */
export function sameConfiguration(left: StageDescription, right: StageDescription): boolean {
  return JSON.stringify(frozen(left)) === JSON.stringify(frozen(right));
}

function frozen({ config }: StageDescription) {
  const stores = config.KeyValueStoreAssociations?.Items?.map((one) => one.KeyValueStoreARN) ?? [];
  return { runtime: config.Runtime, stores: stores.sort() };
}
