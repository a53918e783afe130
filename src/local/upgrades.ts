import { once } from 'node:events';
import { type IncomingMessage, type Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { SwitchedConnection } from './edge/exchange.ts';

/** Answers a request; `connection` is there where it asks for a WebSocket. */
export type Answer = (request: IncomingMessage, response: ServerResponse, connection?: SwitchedConnection) => void;

/** Connections that are WebSockets now: Node.js no longer counts them among a server's. */
const switched = new WeakMap<Server, Set<Socket>>();

/** Headers that ask for another protocol, which no answer here speaks: what asks for HTTP/2 is answered as HTTP/1.1. */
const asking = /^(upgrade|connection|http2-settings)$/i;

/** Has a server answer the handshakes of WebSockets, and requests for any other protocol as plain ones. */
export function answerUpgrades(server: Server, answer: Answer): void {
  const sockets = new Set<Socket>();
  switched.set(server, sockets);
  server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    if (request.headers.upgrade?.toLowerCase() !== 'websocket' || request.method !== 'GET') {
      socket.unshift(Buffer.concat([headWithoutUpgrade(request), head]));
      server.emit('connection', socket);
      return;
    }
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    // Whoever writes into it hears of its errors by its close.
    socket.on('error', () => {});
    socket.setTimeout(0);
    const response = new ServerResponse(request);
    response.shouldKeepAlive = false;
    response.assignSocket(socket);
    response.once('finish', () => {
      response.detachSocket(socket);
      socket.end();
      // As Node.js does for a connection of its own.
      process.nextTick(() => response.emit('close'));
    });
    answer(request, response, { socket, head });
  });
}

/** Closes a server with all of its connections. @returns settles when they are gone */
export async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  for (const socket of switched.get(server) ?? []) socket.destroy();
  await closed;
}

function headWithoutUpgrade({ method, url, httpVersion, rawHeaders }: IncomingMessage): Buffer {
  let head = `${method} ${url} HTTP/${httpVersion}\r\n`;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    if (!asking.test(rawHeaders[index]!)) head += `${rawHeaders[index]}: ${rawHeaders[index + 1]}\r\n`;
  }
  return Buffer.from(`${head}\r\n`, 'latin1');
}
