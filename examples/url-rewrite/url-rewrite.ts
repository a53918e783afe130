import type { Request, Response, ViewerRequestEvent } from 'cloudfront';

/** `/.well-known/` holds files without an extension. */
const leftAlone = ['/api/', '/.well-known/'];

export function handler(event: ViewerRequestEvent): Request | Response {
  const { request } = event;
  const { uri } = request;
  if (leftAlone.some((path) => uri.startsWith(path))) return request;
  // Not rewritten but asked again: CloudFront chose the behaviour by the path as it came, and `//private/` is not `/private/*`.
  if (/\/\//.test(uri)) return redirect(uri.replace(/\/{2,}/g, '/'), request.rawQueryString?.());
  // S3 takes %2F for a slash, too.
  if (/(\/|%2f)$/i.test(uri)) request.uri = `${uri}index.html`;
  else if (!isFile(uri)) request.uri = `${uri}/index.html`;
  return request;
}

/** A file has an extension with a letter in it: `logo.svg`, `archive.7z`, but not `v1.2`. */
function isFile(uri: string): boolean {
  const name = uri.split(/\/|%2f/i).pop()!;
  return /.\.[a-z0-9]*[a-z][a-z0-9]*$/i.test(name);
}

function redirect(path: string, query: string | undefined): Response {
  return {
    statusCode: 308,
    statusDescription: 'Permanent Redirect',
    headers: {
      // A browser reads a backslash as a slash, and `/\example.org` would be another site.
      location: { value: path.replace(/\\/g, '%5C') + (query ? `?${query}` : '') },
      'cache-control': { value: 'no-store' },
    },
  };
}
