import type { IncomingMessage, RequestOptions } from 'node:http';

/** As much of `fetch`'s options as Octokit gives. */
export interface FetchOptions {
  method?: string;
  headers?: Record<string, string>;
  body?: string | undefined;
  signal?: AbortSignal | undefined;
}

/** As much of a `Response` as Octokit reads. */
export interface FetchedResponse {
  /** Where it came from, redirects followed. */
  url: string;
  status: number;
  statusText: string;
  /** Names in small letters. */
  headers: ReadonlyMap<string, string>;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** As many as the Fetch Standard follows. */
const mostRedirects = 20;
/** Without a byte. As `fetch` in Node.js waits for headers and between pieces of a body. */
const idleMilliseconds = 300_000;

/**
 * `fetch` for GitHub's API, over node:http or node:https: Node.js's own costs a run 50 ms of CPU more before its first byte is sent.
 * Redirects are followed as the Fetch Standard says, as those of a renamed repository; compressed answers are unpacked.
 *
 * @throws Error of the connection where there is no answer; an AbortError once the signal is aborted
 */
export async function fetchOverHttp(url: string, options: FetchOptions = {}, redirects = 0): Promise<FetchedResponse> {
  const answer = await send(url, options);
  const status = answer.statusCode ?? 0;
  const location = isRedirect(status) ? answer.headers.location : undefined;
  if (location !== undefined) {
    if (redirects === mostRedirects) throw new Error(`more than ${mostRedirects} redirects, the last to ${location}`);
    answer.resume();
    const target = new URL(location, url);
    return fetchOverHttp(target.href, redirected(options, status, new URL(url), target), redirects + 1);
  }
  const bytes = await unpacked(await bodyOf(answer), answer.headers['content-encoding']);
  const headers = Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value ?? '')]);
  return {
    url,
    status,
    statusText: answer.statusMessage ?? '',
    headers: new Map(headers),
    text: async () => bytes.toString('utf8'),
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
  };
}

async function send(url: string, { method = 'GET', headers = {}, body, signal }: FetchOptions) {
  // Each alone, as node:https costs as much as the start of Node.js.
  const { request } = url.startsWith('https:') ? await import('node:https') : await import('node:http');
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const options: RequestOptions = {
    method,
    headers: { ...headers, ...length, 'accept-encoding': 'gzip' },
    timeout: idleMilliseconds,
    ...(signal ? { signal } : {}),
  };
  return new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request(url, options, resolve);
    sent.on('timeout', () => sent.destroy(new Error(`no answer within ${idleMilliseconds / 1000} s`)));
    sent.on('error', (error) => reject(inWords(error)));
    sent.end(body);
  });
}

/** Where a host has several addresses, the error of all of them has no words of its own. */
function inWords(error: Error): Error {
  const [first] = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  return first instanceof Error && error.message === '' ? new Error(first.message, { cause: error }) : error;
}

async function bodyOf(answer: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function unpacked(bytes: Buffer, encoding: string | undefined): Promise<Buffer> {
  if (encoding !== 'gzip' || bytes.length === 0) return bytes;
  const { gunzipSync } = await import('node:zlib');
  return gunzipSync(bytes);
}

function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

/** What a redirect asks for: the same again, or a GET; the token goes to no other host. */
function redirected(options: FetchOptions, status: number, from: URL, to: URL): FetchOptions {
  const { method = 'GET', body, ...rest } = options;
  const reads = method === 'GET' || method === 'HEAD';
  const becomesGet = (status === 303 && !reads) || (status < 303 && method === 'POST');
  const left = becomesGet ? /^content-/i : /^$/;
  const own = from.origin === to.origin ? /^$/ : /^(?:authorization|cookie)$/i;
  const headers = Object.entries(options.headers ?? {}).filter(([name]) => !left.test(name) && !own.test(name));
  return {
    ...rest,
    headers: Object.fromEntries(headers),
    ...(becomesGet ? { method: 'GET' } : { method, body }),
  };
}
