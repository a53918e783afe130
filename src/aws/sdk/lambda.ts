/**
 * What is used of the package: the bundle holds this and no more (scripts/bundling/aws-clients.ts), which is half of what a run with
 * nothing to do would cost. Loaded with the first call.
 */
export {
  GetAliasCommand,
  GetFunctionConfigurationCommand,
  LambdaClient,
  ListVersionsByFunctionCommand,
  PublishVersionCommand,
  UpdateAliasCommand,
  UpdateFunctionCodeCommand,
} from '@aws-sdk/client-lambda';
