import { isUtf8 } from 'node:buffer';
import type { TraceBody } from './trace.ts';

/** What is kept of a body: its beginning. */
export const keptBodyBytes = 64 * 1024;

/** Counts a body that passes, and keeps its beginning in memory of its own. */
export class BodyCapture {
  #bytes = 0;
  #kept = 0;
  readonly #chunks: Buffer[] = [];

  get bytes(): number {
    return this.#bytes;
  }

  add(chunk: Buffer): void {
    this.#bytes += chunk.length;
    const room = keptBodyBytes - this.#kept;
    if (room <= 0 || chunk.length === 0) return;
    // A copy: a chunk may be a small part of a large buffer, which it would keep in memory.
    const copy = Buffer.from(chunk.subarray(0, room));
    this.#chunks.push(copy);
    this.#kept += copy.length;
  }

  /** The beginning that was kept. */
  take(): Buffer {
    return this.#chunks.length === 1 ? this.#chunks[0]! : Buffer.concat(this.#chunks);
  }
}

/** @returns a captured body as traces show it; what has a Content-Encoding, or is not UTF-8, as base64 */
export function shownBody(kept: Buffer, bytes: number, whole: boolean, contentEncoding: string | null): TraceBody {
  const common = { bytes, kept: kept.length, cut: kept.length < bytes, whole };
  // A cut may go through the middle of a character: up to three bytes belong to one that is not whole.
  const text = contentEncoding === null ? wholeCharacters(kept, common.cut) : undefined;
  if (text === undefined) return { ...common, encoding: 'base64', data: kept.toString('base64') };
  return { ...common, kept: text.length, encoding: 'text', data: text.toString('utf8') };
}

function wholeCharacters(bytes: Buffer, cut: boolean): Buffer | undefined {
  for (let less = 0; less <= (cut ? 3 : 0) && less <= bytes.length; less += 1) {
    const candidate = bytes.subarray(0, bytes.length - less);
    if (isUtf8(candidate)) return candidate.includes(0) ? undefined : candidate;
  }
  return undefined;
}
