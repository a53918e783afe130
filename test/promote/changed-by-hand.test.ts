/** A to-stage that somebody has changed since its release: refused, and gone over with overwrite-drift. */
import { GetDistributionConfigCommand, UpdateDistributionCommand } from '@aws-sdk/client-cloudfront';
import { UpdateFunctionCodeCommand } from '@aws-sdk/client-lambda';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { saying } from '../publish/support/function-scene.ts';
import { failureOf, type PromotionScene } from './support/promotion-scene.ts';
import { usePromotionScene } from './support/use-promotion-scene.ts';

let scene: PromotionScene;
let role: string;
let name: string;
usePromotionScene((now) => {
  ({ scene, role, name } = now);
});

beforeEach(async () => {
  await scene.addLambda(name, role);
  await scene.release(name, 'one');
  await scene.promote(only());
});

const only = () => ({ functions: [name] });
const refused = async (overrides = {}) => {
  await scene.calls();
  const error = await failureOf(scene.promote({ ...only(), ...overrides }));
  expect(await scene.writes()).toEqual([]);
  return error;
};
/** The default behaviour's Lambda associations of prod, changed in the console. */
async function associate(items: { EventType: 'origin-request'; LambdaFunctionARN: string; IncludeBody?: boolean }[]) {
  const cloudfront = await scene.clients.cloudfront();
  const { DistributionConfig, ETag } = await cloudfront.send(new GetDistributionConfigCommand({ Id: scene.prod }));
  const LambdaFunctionAssociations = { Quantity: items.length, Items: items };
  const DefaultCacheBehavior = { ...DistributionConfig!.DefaultCacheBehavior!, LambdaFunctionAssociations };
  const config = { ...DistributionConfig!, DefaultCacheBehavior };
  await cloudfront.send(new UpdateDistributionCommand({ Id: scene.prod, IfMatch: ETag, DistributionConfig: config }));
}
const arn = (of: string, version: string) => `arn:aws:lambda:us-east-1:123456789012:function:prod-${of}:${version}`;

test('another version', async () => {
  const byHand = await scene.artifact(name, 'by hand', null, { functionName: `prod-${name}` });
  await scene.publish([byHand], { distribution: { id: scene.prod, name: 'www' } });
  await scene.release(name, 'three');
  const { message } = await refused();
  expect(message).toMatch(
    new RegExp(`runs prod-${name}:2 on origin-request of default, the release of .* recorded prod-${name}:1`),
  );
  expect(message).toContain('overwrite-drift: true');
  const result = await scene.promote({ ...only(), overwriteDrift: true });
  expect(result.promotions[0]).toMatchObject({ changed: true, version: '3' });
});

test('another place', async () => {
  const moved = await scene.artifact(name, 'one', ['/api/* origin-request'], { functionName: `prod-${name}` });
  await scene.publish([moved], { distribution: { id: scene.prod, name: 'www' } });
  expect((await refused()).message).toMatch(
    /it is at \/api\/\* origin-request, the release of .* recorded default origin-request/,
  );
});

test('the body that it is given', async () => {
  await associate([{ EventType: 'origin-request', LambdaFunctionARN: arn(name, '1'), IncludeBody: true }]);
  await scene.release(name, 'two');
  expect((await refused()).message).toMatch(/it is at default origin-request include-body, the release of/);
});

test('no place any more', async () => {
  await associate([]);
  await scene.release(name, 'two');
  expect((await refused()).message).toMatch(/it is at no place, the release of .* recorded default origin-request/);
  await scene.promote({ ...only(), overwriteDrift: true });
  expect(await scene.places(scene.prod)).toEqual([`default origin-request prod-${name}:2`]);
});

describe("another function in the release's place", () => {
  beforeEach(async () => {
    await scene.addLambda(`${name}-other`, role);
    const other = await scene.artifact(`${name}-other`, 'other', null, { functionName: `prod-${name}-other` });
    await scene.publish([other], { distribution: null });
    await associate([{ EventType: 'origin-request', LambdaFunctionARN: arn(`${name}-other`, '1') }]);
    await scene.release(name, 'two');
  });

  test('is refused, and gone over with overwrite-drift', async () => {
    const { message } = await refused();
    expect(message).toMatch(/it is at no place, the release of/);
    expect(message).not.toContain('take-over');
    const result = await scene.promote({ ...only(), overwriteDrift: true });
    expect(result.notes.join('\n')).toContain(
      `prod-${name} takes over origin-request of default from prod-${name}-other:1`,
    );
    expect(await scene.places(scene.prod)).toEqual([`default origin-request prod-${name}:2`]);
  });
});

test('a place that the release never had is not taken from another function, whatever overwrite-drift says', async () => {
  await scene.addLambda(`${name}-other`, role);
  const options = { bucket: 'artifacts', functionName: `prod-${name}-other` };
  await scene.publishTo('prod', [await scene.artifact(`${name}-other`, 'other', ['/api/* origin-request'], options)]);
  await scene.release(name, 'two', ['/api/* origin-request']);
  const { message } = await refused({ overwriteDrift: true });
  expect(message).toContain(`origin-request of /api/* is held by prod-${name}-other:1`);
  expect(message).toContain('or promote it in the same call');
  expect(message).not.toContain('take-over');
});

test('LIVE code of a CloudFront Function', async () => {
  const code = `${name}-h`;
  await scene.addCode(code);
  await scene.releaseCode(code, 'one');
  await scene.promote({ functions: [code] });
  await scene.update(`prod-${code}`, saying('by hand'));
  await scene.publishLive(`prod-${code}`);
  await scene.releaseCode(code, 'two');
  expect((await refused({ functions: [code] })).message).toContain(`prod-${code}: its LIVE code has SHA-256`);
  await scene.promote({ functions: [code], overwriteDrift: true });
  expect((await scene.stages(`prod-${code}`)).live).toBe(saying('two'));
});

test('but not a $LATEST that another run has left behind', async () => {
  await scene.release(name, 'two');
  const { bytes } = await scene.artifact(name, 'left behind', null);
  const lambda = await scene.clients.lambda('us-east-1');
  await lambda.send(new UpdateFunctionCodeCommand({ FunctionName: `prod-${name}`, ZipFile: bytes }));
  expect((await scene.promote(only())).promotions[0]).toMatchObject({ changed: true, version: '2' });
});

test('what dev never placed by itself needs a place in prod, and the message says where to give one', async () => {
  await scene.addLambda(`${name}-free`, role);
  const options = { bucket: 'artifacts', functionName: `dev-${name}-free` };
  const placed = await scene.artifact(`${name}-free`, 'one', ['/api/* origin-request'], options);
  await scene.publish([placed], { distribution: { id: scene.dev, name: 'www' } });
  await scene.publishTo('dev', [{ ...placed, associations: null }]);
  const { message } = await refused({ functions: [`${name}-free`] });
  expect(message).toContain(`prod-${name}-free is not associated with the distribution anywhere`);
  expect(message).toContain('release it to from-stage with associations');
});
