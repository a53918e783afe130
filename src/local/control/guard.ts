import type { IncomingMessage } from 'node:http';

/** What a form of any web page can send without being asked first (Fetch standard, CORS-safelisted request-header). */
const formTypes = new Set(['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain', '']);

/**
 * Why a request is refused as one that a page of another site made; undefined where it may be one of a tool (no browser says where it comes
 * from) or of the local edge's own window. Browsers say it in `Origin` and `Sec-Fetch-Site`, which no page can set. Beside that, the host
 * must be this machine's, which the server has checked.
 */
export function foreignPage(request: IncomingMessage): string | undefined {
  const { origin, host } = request.headers;
  if (origin !== undefined && origin !== `http://${host}`) {
    return `The local edge answers no page of another site, and this request comes from ${JSON.stringify(origin)}.`;
  }
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    return `The local edge answers no page of another site, and this request is ${JSON.stringify(site)}.`;
  }
  return undefined;
}

/** Whether a browser follows a link to the window: what it shows stays out of reach of the page that has the link. */
export function isLinkToWindow(request: IncomingMessage, path: string): boolean {
  const { headers, method } = request;
  return (
    path === '/_local/' &&
    method === 'GET' &&
    headers.origin === undefined &&
    headers['sec-fetch-mode'] === 'navigate' &&
    headers['sec-fetch-dest'] === 'document'
  );
}

/** Why a POST is refused: only what no form can send is taken. PUT and DELETE no form can send at all. */
export function formPost(request: IncomingMessage): string | undefined {
  if (request.method !== 'POST') return undefined;
  const type = (request.headers['content-type'] ?? '').split(';', 1)[0]!.trim().toLowerCase();
  return formTypes.has(type)
    ? `A POST to the local edge's own paths needs the header "Content-Type: application/json", not ${JSON.stringify(type)}.`
    : undefined;
}
