import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A server as a framework's dev server is: pages, and a WebSocket that gives back what it gets. */
export interface WebSocketOrigin {
  url: string;
  /** The headers of each handshake. */
  handshakes: IncomingHttpHeaders[];
  /** Bodies of requests that were none. */
  bodies: string[];
  /** WebSockets that are open. */
  sockets: Set<Socket>;
  close(): Promise<void>;
}

/** Paths that begin with `/refused` get a 403, those with `/page` an answer as if nobody had asked for a WebSocket. */
export async function webSocketOrigin(): Promise<WebSocketOrigin> {
  const handshakes: IncomingHttpHeaders[] = [];
  const bodies: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer(async (request, response) => {
    bodies.push(Buffer.concat(await request.toArray()).toString());
    response.end('a page');
  });
  server.on('upgrade', (request, socket: Socket) => {
    handshakes.push(request.headers);
    if (request.url?.startsWith('/refused')) {
      socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 3\r\nConnection: close\r\n\r\nno\n');
      return;
    }
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
    socket.on('end', () => socket.end());
    const accept = createHash('sha1')
      .update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest('base64');
    const head = `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`;
    // The first frame comes with the head.
    socket.write(Buffer.concat([Buffer.from(head), frame('hello')]));
    socket.on('data', (chunk: Buffer) => {
      if ((chunk[0]! & 15) === 8) socket.end(Buffer.from([0x88, 0]));
      else socket.write(frame(textOf(chunk)));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    handshakes,
    bodies,
    sockets,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** A short text in one frame (RFC 6455, 5.2). */
function frame(text: string): Buffer {
  return Buffer.concat([Buffer.from([0x81, text.length]), Buffer.from(text)]);
}

/** The text of a client's short frame, which is masked. */
function textOf(chunk: Buffer): string {
  const mask = chunk.subarray(2, 6);
  return Buffer.from(chunk.subarray(6).map((byte, index) => byte ^ mask[index % 4]!)).toString();
}
