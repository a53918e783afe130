import { randomBytes } from 'node:crypto';
import { type KeptParts, presentedTrace } from './present.ts';
import type { Trace, TraceList, TraceSummary } from './trace.ts';

/** A trace as it is handed in: what lists show without its number, the rest, and the bodies as bytes. */
export type StoredTrace = Omit<KeptParts, 'summary'> & { summary: Omit<TraceSummary, 'id' | 'number'> };

/** A kept trace, and what it takes. Nobody looks at most of them, so that none is written as JSON before it is asked for. */
type KeptTrace = KeptParts & { bytes: number };

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

/** What an object or a list takes in memory beside its members, and each member beside its text; roughly, and rather more. */
const objectBytes = 64;
const memberBytes = 16;

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
    const bytes = takenBy(rest) + takenBy(known) + requestBody.kept.length + responseBody.kept.length;
    this.#kept.set(known.id, { summary: known, rest, requestBody, responseBody, bytes });
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
    return found && presentedTrace(found);
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

/** Bytes that a value of JSON takes in memory, roughly: names of members are shared and not counted, each character of a text as two. */
function takenBy(value: unknown): number {
  if (typeof value === 'string') return value.length * 2;
  if (typeof value !== 'object' || value === null) return 0;
  let bytes = objectBytes;
  if (Array.isArray(value)) for (const item of value) bytes += memberBytes + takenBy(item);
  else for (const name in value) bytes += memberBytes + takenBy((value as Record<string, unknown>)[name]);
  return bytes;
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
