/** The emulated AWS: finds service and action of a request, authenticates and authorizes the caller, and runs the action. */

import type { Clock } from '../clock.ts';
import type { DecodedToken } from '../github/id-token.ts';
import type { HttpAnswer, HttpRequest } from '../http.ts';
import type { Ids } from '../ids.ts';
import type { IdentifiedRequest, Service, ServiceFault } from '../service.ts';
import type { EmulatorSettings } from '../settings.ts';
import type { IamAction, IamActions } from './action.ts';
import { assumeRole } from './assume-role.ts';
import { assumeRoleWithWebIdentity } from './assume-role-with-web-identity.ts';
import { authenticate } from './authenticate.ts';
import { authorize } from './authorize.ts';
import { findAwsError, refuse } from './aws-error.ts';
import { type AwsState, createAwsState } from './aws-state.ts';
import type { Caller } from './caller.ts';
import { type Account, addAccount } from './fixtures.ts';
import { accountActions } from './iam-account.ts';
import { instanceProfileActions } from './iam-instance-profiles.ts';
import { providerActions } from './iam-providers.ts';
import { rolePolicyActions } from './iam-role-policies.ts';
import { roleActions } from './iam-roles.ts';
import { simulateActions } from './iam-simulate.ts';
import { userActions } from './iam-users.ts';
import type { Parameters } from './parameters.ts';
import type { SignedStsContext, StsContext, StsOutcome } from './sts-context.ts';
import { type AwsServiceName, renderError, renderResult, type XmlObject } from './xml.ts';

/** Sets up AWS for tests. */
export interface Aws {
  readonly addAccount: (options: {
    readonly id: string;
    readonly partition?: string;
    readonly alias?: string;
  }) => Account;
}

/** The emulated AWS as the server and the tests see it. */
export interface AwsService extends Service {
  readonly handle: Aws;
}

interface AwsOptions {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly settings: EmulatorSettings;
  readonly isAuthentic: (token: DecodedToken) => boolean | undefined;
}

const IAM_ACTIONS: IamActions = {
  ...providerActions,
  ...roleActions,
  ...rolePolicyActions,
  ...userActions,
  ...accountActions,
  ...instanceProfileActions,
  ...simulateActions,
};

const UNSIGNED_STS_ACTIONS: Readonly<Record<string, (actionContext: StsContext) => StsOutcome>> = {
  AssumeRoleWithWebIdentity: assumeRoleWithWebIdentity,
};

const SIGNED_STS_ACTIONS: Readonly<Record<string, (actionContext: SignedStsContext) => StsOutcome>> = {
  AssumeRole: assumeRole,
  GetCallerIdentity: ({ caller }) => ({
    result: { UserId: caller.userId, Account: caller.account.id, Arn: caller.arn },
  }),
};

const VERSIONS: Readonly<Record<AwsServiceName, string>> = { iam: '2010-05-08', sts: '2011-06-15' };

/** How long a role counts as new. */
const BRAND_NEW_MS = 60_000;

/** Starts an emulated AWS without accounts. */
export function createAws(options: AwsOptions): AwsService {
  const awsState = createAwsState();
  return {
    identify,
    answer: (request, fault) => answer(awsState, options, request, fault),
    handle: { addAccount: (account) => addAccount(awsState, options.ids, account) },
  };
}

interface Query {
  readonly service: AwsServiceName;
  readonly action: string;
  readonly version: string;
  readonly parameters: Parameters;
}

function readQuery(request: HttpRequest): Query {
  const parameters = new URLSearchParams([...request.query, ...new URLSearchParams(request.body.toString('utf8'))]);
  const version = parameters.get('Version') ?? 'NO_VERSION_SPECIFIED';
  return {
    service: version === VERSIONS.iam ? 'iam' : 'sts',
    action: parameters.get('Action') ?? '',
    version,
    parameters,
  };
}

const UNLOGGED = ['Action', 'Version', 'WebIdentityToken'];

function identify(request: HttpRequest): IdentifiedRequest {
  const { service, action, parameters } = readQuery(request);
  const logged = [...parameters].filter(([name]) => !UNLOGGED.includes(name));
  return { service, action: action || 'Unknown', parameters: Object.fromEntries(logged) };
}

function answer(
  awsState: AwsState,
  options: AwsOptions,
  request: HttpRequest,
  fault: ServiceFault | undefined,
): HttpAnswer {
  const query = readQuery(request);
  const requestId = options.ids.uuid();
  const seen: { principal?: string } = {};
  try {
    const result = dispatch({ awsState, options, request, query, seen, fault });
    return { ...renderResult(query.service, query.action, result, requestId), ...seen };
  } catch (error) {
    const refusal = findAwsError(error);
    if (refusal === undefined) throw error;
    return { ...renderError(query.service, refusal, requestId), ...seen };
  }
}

/** A request on its way through the checks. */
interface Dispatch {
  readonly awsState: AwsState;
  readonly options: AwsOptions;
  readonly request: HttpRequest;
  readonly query: Query;
  /** What becomes known on the way, for the log. */
  readonly seen: { principal?: string };
  readonly fault: ServiceFault | undefined;
}

function dispatch(passage: Dispatch): XmlObject | undefined {
  const { fault } = passage;
  const { service, action, version } = passage.query;
  if (fault !== undefined && fault !== 'access-denied' && !isLag(fault)) refuseByFault(fault, service);
  const isKnown = version === VERSIONS[service];
  if (isKnown && service === 'sts') {
    const unsigned = own(UNSIGNED_STS_ACTIONS, action);
    if (unsigned !== undefined) return runUnsigned(passage, unsigned);
    const signed = own(SIGNED_STS_ACTIONS, action);
    if (signed !== undefined) return runSigned(passage, signed);
  }
  const iamAction = isKnown && service === 'iam' ? own(IAM_ACTIONS, action) : undefined;
  if (iamAction !== undefined) return runIam(passage, iamAction);
  return refuse('InvalidAction', `Could not find operation ${action} for version ${version}`);
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency */
function isLag(fault: ServiceFault | undefined): fault is { readonly lagMs: number } {
  return typeof fault === 'object' && 'lagMs' in fault;
}

/** How long earlier states are kept for reads that lag. */
const LONGEST_LAG_MS = 60_000;

function refuseByFault(
  fault: Exclude<ServiceFault, 'access-denied' | { readonly lagMs: number }>,
  service: AwsServiceName,
): never {
  if (fault === 'throttle') refuse('Throttling', 'Rate exceeded');
  if (fault !== 'server-error') refuse(fault.code, fault.message, fault.status);
  refuse(
    service === 'iam' ? 'ServiceFailure' : 'InternalFailure',
    'We encountered an internal error. Please try again.',
  );
}

function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function runUnsigned(passage: Dispatch, action: (actionContext: StsContext) => StsOutcome): XmlObject {
  const { query } = passage;
  if (passage.fault === 'access-denied') refuse('AccessDenied', `Not authorized to perform sts:${query.action}`);
  return settle(passage, action(stsScene(passage)));
}

function runSigned(passage: Dispatch, action: (actionContext: SignedStsContext) => StsOutcome): XmlObject {
  const { query } = passage;
  const caller = identifyCaller(passage);
  if (passage.fault === 'access-denied')
    denyFromAbove(caller, `sts:${query.action}`, query.parameters.get('RoleArn') ?? '*');
  return settle(passage, action({ ...stsScene(passage), caller }));
}

function runIam(passage: Dispatch, action: IamAction): XmlObject | undefined {
  const { awsState, options, query } = passage;
  const now = options.clock.now();
  const caller = identifyCaller(passage);
  const isRead = /^(?:Get|List)/u.test(query.action);
  const lagging =
    isRead && isLag(passage.fault)
      ? awsState.accounts.get(caller.account.id)?.propagated(now, passage.fault.lagMs)
      : undefined;
  const prepared = action({
    account: lagging ?? caller.account,
    caller,
    parameters: limitPage(query.parameters, options.settings),
    now,
    newId: (prefix) => options.ids.unique(prefix),
    findAccount: (id) => awsState.accounts.get(id)?.current(),
    findKeyUse: (keyId) => awsState.keyUses.get(keyId),
  });
  if (passage.fault === 'access-denied') denyFromAbove(caller, `iam:${query.action}`, prepared.resource);
  for (const name of [query.action, ...(prepared.alsoNeeds ?? [])]) {
    authorize(caller, { action: `iam:${name}`, resource: prepared.resource, context: prepared.context ?? {} }, now);
  }
  const outcome = prepared.run();
  if (outcome.account !== undefined) {
    awsState.accounts
      .get(caller.account.id)
      ?.write(outcome.account, now, Math.max(options.settings.propagationMs, LONGEST_LAG_MS));
  }
  return outcome.result;
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoles.html */
function limitPage(parameters: Parameters, { pageLimit }: EmulatorSettings): Parameters {
  const asked = Number(parameters.get('MaxItems') ?? 0);
  if (!(asked > pageLimit && asked <= 1000)) return parameters;
  const limited = new URLSearchParams([...parameters]);
  limited.set('MaxItems', String(pageLimit));
  return limited;
}

function identifyCaller(passage: Dispatch): Caller {
  const { awsState, options, request, query, seen } = passage;
  const caller = authenticate(awsState, request, query.service, options.clock.now());
  seen.principal = caller.arn;
  return caller;
}

function denyFromAbove(caller: Caller, action: string, resource: string): never {
  const reason = 'with an explicit deny in a service control policy';
  refuse(
    'AccessDenied',
    `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${resource} ${reason}`,
  );
}

function stsScene({ awsState, options, query }: Dispatch): StsContext {
  const now = options.clock.now();
  return {
    parameters: query.parameters,
    now,
    findAccount: (id) => awsState.accounts.get(id)?.propagated(now, options.settings.propagationMs),
    newId: (prefix) => options.ids.unique(prefix, 20),
    newSecret: options.ids.secret,
    isAuthentic: options.isAuthentic,
  };
}

/** Stores the session that an action creates. */
function settle({ awsState, options }: Dispatch, outcome: StsOutcome): XmlObject {
  const { session } = outcome;
  if (session === undefined) return outcome.result;
  awsState.sessions.set(session.accessKeyId, session);
  const role = awsState.accounts.get(session.accountId)?.current().roles.get(session.roleName.toLowerCase());
  const age = options.clock.now() - (role?.createdAt ?? 0);
  if (options.settings.refusesNewSessionsOnce && age < BRAND_NEW_MS) awsState.unknownYet.add(session.accessKeyId);
  return outcome.result;
}
