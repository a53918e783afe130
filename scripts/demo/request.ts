import { get } from 'node:http';

export interface EdgeResponse {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: string;
}

/** Asks a distribution of the local edge as a browser would: by its Host header. */
export function request(
  endpoint: string,
  distributionId: string,
  path: string,
  headers: Record<string, string | string[]> = {},
): Promise<EdgeResponse> {
  const { hostname, port } = new URL(endpoint);
  const host = `${distributionId}.cloudfront.localhost:${port}`;
  return new Promise((resolve, reject) => {
    get({ host: hostname, port, path, headers: { ...headers, host } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    }).on('error', reject);
  });
}
