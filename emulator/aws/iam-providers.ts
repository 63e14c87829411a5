/** IAM's actions for OpenID Connect identity providers. */

import { toProviderArn, toProviderName } from '../../src/trust/token/issuer.ts';
import { type Provider, withoutEntry, withProvider } from './account-state.ts';
import type { ActionContext, IamAction, IamActions, Outcome } from './action.ts';
import { refuse } from './aws-error.ts';
import { paginate } from './paginate.ts';
import { type Parameters, RULES, readList, readTags, readText } from './parameters.ts';
import { QUOTAS } from './policy-document.ts';
import { listTags, mergeTags, removeTags, renderTags, requestTagContext, resourceTagContext } from './tags.ts';

const MAX_THUMBPRINTS = 5;

/** The thumbprint that IAM retrieves if the request has none. */
const RETRIEVED_THUMBPRINT = '2b18947a6a9fc7764fd8b5fb18a863b0c6dac24f';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html */
const createProvider: IamAction = (actionContext) => {
  const url = readText(actionContext.parameters, 'Url', RULES.url);
  checkUrl(url);
  const clientIds = [...new Set(readList(actionContext.parameters, 'ClientIDList', RULES.clientId))];
  const thumbprints = readThumbprints(actionContext.parameters);
  const tags = readTags(actionContext.parameters);
  const arn = toProviderArn(actionContext.account.partition, actionContext.account.id, url);
  return {
    resource: arn,
    context: requestTagContext(tags),
    ...(tags.length === 0 ? {} : { alsoNeeds: ['TagOpenIDConnectProvider'] }),
    run: () => {
      if (actionContext.account.providers.has(arn))
        refuse('EntityAlreadyExists', `Provider with url ${url} already exists.`);
      if (actionContext.account.providers.size >= QUOTAS.providers) {
        refuse('LimitExceeded', `Cannot exceed quota for OpenIdConnectProvidersPerAccount: ${QUOTAS.providers}`);
      }
      checkClientIdQuota(clientIds);
      const provider = { arn, url: toProviderName(url), clientIds, thumbprints, createdAt: actionContext.now, tags };
      return {
        account: withProvider(actionContext.account, provider),
        result: { OpenIDConnectProviderArn: arn, Tags: renderTags(tags) },
      };
    },
  };
};

function checkUrl(url: string): void {
  const isValid = URL.canParse(url) && /^https:\/\/[^/?#:@]+(?:\/[^?#]*)?$/u.test(url);
  if (!isValid) refuse('ValidationError', 'Invalid Open ID Connect Provider URL');
}

function readThumbprints(parameters: Parameters): readonly string[] {
  const thumbprints = readList(parameters, 'ThumbprintList', RULES.thumbprint);
  if (thumbprints.length === 0 && parameters.has('ThumbprintList')) {
    refuse('InvalidInput', 'Thumbprint list must contain at least one entry.');
  }
  if (thumbprints.length > MAX_THUMBPRINTS)
    refuse('InvalidInput', 'Thumbprint list must contain fewer than 5 entries.');
  if (thumbprints.some((thumbprint) => !/^[0-9a-f]{40}$/iu.test(thumbprint))) {
    refuse('InvalidInput', 'Invalid thumbprint.');
  }
  return thumbprints.length === 0 ? [RETRIEVED_THUMBPRINT] : thumbprints;
}

function checkClientIdQuota(clientIds: readonly string[]): void {
  if (clientIds.length > QUOTAS.clientIds) {
    refuse('LimitExceeded', `Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: ${QUOTAS.clientIds}`);
  }
}

/** An action on an existing provider. Parameters are checked first. */
function onProvider(prepare: (actionContext: ActionContext) => (provider: Provider) => Outcome): IamAction {
  return (actionContext) => {
    const arn = readText(actionContext.parameters, 'OpenIDConnectProviderArn', RULES.arn);
    const run = prepare(actionContext);
    const provider = actionContext.account.providers.get(arn);
    return {
      resource: arn,
      context: {
        ...requestTagContext(readTags(actionContext.parameters)),
        ...resourceTagContext(provider?.tags ?? []),
      },
      run: () => run(provider ?? refuse('NoSuchEntity', `OpenIDConnect Provider not found for arn ${arn}`)),
    };
  };
}

const getProvider = onProvider(() => (provider) => ({
  result: {
    Url: provider.url,
    ClientIDList: provider.clientIds,
    ThumbprintList: provider.thumbprints,
    CreateDate: new Date(provider.createdAt),
    Tags: renderTags(provider.tags),
  },
}));

/** Unlike other lists, this one is not paginated. */
const listProviders: IamAction = (actionContext) => ({
  resource: '*',
  run: () => ({
    result: { OpenIDConnectProviderList: [...actionContext.account.providers.keys()].map((arn) => ({ Arn: arn })) },
  }),
});

const addClientId = onProvider((actionContext) => {
  const clientId = readText(actionContext.parameters, 'ClientID', RULES.clientId);
  return (provider) => {
    const clientIds = [...new Set([...provider.clientIds, clientId])];
    checkClientIdQuota(clientIds);
    return { account: withProvider(actionContext.account, { ...provider, clientIds }) };
  };
});

const removeClientId = onProvider((actionContext) => {
  const clientId = readText(actionContext.parameters, 'ClientID', RULES.clientId);
  return (provider) => {
    const clientIds = provider.clientIds.filter((id) => id !== clientId);
    return { account: withProvider(actionContext.account, { ...provider, clientIds }) };
  };
});

/**
 * Deleting a provider that is not there succeeds.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteOpenIDConnectProvider.html
 */
const deleteProvider: IamAction = (actionContext) => {
  const arn = readText(actionContext.parameters, 'OpenIDConnectProviderArn', RULES.arn);
  return {
    resource: arn,
    context: resourceTagContext(actionContext.account.providers.get(arn)?.tags ?? []),
    run: () => ({
      account: { ...actionContext.account, providers: withoutEntry(actionContext.account.providers, arn) },
    }),
  };
};

const tagProvider = onProvider((actionContext) => {
  const tags = readTags(actionContext.parameters);
  return (provider) => ({
    account: withProvider(actionContext.account, { ...provider, tags: mergeTags(provider.tags, tags) }),
  });
});

const untagProvider = onProvider((actionContext) => {
  const keys = readList(actionContext.parameters, 'TagKeys', RULES.tagKey);
  return (provider) => ({
    account: withProvider(actionContext.account, { ...provider, tags: removeTags(provider.tags, keys) }),
  });
});

const listProviderTags = onProvider((actionContext) => (provider) => {
  const { items, position } = paginate(provider.tags, actionContext.parameters);
  return { result: { Tags: listTags(items), ...position } };
});

/** The actions of this file by name. */
export const providerActions: IamActions = {
  CreateOpenIDConnectProvider: createProvider,
  GetOpenIDConnectProvider: getProvider,
  ListOpenIDConnectProviders: listProviders,
  AddClientIDToOpenIDConnectProvider: addClientId,
  RemoveClientIDFromOpenIDConnectProvider: removeClientId,
  DeleteOpenIDConnectProvider: deleteProvider,
  TagOpenIDConnectProvider: tagProvider,
  UntagOpenIDConnectProvider: untagProvider,
  ListOpenIDConnectProviderTags: listProviderTags,
};
