import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { encode, type Packet } from 'dns-packet';
import { answersInReadme, askAll } from '../../../scripts/examples/answers.ts';
import { type DnsServer, txtResponse } from '../../../scripts/examples/dns-server.ts';
import type { ExampleSite } from './example-site.ts';

/** What the examples are built with here: seconds that a failure or a record is kept at least, and a record at most. */
export const cacheSeconds = { least: 0.5, most: 3 };

/** Longer than in production: a busy machine answers late. */
export const timeLimitMs = 1200;

const unitedStates = '200 This is example-site-us in us-east-1\n';
const europe = '200 This is example-site-eu in eu-central-1\n';
const asia = '200 This is example-site-asia in ap-northeast-1\n';
const asiaRecord = 'example-site-asia;ap-northeast-1';

const texts =
  (records: (string | string[])[], ttl = 0) =>
  (query: Packet) => [txtResponse(query, records, ttl)];

/** What a record, or a packet, comes to. */
const answers: [what: string, respond: DnsServer['respond'], bucket: string][] = [
  ['a bucket of ours', texts([asiaRecord]), asia],
  ['in pieces', texts([['example-site-', 'asia;ap-northeast-1']]), asia],
  ['in quotes of its own', texts([`"${asiaRecord}"`]), asia],
  ['one quote', texts([`"${asiaRecord}`]), unitedStates],
  ['nothing', texts(['']), unitedStates],
  ['no record', texts([]), unitedStates],
  ['no region', texts(['example-site-asia']), unitedStates],
  ['another region', texts(['example-site-asia;eu-central-1']), unitedStates],
  ['more than a region', texts([`${asiaRecord};x`]), unitedStates],
  ['a line break', texts([`${asiaRecord}\n`]), unitedStates],
  ["another's bucket", texts(['example-site-evil;eu-central-1']), unitedStates],
  ['another host', texts(['example-site-asia.evil.example/;ap-northeast-1']), unitedStates],
  ['a name of every object', texts(['__proto__;constructor']), unitedStates],
  ['two records', texts([asiaRecord, 'example-site-eu;eu-central-1']), unitedStates],
  ['silence', () => [], unitedStates],
  ['no such name', (query) => [{ ...txtResponse(query, []), flags: 0x183 }], unitedStates],
  ['a failure with a record', (query) => [{ ...txtResponse(query, [asiaRecord]), flags: 0x182 }], unitedStates],
  ['a packet that is cut off', (query) => [{ ...txtResponse(query, [asiaRecord]), flags: 0x380 }], unitedStates],
  ['no DNS at all', () => [Buffer.from('GET / HTTP/1.1')], unitedStates],
  ['half a packet', (query) => [encode(txtResponse(query, [asiaRecord])).subarray(0, 50)], unitedStates],
  [
    "somebody else's answer",
    (query) => [
      { ...txtResponse(query, [asiaRecord]), id: (query.id! + 1) % 0x10000 },
      txtResponse(query, ['example-site-eu;eu-central-1'], 0),
    ],
    europe,
  ],
  ['an alias', (query) => [aliased(query)], asia],
];

/** Tests of an example that asks DNS which bucket is nearest. */
export function latencyCases(name: string, open: () => Promise<{ site: ExampleSite; dns: DnsServer }>): void {
  let site: ExampleSite;
  let dns: DnsServer;
  let asked = 0;
  /** Each time another URL, so that it is not CloudFront's cache that answers. */
  const from = async () => {
    asked += 1;
    const { status, body } = await site.get(`/index.html?${asked}`);
    return `${status} ${body}`;
  };

  beforeAll(async () => {
    ({ site, dns } = await open());
  });
  afterAll(() => site?.close());
  beforeEach(async () => {
    dns.questions.length = 0;
    await seconds(cacheSeconds.least);
  });

  test('answers as its README says', async () => {
    expect(await askAll(site)).toBe(await answersInReadme(name));
    expect(new Set(dns.questions)).toEqual(new Set(['nearest-bucket.example.com']));
    // Its record may be kept for a minute.
    await seconds(cacheSeconds.most);
  });

  test.each(answers)('DNS says %s', async (_, respond, bucket) => {
    dns.respond = respond;
    const started = Date.now();
    expect(await from()).toBe(bucket);
    expect(Date.now() - started).toBeLessThan(5000);
  });

  test('a record is kept as long as it says', async () => {
    dns.respond = texts([asiaRecord], 2);
    expect(await from()).toBe(asia);
    dns.respond = texts(['example-site-eu;eu-central-1']);
    await seconds(1);
    expect(await from()).toBe(asia);
    expect(dns.questions).toHaveLength(1);
    await seconds(1);
    expect(await from()).toBe(europe);
    expect(dns.questions).toHaveLength(2);
  });

  test('a record that says no time is kept a little, one that says a day no longer than the build allows', async () => {
    dns.respond = texts([asiaRecord], 0);
    expect([await from(), await from()]).toEqual([asia, asia]);
    expect(dns.questions).toHaveLength(1);
    dns.respond = texts([asiaRecord], 86_400);
    await seconds(cacheSeconds.least);
    expect(await from()).toBe(asia);
    dns.respond = texts(['example-site-eu;eu-central-1']);
    await seconds(cacheSeconds.most);
    expect(await from()).toBe(europe);
    expect(dns.questions).toHaveLength(3);
  });

  test('while DNS is silent only one request in a while waits for it, and the record is found again', async () => {
    dns.respond = () => [];
    expect(await from()).toBe(unitedStates);
    const questions = dns.questions.length;
    expect(await from()).toBe(unitedStates);
    expect(dns.questions).toHaveLength(questions);
    dns.respond = texts([asiaRecord]);
    await seconds(cacheSeconds.least);
    expect(await from()).toBe(asia);
  });

  test('a question that is lost is put again', async () => {
    dns.respond = () => {
      dns.respond = texts([asiaRecord]);
      return [];
    };
    expect(await from()).toBe(asia);
  });

  test('where nobody listens the default answers', async () => {
    await dns.close();
    expect(await from()).toBe(unitedStates);
  });
}

/** And a little more. */
const seconds = (count: number) => wait(count * 1000 + 50);

function aliased(query: Packet): Packet {
  const response = txtResponse(query, []);
  const target = 'nearest.example.net';
  return {
    ...response,
    answers: [
      { type: 'CNAME', name: query.questions![0]!.name, ttl: 0, data: target },
      { type: 'TXT', name: target, ttl: 0, data: asiaRecord },
    ],
  };
}
