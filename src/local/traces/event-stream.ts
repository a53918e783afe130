import type { ServerResponse } from 'node:http';
import { ControlError, ownHeaders } from '../control/route.ts';
import type { TraceStore } from './store.ts';

export interface EventStreamOptions {
  store: TraceStore;
  /** What a client gets at once, by event name: what is true now. */
  greeting?(): Record<string, unknown>;
  /** Milliseconds between two signs of life; 15 s unless given. */
  heartbeatMs?: number;
  /** Bytes that may wait for a client that does not read; 1 MB unless given. Beyond that its connection is cut, and it comes again. */
  mostQueued?: number;
}

const mostClients = 64;

/**
 * `GET /_local/events`: server-sent events (HTML standard, 9.2). `trace` has a trace's summary and an id to go on from with Last-Event-ID; `builds`,
 * `running`, `state` and `cleared` say what else changed.
 */
export class EventStream {
  readonly #store: TraceStore;
  readonly #greeting: () => Record<string, unknown>;
  readonly #mostQueued: number;
  readonly #clients = new Set<ServerResponse>();
  readonly #heartbeat: NodeJS.Timeout;
  readonly #stop: () => void;
  #closed = false;

  constructor({ store, greeting, heartbeatMs = 15_000, mostQueued = 1024 * 1024 }: EventStreamOptions) {
    this.#store = store;
    this.#greeting = greeting ?? (() => ({}));
    this.#mostQueued = mostQueued;
    this.#stop = store.onAdded((summary) => this.publish('trace', summary, summary.id));
    this.#heartbeat = setInterval(() => this.#toAll(':\n\n'), heartbeatMs);
    this.#heartbeat.unref();
  }

  /** How many listen. */
  get clients(): number {
    return this.#clients.size;
  }

  /** Sends an event to all that listen. @param data as JSON */
  publish(name: string, data: unknown, id?: string): void {
    if (this.#clients.size > 0) this.#toAll(eventText(name, data, id));
  }

  /**
   * Answers with a stream that goes on until one side closes it.
   * @param lastEventId the id of the last event that the client has seen: it gets the traces since then, as far as they are kept
   */
  serve(response: ServerResponse, lastEventId: string | undefined): void {
    if (this.#closed) throw new ControlError(503, 'The local edge is stopping.');
    if (this.#clients.size >= mostClients) throw new ControlError(503, `${mostClients} clients listen already.`);
    response.writeHead(200, { ...ownHeaders, 'content-type': 'text/event-stream' });
    if (response.req.method === 'HEAD') {
      response.end();
      return;
    }
    response.write('retry: 1000\n\n');
    for (const [name, data] of Object.entries(this.#greeting())) response.write(eventText(name, data));
    for (const summary of this.#missed(lastEventId)) response.write(eventText('trace', summary, summary.id));
    this.#clients.add(response);
    response.once('close', () => this.#clients.delete(response));
    response.on('error', () => this.#clients.delete(response));
  }

  /** Ends all streams. */
  close(): void {
    this.#closed = true;
    this.#stop();
    clearInterval(this.#heartbeat);
    for (const client of this.#clients) client.end();
    this.#clients.clear();
  }

  /** Traces that a client has not seen; of another run of the local edge it can have seen none of this one's. */
  #missed(lastEventId: string | undefined) {
    const [, run, number] = /^([0-9a-f]+)-(\d+)$/.exec(lastEventId ?? '') ?? [];
    if (run === undefined) return [];
    return this.#store.since(run === this.#store.run ? Number(number) : 0);
  }

  #toAll(text: string): void {
    for (const client of this.#clients) {
      if (client.writableLength > this.#mostQueued) {
        this.#clients.delete(client);
        client.destroy();
      } else client.write(text);
    }
  }
}

/** JSON has no line ends of its own, so that one `data` line holds it. */
function eventText(name: string, data: unknown, id?: string): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
