import type { IncomingMessage, ServerResponse } from 'node:http';
import { foreignPage, formPost, isLinkToWindow } from './guard.ts';
import { ControlError, type ControlRequest, type ControlRoute, sendJson } from './route.ts';

/** Answers a request for `/_local/...`. */
export type ControlHandler = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void>;

const mostBody = 1024 * 1024;

/** Answers a request for a file of the window; false where the path is none of them, and nothing was written. */
export type ServeFiles = (request: IncomingMessage, response: ServerResponse, path: string) => boolean;

/**
 * @param serveFiles the window's page, where there is one
 * @returns what answers the local edge's own paths: refuses pages of other sites, finds the route, answers errors as JSON
 */
export function createControl(routes: readonly ControlRoute[], serveFiles?: ServeFiles): ControlHandler {
  return async (request, response, path) => {
    const foreign = isLinkToWindow(request, path) ? undefined : foreignPage(request);
    if (foreign) return sendJson(response, 403, { message: foreign });
    if (serveFiles?.(request, response, path)) return;
    const form = formPost(request);
    if (form) return sendJson(response, 415, { message: form });
    const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
    for (const route of routes) {
      const rest = route.method === method ? restOf(route.path, path) : undefined;
      if (rest === undefined) continue;
      try {
        await route.answer(controlRequest(request, path, rest), response);
      } catch (thrown) {
        if (!(thrown instanceof ControlError) || response.headersSent) throw thrown;
        sendJson(response, thrown.status, { message: thrown.message });
      }
      return;
    }
    sendJson(response, 404, { message: `There is no ${request.method} ${path}: the local edge has ${known(routes)}.` });
  };
}

function controlRequest(request: IncomingMessage, path: string, rest: string): ControlRequest {
  const { method = 'GET', url = '/', headers } = request;
  const mark = url.indexOf('?');
  return {
    method,
    path,
    rest,
    query: new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1)),
    headers,
    body: (most = mostBody) => readAtMost(request, most),
  };
}

/** @returns what a pattern's `*` stands for in a path, empty where it has none; undefined where it does not match */
function restOf(pattern: string, path: string): string | undefined {
  const star = pattern.indexOf('*');
  if (star < 0) return pattern === path ? '' : undefined;
  const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
  if (!path.startsWith(before) || !path.endsWith(after) || path.length <= before.length + after.length)
    return undefined;
  const rest = path.slice(before.length, path.length - after.length);
  if (rest.includes('/')) return undefined;
  try {
    return decodeURIComponent(rest);
  } catch {
    return undefined;
  }
}

async function readAtMost(request: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > most) throw new ControlError(413, `The body has more than ${most} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** `GET /_local/health, GET and DELETE /_local/calls, ...` */
function known(routes: readonly ControlRoute[]): string {
  const methods = new Map<string, string[]>();
  for (const { path, method } of routes) methods.set(path, [...(methods.get(path) ?? []), method]);
  const sorted = [...methods].sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted.map(([path, names]) => `${names.join(', ')} ${path}`).join('; ');
}
