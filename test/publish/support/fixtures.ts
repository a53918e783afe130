import { createHash } from 'node:crypto';
import { parseAssociations } from '../../../src/publish/parse-associations.ts';
import type { FunctionToPublish, PublishRequest } from '../../../src/publish/request.ts';
import type { FakeAws } from './fake-aws.ts';

/** Bytes that begin as a zip does; the letter tells versions of the code apart. */
export function zipOf(letter: string): Uint8Array {
  return Buffer.from(`PK\x03\x04 code ${letter}`, 'latin1');
}

export function functionOf(
  name: string,
  letter: string,
  associations: string[] | null,
  overrides: Partial<FunctionToPublish['artifact']> = {},
): FunctionToPublish {
  const bytes = zipOf(letter);
  const sha256 = createHash('sha256').update(bytes);
  const digest = sha256.digest();
  return {
    artifact: {
      function: name,
      target: 'lambda-edge',
      runtime: 'nodejs24.x',
      handler: 'index.handler',
      eventTypes: null,
      artifactPath: null,
      manifestPath: null,
      sha256: digest.toString('hex'),
      codeSha256: digest.toString('base64'),
      sizeBytes: bytes.byteLength,
      commit: 'c'.repeat(40),
      s3Bucket: 'artifacts',
      s3Key: `${name}/sha256/${digest.toString('hex')}/code.zip`,
      hashKey: `${name}/sha256/${digest.toString('hex')}/code.zip.base64sha256`,
      associations: null,
      ...overrides,
    },
    bytes,
    functionName: `dev-${name}`,
    associations: associations && parseAssociations('associations', associations),
    alias: null,
  };
}

export function requestOf(functions: FunctionToPublish[], overrides: Partial<PublishRequest> = {}): PublishRequest {
  return {
    functions,
    distribution: { id: 'E1EXAMPLE', name: 'www' },
    takeOver: false,
    release: null,
    wait: true,
    timeoutMinutes: 20,
    invalidatePaths: [],
    dryRun: false,
    commit: null,
    runUrl: 'https://github.com/org/site/actions/runs/1',
    region: 'eu-central-1',
    ...overrides,
  };
}

/** A configuration as CloudFront gives it, with elements that no SDK knows yet. */
export function configXml(behaviours: { api?: string; default?: string } = {}): string {
  const cache = (associations: string) =>
    `<TargetOriginId>site</TargetOriginId><ViewerProtocolPolicy>https-only</ViewerProtocolPolicy><Compress>true</Compress>${associations}<CachePolicyId>658327ea-f89d-4fab-a63d-7e88639e58f6</CachePolicyId><QuantumSafe><Mode a="1">on</Mode></QuantumSafe>`;
  return [
    '<DistributionConfig><CallerReference>first &amp; only</CallerReference>',
    '<Aliases><Quantity>0</Quantity></Aliases>',
    '<Origins><Quantity>1</Quantity><Items><Origin><Id>site</Id><DomainName>site.example</DomainName><OriginShieldNext><Level>7</Level></OriginShieldNext></Origin></Items></Origins>',
    `<DefaultCacheBehavior>${cache(behaviours.default ?? noAssociations)}</DefaultCacheBehavior>`,
    `<CacheBehaviors><Quantity>1</Quantity><Items><CacheBehavior><PathPattern>/api/*</PathPattern>${cache(behaviours.api ?? noAssociations)}</CacheBehavior></Items></CacheBehaviors>`,
    '<Comment>a &lt;comment&gt;</Comment><Enabled>true</Enabled><FutureSetting><Depth>3</Depth></FutureSetting></DistributionConfig>',
  ].join('');
}

export const noAssociations = '<LambdaFunctionAssociations><Quantity>0</Quantity></LambdaFunctionAssociations>';

export function associationsXml(...associations: [eventType: string, arn: string, includeBody?: boolean][]): string {
  const items = associations.map(
    ([eventType, arn, includeBody]) =>
      `<LambdaFunctionAssociation><LambdaFunctionARN>${arn}</LambdaFunctionARN><EventType>${eventType}</EventType><IncludeBody>${includeBody ?? false}</IncludeBody></LambdaFunctionAssociation>`,
  );
  return `<LambdaFunctionAssociations><Quantity>${items.length}</Quantity><Items>${items.join('')}</Items></LambdaFunctionAssociations>`;
}

export const arnOf = (name: string, version: number | string) =>
  `arn:aws:lambda:us-east-1:123456789012:function:${name}:${version}`;

/** A function with code `letter` published as version 1 and associated, as after a first publish. */
export function givePublished(aws: FakeAws, name: string, letter: string, place: string): void {
  aws.edge.add(`dev-${name}`, zipOf(letter));
  aws.edge.addVersion(`dev-${name}`, zipOf(letter));
  const [eventType, includeBody] = place.split(' ') as [string, string?];
  aws.cloudfront.add(
    'E1EXAMPLE',
    configXml({ default: associationsXml([eventType, arnOf(`dev-${name}`, 1), includeBody === 'include-body']) }),
  );
}
