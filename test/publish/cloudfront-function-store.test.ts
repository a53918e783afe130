import { expect, test } from '@jest/globals';
import { useLocalEdge } from '../local/running-edge.ts';
import { FunctionScene, passing } from './support/function-scene.ts';

const edge = useLocalEdge({ functionUpdateMs: 20, deployMs: 60 });

test('code that reads a key value store is warned of where none is associated, before anything is written', async () => {
  const [scene, name] = [new FunctionScene(edge.url), 'reader'];
  await scene.addDistribution([]);
  await scene.addCloudFrontFunction(name);
  const reading = `import cf from "cloudfront";\nasync function handler(event){return cf.kvs().get("a"),event.request}\n`;
  const wanted = await scene.code(name, reading, ['default viewer-request']);
  const { findings } = await scene.publish([wanted], { dryRun: true });
  expect(findings).toMatchObject([{ rule: 'key-value-store-missing', severity: 'warning' }]);
  expect(findings[0]!.message).toContain(name);
  const other = await scene.publish([await scene.code(name, passing, ['default viewer-request'])], { dryRun: true });
  expect(other.findings).toEqual([]);
});
