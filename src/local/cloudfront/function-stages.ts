import { type CloudFrontState, lookUp, type StoredFunction } from './state.ts';

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
