/** Asks DNS for a TXT record. Node.js has `resolveTxt`, which does not tell how long a record may be kept: this does. */

import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { getServers } from 'node:dns';
import { isIP, isIPv6 } from 'node:net';
import { decode, encode, type TxtAnswer } from 'dns-packet';

/** Of both tries together. UDP loses packets: the question is put again after half of the time. */
const timeLimitMs = Number(process.env.TIME_LIMIT_MS);

/** The low four bits of a response's flags are its code, and this bit says that it was cut off. */
const codeBits = 0xf;
const truncatedBit = 0x200;

/**
 * @returns the record's text and the seconds it may be kept
 * @throws where there is not exactly one record, and where no answer comes in time
 */
export async function txtRecord(name: string): Promise<{ text: string; seconds: number }> {
  const answer = decode(await ask(name));
  const flags = answer.flags ?? 0;
  if ((flags & codeBits) !== 0 || (flags & truncatedBit) !== 0) {
    throw new Error(`DNS refused: code ${flags & codeBits}${flags & truncatedBit ? ', cut off' : ''}`);
  }
  const answers = answer.answers ?? [];
  const records = answers.filter((one): one is TxtAnswer => one.type === 'TXT');
  if (records.length !== 1) throw new Error(`There are ${records.length} TXT records, expected one.`);
  // A text of more than 255 bytes comes in pieces.
  const text = Buffer.concat([records[0]!.data].flat().map((piece) => Buffer.from(piece))).toString('utf8');
  // A CNAME on the way has a time of its own.
  const seconds = Math.min(...answers.map((one) => ('ttl' in one && one.ttl) || 0));
  return { text, seconds };
}

/** @returns the first packet that answers the question; what else comes in is not looked at */
function ask(name: string): Promise<Buffer> {
  const { host, port } = nameServer();
  const id = randomInt(0x10000);
  const question = encode({ type: 'query', id, flags: 0x100, questions: [{ type: 'TXT', name }] });
  const socket = createSocket(isIPv6(host) ? 'udp6' : 'udp4');
  return new Promise<Buffer>((resolve, reject) => {
    const send = () => socket.send(question, () => {});
    const again = setTimeout(send, timeLimitMs / 2);
    const late = setTimeout(() => end(new Error(`DNS did not answer within ${timeLimitMs} ms.`)), timeLimitMs);
    const end = (outcome: Buffer | Error) => {
      clearTimeout(again);
      clearTimeout(late);
      socket.close();
      if (outcome instanceof Error) reject(outcome);
      else resolve(outcome);
    };
    socket.on('error', end);
    socket.on('message', (packet) => {
      if (answers(packet, id, name)) end(packet);
    });
    // Connected, the socket takes packets from this address alone.
    socket.connect(port, host, (error?: Error) => (error ? end(error) : send()));
  });
}

function answers(packet: Buffer, id: number, name: string): boolean {
  try {
    const { type, id: answered, questions = [] } = decode(packet);
    const [asked] = questions;
    return type === 'response' && answered === id && asked?.type === 'TXT' && sameName(asked.name, name);
  } catch {
    return false;
  }
}

function sameName(one: string, other: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/\.$/, '');
  return plain(one) === plain(other);
}

/** The machine's own, unless the build names one: `127.0.0.1:5353`, `[::1]:5353`. */
function nameServer(): { host: string; port: number } {
  const server = process.env.DNS_SERVER || getServers()[0];
  if (!server) throw new Error('There is no DNS server.');
  if (isIP(server)) return { host: server, port: 53 };
  const [, host = '', port] = /^\[?(.*?)\]?:(\d+)$/.exec(server) ?? [];
  return { host, port: Number(port) };
}
