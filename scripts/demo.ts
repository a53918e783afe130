/**
 * From a source file to a URL that answers, on this machine alone, for each kind of edge code: the committed bundles, driven as GitHub drives
 * them, against the local edge. `--keep` leaves it running at the end.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { silentLog } from '../src/kit/log.ts';
import { startLocalEdge } from '../src/local/start.ts';
import { createDemo, say } from './demo/demo.ts';
import { showLambdaAtEdge } from './demo/lambda-at-edge.ts';
import { showPromotion } from './demo/promotion.ts';
import { showRegionalLambda } from './demo/regional-lambda.ts';
import { showTwoKinds } from './demo/two-kinds.ts';

const started = Date.now();
const edge = await startLocalEdge({ port: 0, log: silentLog, functionUpdateMs: 50, deployMs: 50 });
const workspace = await mkdtemp(path.join(tmpdir(), 'edge-actions-demo-'));
try {
  say(`A local edge at ${edge.url}: S3, Lambda and CloudFront on this machine, with nothing but Node.js.`);
  const demo = createDemo(edge.url, workspace);
  const stages = await showLambdaAtEdge(demo);
  await showTwoKinds(demo);
  await showRegionalLambda(demo, path.join(workspace, 'regional'));
  await showPromotion(demo, stages);
  say(`\nDone in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  if (process.argv.includes('--keep')) await keepRunning(stages.prodDistributionId);
  else say('Run `npm run demo -- --keep` to leave it running and ask it yourself.');
} finally {
  await edge.close();
  await rm(workspace, { recursive: true, force: true });
}

async function keepRunning(distributionId: string): Promise<void> {
  const { port } = new URL(edge.url);
  say(
    `Ask it:  curl -H 'Host: ${distributionId}.cloudfront.localhost' 'http://127.0.0.1:${port}/hello?name=you'\nCtrl-C ends it.`,
  );
  await new Promise<void>((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
}
