/** What was thrown, as it is told to the caller. */
export interface Thrown {
  errorType: string;
  errorMessage: string;
  stack: string[];
}

/** Describes anything thrown, be it an error or not. */
export function describe(thrown: unknown): Thrown {
  if (thrown instanceof Error) {
    const stack = String(thrown.stack ?? '').split('\n');
    return { errorType: String(thrown.name), errorMessage: String(thrown.message), stack: stack.slice(1, 20) };
  }
  // An error of another realm, or anything else that was thrown.
  const like = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as { name?: unknown; message?: unknown };
  const text = typeof like.message === 'string' ? like.message : textOf(thrown);
  return { errorType: typeof like.name === 'string' ? like.name : typeof thrown, errorMessage: text, stack: [] };
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

/** An error with one of Lambda's own error types. */
export function runtimeError(name: string, message: string): Error {
  const error = new Error(message);
  error.name = name;
  error.stack = name;
  return error;
}
