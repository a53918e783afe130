import * as cf from '@aws-sdk/client-cloudfront';
import { describe, expect, test } from '@jest/globals';
import { cloudfront, edge, publish } from './functions-scene.ts';
import { refusal } from './running-edge.ts';

describe('TestFunction', () => {
  const event = {
    version: '1.0',
    context: { eventType: 'viewer-request' },
    viewer: { ip: '203.0.113.1' },
    request: { method: 'GET', uri: '/x', querystring: {}, headers: {}, cookies: {} },
  };
  const tested = (input: { Name: string; IfMatch: string; Stage?: cf.FunctionStage; EventObject?: Uint8Array }) =>
    cloudfront.send(new cf.TestFunctionCommand({ EventObject: Buffer.from(JSON.stringify(event)), ...input }));
  const code = (uri: string) =>
    Buffer.from(
      `function handler(event) { console.log('to ${uri}'); event.request.uri = '${uri}'; return event.request; }`,
    );

  test('runs the code of the stage that its ETag names', async () => {
    const FunctionConfig = { Comment: '', Runtime: 'cloudfront-js-2.0' as const };
    const Name = 'tested';
    const created = await cloudfront.send(
      new cf.CreateFunctionCommand({ Name, FunctionConfig, FunctionCode: code('/one') }),
    );
    await cloudfront.send(new cf.PublishFunctionCommand({ Name, IfMatch: created.ETag! }));
    await cloudfront.send(
      new cf.UpdateFunctionCommand({ Name, FunctionConfig, FunctionCode: code('/two'), IfMatch: created.ETag! }),
    );
    for (const [Stage, uri] of [
      ['LIVE', '/one'],
      ['DEVELOPMENT', '/two'],
    ] as const) {
      const { ETag } = await cloudfront.send(new cf.DescribeFunctionCommand({ Name, Stage }));
      const { TestResult } = await tested({ Name, IfMatch: ETag!, Stage });
      expect(edge.log.lines.some((line) => /^TestFunction tested: .* an estimate/.test(line))).toBe(true);
      expect(TestResult).toMatchObject({
        FunctionSummary: { Name, FunctionMetadata: { Stage } },
        FunctionExecutionLogs: [`to ${uri}`],
        FunctionErrorMessage: '',
      });
      expect(JSON.parse(TestResult!.FunctionOutput!)).toEqual({ request: { ...event.request, uri } });
      expect(Number(TestResult!.ComputeUtilization)).toBeGreaterThanOrEqual(0);
      expect(Number(TestResult!.ComputeUtilization)).toBeLessThanOrEqual(100);
    }
    expect(await refusal(tested({ Name, IfMatch: created.ETag! }))).toMatchObject({
      name: 'PreconditionFailed',
      status: 412,
    });
    expect(await refusal(tested({ Name: 'nothing', IfMatch: 'E1' }))).toMatchObject({ name: 'NoSuchFunctionExists' });
  });

  test('a failure is a result, and headers are not judged', async () => {
    const test = async (Name: string, text: string) => {
      await publish(Name, text);
      const { ETag } = await cloudfront.send(new cf.DescribeFunctionCommand({ Name }));
      return (await tested({ Name, IfMatch: ETag! })).TestResult!;
    };
    expect(await test('failing', 'function handler() { missing(); }')).toMatchObject({
      FunctionErrorMessage:
        'The CloudFront function associated with the CloudFront distribution is invalid or could not run. ReferenceError: missing is not defined in 1',
      FunctionOutput: '',
    });
    expect((await test('shapeless', 'function handler() { return 1; }')).FunctionErrorMessage).toContain(
      'returned an invalid value',
    );
    expect(
      (
        await test(
          'headers',
          `function handler() { return { statusCode: 200, headers: { 'X-Cache': { value: 'x' } } }; }`,
        )
      ).FunctionErrorMessage,
    ).toBe('');
  });

  test('an event that is none is refused', async () => {
    await publish('events', code('/').toString());
    const { ETag } = await cloudfront.send(new cf.DescribeFunctionCommand({ Name: 'events' }));
    for (const EventObject of ['{', '{}', '{"version":"1.0"}']) {
      expect(
        await refusal(tested({ Name: 'events', IfMatch: ETag!, EventObject: Buffer.from(EventObject) })),
      ).toMatchObject({ name: 'InvalidArgument', status: 400 });
    }
  });
});
