import { isObject } from '../run/result/problem.ts';

/**
 * The query string that a sample event's parsed one stands for: what `event.request.rawQueryString()` gives in a run that has no request.
 * Values are as a viewer wrote them, not decoded; an empty one stands for `name=`, as in AWS's example of an event.
 *
 * @returns undefined where there is none
 */
export function rawQuerystringOf(event: unknown): string | undefined {
  const request = isObject(event) ? event.request : undefined;
  const querystring = isObject(request) ? request.querystring : undefined;
  if (typeof querystring === 'string') return querystring === '' ? undefined : querystring;
  if (!isObject(querystring)) return undefined;
  const pairs = Object.entries(querystring).flatMap(([name, entry]) => {
    const { value, multiValue } = isObject(entry) ? entry : {};
    const values = Array.isArray(multiValue)
      ? multiValue.map((one) => (isObject(one) ? one.value : undefined))
      : [value];
    return values.map((one) => (one === undefined ? name : `${name}=${String(one)}`));
  });
  return pairs.length === 0 ? undefined : pairs.join('&');
}
