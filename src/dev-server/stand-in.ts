import { createZip } from '../build/zip.ts';
import type { Finding } from '../edge/finding.ts';
import { positionText } from './terminal.ts';

/** What stands in for the code of a function that has not been built yet. */
export interface StandIn {
  runtime: string;
  handler: string;
  code: Buffer;
}

/** Far below the 10 KB of a CloudFront Function. */
const longestText = 4000;

/**
 * Code that fails with the errors of the build: a request that needs the function is answered with 503 as CloudFront answers for a function
 * that throws, and the page has the errors. Its place on the distribution is kept until the first build succeeds.
 */
export async function standInFor(name: string, target: string, findings: readonly Finding[]): Promise<StandIn> {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const lines = errors.map(({ message, position }) => `${positionText(position)}${message}`);
  const text = [`${name} has not been built yet.`, ...lines].join(' ').slice(0, longestText);
  if (target === 'cloudfront-function') {
    // Characters outside of ASCII are written as escapes: the size is the number of characters then.
    const code = Buffer.from(`function handler(event) { throw new Error(${ascii(text)}); }\n`);
    return { runtime: 'cloudfront-js-2.0', handler: 'handler', code };
  }
  const content = Buffer.from(
    `exports.handler = async () => { throw Object.assign(new Error(${ascii(text)}), { name: 'NotBuilt', stack: '' }); };\n`,
  );
  const code = Buffer.from(await createZip([{ path: 'index.js', content }]));
  return { runtime: 'nodejs24.x', handler: 'index.handler', code };
}

function ascii(text: string): string {
  return JSON.stringify(text).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
