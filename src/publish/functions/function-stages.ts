import { createHash } from 'node:crypto';
import type { FunctionConfig } from '@aws-sdk/client-cloudfront';
import type { KnownFunction } from '../function-kind.ts';
import type { Session } from '../session.ts';
import {
  describeStage,
  type FunctionAddress,
  getCode,
  type StageCode,
  type StageDescription,
  type StageName,
} from './functions-api.ts';

/** A stage with its code. */
export interface Stage extends StageDescription {
  code: Uint8Array;
  /** Of the code, lower-case hex. */
  sha256: string;
}

/** DEVELOPMENT as far as it was read: its code is not, where it is replaced in any case. */
export type DevelopmentStage = StageDescription & (Pick<Stage, 'code' | 'sha256'> | { code: null; sha256: null });

/** LIVE as far as it was read: its configuration is not, where it is replaced in any case. */
export type LiveStage = Pick<Stage, 'etag' | 'code' | 'sha256'> & { config: FunctionConfig | null };

/** A CloudFront Function as AWS has it. */
export interface CloudFrontFunctionState extends KnownFunction {
  kind: 'cloudfront-function';
  address: FunctionAddress;
  /** Null where there is no such function. */
  development: DevelopmentStage | null;
  /** Null where it was never published. */
  live: LiveStage | null;
}

/** How often a stage is read that changes while it is. */
const tries = 4;

/**
 * Reads a stage, description and code of one moment: the ETag is what `If-Match` is asked for, and what a release record names.
 * @param known what was read already
 * @returns null where there is no such function or stage
 */
export async function readStage(
  session: Session,
  address: FunctionAddress,
  name: StageName,
  known: { description?: StageDescription | null; got?: StageCode | null } = {},
): Promise<Stage | null> {
  let description = known.description ?? (await describeStage(session, address, name));
  for (let attempt = 0; description; attempt++) {
    const got = (attempt === 0 && known.got) || (await getCode(session, address, name));
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

/**
 * Reads both stages with as few calls as tell what a promotion has to know: where LIVE has other code, both are replaced, and neither
 * DEVELOPMENT's code nor LIVE's configuration decides anything.
 * @param sha256 of the wanted code
 */
export async function readForPromotion(
  session: Session,
  address: FunctionAddress,
  sha256: string,
): Promise<Pick<CloudFrontFunctionState, 'development' | 'live'>> {
  const [description, got] = await Promise.all([
    describeStage(session, address, 'DEVELOPMENT'),
    getCode(session, address, 'LIVE'),
  ]);
  const live = got && sha256Of(got.code);
  if (description && got && live && live !== sha256) {
    return {
      development: { ...description, code: null, sha256: null },
      live: { ...got, sha256: live, config: null },
    };
  }
  return {
    development: description && (await readStage(session, address, 'DEVELOPMENT', { description })),
    live: got && (await readStage(session, address, 'LIVE', { got })),
  };
}

/** Lower-case hex. */
export function sha256Of(code: Uint8Array): string {
  return createHash('sha256').update(code).digest('hex');
}

type Configured = Pick<StageDescription, 'config'>;

/** Whether two stages run their code in the same way. The comment, which changes nothing, is left out. */
export function sameConfiguration(left: Configured, right: Configured): boolean {
  return JSON.stringify(frozen(left)) === JSON.stringify(frozen(right));
}

function frozen({ config }: Configured) {
  const stores = config.KeyValueStoreAssociations?.Items?.map((one) => one.KeyValueStoreARN) ?? [];
  return { runtime: config.Runtime, stores: stores.sort() };
}
