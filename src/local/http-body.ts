import type { IncomingMessage } from 'node:http';

/** Thrown by `readBody` when a body grows over its limit. */
export class BodyTooLarge extends Error {}

/**
 * Reads a request's body whole. Rejects when the client goes away before its end: such a call never happened.
 * @param limit in bytes
 */
export async function readBody(request: IncomingMessage, limit = Number.POSITIVE_INFINITY): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // What is over the limit is read to its end, or the client would see a reset in place of the answer.
    if (size <= limit) {
      chunks.push(chunk);
    }
  }
  if (size > limit) {
    throw new BodyTooLarge(`The body has ${size} bytes; ${limit} are allowed.`);
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}
