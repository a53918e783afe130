/**
 * A local edge with three distributions over one origin: without a function, with one CloudFront Function, with one Lambda@Edge function. It
 * prints where they are as JSON, answers each line of its input with its memory after a collection, and ends with its input.
 */
import { createInterface } from 'node:readline';
import { createZip } from '../../src/build/zip.ts';
import { createPlainLog } from '../../src/local/plain-log.ts';
import { type LocalEdge, startLocalEdge } from '../../src/local/start.ts';

const [, , originPort = '0'] = process.argv;
const log = { ...createPlainLog(false), info: () => {} };
const edge = await startLocalEdge({ log, deployMs: 0, functionUpdateMs: 0 });

const role = 'arn:aws:iam::123456789012:role/edge';
const passOn = 'exports.handler = async (event) => event.Records[0].cf.request;';

async function lambdaArn({ call }: LocalEdge): Promise<string> {
  const ZipFile = await createZip([{ path: 'index.js', content: Buffer.from(passOn) }]);
  const made = await call('lambda', 'CreateFunction', {
    FunctionName: 'pass-on',
    Runtime: 'nodejs24.x',
    Handler: 'index.handler',
    Role: role,
    Code: { ZipFile: Buffer.from(ZipFile) },
    Publish: true,
  });
  return made.FunctionArn.endsWith(':1') ? made.FunctionArn : `${made.FunctionArn}:1`;
}

async function functionArn({ call }: LocalEdge): Promise<string> {
  const FunctionCode = Buffer.from('function handler(event) { return event.request; }');
  const FunctionConfig = { Comment: '', Runtime: 'cloudfront-js-2.0' };
  const { ETag } = await call('cloudfront', 'CreateFunction', { Name: 'pass-on', FunctionConfig, FunctionCode });
  await call('cloudfront', 'PublishFunction', { Name: 'pass-on', IfMatch: ETag });
  return 'arn:aws:cloudfront::123456789012:function/pass-on';
}

const associated = (list: string, item: string, arn: string) =>
  `<${list}><Quantity>1</Quantity><Items><${item}><EventType>viewer-request</EventType>${arn}</${item}></Items></${list}>`;

async function distribution(name: string, functions: string): Promise<string> {
  const rawBody = `<DistributionConfig xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><CallerReference>${name}</CallerReference>
<Comment></Comment><Enabled>true</Enabled><Origins><Quantity>1</Quantity><Items><Origin><Id>origin</Id><DomainName>localhost</DomainName>
<CustomOriginConfig><HTTPPort>${originPort}</HTTPPort><HTTPSPort>443</HTTPSPort><OriginProtocolPolicy>http-only</OriginProtocolPolicy>
</CustomOriginConfig></Origin></Items></Origins><DefaultCacheBehavior><TargetOriginId>origin</TargetOriginId>
<ViewerProtocolPolicy>allow-all</ViewerProtocolPolicy><CachePolicyId>4135ea2d-6df8-44a3-9df3-4b5a84be39ad</CachePolicyId>${functions}
</DefaultCacheBehavior></DistributionConfig>`;
  const { Location } = await edge.call('cloudfront', 'CreateDistribution', {}, { rawBody });
  return String(Location).split('/').at(-1)!;
}

const cloudFront = `<FunctionARN>${await functionArn(edge)}</FunctionARN>`;
const lambda = `<LambdaFunctionARN>${await lambdaArn(edge)}</LambdaFunctionARN><IncludeBody>false</IncludeBody>`;
const distributions = {
  plain: await distribution('plain', ''),
  function: await distribution('function', associated('FunctionAssociations', 'FunctionAssociation', cloudFront)),
  lambda: await distribution('lambda', associated('LambdaFunctionAssociations', 'LambdaFunctionAssociation', lambda)),
};
process.stdout.write(`${JSON.stringify({ port: edge.port, distributions })}\n`);

createInterface(process.stdin)
  .on('line', () => {
    for (let round = 0; round < 3; round += 1) globalThis.gc?.();
    const { heapUsed, rss, external } = process.memoryUsage();
    process.stdout.write(`${JSON.stringify({ heapUsed, rss, external })}\n`);
  })
  .once('close', () => void edge.close());
