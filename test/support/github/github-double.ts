import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerGraphql } from './graphql.ts';
import { answerRest } from './rest.ts';
import { type Account, GitHubState } from './state.ts';

/** What a rule does to a call that it matches. */
export interface Fault {
  /** `POST /repos/acme/site/issues/7/comments`, or a part of it. */
  call: string;
  /** How many calls; one unless given. */
  times?: number;
  status?: number;
  message?: string;
  headers?: Record<string, string>;
  /** The connection ends without an answer. */
  reset?: boolean;
  /** The call takes effect, and then fails. */
  after?: boolean;
}

export interface RecordedCall {
  method: string;
  /** With its query. */
  path: string;
  body: string;
  status: number;
}

/**
 * GitHub's API as far as the actions use it, with state: comments, pull requests, who may do what, pages, limits. It follows GitHub's
 * reference and not what the actions happen to send; a route it does not know answers 404 as GitHub does, and is in `unknown`.
 */
export class GitHubDouble {
  readonly state = new GitHubState();
  readonly calls: RecordedCall[] = [];
  readonly unknown: string[] = [];
  /** Runs before a call is answered: what other runs do in between. */
  onCall: (call: { method: string; path: string; body: string }) => void | Promise<void> = () => {};
  #faults: (Fault & { left: number })[] = [];
  readonly #server = createServer((request, response) => void this.#handle(request, response));

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.state.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this.state.url;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  fail(...faults: Fault[]): void {
    this.#faults.push(...faults.map((fault) => ({ ...fault, left: fault.times ?? 1 })));
  }

  /** Calls as `METHOD path`, without queries. */
  get made(): string[] {
    return this.calls.map(({ method, path }) => `${method} ${path.split('?')[0]}`);
  }

  /** Those that change something. */
  get writes(): RecordedCall[] {
    return this.calls.filter(
      ({ method, path, body }) => (method !== 'GET' && path !== '/graphql') || /\bmutation\b/.test(body),
    );
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    const call: RecordedCall = { method: request.method ?? '', path: request.url ?? '', body, status: 0 };
    this.calls.push(call);
    await this.onCall(call);
    const fault = this.#faults.find(({ call: part, left }) => left > 0 && `${call.method} ${call.path}`.includes(part));
    if (fault) fault.left -= 1;
    const answer = fault && !fault.after ? undefined : this.#answer(request, call);
    if (fault?.reset) {
      request.socket.destroy();
      return;
    }
    const given = fault
      ? {
          status: fault.status ?? 500,
          body: { message: fault.message ?? 'Server Error' },
          headers: fault.headers ?? {},
        }
      : answer!;
    call.status = given.status;
    response.writeHead(given.status, { 'content-type': 'application/json; charset=utf-8', ...given.headers });
    response.end(given.status === 204 ? undefined : JSON.stringify(given.body));
  }

  #answer(request: IncomingMessage, call: RecordedCall): Answer {
    const account = this.state.accountOf(request.headers.authorization);
    if (!account) return { status: 401, body: { message: 'Bad credentials' } };
    const parsed: unknown = call.body ? JSON.parse(call.body) : {};
    const url = new URL(call.path, 'http://github.invalid');
    // GitHub Enterprise Server has its API under /api/v3, and GraphQL beside it.
    if (/^\/(?:api\/)?graphql$/.test(url.pathname)) return answerGraphql(this.state, account, parsed as never);
    const answer = answerRest(this.state, account, call.method, url, parsed as never);
    if (answer) return answer;
    this.unknown.push(`${call.method} ${url.pathname}`);
    return { status: 404, body: { message: 'Not Found' } };
  }
}

export interface Answer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

export type { Account };
