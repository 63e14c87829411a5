/** Lists whom a trust policy admits, one by one, with the name that messages use. */

import { quote, quoteList } from '../quote.ts';
import type { Requirements, Side } from './coverage.ts';
import { ACTION, type Comparison, implies, type Principals, type Requirement, split } from './requirement.ts';

/** What a policy grants to one subject, or to one principal that is not a web identity. */
export interface Grant {
  readonly requirements: Requirements;
  /** The requirements that identify who is meant; the rest are conditions. */
  readonly who: Requirements;
  readonly name: string;
}

/** The claims that identify tokens; the first one that a statement pins with a positive list counts. */
const TELLING_CLAIMS = ['sub', 'job_workflow_ref', 'repository', 'repository_id'] as const;

/** The grants of a policy's Allow statements. With `tellsProvider`, the names include the provider. */
export function listGrants({ allows }: Side, tellsProvider: boolean): readonly Grant[] {
  return allows
    .flatMap((allow) => splitAt(allow, allow.findIndex(isPrincipals)))
    .flatMap((allow) => splitAt(allow, findClaim(allow)))
    .map((requirements) => {
      const claim = requirements[findClaim(requirements)];
      const isWho = (item: Requirement) => isPrincipals(item) || isAction(item) || item === claim;
      return { requirements, who: requirements.filter(isWho), name: nameOf(requirements, claim, tellsProvider) };
    });
}

/** The OIDC and SAML providers that a policy's Allow statements name. */
export function listProviders({ allows }: Side): readonly string[] {
  const ids = allows.flat().flatMap((item) => (isPrincipals(item) ? item.ids : []));
  return ids.filter(({ kind }) => kind === 'Federated').map(({ id }) => id);
}

/** Whether `outer` covers everyone that `inner` covers, regardless of conditions. */
export function isWithin(inner: Grant, outer: Grant): boolean {
  return outer.who.every((wanted) => inner.who.some((given) => implies(given, wanted)));
}

function splitAt(requirements: Requirements, index: number): readonly Requirements[] {
  const item = requirements[index];
  return item === undefined ? [requirements] : split(item).map((piece) => requirements.with(index, piece));
}

/** The position of the claim that identifies the token; `-1` if there is none or the statement is not for tokens. */
function findClaim(requirements: Requirements): number {
  if (!requirements.some((item) => isPrincipals(item) && item.ids.some(({ kind }) => kind === 'Federated'))) return -1;
  const positions = TELLING_CLAIMS.map((claim) => requirements.findIndex((item) => isPinned(item, claim)));
  return positions.find((position) => position >= 0) ?? -1;
}

function isPinned(item: Requirement, claim: string): item is Comparison {
  return item.kind === 'comparison' && claimOf(item.key) === claim && !item.isNegative && !item.admitsAbsent;
}

function claimOf(key: string): string {
  return key.slice(key.lastIndexOf(':') + 1);
}

function isPrincipals(item: Requirement): item is Principals {
  return item.kind === 'principals';
}

function isAction(item: Requirement): item is Comparison {
  return item.kind === 'comparison' && item.key === ACTION;
}

function nameOf(requirements: Requirements, claim: Requirement | undefined, tellsProvider: boolean): string {
  const caller = requirements.find(isPrincipals)?.ids[0];
  const actions = nameActions(requirements);
  if (caller?.kind !== 'Federated') {
    const name =
      caller === undefined
        ? 'every principal except those under `NotPrincipal`'
        : caller.id === '*'
          ? 'every principal'
          : `principal ${quote(caller.id)}`;
    return `${name} (${actions})`;
  }
  const suffix = actions === WEB_IDENTITY ? '' : ` (${actions})`;
  return `${nameToken(requirements, claim)}${tellsProvider ? ` of ${quote(caller.id)}` : ''}${suffix}`;
}

const WEB_IDENTITY = 'sts:AssumeRoleWithWebIdentity';

function nameActions(requirements: Requirements): string {
  const action = requirements.find(isAction);
  const names = (action?.values ?? []).map(({ raw }) => raw).join(', ');
  return action?.isNegative === true ? `every action except ${names}` : names;
}

function nameToken(requirements: Requirements, claim: Requirement | undefined): string {
  if (claim?.kind === 'comparison') {
    const values = quoteList(claim.values.map(({ raw }) => raw));
    return claimOf(claim.key) === 'sub' ? values : `any subject with \`${claimOf(claim.key)}\` ${values}`;
  }
  const keys = requirements.flatMap((item) =>
    (item.kind === 'comparison' && !isAction(item)) || item.kind === 'presence' ? [claimOf(item.key)] : [],
  );
  const others = [...new Set(keys)].filter((key) => key !== 'aud');
  return others.length === 0 ? 'any subject' : `any subject that meets the conditions on ${quoteList(others, 'and')}`;
}
