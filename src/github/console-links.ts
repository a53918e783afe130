import { edgeRegion } from '../edge/vocabulary.ts';

/** The AWS console's page of a function's version. */
export function functionVersionUrl(versionArn: string): string | null {
  const match = /^arn:aws:lambda:([a-z0-9-]+):\d{12}:function:([A-Za-z0-9_-]+):(\d+)$/.exec(versionArn);
  if (!match) return null;
  const [, region, name, version] = match;
  return `https://${region}.console.aws.amazon.com/lambda/home?region=${region}#/functions/${name}/versions/${version}`;
}

/** The AWS console's page of a CloudFront Function. */
export function cloudFrontFunctionUrl(arn: string): string | null {
  const name = /^arn:aws:cloudfront::\d{12}:function\/([A-Za-z0-9_-]+)$/.exec(arn)?.[1];
  return name
    ? `https://${edgeRegion}.console.aws.amazon.com/cloudfront/v4/home?region=${edgeRegion}#/functions/${name}`
    : null;
}

/** The AWS console's page of a distribution. */
export function distributionUrl(id: string): string {
  return `https://${edgeRegion}.console.aws.amazon.com/cloudfront/v4/home#/distributions/${encodeURIComponent(id)}`;
}
