/** The origin that all are asked for, or a bare proxy of Node.js's own modules before it: `origin`, or `proxy PORT`. Prints its port. */
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

const [, , what, port] = process.argv;
const page = Buffer.alloc(1024, 'x');
const agent = new Agent({ keepAlive: true });

const server =
  what === 'origin'
    ? createServer((_incoming, outgoing) => outgoing.end(page))
    : createServer((incoming, outgoing) => {
        const { method, url: path, headers } = incoming;
        const toOrigin = request({ host: '127.0.0.1', port, method, path, headers, agent }, (response) => {
          outgoing.writeHead(response.statusCode ?? 502, response.headers);
          response.pipe(outgoing);
        });
        toOrigin.on('error', () => outgoing.destroy());
        incoming.pipe(toOrigin);
      });
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
process.stdin.resume().once('end', () => process.exit(0));
