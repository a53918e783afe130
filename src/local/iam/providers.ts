import type { OperationHandler } from '../service.ts';
import { alreadyExists, type IamStore, iamArn, noSuchEntity, type OidcProvider, tagList, tagsOf } from './store.ts';

/** OpenID Connect providers. */
export function providerOperations(store: IamStore, now: () => number): Record<string, OperationHandler> {
  const providerOf = (arn: string): OidcProvider => {
    const provider = store.providers[arn];
    if (!provider) {
      throw noSuchEntity(`OpenIDConnect Provider not found for arn ${arn}`);
    }
    return provider;
  };
  return {
    CreateOpenIDConnectProvider({ input }) {
      const url = String(input.Url).replace(/^https:\/\//, '');
      const arn = iamArn(`oidc-provider/${url}`);
      if (store.providers[arn]) {
        throw alreadyExists(`Provider with url ${input.Url} already exists.`);
      }
      store.providers[arn] = {
        arn,
        url,
        clientIds: input.ClientIDList ?? [],
        thumbprints: input.ThumbprintList ?? [],
        createdAt: now(),
        tags: tagsOf(input.Tags),
      };
      return { output: { OpenIDConnectProviderArn: arn, Tags: input.Tags } };
    },
    GetOpenIDConnectProvider({ input }) {
      const provider = providerOf(input.OpenIDConnectProviderArn);
      return {
        output: {
          Url: provider.url,
          ClientIDList: provider.clientIds,
          ThumbprintList: provider.thumbprints,
          CreateDate: new Date(provider.createdAt),
          Tags: tagList(provider.tags),
        },
      };
    },
    ListOpenIDConnectProviders: () => ({
      output: { OpenIDConnectProviderList: Object.keys(store.providers).map((Arn) => ({ Arn })) },
    }),
    DeleteOpenIDConnectProvider({ input }) {
      delete store.providers[input.OpenIDConnectProviderArn];
      return {};
    },
    AddClientIDToOpenIDConnectProvider({ input }) {
      const provider = providerOf(input.OpenIDConnectProviderArn);
      provider.clientIds = [...new Set([...provider.clientIds, input.ClientID as string])];
      return {};
    },
    RemoveClientIDFromOpenIDConnectProvider({ input }) {
      const provider = providerOf(input.OpenIDConnectProviderArn);
      provider.clientIds = provider.clientIds.filter((id) => id !== input.ClientID);
      return {};
    },
    UpdateOpenIDConnectProviderThumbprint({ input }) {
      providerOf(input.OpenIDConnectProviderArn).thumbprints = input.ThumbprintList;
      return {};
    },
    TagOpenIDConnectProvider({ input }) {
      Object.assign(providerOf(input.OpenIDConnectProviderArn).tags, tagsOf(input.Tags));
      return {};
    },
    ListOpenIDConnectProviderTags: ({ input }) => ({
      output: { Tags: tagList(providerOf(input.OpenIDConnectProviderArn).tags), IsTruncated: false },
    }),
  };
}
