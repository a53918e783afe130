import { statSync } from 'node:fs';
import path from 'node:path';
import { quoted, UserError } from '../kit/errors.ts';

/** Where the site comes from. */
export type SiteOrigin =
  | { kind: 'url'; protocol: 'http' | 'https'; host: string; port: number; path: string }
  /** `folder` is absolute; `shown` as it was given. */
  | { kind: 'folder'; folder: string; shown: string };

const expected = 'a URL such as http://127.0.0.1:3000, or a folder of files';

/**
 * Reads `--origin`: a URL, or a folder that is there.
 *
 * @param base the folder that a relative path starts from
 * @throws UserError
 */
export function readOrigin(given: string | undefined, base: string): SiteOrigin {
  if (given === undefined) throw bad('nothing came', 'Functions run in front of an origin: --origin says which.');
  if (given.trim() === '') throw bad('got ""');
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(given)) return readUrl(given);
  const folder = path.resolve(base, given);
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory()) return { kind: 'folder', folder, shown: given };
  if (found) throw bad(`got ${quoted(given)}`, 'It is a file; give the folder that holds it.');
  if (/^[\w.-]+:\d+(\/.*)?$/.test(given)) throw bad(`got ${quoted(given)}`, `A URL has its protocol: http://${given}.`);
  throw bad(`got ${quoted(given)}`, `There is no folder ${folder}.`);
}

function readUrl(given: string): SiteOrigin {
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    throw bad(`got ${quoted(given)}`);
  }
  const protocol = url.protocol.slice(0, -1);
  if (protocol !== 'http' && protocol !== 'https') throw bad(`got ${quoted(given)}`, 'CloudFront asks http and https.');
  if (url.username || url.password || url.search || url.hash) {
    throw bad(
      `a URL with ${url.search || url.hash ? 'a query string or a fragment' : 'a user name or password'}`,
      'An origin has a protocol, a host, a port and a path.',
    );
  }
  if (url.hostname.startsWith('['))
    throw bad(`got ${quoted(given)}`, 'An origin has a name or an IPv4 address; use 127.0.0.1.');
  return {
    kind: 'url',
    protocol,
    host: url.hostname,
    port: url.port === '' ? (protocol === 'https' ? 443 : 80) : Number(url.port),
    path: url.pathname.replace(/\/+$/, ''),
  };
}

function bad(came: string, advice?: string): UserError {
  return new UserError('Bad origin', `--origin: ${came}, expected ${expected}.${advice ? ` ${advice}` : ''}`);
}
