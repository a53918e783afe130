import type { CallLog } from '../calls.ts';
import type { KeyValueControl } from '../cloudfront/key-value-stores.ts';
import { type FaultList, FaultRuleError } from '../faults.ts';
import { ControlError, type ControlRoute, sendBytes, sendJson } from './route.ts';

/** What the paths about AWS's APIs read and change. */
export interface ApiControl {
  faults: FaultList;
  calls: CallLog;
  /** The zip of a function version by the name in its `Code.Location`; undefined where there is none. */
  code(id: string): Buffer | undefined;
  keyValues: KeyValueControl;
  /** Keeps what was changed in CloudFront's state. */
  changed(): void;
}

/** A key value store may have 5 MB, and JSON's own characters beside them. */
const mostKeyValueBytes = 16 * 1024 * 1024;

/** The paths that show and steer AWS's APIs: calls, faults, functions' code, key value stores. */
export function apiRoutes({ faults, calls, code, keyValues, changed }: ApiControl): ControlRoute[] {
  const store = (name: string): string => {
    if (keyValues.read(name) === undefined) {
      throw new ControlError(404, `There is no key value store ${name}; create it with CreateKeyValueStore.`);
    }
    return name;
  };
  return [
    {
      method: 'GET',
      path: '/_local/health',
      answer: (_request, response) => sendJson(response, 200, { status: 'ok' }),
    },
    {
      method: 'GET',
      path: '/_local/code/*',
      answer: ({ rest }, response) => {
        const zip = code(rest);
        if (!zip) throw new ControlError(404, 'There is no such code.');
        sendBytes(response, 200, { 'content-type': 'application/zip' }, zip);
      },
    },
    {
      method: 'GET',
      path: '/_local/calls',
      answer: (_request, response) => sendJson(response, 200, { calls: calls.list() }),
    },
    {
      method: 'DELETE',
      path: '/_local/calls',
      answer: (_request, response) => {
        calls.clear();
        sendJson(response, 200, { calls: [] });
      },
    },
    {
      method: 'GET',
      path: '/_local/faults',
      answer: (_request, response) => sendJson(response, 200, { rules: faults.list() }),
    },
    {
      method: 'DELETE',
      path: '/_local/faults',
      answer: (_request, response) => {
        faults.set([]);
        sendJson(response, 200, { rules: [] });
      },
    },
    {
      method: 'PUT',
      path: '/_local/faults',
      answer: async (request, response) => {
        try {
          faults.set((JSON.parse((await request.body()).toString('utf8')) as { rules?: unknown } | null)?.rules);
        } catch (thrown) {
          if (!(thrown instanceof FaultRuleError) && !(thrown instanceof SyntaxError)) throw thrown;
          throw new ControlError(400, thrown.message);
        }
        sendJson(response, 200, { rules: faults.list() });
      },
    },
    {
      method: 'GET',
      path: '/_local/kvs/*',
      answer: ({ rest }, response) => sendJson(response, 200, { values: keyValues.read(store(rest)) }),
    },
    {
      // AWS's own API for it wants SigV4A signatures, which the SDKs do not make without a native library.
      method: 'PUT',
      path: '/_local/kvs/*',
      answer: async (request, response) => {
        const name = store(request.rest);
        let values: unknown;
        try {
          values = JSON.parse((await request.body(mostKeyValueBytes)).toString('utf8'));
        } catch (thrown) {
          if (thrown instanceof SyntaxError) throw new ControlError(400, thrown.message);
          throw thrown;
        }
        const refused = keyValues.replace(name, values);
        if (refused !== undefined) throw new ControlError(400, refused);
        changed();
        sendJson(response, 200, { values: keyValues.read(name) });
      },
    },
  ];
}
