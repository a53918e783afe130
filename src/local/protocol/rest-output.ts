import type { NormalizedSchema } from '@smithy/core/schema';
import type { ServiceReply } from '../service.ts';
import type { OperationModel, ServiceModel } from './model.ts';
import { isBodyMember } from './rest-input.ts';
import { writeDocument, writeText } from './values.ts';

/** An answer ready for the wire. */
export interface WireResponse {
  status: number;
  /** Lower-case names. */
  headers: Record<string, string>;
  body: Buffer | string;
}

/** Writes an operation's output to where the schema binds each member: status, headers, payload, body. */
export function writeRestOutput(model: ServiceModel, operation: OperationModel, reply: ServiceReply): WireResponse {
  const output = reply.output ?? {};
  const response: WireResponse = { status: reply.status ?? operation.status, headers: {}, body: '' };
  const document: Record<string, unknown> = {};
  let hasBodyMembers = false;
  let hasPayload = false;
  const members = operation.output.isUnitSchema() ? [] : operation.output.structIterator();
  for (const [name, member] of members) {
    const traits = member.getMergedTraits();
    hasBodyMembers ||= isBodyMember(member);
    hasPayload ||= Boolean(traits.httpPayload);
    const value = output[name];
    if (value === undefined || value === null) {
      continue;
    }
    if (traits.httpHeader) {
      response.headers[traits.httpHeader.toLowerCase()] = writeText(member, value);
    } else if (traits.httpPrefixHeaders) {
      for (const [key, text] of Object.entries(value as Record<string, string>)) {
        response.headers[`${traits.httpPrefixHeaders}${key}`.toLowerCase()] = text;
      }
    } else if (traits.httpResponseCode) {
      response.status = Number(value);
    } else if (traits.httpPayload) {
      writePayload(model, member, value, response);
    } else {
      document[name] = value;
    }
  }
  if (reply.rawBody !== undefined) {
    response.body = reply.rawBody;
    response.headers['content-type'] ??= contentTypeOf(model);
  } else if (hasBodyMembers && !hasPayload) {
    response.body = writeDocument(model, operation.output, document);
    response.headers['content-type'] = contentTypeOf(model);
  }
  Object.assign(response.headers, reply.headers);
  return response;
}

function writePayload(model: ServiceModel, member: NormalizedSchema, value: unknown, response: WireResponse): void {
  if (member.isBlobSchema()) {
    response.body = Buffer.isBuffer(value) ? value : Buffer.from(value as Uint8Array);
    response.headers['content-type'] ??= 'application/octet-stream';
  } else if (member.isStringSchema()) {
    response.body = String(value);
    response.headers['content-type'] ??= 'application/json';
  } else {
    response.body = writeDocument(model, member, value);
    response.headers['content-type'] = contentTypeOf(model);
  }
}

function contentTypeOf(model: ServiceModel): string {
  return model.protocol === 'restJson1' ? 'application/json' : model.name === 's3' ? 'application/xml' : 'text/xml';
}
