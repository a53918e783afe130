import type { KeyValues } from '../../edge/functions/function-run.ts';
import { restriction } from '../../edge/restrictions.ts';
import { type OperationHandler, type ServiceCall, ServiceError, type ServiceReply } from '../service.ts';
import { type CloudFrontContext, cloudFrontArn } from './context.ts';
import { randomIdentifier, randomPolicyIdentifier } from './identifiers.ts';
import { pageOf } from './pages.ts';
import { invalidArgument, requireCurrentVersion } from './preconditions.ts';
import { lookUp, type StoredKeyValueStore } from './state.ts';

/** What the local edge's own path for the content of key value stores reads and changes. */
export interface KeyValueControl {
  /** undefined where there is no such store. */
  read(name: string): Record<string, string> | undefined;
  /** Replaces the whole content. @returns why it was refused, or undefined */
  replace(name: string, values: unknown): string | undefined;
}

/** The operations on key value stores, by AWS's names: the stores themselves, not what they hold. */
export function keyValueStoreOperations(context: CloudFrontContext): Record<string, OperationHandler> {
  const { state } = context;
  const find = (name: string): StoredKeyValueStore => {
    const found = lookUp(state.keyValueStores, name);
    if (!found) throw new ServiceError(404, 'EntityNotFound', 'The key value store entity was not found.');
    return found;
  };
  const change = (call: ServiceCall): StoredKeyValueStore => {
    const found = find(call.input.Name);
    requireCurrentVersion(call.input.IfMatch, found.etag);
    return found;
  };
  const shape = (store: StoredKeyValueStore) => ({
    Name: store.name,
    Id: store.id,
    Comment: store.comment,
    ARN: arnOf(context, store),
    Status: store.readyAt > context.now() ? 'PROVISIONING' : 'READY',
    LastModifiedTime: new Date(store.modifiedAt),
  });
  const reply = (store: StoredKeyValueStore): ServiceReply => ({
    output: { KeyValueStore: shape(store), ETag: store.etag },
  });
  return {
    CreateKeyValueStore: ({ input }) => {
      const name: string = input.Name ?? '';
      if (!/^[A-Za-z0-9_-]{1,64}$/.test(name)) {
        throw invalidArgument(
          `The parameter Name must have 1 to 64 letters, digits, hyphens and underscores: '${name}'`,
        );
      }
      if (lookUp(state.keyValueStores, name)) {
        throw new ServiceError(409, 'EntityAlreadyExists', 'The key value store entity already exists.');
      }
      if (input.ImportSource) {
        throw new ServiceError(
          400,
          'UnsupportedOperation',
          `The local edge does not import from S3: PUT /_local/kvs/${name} fills the store.`,
        );
      }
      const now = context.now();
      const tags: { Key: string; Value?: string }[] = input.Tags?.Items ?? [];
      const store: StoredKeyValueStore = {
        id: randomPolicyIdentifier(),
        name,
        comment: input.Comment ?? '',
        etag: randomIdentifier('E'),
        createdAt: now,
        modifiedAt: now,
        readyAt: now + context.deployMs,
        values: {},
        tags: Object.fromEntries(tags.map(({ Key, Value }) => [Key, Value ?? ''])),
      };
      state.keyValueStores = { ...state.keyValueStores, [name]: store };
      const Location = `https://cloudfront.amazonaws.com/2020-05-31/key-value-store/${name}`;
      return { status: 201, output: { ...reply(store).output, Location } };
    },
    DescribeKeyValueStore: ({ input }) => reply(find(input.Name)),
    UpdateKeyValueStore: (call) => {
      const store = change(call);
      Object.assign(store, {
        comment: call.input.Comment ?? '',
        etag: randomIdentifier('E'),
        modifiedAt: context.now(),
      });
      return reply(store);
    },
    DeleteKeyValueStore: (call) => {
      const store = change(call);
      const arn = arnOf(context, store);
      const users = Object.values(state.functions).filter(({ development, live }) =>
        [development, live].some((stage) => stage?.keyValueStoreArns.includes(arn)),
      );
      if (users.length > 0) {
        const names = users.map(({ name }) => name).join(', ');
        throw new ServiceError(
          409,
          'CannotDeleteEntityWhileInUse',
          `The key value store is associated with functions: ${names}.`,
        );
      }
      delete state.keyValueStores[store.name];
      return { status: 204 };
    },
    ListKeyValueStores: ({ input }) => {
      const all = Object.values(state.keyValueStores).filter(
        (store) => input.Status === undefined || shape(store).Status === input.Status,
      );
      const page = pageOf(all, (store) => store.name, input);
      const Items = page.items.map(shape);
      return {
        output: {
          KeyValueStoreList: { NextMarker: page.nextMarker, MaxItems: page.maxItems, Quantity: Items.length, Items },
        },
      };
    },
  };
}

/** @throws ServiceError EntityNotFound (404) where there is no store of that ARN */
export function requireKeyValueStore(context: CloudFrontContext, arn: string): void {
  if (!storeByArn(context, arn))
    throw new ServiceError(404, 'EntityNotFound', `The key value store was not found: ${arn}`);
}

/** @returns what a function that is associated with the store can read */
export function keyValuesOf(context: CloudFrontContext, arn: string | undefined): KeyValues | undefined {
  const store = storeByArn(context, arn);
  return store && { id: store.id, createdAt: store.createdAt, modifiedAt: store.modifiedAt, values: store.values };
}

export function keyValueControl(context: CloudFrontContext): KeyValueControl {
  const { state } = context;
  return {
    read: (name) => lookUp(state.keyValueStores, name)?.values,
    replace: (name, values) => {
      const store = lookUp(state.keyValueStores, name);
      if (!store) return `There is no key value store ${name}.`;
      const refused = refusedValues(values);
      if (refused !== undefined) return refused;
      Object.assign(store, { values, modifiedAt: context.now(), etag: randomIdentifier('E') });
      return undefined;
    },
  };
}

function arnOf(context: CloudFrontContext, { id }: StoredKeyValueStore): string {
  return cloudFrontArn(context, `key-value-store/${id}`);
}

function storeByArn(context: CloudFrontContext, arn: string | undefined): StoredKeyValueStore | undefined {
  return Object.values(context.state.keyValueStores).find((store) => arnOf(context, store) === arn);
}

/** @returns why an object cannot be a store's content, or undefined */
function refusedValues(values: unknown): string | undefined {
  if (typeof values !== 'object' || values === null || Array.isArray(values))
    return 'The body must be one JSON object of texts: { "key": "value" }.';
  const [longestKey, longestValue, size] = (
    ['key-value-store-key', 'key-value-store-value', 'key-value-store-size'] as const
  ).map((id) => restriction(id).value) as [number, number, number];
  let total = 0;
  for (const [key, value] of Object.entries(values)) {
    if (typeof value !== 'string') return `The value of '${key}' must be a text; JSON goes in as text.`;
    const [keyBytes, valueBytes] = [Buffer.byteLength(key), Buffer.byteLength(value)];
    if (key === '' || keyBytes > longestKey)
      return `The key '${key.slice(0, 40)}' has ${keyBytes} bytes; a key has 1 to ${longestKey}.`;
    if (valueBytes > longestValue)
      return `The value of '${key}' has ${valueBytes} bytes; a value has at most ${longestValue}.`;
    total += keyBytes + valueBytes;
  }
  return total > size ? `Keys and values have ${total} bytes together; a store holds ${size}.` : undefined;
}
