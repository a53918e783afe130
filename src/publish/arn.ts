import { unknownAccount } from '../aws/access-denied.ts';

/** The parts of Lambda's ARNs, `arn:aws:lambda:<region>:<account>:function:<name>[:<qualifier>]`, and what CloudFront's have in common with them. */

export interface FunctionArn {
  partition: string;
  region: string;
  account: string;
  name: string;
  /** A version's number, an alias or `$LATEST`; null for an unqualified ARN. */
  qualifier: string | null;
}

const pattern = /^arn:([\w-]+):lambda:([a-z0-9-]+):(\d{12}|\*):function:([A-Za-z0-9_-]+)(?::([A-Za-z0-9$_-]+))?$/;

/** Null where `text` is not the ARN of a Lambda function. */
export function parseFunctionArn(text: string): FunctionArn | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [, partition, region, account, name, qualifier] = match as unknown as [
    string,
    string,
    string,
    string,
    string,
    string?,
  ];
  return { partition, region, account, name, qualifier: qualifier ?? null };
}

/** The function's own ARN, without a version. A CloudFront Function's, which has none, stays as it is, and so does any other text. */
export function unqualifiedArn(arn: string): string {
  return arn.split(':').slice(0, 7).join(':');
}

/** Whether an ARN on a distribution names a CloudFront Function; the others there name a version of a Lambda function. */
export function isCloudFrontFunction(arn: string): boolean {
  return /^arn:[\w-]+:cloudfront::/.test(arn);
}

/** The account in any ARN; undefined where it has none. */
export function accountOf(arn: string): string | undefined {
  return arn.split(':')[4] || undefined;
}

/** `dev-router:4` for a Lambda version, the name for a CloudFront Function: what a person reads in a change or an error. A name stays as it is. */
export function shortName(arn: string): string {
  if (!arn.startsWith('arn:')) return arn;
  return arn.includes(':lambda:') ? arn.split(':').slice(6).join(':') : arn.slice(arn.lastIndexOf('/') + 1);
}

/** What an IAM statement names before the account is known: `arn:aws:cloudfront::<account>:function/<name>`. */
export function cloudFrontFunctionResource(functionName: string): string {
  return `arn:aws:cloudfront::${unknownAccount}:function/${functionName}`;
}

/** What an IAM statement names before the account is known from an answer. */
export function functionResource(region: string, functionName: string): string {
  return `arn:aws:lambda:${region}:${unknownAccount}:function:${functionName}`;
}
