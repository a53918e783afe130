import cf, { type Response, type ViewerResponseEvent } from 'cloudfront';

/** Under this key, the store that Terraform associates with a stage's function holds the stage's name. */
const keyName = 'stage';

/** Says in each response which stage answered, but for production. */
export async function handler(event: ViewerResponseEvent): Promise<Response> {
  const { response } = event;
  // Whatever the origin calls itself.
  delete response.headers['x-stage'];
  const stage = await stageName();
  if (stage !== undefined && stage !== 'prod') {
    response.headers['x-stage'] = { value: stage };
    response.headers['x-robots-tag'] = { value: 'noindex' };
  }
  return response;
}

/** @returns undefined without a store: a banner is nothing to fail for */
async function stageName(): Promise<string | undefined> {
  try {
    // No id: the same code runs in all stages, and each function has the store of its own stage.
    const stage = await cf.kvs().get(keyName);
    return stage;
  } catch (error) {
    console.log(`No name of a stage: ${error}`);
    return undefined;
  }
}
