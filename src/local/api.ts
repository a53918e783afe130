import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../kit/clock.ts';
import { messageOf } from '../kit/errors.ts';
import type { Logger } from '../kit/log.ts';
import type { CallLog } from './calls.ts';
import { type ExpiryOf, refusedCredentials } from './credentials.ts';
import type { Fault, FaultList } from './faults.ts';
import { readBody } from './http-body.ts';
import { type Address, addressOf, hostName } from './protocol/address.ts';
import { type Caller, readCaller } from './protocol/caller.ts';
import { unwrapUpload } from './protocol/chunked.ts';
import { writeError } from './protocol/errors.ts';
import type { OperationModel, ServiceModel } from './protocol/model.ts';
import { readQueryInput, writeQueryOutput } from './protocol/query.ts';
import { resourceOf } from './protocol/resource.ts';
import { readRestInput } from './protocol/rest-input.ts';
import { type WireResponse, writeRestOutput } from './protocol/rest-output.ts';
import { createRouter, type Router } from './protocol/router.ts';
import { unknownOperation } from './protocol/unknown-operation.ts';
import { type Service, ServiceError, type ServiceName } from './service.ts';
import type { Persistence } from './state/persistence.ts';

export interface ApiDependencies {
  models: Record<ServiceName, ServiceModel>;
  services: readonly Service[];
  faults: FaultList;
  calls: CallLog;
  expiryOf: ExpiryOf;
  persistence: Persistence;
  clock: Clock;
  /** Aborted when the local edge is closed. */
  closing: AbortSignal;
  log: Logger;
}

/** A request as it came, with what does not depend on its operation. */
interface ReceivedRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Record<string, string | undefined>;
  body: Buffer;
  caller: Caller;
  form: URLSearchParams;
}

interface MatchedCall {
  model: ServiceModel;
  operation: OperationModel | undefined;
  /** AWS's name of the operation as the caller meant it, known or not. */
  operationName: string;
  labels: Record<string, string>;
}

/** Answers a call to one of AWS's APIs. */
export type ApiHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** @returns the handler of every request that is for AWS: finds service and operation, applies faults, calls the service, writes the answer */
export function createApiHandler(dependencies: ApiDependencies): ApiHandler {
  const { models, services, faults, calls, expiryOf, persistence, clock, closing, log } = dependencies;
  const routers = new Map<ServiceName, Router>(
    Object.values(models)
      .filter((model) => model.protocol !== 'awsQuery')
      .map((model) => [model.name, createRouter(model)]),
  );
  const byName = new Map(services.map((service) => [service.name, service]));

  const match = (received: ReceivedRequest, address: Address): MatchedCall => {
    const model = models[address.service];
    const router = routers.get(address.service);
    if (!router) {
      const name = received.form.get('Action') ?? undefined;
      const operation = name === undefined ? undefined : model.operations.get(name);
      return { model, operation, operationName: name ?? `${received.method} ${received.path}`, labels: {} };
    }
    const route = router({
      method: received.method,
      path: address.path,
      query: received.query,
      headers: received.headers,
      hasBucket: address.bucket !== undefined,
    });
    const labels: Record<string, string> = address.bucket === undefined ? {} : { Bucket: address.bucket };
    return {
      model,
      operation: route?.operation,
      operationName: route?.operation.name ?? `${received.method} ${received.path}`,
      labels: { ...labels, ...route?.labels },
    };
  };

  const carryOut = async (
    received: ReceivedRequest,
    matched: MatchedCall,
    requestId: string,
  ): Promise<WireResponse> => {
    const { model, operation, operationName } = matched;
    const service = byName.get(model.name);
    const handler = operation && service?.operations[operation.name];
    if (!operation || !service || !handler) {
      log.warning(`${model.name} ${operationName} is not implemented by the local edge`);
      throw unknownOperation(model, operation ? operation.name : (received.form.get('Action') ?? undefined));
    }
    const refused = refusedCredentials(model.name, received.caller.accessKeyId, clock.now(), expiryOf);
    if (refused) {
      throw refused;
    }
    const { headers, body } = model.name === 's3' ? unwrapUpload(received.headers, received.body) : received;
    const isQuery = model.protocol === 'awsQuery';
    const input = isQuery
      ? readQueryInput(model, operation, received.form)
      : await readRestInput(model, operation, { labels: matched.labels, query: received.query, headers, body });
    const reply = await handler({
      operation: operation.name,
      input,
      rawBody: body,
      headers,
      accessKeyId: received.caller.accessKeyId,
      region: received.caller.region ?? 'us-east-1',
      endpoint: `http://${received.headers.host}`,
    });
    persistence.save(service);
    return isQuery ? writeQueryOutput(model, operation, reply, requestId) : writeRestOutput(model, operation, reply);
  };

  return async (request, response) => {
    const requestId = randomUUID();
    const received = await receive(request);
    const matched = match(received, addressOf({ ...received, host: hostName(received.headers.host) }, models));
    const { model } = matched;
    const record = calls.add({
      service: model.name,
      operation: matched.operationName,
      resource: resourceOf(matched.operation, matched.labels, received),
      accessKeyId: received.caller.accessKeyId ?? null,
      at: new Date(clock.now()).toISOString(),
    });
    const fault = faults.take(record);
    const delay = async (after: boolean) => {
      if (fault && fault.delayMs > 0 && fault.after === after) {
        // The end of the local edge ends the wait too.
        await clock.sleep(fault.delayMs, closing).catch(() => {});
      }
    };
    await delay(false);
    const answer = await attempt(
      model,
      requestId,
      async () => {
        raise(fault, false);
        const wire = await carryOut(received, matched, requestId).finally(async () => {
          record.effective = true;
          await delay(true);
        });
        raise(fault, true);
        return wire;
      },
      log,
    );
    if (answer === 'reset') {
      request.socket.destroy();
      return;
    }
    record.status = answer.status;
    send(request, response, answer, idHeaders(model, requestId));
  };
}

/** Thrown in place of an answer: the connection is cut. */
class ConnectionReset extends Error {}

function raise(fault: Fault | undefined, after: boolean): void {
  if (fault?.failure && fault.after === after) {
    throw fault.failure === 'reset' ? new ConnectionReset() : fault.failure;
  }
}

async function attempt(
  model: ServiceModel,
  requestId: string,
  work: () => Promise<WireResponse>,
  log: Logger,
): Promise<WireResponse | 'reset'> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof ConnectionReset) {
      return 'reset';
    }
    if (thrown instanceof ServiceError) {
      return writeError(model, thrown, requestId);
    }
    log.error(`${model.name}: ${thrown instanceof Error ? thrown.stack : messageOf(thrown)}`);
    const code = model.name === 'lambda' ? 'ServiceException' : 'InternalError';
    return writeError(model, new ServiceError(500, code, `The local edge failed: ${messageOf(thrown)}`), requestId);
  }
}

async function receive(request: IncomingMessage): Promise<ReceivedRequest> {
  const [path = '/', search = ''] = splitOnce(request.url ?? '/', '?');
  const query = new URLSearchParams(search);
  const headers: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    headers[name] = Array.isArray(value) ? value.join(',') : value;
  }
  const body = await readBody(request);
  const isForm = (headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
  return {
    method: request.method ?? 'GET',
    path,
    query,
    headers,
    body,
    caller: readCaller(headers.authorization, query),
    form: path === '/' ? (isForm ? new URLSearchParams(body.toString('utf8')) : query) : new URLSearchParams(),
  };
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function idHeaders(model: ServiceModel, requestId: string): Record<string, string> {
  return model.name === 's3'
    ? { 'x-amz-request-id': requestId, 'x-amz-id-2': requestId, server: 'AmazonS3' }
    : { 'x-amzn-requestid': requestId };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  wire: WireResponse,
  ids: Record<string, string>,
): void {
  const headers = { ...ids, ...wire.headers };
  const isHead = request.method === 'HEAD';
  if (!isHead && wire.status !== 204 && wire.status !== 304) {
    headers['content-length'] = String(Buffer.byteLength(wire.body));
  }
  response.writeHead(wire.status, headers);
  response.end(isHead || wire.status === 204 || wire.status === 304 ? undefined : wire.body);
}
