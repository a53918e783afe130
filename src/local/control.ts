import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CallLog } from './calls.ts';
import type { KeyValueControl } from './cloudfront/key-value-stores.ts';
import { type FaultList, FaultRuleError } from './faults.ts';
import { readBody } from './http-body.ts';

/** What the local edge's own paths, `/_local/...`, read and change. */
export interface ControlDependencies {
  faults: FaultList;
  calls: CallLog;
  /** The zip of a function version by the name in its `Code.Location`; undefined where there is none. */
  code(id: string): Buffer | undefined;
  keyValues: KeyValueControl;
  /** Keeps what was changed in CloudFront's state. */
  changed(): void;
}

/** Answers a request for `/_local/...`. */
export async function handleControl(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  dependencies: ControlDependencies,
): Promise<void> {
  const { faults, calls, code } = dependencies;
  const method = request.method ?? 'GET';
  if (path.startsWith('/_local/code/') && (method === 'GET' || method === 'HEAD')) {
    const zip = code(path.slice('/_local/code/'.length));
    if (!zip) {
      return answer(response, 404, { message: 'There is no such code.' });
    }
    response.writeHead(200, { 'content-type': 'application/zip', 'content-length': zip.length });
    response.end(method === 'HEAD' ? undefined : zip);
    return;
  }
  const body = await readBody(request);
  if (path.startsWith('/_local/kvs/') && (method === 'GET' || method === 'PUT')) {
    const name = path.slice('/_local/kvs/'.length);
    const { status, value } = keyValueAnswer(dependencies, name, method === 'PUT' ? body.toString('utf8') : undefined);
    return answer(response, status, value);
  }
  switch (`${method} ${path}`) {
    case 'GET /_local/health':
      return answer(response, 200, { status: 'ok' });
    case 'GET /_local/calls':
      return answer(response, 200, { calls: calls.list() });
    case 'DELETE /_local/calls':
      calls.clear();
      return answer(response, 200, { calls: [] });
    case 'GET /_local/faults':
      return answer(response, 200, { rules: faults.list() });
    case 'DELETE /_local/faults':
      faults.set([]);
      return answer(response, 200, { rules: [] });
    case 'PUT /_local/faults':
      try {
        faults.set((JSON.parse(body.toString('utf8')) as { rules?: unknown } | null)?.rules);
      } catch (thrown) {
        if (thrown instanceof FaultRuleError || thrown instanceof SyntaxError) {
          return answer(response, 400, { message: thrown.message });
        }
        throw thrown;
      }
      return answer(response, 200, { rules: faults.list() });
    default:
      return answer(response, 404, {
        message: `There is no ${method} ${path}: the local edge has GET /_local/health, GET and DELETE /_local/calls, GET, PUT and DELETE /_local/faults, GET and PUT /_local/kvs/<name>.`,
      });
  }
}

function answer(response: ServerResponse, status: number, value: unknown): void {
  const body = JSON.stringify(value);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

/** Reads or replaces what a key value store holds. AWS's own API for it wants SigV4A signatures, which the SDKs do not make without a native library. */
function keyValueAnswer(
  { keyValues, changed }: ControlDependencies,
  name: string,
  text: string | undefined,
): { status: number; value: unknown } {
  if (keyValues.read(name) === undefined) {
    return {
      status: 404,
      value: { message: `There is no key value store ${name}; create it with CreateKeyValueStore.` },
    };
  }
  if (text !== undefined) {
    let values: unknown;
    try {
      values = JSON.parse(text);
    } catch (thrown) {
      return { status: 400, value: { message: (thrown as SyntaxError).message } };
    }
    const refused = keyValues.replace(name, values);
    if (refused !== undefined) return { status: 400, value: { message: refused } };
    changed();
  }
  return { status: 200, value: { values: keyValues.read(name) } };
}
