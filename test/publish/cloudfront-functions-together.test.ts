/** CloudFront Functions beside one another, beside Lambda@Edge, on several distributions, and with others at work. */
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../src/kit/clock.ts';
import { publish } from '../../src/publish/publish.ts';
import { useLocalEdge } from '../local/running-edge.ts';
import { requestOf } from './support/fixtures.ts';
import {
  answering,
  FunctionScene,
  passing,
  requestEvent,
  responseEvent,
  sample,
  saying,
} from './support/function-scene.ts';

const edge = useLocalEdge({ functionUpdateMs: 20, deployMs: 60 });
let scene: FunctionScene;
let role: string;
let count = 0;
let name: string;

beforeAll(async () => {
  scene = new FunctionScene(edge.url);
  role = await scene.addRole('edge');
  await scene.addBucket('artifacts');
  await scene.addBucket('releases');
});
beforeEach(async () => {
  await scene.fault();
  await scene.addDistribution(['/api/*']);
  name = `fn-${++count}`;
});

const isWrite = (operation: string) => !/^(Get|List|Head|Describe|Test)/.test(operation);
const writes = async () => (await scene.calls()).filter(isWrite);

describe('many functions', () => {
  test('both kinds in one call: versions, then CloudFront Functions, then one UpdateDistribution', async () => {
    await scene.addFunction(`${name}-router`, role);
    await scene.addCloudFrontFunction(`${name}-a`);
    await scene.addCloudFrontFunction(`${name}-b`);
    await scene.calls();
    const samples = [sample(responseEvent)];
    const result = await scene.publish([
      await scene.code(`${name}-a`, saying('a'), ['default viewer-response'], { samples }),
      await scene.artifact(`${name}-router`, 'r', ['default origin-request']),
      await scene.code(`${name}-b`, saying('b'), ['/api/* viewer-response'], { samples }),
    ]);
    const calls = await scene.calls();
    expect(calls.filter(isWrite)).toEqual([
      'UpdateFunctionCode',
      'PublishVersion',
      'UpdateFunction',
      'UpdateFunction',
      'PublishFunction',
      'PublishFunction',
      'UpdateDistribution',
    ]);
    expect(calls.lastIndexOf('TestFunction')).toBeLessThan(calls.indexOf('PublishFunction'));
    expect(result.functions.map(({ published, associated }) => [published, associated])).toEqual([
      [true, true],
      [true, true],
      [true, true],
    ]);
    expect((await scene.places()).sort()).toEqual([
      `/api/* viewer-response ${name}-b`,
      `default origin-request ${name}-router:1`,
      `default viewer-response ${name}-a`,
    ]);
  });

  test('one broken function names itself and stops all before anything goes live', async () => {
    await scene.addFunction(`${name}-router`, role);
    for (const one of ['good', 'bad']) await scene.addCloudFrontFunction(`${name}-${one}`);
    const functions = [
      await scene.code(`${name}-good`, saying('good'), ['default viewer-response'], {
        samples: [sample(responseEvent)],
      }),
      await scene.code(`${name}-bad`, 'function handler(event) { return event.a.b; }', ['/api/* viewer-request'], {
        samples: [sample(requestEvent)],
      }),
      await scene.artifact(`${name}-router`, 'r', ['default origin-request']),
    ];
    await scene.calls();
    const failing = scene.publish(functions);
    await expect(failing).rejects.toThrow(
      new RegExp(`TestFunction at the DEVELOPMENT stage:\\n- ${name}-bad, events/one.json`),
    );
    const made = await writes();
    expect(made).not.toContain('PublishFunction');
    expect(made).not.toContain('UpdateDistribution');
    for (const one of ['good', 'bad']) {
      expect(await scene.stages(`${name}-${one}`)).toEqual({ development: passing, live: null });
    }
  });
});

describe('viewer events of a behaviour have one kind', () => {
  test('two functions of a call that would share them are refused before any call', async () => {
    await scene.calls();
    const failing = scene.publish([
      await scene.code(name, saying('a'), ['/api/* viewer-response']),
      await scene.artifact(`${name}-auth`, 'r', ['/api/* viewer-request']),
    ]);
    await expect(failing).rejects.toThrow(/both want viewer events of \/api\/\*/);
    expect(await scene.calls()).toEqual([]);
  });

  test('one that the distribution has already is named, with its behaviour, and nothing is written', async () => {
    await scene.addFunction(`${name}-auth`, role);
    await scene.addCloudFrontFunction(name);
    await scene.publish([await scene.artifact(`${name}-auth`, 'r', ['default viewer-request'])]);
    await scene.calls();
    const wanted = await scene.code(name, saying('a'), ['default viewer-response']);
    await expect(scene.publish([wanted], { takeOver: true })).rejects.toThrow(
      `${name} cannot be on viewer-response of default: the Lambda@Edge function ${name}-auth:1 is on that behaviour's viewer-request`,
    );
    expect(await writes()).toEqual([]);
  });

  test('a slot that another function holds is taken only with take-over, in one UpdateDistribution', async () => {
    await scene.addFunction(`${name}-auth`, role);
    await scene.addCloudFrontFunction(name);
    await scene.publish([await scene.artifact(`${name}-auth`, 'r', ['default viewer-request'])]);
    const wanted = await scene.code(name, answering('light'), ['default viewer-request']);
    await expect(scene.publish([wanted])).rejects.toThrow(/held by fn-\d+-auth:1.*take-over: true/);
    const result = await scene.publish([wanted], { takeOver: true });
    expect(result.functions[0]!.previousVersionArn).toMatch(/-auth:1$/);
    expect(await scene.places()).toEqual([`default viewer-request ${name}`]);
  });

  test('a slot goes from Lambda@Edge to a CloudFront Function and back in one call each', async () => {
    await scene.addFunction(`${name}-edge`, role);
    await scene.addCloudFrontFunction(`${name}-light`);
    const lambda = (associations: string[]) => scene.artifact(`${name}-edge`, 'r', associations);
    const light = (associations: string[]) => scene.code(`${name}-light`, answering('light'), associations);
    await scene.publish([await lambda(['default viewer-request', 'default origin-response'])]);
    await scene.calls();
    const forth = await scene.publish([
      await lambda(['default origin-response']),
      await light(['default viewer-request']),
    ]);
    expect(await writes()).toEqual(['UpdateFunction', 'PublishFunction', 'UpdateDistribution']);
    expect(forth.distribution!.changes).toEqual([`default viewer-request: ${name}-edge:1 -> ${name}-light`]);
    expect(await scene.places()).toEqual([
      `default origin-response ${name}-edge:1`,
      `default viewer-request ${name}-light`,
    ]);

    const back = await scene.publish([await lambda(['default viewer-request']), await light([])]);
    expect(await writes()).toEqual(['UpdateDistribution']);
    expect(back.distribution!.changes).toContain(`default viewer-request: ${name}-light -> ${name}-edge:1`);
    expect(await scene.places()).toEqual([`default viewer-request ${name}-edge:1`]);
  });
});

describe('a publish changes all places of a function at once', () => {
  test('new code that was not built for an event that the function is on is refused, with what to do', async () => {
    await scene.addCloudFrontFunction(name);
    await scene.publish([await scene.code(name, saying('one'), ['default viewer-response'])]);
    await scene.calls();
    const moved = await scene.code(name, answering('two'), ['/api/* viewer-request'], {
      artifact: { eventTypes: ['viewer-request'] },
    });
    await expect(scene.publish([moved])).rejects.toThrow(
      /is on viewer-response of default now, and the new code was built for viewer-request: it would run there from the moment/,
    );
    expect(await writes()).toEqual([]);
  });

  test('other distributions that the record names are named, and their entries stay as they are', async () => {
    await scene.addCloudFrontFunction(name);
    const release = { stage: 'dev', bucket: 'releases', prefix: '' };
    const options = { bucket: 'artifacts' };
    const first = await scene.code(name, saying('one'), ['default viewer-response'], options);
    await scene.publish([first], { release });
    const www = scene.distributionId;
    const app = await scene.addDistribution([]);
    await scene.publish([first], { release, distribution: { id: app, name: 'app' } });
    const second = await scene.code(name, saying('two'), null, options);
    const { notes } = await scene.publish([second], { release, distribution: { id: app, name: 'app' } });
    const said = `${name}: its publish changes all its distributions at once; the release record names also: www (${www})`;
    expect(notes).toContain(said);
    expect(scene.log.lines).toContain(said);
  });
});

describe('with others at work', () => {
  test.each(['TestFunction', 'PublishFunction'])(
    'a change of DEVELOPMENT before %s is not published: the code is put there again and tested',
    async (operation) => {
      await scene.addCloudFrontFunction(name);
      await scene.calls();
      // The rival's update lands while the call in hand is held back.
      await scene.fault({ operation, times: 1, delayMs: 1500 });
      const wanted = await scene.code(name, saying('one'), ['default viewer-response'], {
        samples: [sample(responseEvent)],
      });
      const running = scene.publish([wanted]);
      await untilCalled(operation);
      await scene.update(name, saying('a rival'));
      await running;
      expect(await scene.stages(name)).toEqual({ development: saying('one'), live: saying('one') });
    },
  );

  test('two publishes of the same code at once, three times over', async () => {
    await scene.addCloudFrontFunction(name);
    const wanted = await scene.code(name, saying('one'), ['default viewer-response'], { bucket: 'artifacts' });
    const release = { stage: 'dev', bucket: 'releases', prefix: 'same' };
    const results = await Promise.all([1, 2, 3].map(() => scene.publish([wanted], { release })));
    expect(results).toHaveLength(3);
    expect(await scene.stages(name)).toEqual({ development: saying('one'), live: saying('one') });
  });

  test('two publishes of different code at once: DEVELOPMENT and LIVE end as one of them, and the record says which', async () => {
    await scene.addCloudFrontFunction(name);
    const release = { stage: 'dev', bucket: 'releases', prefix: 'rivals' };
    const rivals = await Promise.all(
      ['x', 'y'].map((text) =>
        scene.code(name, saying(text), ['default viewer-response'], {
          bucket: 'artifacts',
          samples: [sample(responseEvent)],
        }),
      ),
    );
    const outcomes = await Promise.allSettled(rivals.map((one) => scene.publish([one], { release })));
    const failures = outcomes.flatMap((one) => (one.status === 'rejected' ? [(one.reason as Error).message] : []));
    expect(failures.length).toBeLessThan(2);
    const { live, development } = await scene.stages(name);
    expect(development).toBe(live);
    const won = rivals.find(({ bytes }) => Buffer.from(bytes).toString() === live);
    const s3 = await scene.clients.s3();
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'releases', Key: `rivals/${name}/stages/dev.json` }));
    expect(JSON.parse(await Body!.transformToString()).sha256).toBe(won!.artifact.sha256);
  });

  test.each(['UpdateFunction', 'TestFunction', 'PublishFunction'])(
    'stopped by a signal during %s: DEVELOPMENT is LIVE, one way or the other',
    async (operation) => {
      await scene.addCloudFrontFunction(name);
      await scene.publish([await scene.code(name, saying('one'), ['default viewer-response'])]);
      await scene.fault({ operation, times: 1, delayMs: 200 });
      const abort = new AbortController();
      await scene.calls();
      const wanted = await scene.code(name, saying('two'), null, { samples: [sample(responseEvent)] });
      const request = requestOf([wanted], { distribution: { id: scene.distributionId, name: 'www' } });
      const { clients, log } = scene;
      const running = publish(request, { clients, log, clock: systemClock, signal: abort.signal });
      await untilCalled(operation);
      abort.abort();
      await expect(running).rejects.toThrow(
        operation === 'PublishFunction' ? /is LIVE/ : /DEVELOPMENT of fn-\d+ has the LIVE code again/,
      );
      const expected = operation === 'PublishFunction' ? saying('two') : saying('one');
      expect(await scene.stages(name)).toEqual({ development: expected, live: expected });
    },
  );

  test('what could not be set back is said, and the next run puts it right', async () => {
    await scene.addCloudFrontFunction(name);
    await scene.publish([await scene.code(name, saying('one'), ['default viewer-response'])]);
    const wanted = await scene.code(name, saying('two'), null, { samples: [sample(responseEvent)] });
    await scene.fault(
      { operation: 'TestFunction', times: 1, status: 403, code: 'AccessDenied' },
      { operation: 'UpdateFunction', skip: 1, times: 1, status: 403, code: 'AccessDenied' },
    );
    await expect(scene.publish([wanted])).rejects.toThrow(/may still hold the code that was not published/);
    expect(scene.log.lines.join('\n')).toMatch(
      /still holds the code that was not published[\s\S]*next terraform apply/,
    );
    await scene.publish([wanted]);
    expect(await scene.stages(name)).toEqual({ development: saying('two'), live: saying('two') });
  });
});

async function untilCalled(operation: string): Promise<void> {
  for (;;) {
    const { calls } = (await (await fetch(`${edge.url}/_local/calls`)).json()) as { calls: { operation: string }[] };
    if (calls.some((call) => call.operation === operation)) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
