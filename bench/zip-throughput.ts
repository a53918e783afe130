import { deflateRawSync } from 'node:zlib';
import { createZip } from '../src/build/zip.ts';
import { median, type Row } from './measure.ts';

const megabytes = 50;

/** Our zip of 50 MB against Node's zlib alone on the same bytes, level and machine. */
export async function zipThroughput(): Promise<Row[]> {
  const content = textLikeBytes(megabytes * 1024 * 1024);
  const ours: number[] = [];
  const zlib: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    let started = performance.now();
    await createZip([{ path: 'index.js', content }]);
    ours.push(performance.now() - started);
    started = performance.now();
    deflateRawSync(content, { level: 6 });
    zlib.push(performance.now() - started);
  }
  const speed = (milliseconds: number) => (megabytes / milliseconds) * 1000;
  return [
    {
      what: `zip of ${megabytes} MB`,
      measured: `${speed(median(ours)).toFixed(0)} MB/s`,
      beside: `node:zlib alone: ${speed(median(zlib)).toFixed(0)} MB/s`,
      ratio: `${(median(zlib) / median(ours)).toFixed(2)} x`,
      limit: 'at least 0.9 x',
    },
  ];
}

/** Bytes that deflate about as JavaScript does, the same in each run. */
function textLikeBytes(length: number): Buffer {
  const words = [
    'const ',
    'request',
    '.headers',
    '[0]',
    ' => ',
    'return ',
    '(',
    ')',
    ';\n',
    '"cache-control"',
    'value',
    '= ',
    '{ ',
    '} ',
  ];
  const bytes = Buffer.alloc(length);
  let seed = 1;
  let position = 0;
  while (position < length) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    position += bytes.write(words[(seed >>> 8) % words.length] as string, position);
    if (seed % 7 === 0 && position < length) position += bytes.write(String(seed % 1000), position);
  }
  return bytes;
}
