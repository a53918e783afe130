import type { Finding } from '../../edge/finding.ts';
import { functionStores } from '../../edge/sources.ts';
import type { CloudFrontFunctionState } from './function-stages.ts';

/**
 * Code that reads a key value store, where none is associated with the function: `cf.kvs()` fails at each request. A warning, as the code may
 * be ready for that; it is known only from its text.
 */
export function checkStore({ wanted, development, expected }: CloudFrontFunctionState): Finding[] {
  const stores = development?.config.KeyValueStoreAssociations?.Items ?? [];
  const code = Buffer.from(wanted.bytes).toString('utf8');
  const reads = /(?:from|require\()\s*["']cloudfront["']/.test(code) && /\.kvs\s*\(/.test(code);
  if (!expected.published || stores.length > 0 || !reads) return [];
  return [
    {
      rule: 'key-value-store-missing',
      severity: 'warning',
      message: `${wanted.functionName} reads a key value store, and none is associated with it: cf.kvs() fails at each request.`,
      advice:
        'Set key_value_store_associations on the aws_cloudfront_function (module cloudfront-function) and apply, before this is published.',
      source: functionStores,
    },
  ];
}
