import { type Demo, say } from './demo.ts';
import type { Stages } from './lambda-at-edge.ts';

/** From dev to prod, and back: the same bytes, each stage on a URL of its own. */
export async function showPromotion(demo: Demo, stages: Stages): Promise<void> {
  const { workspace, releaseBucket, devDistributionId, prodDistributionId, publishChange } = stages;
  const inputs = { 'to-stage': 'prod', 'release-bucket': releaseBucket };
  const promote = (more: Record<string, string>) =>
    demo.run({
      action: 'actions/promote-stage',
      workspace,
      inputs: { ...inputs, ...more },
      expected: { changed: 'true' },
    });
  const ask = async (dev: string, prod: string) => {
    for (const [id, greeting] of [
      [devDistributionId, dev],
      [prodDistributionId, prod],
    ] as const) {
      await demo.ask(id, { path: '/hello?name=Ada', expected: { status: 200, body: `${greeting}, Ada!\n` } });
    }
  };

  demo.step('Promote dev to prod: the same bytes on a distribution of its own');
  await promote({ 'from-stage': 'dev', 'function-prefix': 'prod-', 'distribution-id': prodDistributionId });
  await ask('Hello again from the edge', 'Hello again from the edge');

  demo.step('A change in dev, promoted too');
  await publishChange('Hello again from the edge', 'Good morning from the edge');
  await promote({ 'from-stage': 'dev' });
  await ask('Good morning from the edge', 'Good morning from the edge');

  demo.step('Roll prod back: no build, and dev is not asked');
  await promote({ rollback: 'true' });
  await ask('Good morning from the edge', 'Hello again from the edge');
  say('Two stages, two URLs; prod runs what it ran before.');
}
