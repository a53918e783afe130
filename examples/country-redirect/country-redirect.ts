import type { Request, Response, Value, ViewerRequestEvent } from 'cloudfront';

/** The languages, each with its countries. */
const countriesOf: Record<string, string[]> = {
  en: [],
  de: ['DE', 'AT', 'CH', 'LI'],
  fr: ['FR', 'MC'],
};
const defaultLanguage = 'en';
const languages = Object.keys(countriesOf);
/** Never redirected, beside whatever has a file extension other than .html. */
const otherPaths = ['/api/', '/assets/', '/.well-known/'];

export function handler(event: ViewerRequestEvent): Request | Response {
  const { request } = event;
  if (!isPage(request) || languages.includes(firstSegment(request.uri))) return request;
  const country = request.headers['cloudfront-viewer-country']?.value ?? '';
  const language = languages.find((one) => countriesOf[one]!.includes(country)) ?? defaultLanguage;
  return {
    statusCode: 302,
    statusDescription: 'Found',
    headers: {
      location: { value: `/${language}${request.uri}${queryOf(request)}` },
      // Another viewer, or the same one on a journey, is to be asked again.
      'cache-control': { value: 'no-store' },
      vary: { value: 'CloudFront-Viewer-Country' },
    },
  };
}

function isPage(request: Request): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  if (otherPaths.some((path) => request.uri.startsWith(path))) return false;
  const extension = /\.([a-z0-9]+)$/i.exec(request.uri);
  return extension === null || extension[1] === 'html';
}

function firstSegment(uri: string): string {
  return uri.split('/')[1]!.toLowerCase();
}

/** As the viewer wrote it. Tests have no URL, only its parameters: these are put together again. */
function queryOf(request: Request): string {
  const written = request.rawQueryString?.();
  const query = written || Object.entries(request.querystring).map(parameter).join('&');
  return query === '' ? '' : `?${query}`;
}

function parameter([name, given]: [string, Value]): string {
  return (given.multiValue ?? [given]).map(({ value }) => `${name}=${value}`).join('&');
}
