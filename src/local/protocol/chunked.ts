import { createHash } from 'node:crypto';
import { ServiceError } from '../service.ts';

/** A decoded `aws-chunked` body: its bytes and the headers that trailed it. */
export interface ChunkedBody {
  bytes: Buffer;
  /** Lower-case names, e.g. `x-amz-checksum-crc32`. */
  trailers: Record<string, string>;
}

/**
 * Decodes the `aws-chunked` framing that SDKs put around an S3 upload (Amazon S3 API Reference, "Signature Calculations for the
 * Authorization Header: Transferring Payload in Multiple Chunks"): `hex-size[;chunk-signature=...]\r\n bytes \r\n`, a chunk of size 0, trailers.
 * @param expectedLength the value of `x-amz-decoded-content-length`
 */
export function decodeChunked(body: Buffer, expectedLength: number | undefined): ChunkedBody {
  const parts: Buffer[] = [];
  let position = 0;
  const line = (): string => {
    const end = body.indexOf('\r\n', position);
    const text = body.toString('latin1', position, end < 0 ? body.length : end);
    position = end < 0 ? body.length : end + 2;
    return text;
  };
  for (;;) {
    const header = line();
    const size = /^([0-9a-fA-F]+)(;.*)?$/.exec(header)?.[1];
    if (size === undefined) {
      throw incomplete();
    }
    const length = Number.parseInt(size, 16);
    if (length === 0) {
      break;
    }
    if (position + length > body.length) {
      throw incomplete();
    }
    parts.push(body.subarray(position, position + length));
    position += length;
    line();
  }
  const trailers: Record<string, string> = {};
  while (position < body.length) {
    const text = line();
    const colon = text.indexOf(':');
    if (colon > 0) {
      trailers[text.slice(0, colon).trim().toLowerCase()] = text.slice(colon + 1).trim();
    }
  }
  const bytes = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  if (expectedLength !== undefined && bytes.length !== expectedLength) {
    throw incomplete();
  }
  return { bytes, trailers };
}

function incomplete(): ServiceError {
  return new ServiceError(400, 'IncompleteBody', 'The request body terminated unexpectedly');
}

/**
 * Takes the `aws-chunked` framing off an upload, verifies the hash that was signed with it, and adds the trailers to the headers, where the schema looks for
 * checksums. Any other body comes back as it is.
 */
export function unwrapUpload(
  headers: Record<string, string | undefined>,
  body: Buffer,
): { headers: Record<string, string | undefined>; body: Buffer } {
  const signedHash = headers['x-amz-content-sha256'] ?? '';
  const encodings = (headers['content-encoding'] ?? '').split(',').map((encoding) => encoding.trim());
  if (!encodings.includes('aws-chunked') && !signedHash.startsWith('STREAMING-')) {
    if (/^[0-9a-f]{64}$/.test(signedHash) && signedHash !== createHash('sha256').update(body).digest('hex')) {
      throw new ServiceError(
        400,
        'XAmzContentSHA256Mismatch',
        "The provided 'x-amz-content-sha256' header does not match what was computed.",
      );
    }
    return { headers, body };
  }
  const declared = headers['x-amz-decoded-content-length'];
  const { bytes, trailers } = decodeChunked(body, declared === undefined ? undefined : Number(declared));
  for (const name of (headers['x-amz-trailer'] ?? '').split(',').map((part) => part.trim().toLowerCase())) {
    if (name !== '' && trailers[name] === undefined) {
      throw new ServiceError(
        400,
        'MalformedTrailerError',
        'The request contained trailing data that was not well-formed',
      );
    }
  }
  const remaining = encodings.filter((encoding) => encoding !== 'aws-chunked').join(',');
  return {
    headers: {
      ...headers,
      ...trailers,
      'content-encoding': remaining === '' ? undefined : remaining,
      'content-length': String(bytes.length),
    },
    body: bytes,
  };
}
