import { expect, test } from '@jest/globals';
import { useExampleSite } from './support/use-example-site.ts';

const site = useExampleSite('greeting');

test.each([
  ['/hello?name=', 'Hello from the edge, !'],
  ['/hello?name=Zo%C3%AB', 'Hello from the edge, Zoë!'],
  ['/hello?name=a&name=b', 'Hello from the edge, a!'],
  ['/hello?name=%E0%A4%A', 'Hello from the edge, \ufffd%A!'],
  ['/hello?name=%0d%0aSet-Cookie:x', 'Hello from the edge, \r\nSet-Cookie:x!'],
])('%s', async (path, text) => {
  const { status, body, headers } = await site().get(path);
  expect({ status, body, type: headers['content-type'], cookie: headers['set-cookie'] }).toEqual({
    status: 200,
    body: `${text}\n`,
    type: 'text/plain; charset=utf-8',
    cookie: undefined,
  });
});

test.each(['/hello/', '/Hello', '/hello%2F', '//hello'])('%s is for the origin', async (path) => {
  expect((await site().get(path)).body).toBe(`The origin got GET ${path}\n`);
});
