import { type CloudFrontState, lookUp, type StoredFunction, type StoredFunctionStage } from './state.ts';

/** @returns the CloudFront Function that an ARN (`arn:aws:cloudfront::<account>:function/<name>`) names, or undefined */
export function functionByArn(state: CloudFrontState, arn: string): StoredFunction | undefined {
  const match = /^arn:aws:cloudfront::\d{12}:function\/([A-Za-z0-9_-]{1,64})$/.exec(arn);
  return match ? lookUp(state.functions, match[1]!) : undefined;
}

/** @returns whether the function is published; undefined where there is no such function */
export function hasLiveStage(state: CloudFrontState, arn: string): boolean | undefined {
  const found = functionByArn(state, arn);
  return found && found.live !== undefined;
}

/**
 * What the edge runs of a function: after a publish still the LIVE stage of before, until the distributions that have it are deployed
 * (CloudFront Developer Guide, Publish functions).
 * @returns undefined where it was never published
 */
export function servedStage(found: StoredFunction, now: number): StoredFunctionStage | undefined {
  return isOnItsWay(found, now) ? (found.outgoing ?? found.live) : found.live;
}

/** @returns whether one of these functions has been published and has not reached the edge */
export function anyOnItsWay(state: CloudFrontState, arns: string[], now: number): boolean {
  return arns.some((arn) => {
    const found = functionByArn(state, arn);
    return found !== undefined && isOnItsWay(found, now);
  });
}

function isOnItsWay({ live, deployedAt }: StoredFunction, now: number): boolean {
  return live !== undefined && deployedAt > now;
}
