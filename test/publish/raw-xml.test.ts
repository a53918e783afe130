import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CloudFrontClient, GetDistributionCommand } from '@aws-sdk/client-cloudfront';
import { afterEach, expect, test } from '@jest/globals';
import { keepResponseBody } from '../../src/publish/raw-xml.ts';

const xml =
  '<Distribution xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><Id>E1</Id><Newer>\u{1F680} &amp; more</Newer></Distribution>';
const answers: { status: number; body: Buffer }[] = [];
const server = createServer((_request, response) => {
  const { status, body } = answers.shift()!;
  response.writeHead(status, { 'content-type': 'text/xml' }).end(body);
});

afterEach(() => {
  server.close();
});

test('the text of the last answer is kept; what a proxy answers before it need not be text', async () => {
  answers.push({ status: 503, body: Buffer.from([0xff, 0xfe, 0x80]) }, { status: 200, body: Buffer.from(xml) });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = new CloudFrontClient({
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentials: { accessKeyId: 'AKIALOCAL', secretAccessKey: 'local' },
  });
  const command = new GetDistributionCommand({ Id: 'E1' });
  const text = keepResponseBody(command);
  const { Distribution } = await client.send(command);
  client.destroy();
  expect(Distribution!.Id).toBe('E1');
  expect(text()).toBe(xml);
  expect(answers).toEqual([]);
});
