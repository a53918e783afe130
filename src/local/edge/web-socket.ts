import type { ServerResponse } from 'node:http';
import { edgeHeaderLines } from '../traces/bounds.ts';
import type { OpenTrace } from '../traces/recorder.ts';
import type { TraceEnd } from '../traces/trace.ts';
import type { EdgeResponse, SwitchedConnection } from './exchange.ts';
import { headersForWire } from './headers.ts';

/** The headers of a handshake that are of one connection only, and so not among those of a request or response on its way (RFC 6455, 4). */
export const handshakeHeaders = { Connection: 'Upgrade', Upgrade: 'websocket' };

/**
 * Tells the viewer that the origin has switched protocols, and passes on what either sends until one of them closes: then both are closed.
 *
 * @param outgoing has the viewer's connection until now
 * @returns how it ended
 */
export function joinWebSocket(
  response: EdgeResponse & { switched: SwitchedConnection },
  outgoing: ServerResponse,
  viewer: SwitchedConnection,
  trace: OpenTrace,
): Promise<TraceEnd> {
  const { socket } = viewer;
  const { switched, status, statusDescription, headers } = response;
  const lines = Object.entries({ ...headersForWire(headers), ...handshakeHeaders }).flatMap(([name, values]) =>
    [values].flat().map((value) => `${name}: ${value}\r\n`),
  );
  if (socket.destroyed || switched.socket.destroyed) {
    socket.destroy();
    switched.socket.destroy();
    return Promise.resolve({
      kind: 'broke-off',
      message: 'The connection was closed while the origin took the handshake.',
    });
  }
  outgoing.detachSocket(socket as never);
  trace.responded(status, statusDescription, edgeHeaderLines(headers));
  socket.write(`HTTP/1.1 ${status} ${statusDescription}\r\n${lines.join('')}\r\n`, 'latin1');
  return new Promise((resolve) => {
    let end: TraceEnd | undefined;
    const closed = (by: string, error: Error | undefined) => {
      // What a closing end leaves on the other is no cause.
      end ??= error
        ? { kind: 'broke-off', message: `The connection to the ${by} broke off: ${error.message}` }
        : { kind: 'complete', message: null };
    };
    const both = [
      { from: viewer, to: switched, by: 'viewer', body: trace.requestBody },
      { from: switched, to: viewer, by: 'origin', body: trace.responseBody },
    ];
    let open = both.length;
    for (const { from, to, by, body } of both) {
      from.socket.on('data', (chunk: Buffer) => body.add(chunk));
      from.socket.once('end', () => closed(by, undefined));
      from.socket.once('error', (error: Error) => closed(by, error));
      from.socket.once('close', () => {
        closed(by, undefined);
        // What was passed on before still goes out.
        to.socket.end(() => to.socket.destroy());
        open -= 1;
        if (open === 0) resolve(end!);
        else setTimeout(() => to.socket.destroy(), closingMs).unref();
      });
      if (from.head.length > 0) {
        body.add(from.head);
        to.socket.write(from.head);
      }
      from.socket.pipe(to.socket);
    }
  });
}

/** Milliseconds that one side has to take what was sent to it after the other has closed. */
const closingMs = 1000;
