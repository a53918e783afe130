import { expect, test } from '@jest/globals';
import { moduleSource } from '../../src/modules/module-source.ts';

/** What go-getter's `S3Getter.parseUrl` makes of a URL: the number of the host's parts says where bucket and region are. */
function asTerraformReads(source: string): { bucket: string; region: string; key: string } {
  const { host, pathname } = new URL(source.replace(/^s3::/, ''));
  if (!host.endsWith('.amazonaws.com')) throw new Error(`${host} is not taken for AWS`);
  const parts = host.split('.');
  const path = decodeURIComponent(pathname).slice(1);
  if (parts.length === 5) return { bucket: parts[0]!, region: parts[2]!, key: path };
  if (parts.length !== 3) throw new Error(`${host}: URL is not a valid S3 URL`);
  const slash = path.indexOf('/');
  return { bucket: path.slice(0, slash), region: parts[0]!.replace(/^s3-/, ''), key: path.slice(slash + 1) };
}

test.each([
  ['tf-modules', 'eu-central-1', 'modules/cdn/1.0.0.zip'],
  ['tf-modules', 'us-east-1', 'modules/cdn/1.0.0+build 1.zip'],
  ['tf-modules', 'cn-north-1', 'modules/cdn/1.0.0.zip'],
  ['tf-modules', 'us-gov-west-1', 'modules/cdn/1.0.0.zip'],
  ['modules.example.com', 'eu-central-1', 'modules/cdn/1.0.0.zip'],
])('%s in %s: %s is what Terraform asks for', (bucket, region, key) => {
  expect(asTerraformReads(moduleSource(bucket, region, key))).toEqual({ bucket, region, key });
});
