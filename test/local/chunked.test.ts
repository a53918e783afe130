import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { decodeChunked, unwrapUpload } from '../../src/local/protocol/chunked.ts';

const signature = 'chunk-signature=0123456789abcdef';

function framed(...lines: string[]): Buffer {
  return Buffer.from(lines.join('\r\n'));
}

describe('an aws-chunked body', () => {
  test('gives its bytes and its trailers, signed or not', () => {
    const plain = decodeChunked(framed('5', 'hello', '6', ' wörl', '0', 'x-amz-checksum-crc32:AAAAAA==', '', ''), 11);
    expect(plain.bytes.toString()).toBe('hello wörl');
    expect(plain.trailers).toEqual({ 'x-amz-checksum-crc32': 'AAAAAA==' });
    const signed = decodeChunked(framed(`3;${signature}`, 'a\r\n', `0;${signature}`, '', ''), 3);
    expect(signed.bytes.toString()).toBe('a\r\n');
  });

  test.each([
    ['cut in a chunk', framed('a', 'short'), undefined],
    ['without its last chunk', framed('5', 'hello', ''), undefined],
    ['shorter than was said', framed('5', 'hello', '0', '', ''), 6],
    ['with a length that is none', framed('xyz', 'hello'), undefined],
  ])('%s is IncompleteBody', (_what, body, length) => {
    expect(() => decodeChunked(body, length)).toThrow(expect.objectContaining({ code: 'IncompleteBody', status: 400 }));
  });

  test('must bring the trailers it announced', () => {
    const headers = { 'content-encoding': 'aws-chunked', 'x-amz-trailer': 'x-amz-checksum-crc32' };
    expect(() => unwrapUpload(headers, framed('1', 'a', '0', '', ''))).toThrow(
      expect.objectContaining({ code: 'MalformedTrailerError' }),
    );
  });

  test('leaves the other encodings of the object', () => {
    const { headers, body } = unwrapUpload({ 'content-encoding': 'aws-chunked,gzip' }, framed('1', 'a', '0', '', ''));
    expect([headers['content-encoding'], body.toString()]).toEqual(['gzip', 'a']);
  });
});

test('a body that is not the one that was signed is refused', () => {
  const signed = createHash('sha256').update('signed').digest('hex');
  expect(() => unwrapUpload({ 'x-amz-content-sha256': signed }, Buffer.from('other'))).toThrow(
    expect.objectContaining({ code: 'XAmzContentSHA256Mismatch' }),
  );
  expect(unwrapUpload({ 'x-amz-content-sha256': signed }, Buffer.from('signed')).body.toString()).toBe('signed');
});
