/**
 * The XML of a call as it goes over the wire. The typed client drops elements that are newer than its model, and a configuration sent back
 * without them resets them: so the answer is kept as it came, and the request's body is replaced before it is signed.
 */

/** The part of an SDK command that middleware is added to. */
interface WithMiddleware {
  // biome-ignore lint/suspicious/noExplicitAny: the stack's types name the command's input and output, which do not matter here
  middlewareStack: { add: (middleware: any, options: any) => void };
}

/** What is used of a request and an answer of the SDK. */
interface Message {
  headers: Record<string, string>;
  body: unknown;
}

type Next = (args: { request: unknown }) => Promise<{ response: unknown }>;

/**
 * Keeps the answer's body; the last one where the SDK tries several times. Read as text only when it is asked for: what a proxy answers
 * in place of a 503 may be no text at all, and is the SDK's to judge.
 */
export function keepResponseBody(command: WithMiddleware): () => string {
  let bytes = new Uint8Array();
  const middleware = (next: Next) => async (args: { request: unknown }) => {
    const result = await next(args);
    const response = result.response as Message;
    bytes = await bytesOf(response.body);
    response.body = bytes;
    return result;
  };
  // Low priority: next to the connection, inside the SDK's own parser.
  command.middlewareStack.add(middleware, { step: 'deserialize', name: 'keepResponseBody', priority: 'low' });
  return () => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** Sends `xml` in place of what the SDK wrote. */
export function replaceRequestBody(command: WithMiddleware, xml: string): void {
  const middleware = (next: Next) => async (args: { request: unknown }) => {
    const request = args.request as Message;
    request.body = xml;
    // Written before the SDK's own middleware of this step, which sets it only where it is missing.
    request.headers['content-length'] = String(Buffer.byteLength(xml));
    return await next(args);
  };
  command.middlewareStack.add(middleware, { step: 'build', name: 'replaceRequestBody', priority: 'high' });
}

async function bytesOf(body: unknown): Promise<Uint8Array<ArrayBuffer>> {
  if (body instanceof Uint8Array) return Uint8Array.from(body);
  if (typeof body === 'string') return new TextEncoder().encode(body);
  const chunks: Uint8Array[] = [];
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
