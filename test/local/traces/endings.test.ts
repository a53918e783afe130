import { describe, expect, test } from '@jest/globals';
import { requestOf } from '../edge-scene.ts';
import {
  associations,
  behaving,
  customOrigin,
  goAway,
  originAt,
  pause,
  phaseOf,
  runOf,
  tracedEdge,
} from './tracing-support.ts';

const everyMethod = { Quantity: 7, Items: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'POST', 'PATCH', 'DELETE'] };

describe('how an exchange ends', () => {
  test('the viewer goes away before there is a response', async () => {
    const port = await originAt(() => {});
    const edge = await tracedEdge();
    const id = await edge.serve(behaving({}, customOrigin(port)));
    await goAway(edge.port, `${id}.cloudfront.localhost`, '/slow', 100);
    const trace = await edge.last(1);
    expect(trace).toMatchObject({ status: null, response: null, cache: null });
    expect(trace.end).toEqual({
      kind: 'viewer-went-away',
      message: 'The viewer closed the connection before there was a response.',
    });
    expect(phaseOf(trace, 'origin').error).toMatchObject({ resultType: 'Aborted' });
    expect(trace.failure).toBeNull();
  });

  test('the viewer goes away in the middle of the response', async () => {
    const port = await originAt((_incoming, outgoing) => {
      outgoing.writeHead(200);
      const timer = setInterval(() => outgoing.write('more'), 5);
      outgoing.once('close', () => clearInterval(timer));
    });
    const edge = await tracedEdge();
    const id = await edge.serve(behaving({}, customOrigin(port)));
    await goAway(edge.port, `${id}.cloudfront.localhost`, '/', 2000);
    const trace = await edge.last(1);
    expect(trace.status).toBe(200);
    expect(trace.end.kind).toBe('viewer-went-away');
    expect(trace.response!.body).toMatchObject({ whole: false });
    expect(trace.response!.body.bytes).toBeGreaterThan(0);
  });

  test("the origin's body ends too early", async () => {
    const port = await originAt((_incoming, outgoing) => {
      outgoing.writeHead(200, { 'Content-Length': 100 });
      outgoing.write('half');
      setTimeout(() => outgoing.destroy(), 20);
    });
    const edge = await tracedEdge();
    const id = await edge.serve(
      behaving({ CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad' }, customOrigin(port)),
    );
    await expect(edge.get(id, '/')).rejects.toThrow();
    const trace = await edge.last();
    expect(trace.end.kind).toBe('broke-off');
    expect(trace.response!.body).toMatchObject({ data: 'half', bytes: 4, whole: false, cut: false });
  });

  test('the local edge itself fails', async () => {
    const edge = await tracedEdge();
    edge.objects['site/bad'] = {
      get body(): Buffer {
        throw new Error('a bug');
      },
      headers: {},
    };
    const id = await edge.serve(behaving({}));
    expect((await edge.get(id, '/bad')).status).toBe(500);
    const trace = await edge.last();
    expect(trace).toMatchObject({ status: 500, end: { kind: 'internal-error' } });
    expect(trace.end.message).toContain('a bug');
  });
});

describe('bodies', () => {
  test('are cut at 64 KB, with all of their bytes counted', async () => {
    const port = await originAt((_incoming, outgoing) => outgoing.end(Buffer.from('é'.repeat(100_000))));
    const edge = await tracedEdge();
    const id = await edge.serve(behaving({}, customOrigin(port)));
    await edge.get(id, '/');
    const { body } = (await edge.last()).response!;
    expect(body).toMatchObject({ bytes: 200_000, kept: 65_536, cut: true, whole: true, encoding: 'text' });
    expect(body.data).toBe('é'.repeat(32_768));
    await edge.get(id, '/');
    expect((await edge.last()).response!.body).toMatchObject({ bytes: 200_000, cut: true });
  });

  test('are base64 where they are not text', async () => {
    const port = await originAt((incoming, outgoing) =>
      incoming.url === '/zip'
        ? outgoing.writeHead(200, { 'Content-Encoding': 'gzip' }).end('abc')
        : outgoing.end(Buffer.from([0, 255])),
    );
    const edge = await tracedEdge();
    const id = await edge.serve(behaving({}, customOrigin(port)));
    await edge.get(id, '/binary');
    expect((await edge.last()).response!.body).toMatchObject({ encoding: 'base64', data: 'AP8=' });
    await edge.get(id, '/zip');
    expect((await edge.last()).response!.body).toMatchObject({ encoding: 'base64', data: 'YWJj' });
  });

  test("of requests are kept as they pass, chunked too, and functions' view of them is said", async () => {
    const port = await originAt((incoming, outgoing) => {
      incoming.resume().once('end', () => outgoing.end('got it'));
    });
    const edge = await tracedEdge({ 'origin-request': requestOf });
    const [withBody] = associations('origin-request').Items;
    const LambdaFunctionAssociations = associations({ ...withBody!, IncludeBody: true });
    const behavior = { AllowedMethods: everyMethod, LambdaFunctionAssociations };
    const id = await edge.serve(behaving(behavior, customOrigin(port)));
    await edge.get(id, '/', { method: 'POST', body: 'name=1' });
    const sent = await edge.last();
    expect(sent.request.body).toMatchObject({ data: 'name=1', bytes: 6, whole: true, cut: false });
    expect(runOf(sent, 'origin-request').measures).toContainEqual(
      expect.objectContaining({
        what: 'request-body',
        used: 6,
        limit: 1024 * 1024,
        restriction: 'edge-exposed-body-origin',
      }),
    );
    await edge.get(id, '/', { method: 'POST', body: 'x'.repeat(200_000), headers: { 'Transfer-Encoding': 'chunked' } });
    const chunked = await edge.last();
    expect(chunked.request.body).toMatchObject({ bytes: 200_000, kept: 65_536, cut: true, whole: true });
    expect(runOf(chunked, 'origin-request').cut).toEqual([
      { at: 'event.Records[0].cf.request.body.data', characters: 266_668 },
      { at: 'after.body.data', characters: 266_668 },
    ]);
  });

  test('of HEAD, ranges and conditions are what was sent', async () => {
    const edge = await tracedEdge();
    const id = await edge.serve(behaving({}));
    await edge.get(id, '/index.html', { method: 'HEAD' });
    const head = await edge.last();
    expect(head).toMatchObject({ method: 'HEAD', status: 200, response: { body: { bytes: 0, whole: true } } });
    expect(head.response!.headers).toContainEqual(['Content-Length', '13']);
    await edge.get(id, '/index.html');
    await edge.get(id, '/index.html', { headers: { Range: 'bytes=4-7' } });
    expect(await edge.last()).toMatchObject({ status: 206, response: { body: { data: 'home', bytes: 4 } } });
    await edge.get(id, '/index.html', { headers: { 'If-None-Match': '"home"' } });
    expect(await edge.last()).toMatchObject({
      status: 304,
      response: { body: { bytes: 0 } },
      end: { kind: 'complete' },
    });
  });
});

test('a cold start is told from a warm one, and a function that is slow from its limit', async () => {
  const edge = await tracedEdge({
    'viewer-request': async (event) => {
      await pause(20);
      return requestOf(event);
    },
  });
  const id = await edge.serve(behaving({ LambdaFunctionAssociations: associations('viewer-request') }));
  await edge.get(id, '/index.html');
  expect(runOf(await edge.last(), 'viewer-request').coldStart).toBe(true);
  await edge.get(id, '/index.html');
  const warm = await edge.last();
  expect(runOf(warm, 'viewer-request').coldStart).toBe(false);
  expect(phaseOf(warm, 'viewer-request').durationMs).toBeGreaterThanOrEqual(15);
});
