import { randomBytes } from 'node:crypto';
import { type KeptParts, presentedTrace } from './present.ts';
import type { Trace, TraceList, TraceSummary } from './trace.ts';

/** A trace as it is handed in: what lists show without its number, the rest, and the bodies as bytes. */
export type StoredTrace = Omit<KeptParts, 'summary'> & { summary: Omit<TraceSummary, 'id' | 'number'> };

/** A kept trace: `rest` as JSON in bytes, so that its size is known and nothing it was made of is held on to. */
interface KeptTrace {
  summary: TraceSummary;
  rest: Buffer;
  requestBody: KeptParts['requestBody'];
  responseBody: KeptParts['responseBody'];
  bytes: number;
}

export interface TraceFilter {
  limit?: number;
  distributionId?: string;
  /** A status, or a class of them: `502`, `5xx`; `failed` for those in which CloudFront answered by itself. */
  status?: string;
  /** A part of the URL. */
  path?: string;
  requestId?: string;
}

export interface TraceStoreOptions {
  /** How many are kept; 500 unless given. */
  mostTraces?: number;
  /** How many bytes they may take in all; 64 MB unless given. */
  mostBytes?: number;
}

/** What a summary takes in memory, roughly, beside its texts. */
const summaryBytes = 1024;

/** The last traces, in memory alone. The oldest leave when there are too many, or when they take too many bytes. */
export class TraceStore {
  readonly run = randomBytes(4).toString('hex');
  readonly #most: TraceList['most'];
  readonly #kept = new Map<string, KeptTrace>();
  readonly #listeners = new Set<(summary: TraceSummary) => void>();
  #bytes = 0;
  #total = 0;

  constructor({ mostTraces = 500, mostBytes = 64 * 1024 * 1024 }: TraceStoreOptions = {}) {
    this.#most = { traces: mostTraces, bytes: mostBytes };
  }

  add({ summary, rest, requestBody, responseBody }: StoredTrace): TraceSummary {
    this.#total += 1;
    const known: TraceSummary = { id: `${this.run}-${this.#total}`, number: this.#total, ...summary };
    const json = Buffer.from(JSON.stringify(rest));
    const bytes = json.length + requestBody.kept.length + responseBody.kept.length + summary.url.length + summaryBytes;
    this.#kept.set(known.id, { summary: known, rest: json, requestBody, responseBody, bytes });
    this.#bytes += bytes;
    for (const [id, oldest] of this.#kept) {
      if (this.#kept.size <= this.#most.traces && this.#bytes <= this.#most.bytes) break;
      this.#kept.delete(id);
      this.#bytes -= oldest.bytes;
    }
    for (const listener of this.#listeners) listener(known);
    return known;
  }

  get(id: string): Trace | undefined {
    const found = this.#kept.get(id);
    if (!found) return undefined;
    const { summary, rest, requestBody, responseBody } = found;
    return presentedTrace({
      summary,
      rest: JSON.parse(rest.toString('utf8')) as KeptParts['rest'],
      requestBody,
      responseBody,
    });
  }

  /** Newest first. */
  list(filter: TraceFilter = {}): TraceList {
    const traces: TraceSummary[] = [];
    const most = filter.limit ?? this.#most.traces;
    for (const { summary } of [...this.#kept.values()].reverse()) {
      if (traces.length >= most) break;
      if (matches(summary, filter)) traces.push(summary);
    }
    return { traces, kept: this.#kept.size, total: this.#total, most: this.#most };
  }

  /** Those that came after a number, oldest first. */
  since(number: number): TraceSummary[] {
    return [...this.#kept.values()].map(({ summary }) => summary).filter((summary) => summary.number > number);
  }

  clear(): void {
    this.#kept.clear();
    this.#bytes = 0;
  }

  /** Bytes that the traces take now. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Calls the listener with each trace that comes. @returns ends that */
  onAdded(listener: (summary: TraceSummary) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }
}

function matches(summary: TraceSummary, { distributionId, status, path, requestId }: TraceFilter): boolean {
  return (
    (distributionId === undefined || summary.distributionId === distributionId.toUpperCase()) &&
    (status === undefined || hasStatus(summary, status)) &&
    (path === undefined || summary.url.includes(path)) &&
    (requestId === undefined || summary.requestId === requestId)
  );
}

function hasStatus({ status, failure }: TraceSummary, wanted: string): boolean {
  if (wanted === 'failed') return failure !== null;
  const text = String(status ?? 'none');
  return /^[1-5]xx$/.test(wanted) ? text.startsWith(wanted[0]!) && text.length === 3 : text === wanted;
}
