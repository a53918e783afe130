import { UserError } from '../kit/errors.ts';

/** A port that was to be opened on 127.0.0.1. */
export interface WantedPort {
  port: number;
  /** The option that says another one: `--port`. */
  option: string;
  /** What it is for, where it is not the only one. */
  purpose?: string;
}

/**
 * @param cause what listening threw
 * @returns the error for the user where the port is in use or may not be opened; else the cause itself
 */
export function portRefusal(cause: unknown, { port, option, purpose }: WantedPort): unknown {
  const { code } = cause as NodeJS.ErrnoException;
  const what = `Port ${port} of 127.0.0.1${purpose === undefined ? '' : `, for ${purpose},`}`;
  if (code === 'EADDRINUSE') {
    const message = `${what} is in use. Give another one with ${option}, or 0 for any that is free.`;
    return new UserError('Port in use', message, { cause });
  }
  if (code === 'EACCES') {
    const message = `${what} may not be opened by this user. Give one above 1023 with ${option}, or 0 for any that is free.`;
    return new UserError('Port not allowed', message, { cause });
  }
  return cause;
}
