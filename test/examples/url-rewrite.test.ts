import { expect, test } from '@jest/globals';
import { surround } from '../../scripts/examples/surroundings/url-rewrite.ts';
import { openExampleSite } from './support/example-site.ts';
import { follow, useExampleSite } from './support/use-example-site.ts';

const site = useExampleSite('url-rewrite');

test.each([
  ['/docs/?page=2', '/docs/index.html'],
  ['/docs%2F', '/docs/index.html'],
  ['/docs%2fv1.2', '/docs/v1.2/index.html'],
  ['/docs%2Fguide.txt', '/docs/guide.txt'],
  ['/docs/v1.2/', '/docs/v1.2/index.html'],
])('%s is %s of the bucket', async (path, object) => {
  expect(await follow(site(), path)).toEqual({ asked: [path], status: 200, body: `This is ${object.slice(1)}\n` });
});

test.each([
  ['//docs', '/docs'],
  ['/docs//', '/docs/'],
  ['///docs///v1.2//', '/docs/v1.2/'],
])('%s is asked again as %s', async (path, once) => {
  expect(await follow(site(), `${path}?a=1&b=%2F%2F`)).toMatchObject({
    asked: [`${path}?a=1&b=%2F%2F`, `${once}?a=1&b=%2F%2F`],
    status: 200,
  });
});

test.each(['//example.org', '//example.org/%2f..', '/\\//example.org', '//\\example.org', '/%5C//example.org'])(
  '%s leads to no other site',
  async (path) => {
    const { asked } = await follow(site(), path);
    expect(asked).toHaveLength(2);
  },
);

test('what the origin is asked for', async () => {
  const { buckets: _buckets, ...surroundings } = await surround();
  const other = await openExampleSite('url-rewrite', { surroundings });
  try {
    for (const [path, uri] of [
      ['/', '/index.html'],
      ['/a.b/c', '/a.b/c/index.html'],
      ['/release-1.2.3', '/release-1.2.3/index.html'],
      ['/archive.7z', '/archive.7z'],
      ['/app.min.js?v=1', '/app.min.js?v=1'],
      ['/.htaccess', '/.htaccess/index.html'],
      ['/name.', '/name./index.html'],
      ['/.well-known/acme/abc', '/.well-known/acme/abc'],
      ['/api/users', '/api/users'],
      ['/caf%C3%A9/', '/caf%C3%A9/index.html'],
    ]) {
      expect((await other.get(path!)).body).toBe(`The origin got GET ${uri}\n`);
    }
  } finally {
    await other.close();
  }
});
