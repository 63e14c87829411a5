/** Explains a statement whose principal is not the provider of the token. */

import { type Statement, toList } from '../policy/document.ts';
import { ADD_PRINTED_STATEMENT, quote, quoteList } from '../quote.ts';
import type { Explanation } from './cause.ts';
import type { Examined, Scope } from './examine.ts';

const TO_TOKENS = 3;
const TO_OTHERS = 20;

/** Explains a principal that does not match. */
export function explainPrincipal({ statement, number }: Examined, scope: Scope): Explanation {
  const { Principal: principal, NotPrincipal: excluded } = statement;
  const federated = federatedOf(statement);
  const [nearest] = [...federated].sort((a, b) => likeness(b, scope) - likeness(a, scope));
  const isForTokens = federated.some(isGithub);
  const replacement = `Set \`Principal\` of statement ${number} to \`{"Federated": ${JSON.stringify(scope.provider)}}\`.`;
  // Other principals use such a statement, so it stays as it is.
  const explain = (text: string): Explanation => ({
    clauses: [{ cause: 'TRUST_PRINCIPAL', text }],
    distance: isForTokens ? TO_TOKENS : TO_OTHERS,
    fix: isForTokens ? replacement : ADD_PRINTED_STATEMENT,
    reach: isForTokens ? 'statement' : 'run',
  });
  if (nearest !== undefined) return explain(describeFederated(nearest, scope));
  if (excluded !== undefined) {
    return explain(`statement ${number} excludes the provider of this token with \`NotPrincipal\``);
  }
  const named = principal === undefined || principal === '*' ? [] : Object.values(principal).flatMap(toList<string>);
  return explain(`statement ${number} is for ${quoteList(named)}, not for the provider of this token`);
}

/** The federated principals that a statement names. */
export function federatedOf({ Principal: principal }: Statement): readonly string[] {
  return principal === undefined || principal === '*' ? [] : toList(principal['Federated']);
}

/** Whether a principal is, or was meant to be, a GitHub issuer on any host. */
function isGithub(text: string): boolean {
  return /actions\.githubusercontent\.com|\.ghe\.com|\/_services\/token/iu.test(text);
}

interface ProviderArn {
  readonly partition: string;
  readonly account: string;
  readonly name: string;
}

function parseProviderArn(text: string): ProviderArn | undefined {
  const match = /^arn:([^:]*):iam::([^:]*):oidc-provider\/(.*)$/su.exec(text);
  return match === null ? undefined : { partition: match[1] ?? '', account: match[2] ?? '', name: match[3] ?? '' };
}

function likeness(text: string, { role, prefix }: Scope): number {
  const arn = parseProviderArn(text);
  if (arn === undefined) return 0;
  const isSameHost = arn.name.split('/', 1)[0] === prefix.split('/', 1)[0];
  return 1 + (arn.name === prefix ? 4 : isSameHost ? 3 : 0) + (arn.account === role.account ? 1 : 0);
}

function describeFederated(text: string, { provider, prefix, role, claims }: Scope): string {
  const arn = parseProviderArn(text);
  if (arn === undefined) {
    return `the trust policy names the principal ${quote(text)}, which is not the ARN of an OIDC provider; the provider of this token is ${quote(provider)}`;
  }
  if (text.toLowerCase() === provider.toLowerCase()) {
    return `the trust policy names the provider ${quote(text)}, but its ARN is ${quote(provider)}: only the letter case differs`;
  }
  if (arn.name !== prefix) return `${describeIssuer(arn.name, prefix)}; this token is from ${quote(claims.iss)}`;
  if (arn.partition !== role.partition) {
    return `the trust policy names a provider in the partition ${quote(arn.partition)}, but the role is in ${quote(role.partition)}`;
  }
  return `the trust policy names the provider of account ${quote(arn.account)}, but the role is in account ${quote(role.account)}; only a provider in the same account counts`;
}

function describeIssuer(name: string, prefix: string): string {
  const base = `the trust policy names the provider ${quote(name)}`;
  if (name.startsWith('vstoken.')) return `${base}, GitHub's retired issuer from 2021`;
  if (/^https?:\/\//u.test(name)) return `${base} with its scheme, which the ARN of a provider does not contain`;
  if (name === `${prefix}/`) return `${base} with a trailing slash`;
  if (name.startsWith(`${prefix}/`)) return `${base}, the issuer of one enterprise`;
  if (prefix.startsWith(`${name}/`)) return `${base}, without the name of the enterprise`;
  return `${base}, another issuer`;
}
