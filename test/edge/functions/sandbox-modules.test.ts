import { createHmac } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { FunctionCall } from '../../../src/edge/functions/function-run.ts';
import { event, outputOf, run } from './sandbox-scene.ts';

describe('modules', () => {
  test('crypto: three algorithms, three encodings, and Buffer without one', async () => {
    const found = await outputOf(`(function () {
      var crypto = require('crypto');
      return [
        crypto.createHash('md5').update('a').update('b').digest('hex'),
        crypto.createHash('sha1').update('a').digest('base64'),
        crypto.createHmac('sha256', 'key').update(Buffer.from('a')).digest('base64url'),
        Buffer.isBuffer(crypto.createHash('sha256').update('a').digest()),
      ];
    })()`);
    expect(found).toEqual([
      '187ef4436122d1cc2f40dc2b92f0eba0',
      'hvfkN/qlp/zhXR3cuerq6jd2Z7g=',
      createHmac('sha256', 'key').update('a').digest('base64url'),
      true,
    ]);
  });

  test.each([
    "createHash('sha512')",
    "createHmac('sha384', 'k')",
    "createHash('md5').update('a').digest('latin1')",
    "createHash('md5').digest('hex') && 0 || require('crypto').randomBytes(1)",
  ])('crypto.%s is refused', async (call) => {
    await expect(outputOf(`require('crypto').${call}`)).rejects.toThrow('TypeError');
  });

  test.each(['fs', 'http', 'child_process', 'util', 'vm', 'constructor', '__proto__'])(
    'there is no module %s',
    async (name) => {
      await expect(outputOf(`typeof require('${name}')`)).rejects.toThrow(`Cannot load module "${name}"`);
    },
  );

  test('1.0 has no cloudfront module', async () => {
    await expect(outputOf("typeof require('cloudfront')", {}, 'cloudfront-js-1.0')).rejects.toThrow(
      'Cannot load module',
    );
  });

  test('querystring', async () => {
    expect(await outputOf(`require('querystring').parse('a=1&a=2&b=%C3%A9&c=x+y&d')`)).toEqual({
      a: ['1', '2'],
      b: 'é',
      c: 'x y',
      d: '',
    });
    expect(
      await outputOf(`require('querystring').stringify({ name: 'value', abc: ['xyz', '123'], anotherName: '' })`),
    ).toBe('name=value&abc=xyz&abc=123&anotherName=');
  });

  test('Buffer', async () => {
    const found = await outputOf(`[
      Buffer.from('é').toString('hex'), Buffer.from('aGk', 'base64url').toString(), Buffer.from('68c3a9', 'hex').toString('base64'),
      Buffer.concat([Buffer.from('a'), Buffer.from('b')]).toString(), Buffer.alloc(3, 'ab').toString(), Buffer.compare(Buffer.from('a'), Buffer.from('b')),
      Buffer.from('abc').equals(Buffer.from('abc')), Buffer.from('hello').indexOf('l'), Buffer.from([1, 2, 3, 4]).readUInt32BE(0),
      Buffer.from([255, 254]).readIntBE(0, 2), Buffer.from('abcd').swap16().toString(), Buffer.byteLength('é'), Buffer.from('hi').toJSON().data,
      Buffer.from('hello').subarray(1, 3).toString(), typeof Buffer.prototype.swap
    ]`);
    expect(found).toEqual([
      'c3a9',
      'hi',
      'aMOp',
      'ab',
      'aba',
      -1,
      true,
      2,
      16909060,
      -2,
      'badc',
      2,
      [104, 105],
      'el',
      'undefined',
    ]);
  });

  test('text and base64', async () => {
    expect(
      await outputOf(`[btoa('hi'), atob('aGk='), new TextDecoder().decode(new TextEncoder().encode('é'))]`),
    ).toEqual(['aGk=', 'hi', 'é']);
    await expect(outputOf(`atob('!')`)).rejects.toThrow('TypeError');
  });
});

describe('the cloudfront module', () => {
  const store = { id: 'store-1', createdAt: 0, modifiedAt: 1000, values: { colour: 'red', data: '{"a":1}' } };
  const reading = (expression: string, call: Partial<FunctionCall> = { store }) =>
    run(
      `import cf from 'cloudfront';\nasync function handler(event) {\n const kvs = cf.kvs();\n return { value: ${expression} };\n}`,
      call,
    );

  test('reads the store of the association', async () => {
    expect(
      await reading(
        `[await kvs.get('colour'), await kvs.get('data', { format: 'json' }), await kvs.exists('no'), await kvs.count(), await kvs.meta()]`,
      ),
    ).toMatchObject({
      outcome: 'returned',
      result: {
        value: [
          'red',
          { a: 1 },
          false,
          2,
          {
            creationDateTime: '1970-01-01T00:00:00.000Z',
            lastUpdatedDateTime: '1970-01-01T00:00:01.000Z',
            keyCount: 2,
          },
        ],
      },
    });
  });

  test('a key that is not there rejects, members of every object are no keys', async () => {
    expect(await reading(`await kvs.get('toString')`)).toMatchObject({ outcome: 'threw', errorMessage: 'KeyNotFound' });
  });

  test('without an association, and with the id of another store, it throws', async () => {
    expect(await reading('1', {})).toMatchObject({
      outcome: 'threw',
      errorMessage: 'The function is not associated with a key value store',
    });
    expect(await reading(`cf.kvs('other')`)).toMatchObject({
      outcome: 'threw',
      errorMessage: expect.stringContaining('other'),
    });
  });

  test('origin helpers are recorded in order, at viewer-request only', async () => {
    const code = `import cf from 'cloudfront';
      function handler(event) { cf.selectRequestOriginById('b'); cf.updateRequestOrigin({ domainName: 'example.org' }); return event.request; }`;
    expect((await run(code)).effects).toEqual([
      { operation: 'selectRequestOriginById', argument: 'b' },
      { operation: 'updateRequestOrigin', argument: { domainName: 'example.org' } },
    ]);
    expect(await run(code, { event: { ...event, response: { statusCode: 200 } } })).toMatchObject({ outcome: 'threw' });
  });

  test('rawQueryString gives the text as it came', async () => {
    expect(await outputOf('event.request.rawQueryString()', { rawQuerystring: 'b=2&a=%20' })).toBe('b=2&a=%20');
    expect(await outputOf('typeof event.request.rawQueryString()')).toBe('undefined');
  });
});
