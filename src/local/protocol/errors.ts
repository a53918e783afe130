import type { ServiceError } from '../service.ts';
import type { ServiceModel } from './model.ts';
import { structure } from './query.ts';
import type { WireResponse } from './rest-output.ts';
import { writeXml } from './values.ts';

/** Writes an error in the form of the service's protocol. */
export function writeError(model: ServiceModel, error: ServiceError, requestId: string): WireResponse {
  if (model.protocol === 'restJson1') {
    return writeJsonError(model, error);
  }
  return {
    status: error.status,
    headers: { 'content-type': errorContentType(model), ...error.headers },
    body: writeXmlError(model, error, requestId),
  };
}

function errorContentType(model: ServiceModel): string {
  return model.name === 's3' ? 'application/xml' : 'text/xml';
}

/** Lambda spells the member `Message` in some errors and `message` in others: its schema says which. */
function writeJsonError(model: ServiceModel, error: ServiceError): WireResponse {
  const schema = model.errors.get(error.code);
  const names = schema ? Object.keys(schema.getMemberSchemas()) : ['message'];
  const body: Record<string, unknown> = { ...error.members };
  if (names.includes('Type')) {
    body.Type = error.status >= 500 ? 'Service' : 'User';
  }
  body[names.includes('Message') ? 'Message' : 'message'] = error.message;
  return {
    status: error.status,
    headers: { 'content-type': 'application/json', 'x-amzn-errortype': error.code, ...error.headers },
    body: JSON.stringify(body),
  };
}

function writeXmlError(model: ServiceModel, error: ServiceError, requestId: string): string {
  const members = Object.fromEntries(Object.entries(error.members).map(([name, value]) => [name, String(value)]));
  const described = { Code: error.code, Message: error.message, ...members };
  if (model.name === 's3') {
    const value = { ...described, RequestId: requestId, HostId: requestId };
    return writeXml(strings('Error', value), value, undefined);
  }
  const inner = { Type: error.status >= 500 ? 'Receiver' : 'Sender', ...described };
  const envelope = structure('ErrorResponse', { Error: strings('Error', inner), RequestId: 0 });
  return writeXml(envelope, { Error: inner, RequestId: requestId }, model.xmlNamespace);
}

function strings(name: string, value: Record<string, string>) {
  return structure(name, Object.fromEntries(Object.keys(value).map((key) => [key, 0])));
}
