import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { expect, test } from '@jest/globals';
import { repository } from '../../scripts/runner/run-action.ts';
import { describeWithPython } from '../build/support/python.ts';
import { countryCases } from './support/country-cases.ts';

const name = 'origin-by-country-python';

describeWithPython(name, () => {
  const site = countryCases(name);

  test('Invoke runs it, too', async () => {
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    const lambda = new LambdaClient({ endpoint: site().url, region: 'us-east-1', credentials });
    const sample = await readFile(path.join(repository, 'examples', name, 'events', 'germany.json'), 'utf8');
    const { event, expect: expected } = JSON.parse(sample) as { event: object; expect: object };
    const answer = await lambda.send(
      new InvokeCommand({ FunctionName: 'dev-origin-by-country', Payload: Buffer.from(JSON.stringify(event)) }),
    );
    expect(answer.FunctionError).toBeUndefined();
    expect(JSON.parse(Buffer.from(answer.Payload!).toString())).toMatchObject(expected);
  });
});
