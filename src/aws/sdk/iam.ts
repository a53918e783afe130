/** What is used of the package; see lambda.ts. */
export { GetRoleCommand, IAMClient } from '@aws-sdk/client-iam';
