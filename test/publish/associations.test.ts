import { beforeEach, describe, expect, test } from '@jest/globals';
import { associationLine, parseAssociations } from '../../src/publish/parse-associations.ts';
import { publish } from '../../src/publish/publish.ts';
import type { PublishRequest } from '../../src/publish/request.ts';
import { FakeAws } from './support/fake-aws.ts';
import {
  arnOf,
  associationsXml,
  configXml,
  functionOf,
  givePublished,
  noAssociations,
  requestOf,
  zipOf,
} from './support/fixtures.ts';

let aws: FakeAws;
const run = (request: PublishRequest) => publish(request, aws.dependencies());
const config = () => aws.cloudfront.distributions.E1EXAMPLE!.config;

beforeEach(() => {
  aws = new FakeAws();
});

describe('parseAssociations', () => {
  test('lines become places, * and default are one', () => {
    const lines = ['/api/*  origin-request   include-body', '', ' * viewer-response ', 'default viewer-request'];
    expect(parseAssociations('associations', lines).map(associationLine)).toEqual([
      '/api/* origin-request include-body',
      'default viewer-response',
      'default viewer-request',
    ]);
  });

  test.each([
    ['/api/*', /lines of the form/],
    ['/api/* origin', /viewer-request, origin-request, origin-response, viewer-response/],
    ['/api/* origin-request body', /"include-body"/],
    ['/api/* origin-request include-body more', /lines of the form/],
    ['/api/* origin-response include-body', /Response events have no request body/],
  ])('%s is refused', (line, message) => {
    expect(() => parseAssociations('associations', [line])).toThrow(message);
    expect(() => parseAssociations('associations', [line])).toThrow(/Input 'associations'/);
  });

  test('one slot named twice is refused, however the default is spelt', () => {
    expect(() =>
      parseAssociations('associations', ['* origin-request', 'default origin-request include-body']),
    ).toThrow(/named once/);
  });
});

describe('associations on a distribution', () => {
  test('not given: the new version takes the old place and keeps include-body', async () => {
    givePublished(aws, 'router', 'a', 'origin-request include-body');
    await run(requestOf([functionOf('router', 'b', null)]));
    expect(config()).toBe(configXml({ default: associationsXml(['origin-request', arnOf('dev-router', 2), true]) }));
  });

  test('not given and associated nowhere: an error, and nothing written', async () => {
    aws.edge.add('dev-router', zipOf('x'));
    aws.cloudfront.add('E1EXAMPLE', configXml());
    await expect(run(requestOf([functionOf('router', 'a', null)]))).rejects.toThrow(
      /not associated with the distribution anywhere/,
    );
    expect(aws.writes).toEqual([]);
  });

  test.each(['default', '*'])('another behaviour whose pattern is %s is not the default behaviour', async (pattern) => {
    aws.edge.add('dev-router', zipOf('x'));
    const named = (xml: string) => xml.replace('<PathPattern>/api/*<', `<PathPattern>${pattern}<`);
    aws.cloudfront.add('E1EXAMPLE', named(configXml()));
    const version = associationsXml(['origin-request', arnOf('dev-router', 1)]);

    const first = await run(requestOf([functionOf('router', 'a', ['default origin-request'])]));
    expect(config()).toBe(named(configXml({ default: version })));
    expect(first.distribution!.patterns).toEqual([`/${pattern}`, 'default']);

    await run(requestOf([functionOf('router', 'a', [`/${pattern} origin-request`])]));
    expect(config()).toBe(named(configXml({ api: version })));
  });

  test('one behaviour named twice, with and without its first slash, is refused', async () => {
    aws.edge.add('dev-router', zipOf('x'));
    aws.cloudfront.add('E1EXAMPLE', configXml());
    const lines = ['/api/* origin-request', 'api/* origin-request include-body'];
    await expect(run(requestOf([functionOf('router', 'a', lines)]))).rejects.toThrow(
      /associations name origin-request of \/api\/\* twice/,
    );
    expect(aws.writes).toEqual([]);
  });

  test('given: exact, so the function is taken off elsewhere, and that is said', async () => {
    givePublished(aws, 'router', 'a', 'origin-request');
    const result = await run(requestOf([functionOf('router', 'a', ['/api/* origin-request'])]));
    expect(config()).toBe(
      configXml({ api: associationsXml(['origin-request', arnOf('dev-router', 1)]), default: noAssociations }),
    );
    expect(result.notes).toContain(
      'dev-router:1 is taken off origin-request of default: its associations do not list it',
    );
    expect(result.functions[0]).toMatchObject({ associated: true, published: false });
  });

  test('what is taken off is told apart, in a dry run too; a new version of the same function takes nothing off', async () => {
    givePublished(aws, 'router', 'a', 'origin-request');
    const removed = [
      { pattern: 'default', eventType: 'origin-request', includeBody: false, arn: arnOf('dev-router', 1) },
    ];
    const request = requestOf([functionOf('router', 'a', ['/api/* origin-request'])]);
    expect((await run({ ...request, dryRun: true })).distribution).toMatchObject({ removed });
    expect((await run(request)).distribution).toMatchObject({ removed });
    expect((await run(request)).distribution).toMatchObject({ removed: [] });
    expect((await run(requestOf([functionOf('router', 'b', null)]))).distribution).toMatchObject({
      updated: true,
      removed: [],
    });
  });

  test('an empty list takes the function off everywhere', async () => {
    givePublished(aws, 'router', 'a', 'origin-request');
    await run(requestOf([functionOf('router', 'a', [])]));
    expect(config()).toBe(configXml({ default: noAssociations }));
  });

  test('include-body alone is a change', async () => {
    givePublished(aws, 'router', 'a', 'origin-request');
    const result = await run(requestOf([functionOf('router', 'a', ['default origin-request include-body'])]));
    expect(result.distribution?.changes).toEqual([
      'default origin-request: dev-router:1 -> dev-router:1 (include-body)',
    ]);
  });

  test('a slot of a function outside the call is an error that names it, unless taken over', async () => {
    givePublished(aws, 'other', 'a', 'origin-request');
    aws.edge.add('dev-router', zipOf('x'));
    const request = requestOf([functionOf('router', 'a', ['default origin-request'])]);
    await expect(run(request)).rejects.toThrow(/held by dev-other:1.*take-over: true/);
    expect(aws.writes).toEqual([]);
    const result = await run({ ...request, takeOver: true });
    expect(result.notes).toContain('dev-router takes over origin-request of default from dev-other:1');
    expect(result.functions[0]).toMatchObject({ previousVersionArn: arnOf('dev-other', 1) });
    expect(result.distribution!.removed.map(({ arn }) => arn)).toEqual([arnOf('dev-other', 1)]);
    expect(config()).toBe(configXml({ default: associationsXml(['origin-request', arnOf('dev-router', 1)]) }));
  });

  test('an unknown path pattern is an error that lists what there is', async () => {
    aws.edge.add('dev-router', zipOf('x'));
    aws.cloudfront.add('E1EXAMPLE', configXml());
    const request = requestOf([functionOf('router', 'a', ['/images/* origin-request', '/api/* origin-request'])]);
    await expect(run(request)).rejects.toThrow('no path pattern "/images/*". It has /api/*, default.');
    expect(aws.writes).toEqual([]);
  });

  test('many unknown path patterns are one sentence: each once, and what there is once', async () => {
    aws.edge.add('dev-router', zipOf('x'));
    aws.cloudfront.add('E1EXAMPLE', configXml());
    const lines = ['/a/* origin-request', '/a/* origin-response', '/b/* origin-request', '/c/* viewer-request'];
    const failure = await run(requestOf([functionOf('router', 'a', lines)])).catch((error: Error) => error.message);
    expect(failure).toContain(
      'dev-router: the distribution has none of the path patterns "/a/*", "/b/*", "/c/*". It has /api/*, default.',
    );
    expect(String(failure).split('It has')).toHaveLength(2);
  });

  test('a long list of unknown path patterns is cut', async () => {
    aws.edge.add('dev-router', zipOf('x'));
    aws.cloudfront.add('E1EXAMPLE', configXml());
    const lines = Array.from({ length: 40 }, (_, index) => `/${index}/* origin-request`);
    await expect(run(requestOf([functionOf('router', 'a', lines)]))).rejects.toThrow(
      '"/18/*", "/19/*" and 20 more. It has /api/*, default.',
    );
  });

  test('a pattern may leave out the leading slash, as CloudFront takes it', async () => {
    aws.edge.add('dev-router', zipOf('x'));
    aws.cloudfront.add('E1EXAMPLE', configXml());
    const result = await run(requestOf([functionOf('router', 'a', ['api/* origin-request'])]));
    expect(result.functions[0]!.associations[0]).toMatchObject({ pattern: '/api/*' });
  });

  test('elements newer than the SDK are in what is sent', async () => {
    givePublished(aws, 'router', 'a', 'origin-request');
    await run(requestOf([functionOf('router', 'b', null)]));
    const [sent] = aws.cloudfront.updates;
    expect(sent).toContain('<FutureSetting><Depth>3</Depth></FutureSetting>');
    expect(sent).toContain('<OriginShieldNext><Level>7</Level></OriginShieldNext>');
    expect(sent).toContain('<QuantumSafe><Mode a="1">on</Mode></QuantumSafe>');
    expect(sent).toContain('<Comment>a &lt;comment&gt;</Comment>');
  });

  test("another writer's change in between is kept: the intent is applied to what is there then", async () => {
    givePublished(aws, 'router', 'a', 'origin-request');
    aws.interventions.push({
      operation: 'UpdateDistribution',
      before: () =>
        aws.cloudfront.change('E1EXAMPLE', (before) =>
          before
            .replace('<Depth>3</Depth>', '<Depth>4</Depth>')
            .replace(noAssociations, associationsXml(['viewer-request', arnOf('auth', 9)])),
        ),
    });
    await run(requestOf([functionOf('router', 'b', null)]));
    expect(config()).toBe(
      configXml({
        api: associationsXml(['viewer-request', arnOf('auth', 9)]),
        default: associationsXml(['origin-request', arnOf('dev-router', 2)]),
      }).replace('<Depth>3</Depth>', '<Depth>4</Depth>'),
    );
  });

  test('a slot that another writer takes in between is not overwritten', async () => {
    aws.edge.add('dev-router', zipOf('x'));
    aws.cloudfront.add('E1EXAMPLE', configXml());
    aws.interventions.push({
      operation: 'UpdateDistribution',
      before: () =>
        aws.cloudfront.change('E1EXAMPLE', (before) =>
          before.replaceAll(noAssociations, associationsXml(['origin-request', arnOf('auth', 9)])),
        ),
    });
    const failure = run(requestOf([functionOf('router', 'a', ['default origin-request'])]));
    await expect(failure).rejects.toThrow(
      /changed by somebody else.*held by auth:9[\s\S]*Version 1 of dev-router is published/s,
    );
    expect(config()).toContain(arnOf('auth', 9));
  });

  test('many publishers of one distribution lose no association', async () => {
    const events = ['viewer-request', 'origin-request', 'origin-response', 'viewer-response'];
    aws.cloudfront.add('E1EXAMPLE', configXml());
    const names = ['default', '/api/*'].flatMap((pattern) =>
      events.map((event) => [`${pattern.length}-${event}`, `${pattern} ${event}`]),
    );
    for (const [name] of names) aws.edge.add(`dev-${name}`, zipOf('x'));
    await Promise.all(names.map(([name, place]) => run(requestOf([functionOf(name!, name!, [place!])]))));
    for (const [name] of names) expect(config()).toContain(arnOf(`dev-${name}`, 1));
    expect(config().match(/<LambdaFunctionAssociation>/g)).toHaveLength(8);
  });

  test.each([
    ['InvalidLambdaFunctionAssociation', 'The function cannot have a layer.', /module edge-function sets it right/],
    ['TooManyDistributionsWithLambdaAssociations', 'Too many.', /Raise the quota/],
    [
      'AccessDenied',
      'User: arn:aws:sts::1:assumed-role/x is not authorized to perform: lambda:EnableReplication* on resource: arn:aws:lambda:us-east-1:123456789012:function:dev-router:2',
      /"lambda:EnableReplication\*"[\s\S]*function:dev-router:2/,
    ],
    ['AccessDenied', 'not authorized to perform: iam:CreateServiceLinkedRole', /AWSServiceRoleForLambdaReplicator/],
    ['IllegalUpdate', 'No.', /does not allow this distribution to be changed/],
  ])("%s is put in a user's words and not tried again", async (name, message, expected) => {
    givePublished(aws, 'router', 'a', 'origin-request');
    aws.roles.edge = undefined;
    aws.interventions.push({
      operation: 'UpdateDistribution',
      refuse: { name, status: name === 'AccessDenied' ? 403 : 400, message },
    });
    await expect(run(requestOf([functionOf('router', 'b', null)]))).rejects.toThrow(expected);
    expect(aws.calls.filter((call) => call === 'UpdateDistribution')).toHaveLength(1);
  });

  test('a role that trusts edgelambda and is refused all the same was just changed: tried again', async () => {
    givePublished(aws, 'router', 'a', 'origin-request');
    const message = 'The function execution role must be assumable with edgelambda.amazonaws.com.';
    const refuse = { name: 'InvalidLambdaFunctionAssociation', status: 400, message };
    for (let times = 0; times < 3; times++) aws.interventions.push({ operation: 'UpdateDistribution', refuse });
    expect((await run(requestOf([functionOf('router', 'b', null)]))).functions[0]).toMatchObject({ associated: true });
    for (let times = 0; times < 30; times++) aws.interventions.push({ operation: 'UpdateDistribution', refuse });
    await expect(run(requestOf([functionOf('router', 'c', null)]))).rejects.toThrow(/must be assumable/);
  });
});
