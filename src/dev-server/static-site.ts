import { createReadStream, realpathSync, type Stats, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { isInside } from '../kit/paths.ts';
import { hostName, isLoopbackHost } from '../local/protocol/address.ts';
import { contentTypeOf } from './content-types.ts';

/**
 * An origin that serves a folder as a bucket of S3 would: a path is a file or it is not there; a folder has no index, which is what the
 * distribution's default root object and rewriting functions are for. Streams, so that a large file is never held in memory.
 *
 * There is an ETag and no Last-Modified: from the latter a browser would guess for how long it need not ask again.
 *
 * @param folder absolute
 */
export function createStaticSite(folder: string): Server {
  return createServer((request, response) => answer(folder, request, response));
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const { method = 'GET' } = request;
  if (!isLoopbackHost(hostName(request.headers.host))) {
    say(response, method, 403, 'This folder is served to this machine only.');
    return;
  }
  if (method !== 'GET' && method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    const advice = 'Give the URL of a server as --origin.';
    say(response, method, 405, `A folder of files takes GET and HEAD, not ${method}. ${advice}`);
    return;
  }
  const found = findFile(folder, (request.url ?? '/').split('?', 1)[0]!);
  if ('problem' in found) {
    say(response, method, found.status, found.problem);
    return;
  }
  const { file, stats } = found;
  const etag = `"${stats.mtimeMs.toString(16).replace('.', '')}-${stats.size.toString(16)}"`;
  response.setHeader('ETag', etag);
  response.setHeader('Accept-Ranges', 'bytes');
  if (isUnchanged(request.headers['if-none-match'], etag)) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('Content-Type', contentTypeOf(file));
  const ifRange = request.headers['if-range'];
  const range = ifRange === undefined || ifRange === etag ? rangeOf(request.headers.range, stats.size) : undefined;
  if (range === 'beyond') {
    response.setHeader('Content-Range', `bytes */${stats.size}`);
    say(response, method, 416, 'The range is not in the file.');
    return;
  }
  const { start, end } = range ?? { start: 0, end: stats.size - 1 };
  const headers = {
    'Content-Length': end - start + 1,
    ...(range ? { 'Content-Range': `bytes ${start}-${end}/${stats.size}` } : {}),
  };
  response.writeHead(range ? 206 : 200, headers);
  if (method === 'HEAD' || stats.size === 0) {
    response.end();
    return;
  }
  // A file that shrinks in the meantime leaves a body too short, which the edge sees.
  pipeline(createReadStream(file, { start, end }), response, () => {});
}

/** The file of a path: inside the folder, with links followed. */
function findFile(
  folder: string,
  urlPath: string,
): { file: string; stats: Stats } | { status: number; problem: string } {
  let name: string;
  try {
    name = decodeURIComponent(urlPath);
  } catch {
    return { status: 400, problem: `${urlPath} is not a path: its percent signs do not stand for UTF-8.` };
  }
  const outside = { status: 403, problem: `${name} leads out of the folder.` };
  if (name.includes('\0')) return outside;
  const file = path.join(folder, `.${path.sep}${name.replace(/^\/+/, '')}`);
  const missing = { status: 404, problem: `There is no file ${name} in ${folder}.` };
  if (!isInside(folder, file)) return outside;
  const stats = statIfThere(file);
  if (!stats) return missing;
  if (stats.isDirectory() || name.endsWith('/')) {
    const advice = 'S3 has no index of folders either: a function can rewrite the path to the index.html in it.';
    return { status: 404, problem: `${missing.problem} It is a folder. ${advice}` };
  }
  if (!isInside(realpathSync.native(folder), realpathSync.native(file))) return outside;
  return stats.isFile() ? { file, stats } : missing;
}

function statIfThere(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    // A file in the place of a folder, a name that is too long.
    return undefined;
  }
}

function isUnchanged(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag);
}

/** The one range of a Range header; undefined where the whole is to be sent: no header, several ranges, another unit. */
function rangeOf(header: string | undefined, size: number): { start: number; end: number } | 'beyond' | undefined {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return undefined;
  if (first === '')
    return Number(last) === 0 || size === 0 ? 'beyond' : { start: Math.max(0, size - Number(last)), end: size - 1 };
  const start = Number(first);
  if (start >= size) return 'beyond';
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return end < start ? undefined : { start, end };
}

function say(response: ServerResponse, method: string, status: number, message: string): void {
  const body = `${message}\n`;
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(method === 'HEAD' ? undefined : body);
}
