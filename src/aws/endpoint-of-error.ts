import { isNativeError } from 'node:util/types';
import { causesOf } from './aws-error.ts';

/** Error -> host that was called. Network errors of Node.js often do not say whom they tried to reach. */
const hosts = new WeakMap<object, string>();

/** The least of an SDK client that a middleware can be added to. */
interface WithMiddleware {
  // biome-ignore lint/suspicious/noExplicitAny: each client types its stack by its own commands; this middleware fits all of them
  middlewareStack: { add(middleware: any, options: any): void };
}

/** Makes `endpointOfError` know the host of every call that fails on this client. */
export function rememberEndpoints(client: WithMiddleware): void {
  const middleware =
    (next: (args: { request?: unknown }) => Promise<unknown>) =>
    async (args: { request?: unknown }): Promise<unknown> => {
      try {
        return await next(args);
      } catch (thrown) {
        const error = ofThisRealm(thrown);
        const request = args.request as { hostname?: string; port?: number } | undefined;
        if (typeof error === 'object' && error !== null && request?.hostname) {
          hosts.set(error, request.port ? `${request.hostname}:${request.port}` : request.hostname);
        }
        throw error;
      }
    };
  client.middlewareStack.add(middleware, { step: 'finalizeRequest', priority: 'low', name: 'rememberEndpoint' });
}

/**
 * Node.js's errors are of another realm where this code runs in a sandbox, as in tests. The SDK's retries reduce such errors to a text,
 * and code and name are gone; a copy of this realm keeps them.
 */
function ofThisRealm(thrown: unknown): unknown {
  if (thrown instanceof Error || !isNativeError(thrown)) return thrown;
  return Object.assign(new Error(thrown.message, { cause: thrown }), thrown);
}

/** `host` or `host:port` that the failed call was sent to; undefined when nothing tells. */
export function endpointOfError(error: unknown): string | undefined {
  for (const one of causesOf(error)) {
    const known = hosts.get(one) ?? one.hostname ?? one.address;
    if (known) return hosts.has(one) || one.port === undefined ? known : `${known}:${one.port}`;
  }
  return undefined;
}
