import path from 'node:path';
import { findPython, type PythonInterpreter } from '../../src/edge/run/python-interpreter.ts';
import { readFunctions } from '../examples/example-functions.ts';
import { createSurroundings } from '../examples/infrastructure.ts';
import { repository } from '../runner/run-action.ts';
import { type Demo, say } from './demo.ts';

const bucketsByRegion = {
  'example-site-us': 'us-east-1',
  'example-site-eu': 'eu-central-1',
  'example-site-asia': 'ap-northeast-1',
};

/** A CloudFront Function at viewer-request and, where there is a Python, a Lambda@Edge function in Python behind it at origin-request. */
export async function showTwoKinds(demo: Demo): Promise<void> {
  const python = pythonHere();
  const pages = (bucket: string) => ({
    'en/index.html': `Welcome, from ${bucket}\n`,
    'de/index.html': `Willkommen, aus ${bucket}\n`,
  });
  const buckets = Object.entries(bucketsByRegion).map(([name, region]) => [name, { region, objects: pages(name) }]);
  const examples = python ? ['language', 'origin-by-country-python'] : ['language'];
  const functions = await Promise.all(examples.map((name) => readFunctions(path.join(repository, 'examples', name))));
  const { dev } = await createSurroundings(
    demo.url,
    functions.flat(),
    { buckets: Object.fromEntries(buckets), cacheKeyHeaders: ['CloudFront-Viewer-Country'], requests: [] },
    0,
  );
  const distributionId = dev!;
  const publish = async (example: string) =>
    demo.run({
      action: 'publish-edge',
      workspace: await demo.copyExample(example),
      inputs: { config: 'edge.yml', 'function-prefix': 'dev-', 'distribution-id': distributionId },
      expected: { published: 'true', associated: 'true' },
    });
  const german = { 'Accept-Language': 'de-CH, en;q=0.5' };

  demo.step('A CloudFront Function: pages in the language of the browser, on another distribution');
  await publish('language');
  await demo.ask(distributionId, {
    path: '/index.html',
    headers: german,
    expected: { status: 200, body: 'Willkommen, aus example-site-us\n' },
  });

  if (!python) {
    demo.step('Lambda@Edge in Python: left out, as PATH has no python3 of version 3.10 or later');
    return;
  }
  demo.step(`Lambda@Edge in Python ${python.version}, behind it: the bucket of the viewer's part of the world`);
  await publish('origin-by-country-python');
  await demo.ask(distributionId, {
    path: '/index.html',
    headers: { ...german, 'CloudFront-Viewer-Country': 'CH' },
    expected: { status: 200, body: 'Willkommen, aus example-site-eu\n' },
  });
  say('Two functions, one behaviour: CloudFront Functions may share one with Lambda@Edge on origin events.');
}

function pythonHere(): PythonInterpreter | undefined {
  try {
    return findPython('python3.13', process.env);
  } catch {
    return undefined;
  }
}
