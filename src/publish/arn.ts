import { unknownAccount } from '../aws/access-denied.ts';

/** The parts of Lambda's ARNs: `arn:aws:lambda:<region>:<account>:function:<name>[:<qualifier>]`. */

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

/** The function's own ARN, without a version. Any other text stays as it is. */
export function unqualifiedArn(arn: string): string {
  return arn.split(':').slice(0, 7).join(':');
}

/** `dev-router:4` for a Lambda version, the name for a CloudFront Function: what a person reads in a change or an error. A name stays as it is. */
export function shortName(arn: string): string {
  if (!arn.startsWith('arn:')) return arn;
  return arn.includes(':lambda:') ? arn.split(':').slice(6).join(':') : arn.slice(arn.lastIndexOf('/') + 1);
}

/** What an IAM statement names before the account is known from an answer. */
export function functionResource(region: string, functionName: string): string {
  return `arn:aws:lambda:${region}:${unknownAccount}:function:${functionName}`;
}
