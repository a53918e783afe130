/** The bucket that is nearest to each country's viewers. Countries that are not listed get the default. */

export interface Bucket {
  name: string;
  region: string;
}

export const defaultBucket: Bucket = { name: 'example-site-us', region: 'us-east-1' };

const europe: Bucket = { name: 'example-site-eu', region: 'eu-central-1' };
const asia: Bucket = { name: 'example-site-asia', region: 'ap-northeast-1' };

const byCountry = new Map<string | undefined, Bucket>([
  ...countries('AT BE CH CZ DE DK ES FI FR GB IE IT NL NO PL PT SE', europe),
  ...countries('CN HK ID IN JP KR MY PH SG TH TW VN', asia),
]);

/** The bucket for a country's two letters; the default for any other text and for none. */
export function bucketFor(country: string | undefined): Bucket {
  return byCountry.get(country) ?? defaultBucket;
}

function countries(codes: string, bucket: Bucket): [string, Bucket][] {
  return codes.split(' ').map((code) => [code, bucket]);
}
