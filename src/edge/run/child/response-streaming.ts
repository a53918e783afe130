import { Writable } from 'node:stream';

type StreamingHandler = (event: unknown, stream: ResponseStream, context: unknown) => unknown;

/** What a streaming handler writes its response into. */
class ResponseStream extends Writable {
  readonly chunks: Buffer[] = [];
  /** Status, headers and cookies, where the handler gives them. */
  prelude: object | undefined;

  override _write(chunk: Buffer | string, encoding: BufferEncoding, written: () => void): void {
    this.chunks.push(typeof chunk === 'string' ? Buffer.from(chunk, encoding) : chunk);
    written();
  }

  /** Lambda passes it on as a header; nothing here reads it. */
  setContentType(_contentType: string): void {}
}

/**
 * Sets the global `awslambda`, which Lambda's Node.js runtimes have: without it a handler that streams its response cannot be loaded.
 * The result of such a handler is what it wrote, as text: as `body` beside status and headers where it gives these.
 * Source: AWS Lambda Developer Guide, Writing response streaming-enabled Lambda functions.
 */
export function provideResponseStreaming(): void {
  Object.assign(globalThis, {
    awslambda: {
      streamifyResponse: (handler: StreamingHandler) => async (event: unknown, context: unknown) => {
        const stream = new ResponseStream();
        const finished = new Promise<void>((resolve, reject) => {
          stream.once('finish', resolve).once('error', reject);
        });
        // Awaited below; a handler that throws first must not leave it unhandled.
        finished.catch(() => {});
        await handler(event, stream, context);
        await finished;
        const body = Buffer.concat(stream.chunks).toString('utf8');
        return stream.prelude ? { ...stream.prelude, body } : body;
      },
      HttpResponseStream: {
        from(stream: ResponseStream, prelude: object): ResponseStream {
          stream.prelude = prelude;
          return stream;
        },
      },
    },
  });
}
