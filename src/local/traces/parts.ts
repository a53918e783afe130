/** One header line, as it came: name and value. Names are as they were spelled, and may repeat. */
export type TraceHeader = [name: string, value: string];

/** Headers beyond 32 KB are left out, and how many. */
export interface TraceHeaders {
  headers: TraceHeader[];
  headersLeftOut: number;
}

export interface TracePolicy {
  id: string;
  name: string | null;
}

export interface TraceFinding {
  /** `result-read-only-header`, `handler-threw`, ... */
  rule: string;
  severity: 'error' | 'warning' | 'notice';
  message: string;
  /** What to do instead. */
  advice: string;
  source: TraceSource;
}

export interface TraceSource {
  title: string;
  /** When it was read: an ISO date, or a year. */
  read: string;
  url: string | null;
}
