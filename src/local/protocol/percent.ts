import { ServiceError } from '../service.ts';

/** Decodes a percent-encoded part of a path; what cannot be decoded is the caller's error, not a bug. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new ServiceError(400, 'InvalidURI', `Couldn't parse the specified URI: ${text}`);
  }
}
