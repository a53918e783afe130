import { nearestNames } from '../build/nearest-names.ts';
import { quoted, UserError } from '../kit/errors.ts';

/** A header that every request to the site has. */
export interface ViewerHeader {
  /** As it was written. */
  name: string;
  value: string;
}

/** Which of CloudFront's device headers is true (CloudFront Developer Guide, Headers for determining the viewer's device type). */
const deviceHeaders = {
  desktop: 'CloudFront-Is-Desktop-Viewer',
  mobile: 'CloudFront-Is-Mobile-Viewer',
  tablet: 'CloudFront-Is-Tablet-Viewer',
  smarttv: 'CloudFront-Is-SmartTV-Viewer',
};

/** They say how the bytes of this very request lie on the wire. */
const ofTheConnection =
  /^(connection|content-length|expect|keep-alive|proxy-connection|te|trailer|transfer-encoding|upgrade)$/i;

/**
 * What the options say of viewers, as headers: CloudFront's own for country and device, and those of `--header`, which come last and so win.
 * @throws UserError naming the option, what came and what was expected
 */
export function viewerHeaders(given: {
  country: string | undefined;
  device: string | undefined;
  headers: string[];
}): ViewerHeader[] {
  return [
    ...(given.country === undefined ? [] : countryHeaders(given.country)),
    ...(given.device === undefined ? [] : headersOfDevice(given.device)),
    ...given.headers.map((header) => readHeader(header)),
  ];
}

function countryHeaders(given: string): ViewerHeader[] {
  const code = given.trim().toUpperCase();
  const bad = (advice: string) =>
    new UserError(
      'Bad country',
      `--country: got ${quoted(given)}, expected a country's two letters of ISO 3166-1, such as DE.${advice}`,
    );
  if (!/^[A-Z]{2}$/.test(code)) throw bad('');
  const name = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code);
  const { region } = new Intl.Locale(`und-${code}`);
  if (region !== undefined && region !== code) throw bad(` Did you mean ${region}?`);
  if (name === undefined || code === 'ZZ') throw bad(' There is no country of that code.');
  return [
    { name: 'CloudFront-Viewer-Country', value: code },
    { name: 'CloudFront-Viewer-Country-Name', value: name },
  ];
}

function headersOfDevice(given: string): ViewerHeader[] {
  const kinds = Object.keys(deviceHeaders);
  const kind = given.trim().toLowerCase();
  if (!Object.hasOwn(deviceHeaders, kind)) {
    const [near] = nearestNames(given, kinds);
    throw new UserError(
      'Bad device',
      `--device: got ${quoted(given)}, expected one of ${kinds.join(', ')}.${near ? ` Did you mean ${near}?` : ''}`,
    );
  }
  return Object.entries(deviceHeaders).map(([device, name]) => ({ name, value: String(device === kind) }));
}

/** Reads `Name: value`. @throws UserError */
export function readHeader(given: string): ViewerHeader {
  const bad = (advice: string) =>
    new UserError('Bad header', `--header: got ${quoted(given)}, expected 'Name: value'.${advice}`);
  const [, name, value] = /^([^:]*):(.*)$/s.exec(given) ?? [];
  if (name === undefined || value === undefined) throw bad(' There is no colon.');
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) throw bad(` ${quoted(name)} is not the name of a header.`);
  if (ofTheConnection.test(name)) throw bad(` ${name} belongs to the connection and is set with it.`);
  if (/[^\t\x20-\x7e\x80-\xff]/.test(value.trim())) throw bad(' The value has characters that no header has.');
  return { name, value: value.trim() };
}
