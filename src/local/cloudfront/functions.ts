import { type OperationHandler, type ServiceCall, ServiceError, type ServiceReply } from '../service.ts';
import { type CloudFrontContext, cloudFrontArn } from './context.ts';
import { configOf } from './distribution-answers.ts';
import { functionArnsOf } from './distribution-config.ts';
import { servedStage } from './function-stages.ts';
import { randomIdentifier } from './identifiers.ts';
import { requireKeyValueStore } from './key-value-stores.ts';
import { pageOf } from './pages.ts';
import { invalidArgument, requireCurrentVersion } from './preconditions.ts';
import { currentRevision } from './revisions.ts';
import { lookUp, type StoredFunction, type StoredFunctionStage } from './state.ts';

/** Quotas on CloudFront Functions, CloudFront Developer Guide. */
const largestCode = 10_240;
const mostFunctions = 100;

export type Stage = 'DEVELOPMENT' | 'LIVE';

/**
 * The operations on CloudFront Functions, by AWS's names. A function has two stages, each with an ETag of its own: everything is written to
 * DEVELOPMENT, and PublishFunction copies it to LIVE, which is what distributions run.
 */
export function functionOperations(context: CloudFrontContext): Record<string, OperationHandler> {
  const find = (call: ServiceCall): StoredFunction => requireFunction(context, call.input.Name);
  return {
    CreateFunction: (call) => createFunction(context, call),
    UpdateFunction: (call) => {
      const found = find(call);
      requireCurrentVersion(call.input.IfMatch, found.development.etag);
      found.development = {
        ...receivedStage(context, call),
        createdAt: found.development.createdAt,
        modifiedAt: context.now(),
        etag: randomIdentifier('E'),
      };
      return { output: { FunctionSummary: summaryOf(context, found, 'DEVELOPMENT'), ETag: found.development.etag } };
    },
    PublishFunction: (call) => {
      const found = find(call);
      requireCurrentVersion(call.input.IfMatch, found.development.etag);
      const now = context.now();
      const outgoing = servedStage(found, now);
      if (outgoing) found.outgoing = outgoing;
      found.live = {
        ...found.development,
        etag: randomIdentifier('E'),
        createdAt: found.live?.createdAt ?? now,
        modifiedAt: now,
      };
      found.deployedAt = now + context.deployMs;
      return { output: { FunctionSummary: summaryOf(context, found, 'LIVE') } };
    },
    DescribeFunction: (call) => {
      const found = find(call);
      const stage = stageNamed(call.input.Stage);
      const { etag } = requireStage(found, stage);
      return { output: { FunctionSummary: summaryOf(context, found, stage), ETag: etag } };
    },
    GetFunction: (call) => {
      const { etag, code } = requireStage(find(call), stageNamed(call.input.Stage));
      return {
        output: { FunctionCode: Buffer.from(code, 'base64'), ETag: etag, ContentType: 'application/octet-stream' },
      };
    },
    DeleteFunction: (call) => {
      const found = find(call);
      requireCurrentVersion(call.input.IfMatch, found.development.etag);
      const users = usersOf(context, found);
      if (users.length > 0) {
        throw new ServiceError(
          409,
          'FunctionInUse',
          `Cannot delete the function because it's attached to ${users.join(', ')}.`,
        );
      }
      delete context.state.functions[found.name];
      return { status: 204 };
    },
    ListFunctions: ({ input }) => listFunctions(context, input),
  };
}

/** @throws ServiceError NoSuchFunctionExists (404) */
export function requireFunction(context: CloudFrontContext, name: string): StoredFunction {
  const found = lookUp(context.state.functions, name);
  if (!found) throw new ServiceError(404, 'NoSuchFunctionExists', 'The function does not exist.');
  return found;
}

export function requireStage(found: StoredFunction, stage: Stage): StoredFunctionStage {
  const stored = stage === 'LIVE' ? found.live : found.development;
  if (!stored) throw new ServiceError(404, 'NoSuchFunctionExists', 'The function does not exist.');
  return stored;
}

/** DEVELOPMENT unless said otherwise, as in AWS's API. */
export function stageNamed(stage: string | undefined): Stage {
  if (stage === undefined || stage === 'DEVELOPMENT') return 'DEVELOPMENT';
  if (stage === 'LIVE') return 'LIVE';
  throw invalidArgument(`The parameter Stage must be DEVELOPMENT or LIVE, not '${stage}'.`);
}

function createFunction(context: CloudFrontContext, call: ServiceCall): ServiceReply {
  const { functions } = context.state;
  const name: string = call.input.Name ?? '';
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(name)) {
    throw invalidArgument(`The parameter Name must have 1 to 64 letters, digits, hyphens and underscores: '${name}'`);
  }
  if (lookUp(functions, name)) {
    throw new ServiceError(
      409,
      'FunctionAlreadyExists',
      'A function with the same name already exists in this account.',
    );
  }
  if (Object.keys(functions).length >= mostFunctions) {
    throw new ServiceError(
      400,
      'TooManyFunctions',
      'You have reached the maximum number of CloudFront functions for this account.',
    );
  }
  const now = context.now();
  const tags: { Key: string; Value?: string }[] = call.input.Tags?.Items ?? [];
  const created: StoredFunction = {
    name,
    development: { ...receivedStage(context, call), createdAt: now, modifiedAt: now, etag: randomIdentifier('E') },
    deployedAt: now,
    tags: Object.fromEntries(tags.map(({ Key, Value }) => [Key, Value ?? ''])),
  };
  // A new object, not an assignment: a function may be called `__proto__`.
  context.state.functions = { ...functions, [name]: created };
  const Location = `https://cloudfront.amazonaws.com/2020-05-31/function/${name}`;
  const FunctionSummary = summaryOf(context, created, 'DEVELOPMENT');
  return { status: 201, output: { FunctionSummary, Location, ETag: created.development.etag } };
}

/** What CreateFunction and UpdateFunction send; what is left out is reset, as at AWS. */
function receivedStage(
  context: CloudFrontContext,
  { input }: ServiceCall,
): Pick<StoredFunctionStage, 'code' | 'comment' | 'runtime' | 'keyValueStoreArns'> {
  const { Comment = '', Runtime, KeyValueStoreAssociations } = input.FunctionConfig ?? {};
  if (Runtime !== 'cloudfront-js-1.0' && Runtime !== 'cloudfront-js-2.0') {
    throw invalidArgument(
      `The parameter Runtime must be cloudfront-js-1.0 or cloudfront-js-2.0, not '${Runtime ?? ''}'.`,
    );
  }
  const stores: { KeyValueStoreARN: string }[] = KeyValueStoreAssociations?.Items ?? [];
  if (stores.length > 1 || (stores.length === 1 && Runtime === 'cloudfront-js-1.0')) {
    throw new ServiceError(
      400,
      'InvalidFunctionAssociation',
      'A function takes one key value store at most, and only with the runtime cloudfront-js-2.0.',
    );
  }
  for (const { KeyValueStoreARN } of stores) requireKeyValueStore(context, KeyValueStoreARN);
  const code = Buffer.from(input.FunctionCode ?? '');
  if (code.length === 0) throw invalidArgument('The parameter FunctionCode is required.');
  if (code.length > largestCode) {
    throw new ServiceError(
      413,
      'FunctionSizeLimitExceeded',
      `The function is too large: it has ${code.length} bytes, and the limit is ${largestCode}.`,
    );
  }
  const keyValueStoreArns = stores.map((store) => store.KeyValueStoreARN);
  return { code: code.toString('base64'), comment: Comment, runtime: Runtime, keyValueStoreArns };
}

/** @returns ids of the distributions that have the function on a behaviour */
function usersOf(context: CloudFrontContext, found: StoredFunction): string[] {
  const arn = cloudFrontArn(context, `function/${found.name}`);
  return Object.values(context.state.distributions)
    .filter((distribution) => functionArnsOf(configOf(currentRevision(distribution))).includes(arn))
    .map((distribution) => distribution.id);
}

function statusOf(context: CloudFrontContext, found: StoredFunction, stage: Stage): string {
  const { live, development } = found;
  if (!live || (stage === 'DEVELOPMENT' && (live.code !== development.code || live.runtime !== development.runtime))) {
    return 'UNPUBLISHED';
  }
  if (usersOf(context, found).length === 0) return 'UNASSOCIATED';
  return found.deployedAt > context.now() ? 'IN_PROGRESS' : 'DEPLOYED';
}

/** A stage as AWS's answers show it. */
export function summaryOf(context: CloudFrontContext, found: StoredFunction, stage: Stage) {
  const { comment, runtime, keyValueStoreArns, createdAt, modifiedAt } = requireStage(found, stage);
  const Items = keyValueStoreArns.map((KeyValueStoreARN) => ({ KeyValueStoreARN }));
  return {
    Name: found.name,
    Status: statusOf(context, found, stage),
    FunctionConfig: {
      Comment: comment,
      Runtime: runtime,
      ...(Items.length > 0 ? { KeyValueStoreAssociations: { Quantity: Items.length, Items } } : {}),
    },
    FunctionMetadata: {
      FunctionARN: cloudFrontArn(context, `function/${found.name}`),
      Stage: stage,
      CreatedTime: new Date(createdAt),
      LastModifiedTime: new Date(modifiedAt),
    },
  };
}

function listFunctions(
  context: CloudFrontContext,
  input: { Stage?: string; Marker?: string; MaxItems?: number },
): ServiceReply {
  const wanted: Stage[] = input.Stage === undefined ? ['DEVELOPMENT', 'LIVE'] : [stageNamed(input.Stage)];
  const all = Object.values(context.state.functions).flatMap((found) =>
    wanted.filter((stage) => stage === 'DEVELOPMENT' || found.live).map((stage) => ({ found, stage })),
  );
  const page = pageOf(all, ({ found, stage }) => `${found.name}/${stage}`, input);
  const Items = page.items.map(({ found, stage }) => summaryOf(context, found, stage));
  return {
    output: { FunctionList: { MaxItems: page.maxItems, NextMarker: page.nextMarker, Quantity: Items.length, Items } },
  };
}
