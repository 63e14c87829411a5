/** The deployment environments that a trust policy names: whether each exists on GitHub and has protection rules. */

import type { Section } from '../../document/section.ts';
import type { EnvironmentProtection, GitHubApi } from '../../ports/github.ts';
import { isPattern } from '../../trust/build.ts';
import { type Declared, trustedBy } from './declare.ts';

export interface NamedEnvironment {
  /** `owner/repo`. */
  readonly repository: string;
  readonly name: string;
}

export interface KnownEnvironment extends NamedEnvironment {
  /** `undefined` when GitHub does not say, usually because `actions: read` is missing. */
  readonly protection: EnvironmentProtection | undefined;
}

/** The environments that are declared by name, not by pattern. */
export function namedEnvironments(declared: Declared): readonly NamedEnvironment[] {
  const named = declared.roles
    .flatMap(trustedBy)
    .flatMap(({ identity, contexts }) =>
      contexts.flatMap((context) =>
        context.kind === 'environment' && !isPattern(context.name)
          ? [{ repository: `${identity.owner}/${identity.name}`, name: context.name }]
          : [],
      ),
    );
  return [...new Map(named.map((environment) => [JSON.stringify(environment), environment] as const)).values()];
}

/** How many environments GitHub is asked about; more would delay the run. */
const ENVIRONMENTS_ASKED = 20;

/** Asks GitHub about all of them at once. */
export function findEnvironments(
  named: readonly NamedEnvironment[],
  github: GitHubApi,
): Promise<readonly KnownEnvironment[]> {
  return Promise.all(
    named.map(async ({ repository, name }, index) => {
      const protection = index < ENVIRONMENTS_ASKED ? await github.findEnvironment(repository, name) : undefined;
      return { repository, name, protection };
    }),
  );
}

const ORDER: readonly EnvironmentProtection[] = ['missing', 'unprotected', 'protected'];

/** One protection for each name: the weakest among the repositories that have such an environment. */
export function worstByName(environments: readonly KnownEnvironment[]): ReadonlyMap<string, EnvironmentProtection> {
  const worst = new Map<string, EnvironmentProtection>();
  for (const { name, protection } of environments) {
    const before = worst.get(name);
    if (protection === undefined) continue;
    if (before === undefined || ORDER.indexOf(protection) < ORDER.indexOf(before)) worst.set(name, protection);
  }
  return worst;
}

const DESCRIPTIONS: Readonly<Record<EnvironmentProtection, string>> = {
  missing: 'does not exist: the first job that names it creates it, without protection',
  unprotected: 'exists, without protection rules, so every branch can deploy to it',
  protected: 'exists and has protection rules',
};

/** A table of the declared environments. */
export function describeEnvironments(environments: readonly KnownEnvironment[]): readonly Section[] {
  if (environments.length === 0) return [];
  return [
    {
      kind: 'table',
      title: 'Environments on GitHub',
      columns: ['repository', 'environment', 'state'],
      rows: environments.map(({ repository, name, protection }) => [
        repository,
        name,
        protection === undefined ? 'unknown (grant `actions: read` to check it)' : DESCRIPTIONS[protection],
      ]),
    },
  ];
}
