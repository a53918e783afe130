import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Answers a request for a file of the window; false where `path` is none of them, and nothing was written. */
export type ServeWindow = (request: IncomingMessage, response: ServerResponse, path: string) => boolean;

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * What a browser is told to hold the page to: nothing from elsewhere, no inline code or style, no HTML made of text, in no frame, and
 * nothing of it for pages of other origins.
 */
const headers = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  // The files change with the version of the package, and the way to this machine is short.
  'cache-control': 'no-store',
};

/** The page's files in the source tree; in a bundle they lie elsewhere, and the caller says where. */
const besideThis = (folder: string) => fileURLToPath(new URL(folder, import.meta.url));

/**
 * Serves the window at `/_local/`: the files of one folder as they are, GET and HEAD alone. What is served is listed once, so that no
 * path can reach another file.
 * @param directory the page's files; those beside this file when left out
 */
export function createWindow(directory: string = besideThis('./page/')): ServeWindow {
  const files = new Map<string, string>();
  for (const file of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
    if (path.extname(file) in types) files.set(`/_local/${file.split(path.sep).join('/')}`, path.join(directory, file));
  }
  files.set('/_local/', path.join(directory, 'index.html'));
  return (request, response, requested) => {
    if (requested === '/_local') {
      response.writeHead(308, { location: '/_local/', 'content-length': 0 });
      response.end();
      return true;
    }
    const file = files.get(requested);
    if (file === undefined) return false;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD', 'content-length': 0 });
      response.end();
      return true;
    }
    const body = readFileSync(file);
    response.writeHead(200, { ...headers, 'content-type': types[path.extname(file)], 'content-length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
    return true;
  };
}
