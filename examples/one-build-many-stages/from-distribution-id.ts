/** A viewer-request function that learns its stage from the distribution's id, which is in every event of Lambda@Edge. */

import { answerOf } from './answer.ts';

/** From edge.yml; the ids of all stages' distributions, so that the bytes are the same in all of them. */
const stages = new Map(process.env.STAGES!.split(',').map((entry) => entry.split('=') as [id: string, stage: string]));

export const handler = async (event: { Records: [{ cf: { config: { distributionId: string } } }] }) => {
  const { distributionId } = event.Records[0].cf.config;
  const stage = stages.get(distributionId);
  if (!stage) throw new Error(`STAGES in edge.yml does not name the distribution ${distributionId}.`);
  return answerOf(stage);
};
