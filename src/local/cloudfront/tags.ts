import { type OperationHandler, ServiceError } from '../service.ts';
import { type CloudFrontContext, cloudFrontArn } from './context.ts';
import { invalidArgument } from './preconditions.ts';
import { lookUp } from './state.ts';

/** The operations on tags: of distributions, CloudFront Functions and key value stores, by ARN. */
export function tagOperations(context: CloudFrontContext): Record<string, OperationHandler> {
  const tagged = (arn: string): { tags: Record<string, string> } => {
    const prefix = cloudFrontArn(context, '');
    const match = /^(distribution|function|key-value-store)\/([A-Za-z0-9_-]+)$/.exec(
      arn.startsWith(prefix) ? arn.slice(prefix.length) : '',
    );
    if (!match)
      throw invalidArgument(
        `The parameter Resource is not the ARN of a distribution, function or key value store: ${arn}`,
      );
    const { distributions, functions, keyValueStores } = context.state;
    const [, kind, name] = match as unknown as [string, string, string];
    const found =
      kind === 'distribution'
        ? lookUp(distributions, name)
        : kind === 'function'
          ? lookUp(functions, name)
          : Object.values(keyValueStores).find((store) => store.id === name);
    if (!found) throw new ServiceError(404, 'NoSuchResource', `A resource that was specified is not valid: ${arn}`);
    return found;
  };
  return {
    TagResource: ({ input }) => {
      const resource = tagged(input.Resource);
      for (const { Key, Value } of input.Tags?.Items ?? []) resource.tags = { ...resource.tags, [Key]: Value ?? '' };
      return { status: 204 };
    },
    UntagResource: ({ input }) => {
      const { tags } = tagged(input.Resource);
      for (const key of input.TagKeys?.Items ?? []) delete tags[key];
      return { status: 204 };
    },
    ListTagsForResource: ({ input }) => {
      const items = Object.entries(tagged(input.Resource).tags).map(([Key, Value]) => ({ Key, Value }));
      return { output: { Tags: { Items: items } } };
    },
  };
}
