import type { Request, ViewerRequestEvent } from 'cloudfront';
import { preferredLanguage } from './accept-language.ts';

/** In lower case. */
const languages = ['en', 'de', 'fr', 'pt-br'];
const defaultLanguage = 'en';
const cookieName = 'language';

/** Pages come from a folder of their language, and the path is a part of the cache key: one entry a language, not one a browser. */
export function handler(event: ViewerRequestEvent): Request {
  const { request } = event;
  if (!isPage(request.uri) || languages.includes(request.uri.split('/')[1]!.toLowerCase())) return request;
  const chosen = request.cookies[cookieName]?.value.toLowerCase() ?? '';
  const header = request.headers['accept-language'];
  const accepted = header ? (header.multiValue ?? [header]).map((one) => one.value).join(',') : '';
  const language = languages.includes(chosen) ? chosen : (preferredLanguage(accepted, languages) ?? defaultLanguage);
  request.uri = `/${language}${request.uri}`;
  return request;
}

function isPage(uri: string): boolean {
  const extension = /\.([a-z0-9]+)$/i.exec(uri);
  return extension === null || extension[1] === 'html';
}
