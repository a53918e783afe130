import path from 'node:path';

const text = (type: string) => `${type}; charset=utf-8`;

/** What browsers need to know of the files that sites are made of. */
const byExtension: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': text('text/css'),
  '.csv': text('text/csv'),
  '.gif': 'image/gif',
  '.gz': 'application/gzip',
  '.htm': text('text/html'),
  '.html': text('text/html'),
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': text('text/javascript'),
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': text('text/markdown'),
  '.mjs': text('text/javascript'),
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.ogg': 'audio/ogg',
  '.otf': 'font/otf',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': text('text/plain'),
  '.wasm': 'application/wasm',
  '.webm': 'video/webm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
};

/** @returns the content type by a file's extension; S3's own for what is not known */
export function contentTypeOf(file: string): string {
  return byExtension[path.extname(file).toLowerCase()] ?? 'binary/octet-stream';
}
