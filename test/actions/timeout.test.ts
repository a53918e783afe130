/** `timeout-minutes` reached while CloudFront deploys: the error says what is true, and a later run waits on. */
import { expect, test } from '@jest/globals';
import { openScene } from '../resilience/support/scene.ts';
import { expectRefusal, expectSuccess, observe } from './support/observe.ts';

test('the run ends at timeout-minutes, and the next finds all done', async () => {
  const scene = await openScene(['dev-greeting'], 66_000);
  try {
    const started = Date.now();
    const late = await scene.publish({ 'timeout-minutes': '1' });
    expect(Date.now() - started).toBeLessThan(64_000);
    expectRefusal(late, /title=Timed out::.*still InProgress at the end of timeout-minutes \(1\).*wait: false/s);
    expect(late.log).toMatch(/What is true now: .*Version 1 of dev-greeting is published/);
    expect(late.log.match(/still InProgress after \d+ s$/gm)?.length).toBeLessThanOrEqual(4);
    const unwaited = await observe(scene, () => scene.publish({ wait: 'false', 'invalidate-paths': '' }));
    expectSuccess(unwaited);
    expect(unwaited.writes).toEqual([]);
    expect(unwaited.outputs['distribution-status']).toBe('InProgress');
    const again = await observe(scene, () => scene.publish());
    expectSuccess(again);
    expect(again.writes).toEqual(['CreateInvalidation']);
    expect(again.outputs).toMatchObject({ published: 'false', associated: 'false', 'distribution-status': 'Deployed' });
  } finally {
    await scene.close();
  }
}, 120_000);
