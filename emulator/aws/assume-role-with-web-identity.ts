/** `AssumeRoleWithWebIdentity`, with every check that AWS makes. */

import { parsePolicy } from '../../src/trust/policy/document.ts';
import { evaluate } from '../../src/trust/policy/evaluate.ts';
import { toConditionContext, toProviderArn } from '../../src/trust/token/issuer.ts';
import { type DecodedToken, decodeToken } from '../github/id-token.ts';
import type { AccountState, Provider, Role } from './account-state.ts';
import { refuse } from './aws-error.ts';
import { RULES, readText } from './parameters.ts';
import {
  checkDuration,
  findRoleByArn,
  openSession,
  readDuration,
  readRoleArn,
  readSessionPolicies,
  type StsContext,
  type StsOutcome,
} from './sts-context.ts';

const ACTION = 'sts:AssumeRoleWithWebIdentity';

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
export function assumeRoleWithWebIdentity(actionContext: StsContext): StsOutcome {
  const { parameters } = actionContext;
  const { text: roleArn, arn } = readRoleArn(parameters);
  const name = readText(parameters, 'RoleSessionName', RULES.sessionName);
  const tokenText = readText(parameters, 'WebIdentityToken', RULES.webIdentityToken);
  const seconds = readDuration(parameters);
  const policies = readSessionPolicies(parameters);
  const token = decodeToken(tokenText) ?? refuse('InvalidIdentityToken', NOT_A_TOKEN);
  const found = actionContext.findAccount(arn.account);
  const account = found?.partition === arn.partition ? found : undefined;
  const provider = findProvider(account, token);
  const audience = checkToken(actionContext, token, provider);
  const role = findRoleByArn(account, roleArn);
  if (account === undefined || role === undefined || !isTrusted(account, role, provider, token, name)) {
    return refuse('AccessDenied', `Not authorized to perform ${ACTION}`);
  }
  checkDuration(seconds, role);
  const { session, result } = openSession(actionContext, account, role, { name, seconds, policies });
  return {
    session,
    result: {
      ...result,
      SubjectFromWebIdentityToken: String(token.claims['sub']),
      Audience: audience,
      Provider: provider.arn,
    },
  };
}

const NOT_A_TOKEN = 'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)';

const NO_KEY =
  "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements";

function findProvider(account: AccountState | undefined, token: DecodedToken): Provider {
  for (const claim of ['sub', 'iss', 'aud', 'exp']) {
    if (token.claims[claim] === undefined) refuse('InvalidIdentityToken', `Missing a required claim: ${claim}`);
  }
  const issuer = String(token.claims['iss']);
  const arn = account === undefined ? '' : toProviderArn(account.partition, account.id, issuer);
  const provider = account?.providers.get(arn);
  if (provider !== undefined && issuer === `https://${provider.url}`) return provider;
  return refuse('InvalidIdentityToken', `No OpenIDConnect provider found in your account for ${issuer}`);
}

/** The audience of the token, after the token is verified. */
function checkToken(actionContext: StsContext, token: DecodedToken, provider: Provider): string {
  const { aud, exp } = token.claims as { readonly aud: unknown; readonly exp: unknown };
  const audiences = Array.isArray(aud) ? aud.map(String) : [String(aud)];
  const audience = audiences.find((item) => provider.clientIds.includes(item));
  if (audience === undefined) return refuse('InvalidIdentityToken', 'Incorrect token audience');
  const isAuthentic = actionContext.isAuthentic(token);
  if (isAuthentic === undefined) refuse('InvalidIdentityToken', NO_KEY);
  if (!isAuthentic)
    refuse('InvalidIdentityToken', 'The web identity token that was passed could not be validated by AWS.');
  const now = Math.floor(actionContext.now / 1000);
  if (now >= Number(exp)) {
    refuse(
      'ExpiredTokenException',
      `Token expired: current date/time ${now} must be before the expiration date/time${exp}`,
    );
  }
  return audience;
}

function isTrusted(
  account: AccountState,
  role: Role,
  provider: Provider,
  token: DecodedToken,
  sessionName: string,
): boolean {
  const parsed = parsePolicy(role.trustPolicy);
  if (parsed.kind === 'invalid') return false;
  const claims = toConditionContext(account.partition, `https://${provider.url}`, token.claims);
  const evaluation = evaluate(parsed.policy, {
    action: ACTION,
    principal: { kind: 'Federated', ids: [provider.arn] },
    context: new Map([...claims, ['sts:RoleSessionName', [sessionName]], ['aws:FederatedProvider', [provider.arn]]]),
  });
  return evaluation.decision === 'allow';
}
