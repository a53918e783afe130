import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type Answer, decode, encode, type Packet } from 'dns-packet';

export interface DnsServer {
  port: number;
  /** How often it was asked, and for which names. */
  questions: string[];
  /** What it answers: packets, one after the other; none is silence. */
  respond(query: Packet): (Packet | Buffer)[];
  close(): Promise<void>;
}

/** A DNS server on 127.0.0.1 over UDP; it answers as `respond` says, which may be replaced. */
export async function startDnsServer(respond: DnsServer['respond']): Promise<DnsServer> {
  const socket = createSocket('udp4');
  const questions: string[] = [];
  let closed: Promise<unknown> | undefined;
  const server: DnsServer = {
    port: 0,
    questions,
    respond,
    async close() {
      closed ??= once(socket.close(), 'close');
      await closed;
    },
  };
  socket.on('message', (message, { port, address }) => {
    const query = decode(message);
    questions.push(...(query.questions ?? []).map(({ name }) => name));
    for (const packet of server.respond(query)) {
      socket.send(Buffer.isBuffer(packet) ? packet : encode(packet), port, address);
    }
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  server.port = socket.address().port;
  return server;
}

/** A response to a query with TXT records of these texts. */
export function txtResponse(query: Packet, texts: (string | string[])[], ttl = 60): Packet {
  const answers: Answer[] = texts.map((data) => ({ type: 'TXT', name: query.questions![0]!.name, ttl, data }));
  return { type: 'response', id: query.id, flags: 0x180, questions: query.questions, answers };
}
