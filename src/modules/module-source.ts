/**
 * A zip in S3 as `source` of a module block. Terraform's downloader (go-getter, `S3Getter.parseUrl`) reads bucket and region from a host that
 * ends in `.amazonaws.com` and has three or five parts, and lets the AWS SDK find the endpoint. So the host is of that form in every
 * partition: with `amazonaws.com.cn`, Terraform 1.11 ends in MissingRegion, and with `s3.cn-north-1.amazonaws.com` it asks
 * `s3.cn-north-1.amazonaws.com.cn`. A bucket with dots in its name would make more parts, and goes into the path.
 */
export function moduleSource(bucket: string, region: string, key: string): string {
  const path = key.split('/').map(encodeURIComponent).join('/');
  return bucket.includes('.')
    ? `s3::https://s3-${region}.amazonaws.com/${bucket}/${path}`
    : `s3::https://${bucket}.s3.${region}.amazonaws.com/${path}`;
}
