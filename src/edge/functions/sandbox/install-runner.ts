import type { Bridge } from './bridge.ts';

/**
 * Makes the function inside the sandbox that calls the handler and answers through the bridge. Given to the sandbox as source text, as
 * installBytes is; what it needs of the language is taken before the function's own code can change it.
 */
export function installRunner(
  bridge: Bridge,
  runtime: string,
): (handler: unknown, eventText: string, rawQuerystring: string | undefined) => void {
  const { parse, stringify } = JSON;
  const { resolve } = Promise;
  const PromiseConstructor = Promise;
  const { then } = Promise.prototype;
  const { call } = Function.prototype;
  const callOf = call.bind(call) as (fn: unknown, self: unknown, ...rest: unknown[]) => unknown;
  const { defineProperty } = Object;
  // The documentation asks for runtime 2.0.
  const hasRawQueryString = runtime !== 'cloudfront-js-1.0';

  const threw = (thrown: unknown): void => {
    let type = 'Error';
    let message = '';
    let stack = '';
    try {
      const error = thrown as { name?: unknown; message?: unknown; stack?: unknown } | null;
      if (typeof error === 'object' && error !== null) {
        type = `${error.name ?? 'Error'}`;
        message = `${error.message ?? ''}`;
        stack = `${error.stack ?? ''}`;
      } else message = `${thrown as string}`;
    } catch {
      message = 'what was thrown cannot be shown';
    }
    bridge.threw(type, message, stack);
  };
  const returned = (value: unknown): void => {
    try {
      bridge.returned(stringify(value) ?? 'null');
    } catch (error) {
      threw(error);
    }
  };
  return (handler, eventText, rawQuerystring) => {
    try {
      const event = parse(eventText);
      const request = typeof event === 'object' && event !== null ? event.request : undefined;
      if (hasRawQueryString && typeof request === 'object' && request !== null) {
        defineProperty(request, 'rawQueryString', { value: () => rawQuerystring, enumerable: false });
      }
      const result = callOf(handler, undefined, event);
      if (result instanceof PromiseConstructor)
        callOf(then, callOf(resolve, PromiseConstructor, result), returned, threw);
      else returned(result);
    } catch (error) {
      threw(error);
    }
  };
}
