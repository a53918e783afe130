import type { NormalizedSchema } from '@smithy/core/schema';
import type { Schema } from '@smithy/types';
import type { ServiceReply } from '../service.ts';
import type { OperationModel, ServiceModel } from './model.ts';
import { requireMembers } from './required.ts';
import type { WireResponse } from './rest-output.ts';
import { readText, writeXml } from './values.ts';

/** Reads an awsQuery form (`Tags.member.1.Key=...`) by the operation's input schema. */
export function readQueryInput(
  model: ServiceModel,
  operation: OperationModel,
  form: URLSearchParams,
): Record<string, unknown> {
  if (operation.input.isUnitSchema()) {
    return {};
  }
  const input = (readNode(operation.input, '', form) ?? {}) as Record<string, unknown>;
  requireMembers(model, operation, input);
  return input;
}

function readNode(schema: NormalizedSchema, path: string, form: URLSearchParams): unknown {
  if (schema.isStructSchema()) {
    const structure: Record<string, unknown> = {};
    for (const [name, member] of schema.structIterator()) {
      const value = readNode(member, join(path, member.getMemberTraits().xmlName ?? name), form);
      if (value !== undefined) {
        structure[name] = value;
      }
    }
    return path === '' || Object.keys(structure).length > 0 ? structure : undefined;
  }
  const flat = Boolean(schema.getMergedTraits().xmlFlattened);
  if (schema.isListSchema()) {
    const item = schema.getValueSchema();
    const prefix = flat ? path : join(path, item.getMergedTraits().xmlName ?? 'member');
    const list = readEntries(prefix, (at) => readNode(item, at, form));
    // A parameter of the list's own name with an empty value is an empty list.
    return list.length > 0 ? list : form.get(path) === '' ? [] : undefined;
  }
  if (schema.isMapSchema()) {
    const prefix = flat ? path : join(path, 'entry');
    const entries = readEntries(prefix, (at) => {
      const key = form.get(join(at, 'key'));
      return key === null ? undefined : ([key, readNode(schema.getValueSchema(), join(at, 'value'), form)] as const);
    });
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  }
  const text = form.get(path);
  return text === null ? undefined : readText(schema, text);
}

function readEntries<T>(prefix: string, read: (path: string) => T | undefined): T[] {
  const values: T[] = [];
  for (let index = 1; ; index += 1) {
    const value = read(join(prefix, String(index)));
    if (value === undefined) {
      return values;
    }
    values.push(value);
  }
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

/** Writes an awsQuery answer: the output in `<OperationResult>` and the request's id in `<ResponseMetadata>`. */
export function writeQueryOutput(
  model: ServiceModel,
  operation: OperationModel,
  reply: ServiceReply,
  requestId: string,
): WireResponse {
  const metadata = structure('ResponseMetadata', { RequestId: 0 });
  const members: Record<string, Schema> = operation.output.isUnitSchema()
    ? { ResponseMetadata: metadata }
    : { [`${operation.name}Result`]: operation.output.getSchema() as Schema, ResponseMetadata: metadata };
  const value = { [`${operation.name}Result`]: reply.output ?? {}, ResponseMetadata: { RequestId: requestId } };
  return {
    status: reply.status ?? 200,
    headers: { 'content-type': 'text/xml', ...reply.headers },
    body: writeXml(structure(`${operation.name}Response`, members), value, model.xmlNamespace),
  };
}

/** A structure's schema made on the spot, for the envelopes that no service model describes. `0` is a string. */
export function structure(name: string, members: Record<string, Schema>): Schema {
  return [3, 'local', name, 0, Object.keys(members), Object.values(members).map((member) => [member, 0])] as Schema;
}
