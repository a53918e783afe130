import type { NormalizedSchema } from '@smithy/core/schema';
import type { OperationModel, ServiceModel } from './model.ts';
import { requireMembers } from './required.ts';
import { readDocument, readText } from './values.ts';

/** What of a request the input's members are bound to. */
export interface BoundRequest {
  labels: Record<string, string>;
  query: URLSearchParams;
  /** Lower-case names. */
  headers: Record<string, string | undefined>;
  body: Buffer;
}

type Input = Record<string, unknown>;

/** Reads an operation's input from where the schema binds each member: label, query, headers, payload, body. */
export async function readRestInput(
  model: ServiceModel,
  operation: OperationModel,
  request: BoundRequest,
): Promise<Input> {
  const input: Input = {};
  if (operation.input.isUnitSchema()) {
    return input;
  }
  let hasBodyMembers = false;
  for (const [name, member] of operation.input.structIterator()) {
    const traits = member.getMergedTraits();
    let value: unknown;
    if (traits.httpLabel) {
      const text = request.labels[name];
      value = text === undefined ? undefined : readText(member, text);
    } else if (traits.httpQuery) {
      value = readQuery(member, request.query.getAll(traits.httpQuery));
    } else if (traits.httpHeader) {
      const text = request.headers[traits.httpHeader.toLowerCase()];
      value = text === undefined ? undefined : readText(member, text);
    } else if (traits.httpPrefixHeaders) {
      value = readPrefixHeaders(traits.httpPrefixHeaders.toLowerCase(), request.headers);
    } else if (traits.httpPayload) {
      value = await readPayload(model, member, request.body);
    } else {
      hasBodyMembers = true;
    }
    if (value !== undefined) {
      input[name] = value;
    }
  }
  if (hasBodyMembers && request.body.length > 0) {
    // `null` is a document too.
    const document = ((await readDocument(model, operation.input, request.body)) ?? {}) as Input;
    for (const [name, member] of operation.input.structIterator()) {
      if (isBodyMember(member) && document[name] != null) {
        input[name] = document[name];
      }
    }
  }
  requireMembers(model, operation, input);
  return input;
}

/** Whether a member travels in the document, and not in the URL, a header or as the payload itself. */
export function isBodyMember(member: NormalizedSchema): boolean {
  const traits = member.getMergedTraits();
  return !(
    traits.httpLabel ||
    traits.httpQuery ||
    traits.httpQueryParams ||
    traits.httpHeader ||
    traits.httpPrefixHeaders ||
    traits.httpPayload ||
    traits.httpResponseCode
  );
}

function readQuery(member: NormalizedSchema, texts: string[]): unknown {
  if (texts.length === 0) {
    return undefined;
  }
  return member.isListSchema()
    ? texts.map((text) => readText(member.getValueSchema(), text))
    : readText(member, texts[0]!);
}

function readPrefixHeaders(prefix: string, headers: BoundRequest['headers']): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (name.startsWith(prefix) && value !== undefined) {
      values[name.slice(prefix.length)] = value;
    }
  }
  return values;
}

async function readPayload(model: ServiceModel, member: NormalizedSchema, body: Buffer): Promise<unknown> {
  if (member.isBlobSchema()) {
    return body;
  }
  if (body.length === 0) {
    return undefined;
  }
  return member.isStringSchema() ? body.toString('utf8') : readDocument(model, member, body);
}
