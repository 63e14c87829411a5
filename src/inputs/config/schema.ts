/** The JSON Schema of the `config` file. `schema/gh-oidc-aws.schema.json` is generated from it, and files are validated against it. */

import { INPUTS } from '../inputs.ts';

type Type = 'string' | 'boolean' | 'integer' | 'object' | 'array';

/** The subset of JSON Schema in use. */
export interface Schema {
  readonly description?: string;
  /** Completes the problem "… is not TITLE". */
  readonly title?: string;
  readonly type?: Type | readonly Type[];
  readonly enum?: readonly (string | boolean)[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: { readonly pattern: string; readonly title: string };
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly $ref?: string;
}

const TEXT: Schema = { type: 'string' };
const TEXTS: Schema = { type: ['string', 'array'], items: TEXT };
const BOOLEAN: Schema = { type: 'boolean' };
const TEXT_MAP: Schema = { type: 'object', additionalProperties: TEXT };

/** Settings of a role that have the name, meaning, and default of an input. */
const ROLE_SETTINGS = {
  'role-path': TEXT,
  'role-description': TEXT,
  'max-session-duration': { type: 'integer', minimum: 3600, maximum: 43_200 },
  'permissions-boundary': TEXT,
  'policy-arns': TEXTS,
  'inline-policies': { type: 'object', additionalProperties: { type: ['string', 'object'] } },
  'permission-presets': TEXTS,
  'resource-prefix': TEXT,
  'resource-tags': TEXT_MAP,
  'subject-format': { enum: ['auto', 'classic', 'immutable', 'both'] },
  'pin-ids': BOOLEAN,
  prune: BOOLEAN,
  adopt: { enum: [false, 'merge', 'replace'] },
} as const satisfies Readonly<Partial<Record<keyof typeof INPUTS, Schema>>>;

/** The same for the runs that may assume a role. */
const TRUST_SETTINGS = {
  repositories: TEXTS,
  branches: TEXTS,
  'git-tags': TEXTS,
  environments: TEXTS,
  'pull-requests': BOOLEAN,
  'reusable-workflows': TEXTS,
  subjects: TEXTS,
  'trust-conditions': { type: 'object', additionalProperties: TEXTS },
} as const satisfies Readonly<Partial<Record<keyof typeof INPUTS, Schema>>>;

/** Adds the description of the input with the same name. */
function describe(settings: Readonly<Partial<Record<keyof typeof INPUTS, Schema>>>): Readonly<Record<string, Schema>> {
  return Object.fromEntries(
    Object.entries(settings).map(([name, schema]) => [
      name,
      { ...schema, description: INPUTS[name as keyof typeof INPUTS].description },
    ]),
  );
}

/** Settings of a role, by name. */
export const SETTINGS = describe(ROLE_SETTINGS);

/** Settings of an entry of `trust`, by name. */
export const RUN_SETTINGS: Readonly<Record<string, Schema>> = {
  repository: {
    description: 'One repository, `owner/repo`, or with the id that it must have, `owner/repo@42`.',
    ...TEXT,
  },
  ...describe(TRUST_SETTINGS),
};

const ROLE_NAMES = {
  pattern: '^[A-Za-z0-9_+=,.@-]{1,64}$',
  title: 'a role name of 1 to 64 letters, digits, or any of + = , . @ - _',
} as const;
const ACCOUNT_NAMES = {
  pattern: '^[A-Za-z0-9_.-]{1,64}$',
  title: 'an account name of 1 to 64 letters, digits, or any of . - _',
} as const;

const TRUST: Schema = {
  description:
    'The runs that may assume the role; a run must match one entry. Default: the default branch of this repository.',
  type: 'array',
  minItems: 1,
  items: { $ref: '#/$defs/trust' },
};

/** https://json-schema.org/draft/2020-12 */
export const CONFIG_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'gh-oidc-aws',
  description: 'The accounts and roles that one run of gh-oidc-aws plans, bootstraps or tears down.',
  type: 'object',
  additionalProperties: false,
  required: ['roles'],
  properties: {
    accounts: {
      description: 'The accounts, under names you choose. Default: the account of the credentials.',
      type: 'object',
      propertyNames: ACCOUNT_NAMES,
      additionalProperties: { $ref: '#/$defs/account' },
    },
    defaults: { description: 'Default settings for all roles.', $ref: '#/$defs/settings' },
    roles: {
      description: 'The roles, under their IAM names.',
      type: 'object',
      propertyNames: ROLE_NAMES,
      additionalProperties: { $ref: '#/$defs/role' },
    },
  },
  $defs: {
    account: {
      type: 'object',
      additionalProperties: false,
      required: ['id'],
      properties: {
        id: {
          description: 'The account ID, 12 digits in quotes.',
          title: 'an account ID of 12 digits',
          type: 'string',
          pattern: '^[0-9]{12}$',
        },
        role: {
          description:
            'The role to assume in the account before working in it: its name or ARN. Required for every account except the account of the credentials.',
          title: 'a role name or ARN',
          type: 'string',
          pattern: '^(arn:[a-z-]+:iam::[0-9]{12}:role/)?([!-.0-9;-~]+/)*[A-Za-z0-9_+=,.@-]{1,64}$',
        },
        'external-id': {
          description: 'The external ID that this role requires.',
          title: 'an external ID of 2 to 1224 letters, digits, or any of + = , . @ : / - _',
          type: 'string',
          pattern: '^[A-Za-z0-9_+=,.@:/-]{2,1224}$',
        },
        profile: { description: 'In a terminal: the profile with credentials for this account.', ...TEXT },
      },
    },
    settings: { type: 'object', additionalProperties: false, properties: SETTINGS },
    trust: { type: 'object', additionalProperties: false, properties: RUN_SETTINGS },
    override: {
      type: 'object',
      additionalProperties: false,
      properties: {
        trust: { ...TRUST, description: 'The runs that may assume the role in this account.' },
        ...SETTINGS,
      },
    },
    role: {
      type: 'object',
      additionalProperties: false,
      properties: {
        accounts: { description: 'The accounts to create the role in. Default: all accounts.', ...TEXTS, minItems: 1 },
        trust: TRUST,
        overrides: {
          description: 'Settings that differ in individual accounts.',
          type: 'object',
          propertyNames: ACCOUNT_NAMES,
          additionalProperties: { $ref: '#/$defs/override' },
        },
        ...SETTINGS,
      },
    },
  },
} as const satisfies Schema & Readonly<Record<string, unknown>>;
