import { execFileSync } from 'node:child_process';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { namesInZip } from '../../src/artifacts/zip-contents.ts';
import { createZip } from '../../src/build/zip.ts';
import { missingHandlerFile } from '../../src/publish/check-handler-file.ts';
import { publish } from '../../src/publish/publish.ts';
import { FakeAws } from './support/fake-aws.ts';
import { functionOf, givePublished, requestOf, zipOf } from './support/fixtures.ts';

const zipWith = (...names: string[]) =>
  createZip(names.map((path) => ({ path, content: Buffer.from('exports.handler = async () => {};') })));

describe('the names in a zip', () => {
  test('are those of its list', async () => {
    expect(await namesInZip(await zipWith('index.js', 'data/ä.json'))).toEqual(['data/ä.json', 'index.js']);
  });

  test('are found before a comment too, and in a zip of another maker', async () => {
    const program = `import io, sys, zipfile
out = io.BytesIO()
with zipfile.ZipFile(out, 'w') as z:
    z.writestr('pkg/', ''); z.writestr('pkg/index.js', 'x'); z.comment = b'made by hand'
sys.stdout.buffer.write(out.getvalue())`;
    expect(await namesInZip(execFileSync('python3', ['-c', program]))).toEqual(['pkg/', 'pkg/index.js']);
  });

  test('are not made up where there is no list, or a cut one', async () => {
    const whole = await zipWith('index.js');
    expect(await namesInZip(zipOf('a'))).toBeNull();
    expect(await namesInZip(whole.subarray(0, -3))).toBeNull();
    expect(await namesInZip(new Uint8Array())).toBeNull();
  });
});

describe('the file of a handler', () => {
  test.each([
    ['nodejs24.x', 'index.handler', 'index.js'],
    ['nodejs24.x', 'index.handler', 'index.mjs'],
    ['nodejs24.x', 'src/app.module.handler', 'src/app.cjs'],
    ['nodejs24.x', './index.handler', 'index.js'],
    ['nodejs24.x', 'index.handler', 'index/package.json'],
    ['nodejs24.x', 'wrapper.handler', 'node_modules/wrapper/index.js'],
    ['python3.13', 'app.handler', 'app.py'],
    ['python3.13', 'pkg.app.handler', 'pkg/app.py'],
    ['python3.13', 'app.handler', 'app/__init__.py'],
  ])('%s, %s: is in %s', async (runtime, handler, name) => {
    expect(await missingHandlerFile(await zipWith(name, 'other.txt'), runtime, handler)).toBeNull();
  });

  test.each([
    ['nodejs24.x', 'index.handler', ['app.js'], /no file for the handler index\.handler.*index\.mjs.*It has app\.js\./],
    ['nodejs24.x', 'app.handler', ['src/app.js', 'src/b.js'], /All its files lie in the folder src\/: zip what is in/],
    ['nodejs24.x', 'index.handler', ['indexes.js', 'a/index.js'], /It has a\/index\.js, indexes\.js\./],
    ['python3.13', 'app.handler', ['app.js'], /app\.py/],
    ['nodejs24.x', 'z.handler', ['a', 'b', 'c', 'd', 'e', 'f', 'g'], /a, b, c, d, e and 2 more/],
  ])('%s, %s: is not in %j', async (runtime, handler, names, message) => {
    expect(await missingHandlerFile(await zipWith(...names), runtime, handler)).toMatch(message);
  });
});

describe('publish', () => {
  let aws: FakeAws;
  beforeEach(() => {
    aws = new FakeAws();
    givePublished(aws, 'router', 'a', 'origin-request');
  });

  const wanted = async (target: 'lambda-edge' | 'lambda', handler: string | null) => ({
    ...functionOf('router', 'b', null, { target, handler, runtime: null }),
    bytes: await zipWith('folder/index.js'),
  });

  test.each(['index.handler', null])('of a zip without the handler %s writes nothing', async (handler) => {
    const request = requestOf([await wanted('lambda-edge', handler)]);
    await expect(publish(request, aws.dependencies())).rejects.toThrow(
      /dev-router: the artifact has no file for the handler index\.handler.*folder folder\//s,
    );
    expect(aws.writes).toEqual([]);
  });

  test('of a regional function leaves the handler to its layers', async () => {
    aws.regional.add('dev-router', zipOf('a'));
    const one = await wanted('lambda', null);
    const { s3Bucket, s3Key } = one.artifact;
    aws.regional.objects[`${s3Bucket}/${s3Key}`] = zipOf('b');
    const result = await publish(requestOf([one], { distribution: null }), aws.dependencies());
    expect(result.functions[0]).toMatchObject({ published: true });
  });
});
