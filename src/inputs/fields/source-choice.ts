/** The decision table for the source of credentials in `assume`: the first matching row wins. */

/** Which inputs and variables are set. */
export interface SourceFacts {
  /** `role-to-assume` */
  readonly hasRole: boolean;
  /** `aws-access-key-id` */
  readonly hasAccessKey: boolean;
  /** `web-identity-token-file` */
  readonly hasTokenFile: boolean;
  /** `role-chaining` */
  readonly chainsRoles: boolean;
  /** `force-skip-oidc` */
  readonly skipsIdToken: boolean;
  /** `use-existing-credentials` */
  readonly keepsExisting: boolean;
  /** The variables through which a container provides the credentials of its role. */
  readonly hasContainerRole: boolean;
}

/** The only inputs that select the credentials in the environment. */
export type AmbientInput = 'role-chaining' | 'force-skip-oidc' | 'use-existing-credentials';

/** The source, or the input that is wrong and how to fix it. */
export type SourceChoice =
  | { readonly kind: 'id-token' }
  | { readonly kind: 'token-file' }
  | { readonly kind: 'access-key' }
  | { readonly kind: 'ambient'; readonly askedBy: AmbientInput }
  | { readonly kind: 'problem'; readonly input: string; readonly problem: string };

interface Row {
  readonly when: Partial<SourceFacts>;
  readonly choice: SourceChoice;
}

const ROLE_EMPTY: SourceChoice = {
  kind: 'problem',
  input: 'role-to-assume',
  problem:
    'is empty: set it to a role, or check the secret or variable it comes from; an expression that evaluates to an empty string leaves it empty',
};

const NOTHING_LEFT: SourceChoice = {
  kind: 'problem',
  input: 'force-skip-oidc',
  problem:
    'leaves no credentials to assume the role with: set `aws-access-key-id` or `web-identity-token-file`, run in a container with a role, or remove this input (`role-chaining` never uses an ID token anyway)',
};

const ROWS: readonly Row[] = [
  { when: { hasTokenFile: true, hasRole: true }, choice: { kind: 'token-file' } },
  { when: { hasAccessKey: true }, choice: { kind: 'access-key' } },
  { when: { hasTokenFile: true }, choice: ROLE_EMPTY },
  { when: { skipsIdToken: true, hasRole: true, hasContainerRole: false }, choice: NOTHING_LEFT },
  { when: { chainsRoles: true }, choice: { kind: 'ambient', askedBy: 'role-chaining' } },
  { when: { skipsIdToken: true }, choice: { kind: 'ambient', askedBy: 'force-skip-oidc' } },
  { when: { hasRole: true }, choice: { kind: 'id-token' } },
  { when: { keepsExisting: true }, choice: { kind: 'ambient', askedBy: 'use-existing-credentials' } },
];

/** The source that the inputs select. A missing permission never changes it. */
export function chooseSource(facts: SourceFacts): SourceChoice {
  return ROWS.find(({ when }) => fits(when, facts))?.choice ?? ROLE_EMPTY;
}

const FACTS = [
  'hasRole',
  'hasAccessKey',
  'hasTokenFile',
  'chainsRoles',
  'skipsIdToken',
  'keepsExisting',
  'hasContainerRole',
] as const satisfies readonly (keyof SourceFacts)[];

function fits(when: Partial<SourceFacts>, facts: SourceFacts): boolean {
  return FACTS.every((fact) => when[fact] === undefined || when[fact] === facts[fact]);
}
