/** One call that the local edge received. */
export interface CallRecord {
  service: string;
  operation: string;
  /** What the call names: `bucket/key`, a function's or a role's name, a distribution's id; empty where it names nothing. */
  resource: string;
  /** HTTP status of the answer; null while it is being worked on and where the connection was reset. */
  status: number | null;
  /** True once the service has carried the call out, also while a fault holds its answer back. */
  effective?: boolean;
  accessKeyId: string | null;
  /** ISO 8601, UTC, when the request had arrived. */
  at: string;
}

/** The list behind `GET /_local/calls`. */
export interface CallLog {
  /** Adds a call and returns it, so that its status can be filled in. */
  add(call: Omit<CallRecord, 'status'>): CallRecord;
  list(): CallRecord[];
  clear(): void;
}

/** Calls beyond this number push out the oldest, so that a local edge can run for days. */
const capacity = 100_000;

export function createCallLog(): CallLog {
  let calls: CallRecord[] = [];
  return {
    add(call) {
      const { at, ...rest } = call;
      const record: CallRecord = { ...rest, status: null, at };
      calls.push(record);
      if (calls.length > capacity) {
        calls = calls.slice(-capacity / 2);
      }
      return record;
    },
    list: () => calls,
    clear() {
      calls = [];
    },
  };
}
