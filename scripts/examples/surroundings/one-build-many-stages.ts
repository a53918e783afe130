import type { Surround } from '../surroundings.ts';

const stages = ['dev', 'prod'];
const paths = ['/from-origin-header', '/from-distribution-id', '/from-key-value-store'];

/** Two stages as Terraform makes them: a custom header on each one's origin, and a key value store for each one's functions. */
export const surround: Surround = async () => ({
  stages,
  originHeaders: (stage) => ({ 'X-Stage': stage }),
  keyValues: (stage) => ({ stage }),
  buildEnv(distributionIds) {
    // The sample event's distribution too: its event is run with these.
    const entries = Object.entries({ dev: 'EDFDVBD6EXAMPLE' }).concat(Object.entries(distributionIds));
    return { STAGES: entries.map(([stage, id]) => `${id}=${stage}`).join(',') };
  },
  requests: paths.flatMap((path) => stages.map((stage) => ({ path, stage }))),
});
