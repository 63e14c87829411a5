/** The JSON Schema of the `config` file. `schema/gh-oidc-aws.schema.json` is written from it, and files are held against it. */

import { INPUTS } from '../inputs.ts';

type Type = 'string' | 'boolean' | 'integer' | 'object' | 'array';

/** The part of JSON Schema that is used here. */
export interface Schema {
  readonly description?: string;
  /** What a value that fits is, as the end of "this is not …". */
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

/** Settings of a role that have the name, the meaning and the default of an input. */
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

/** A setting with the words of the input of the same name. */
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
  title: 'a name for a role: 1 to 64 letters, digits or any of + = , . @ - _',
} as const;
const ACCOUNT_NAMES = {
  pattern: '^[A-Za-z0-9_.-]{1,64}$',
  title: 'a name for an account: 1 to 64 letters, digits or any of . - _',
} as const;

const TRUST: Schema = {
  description:
    'The runs that may assume the role; several entries are alternatives. Default: the default branch of this repository.',
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
      description: 'The accounts by names of your own. Default: the account of the credentials.',
      type: 'object',
      propertyNames: ACCOUNT_NAMES,
      additionalProperties: { $ref: '#/$defs/account' },
    },
    defaults: { description: 'Settings of every role that does not name its own.', $ref: '#/$defs/settings' },
    roles: {
      description: 'The roles by their names in IAM.',
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
          description: 'The account, 12 digits, in quotes.',
          title: 'the id of an account: 12 digits',
          type: 'string',
          pattern: '^[0-9]{12}$',
        },
        role: {
          description:
            'The role of the account to assume first: its name or ARN. Needed for all but the account of the credentials.',
          title: 'the name or the ARN of a role',
          type: 'string',
          pattern: '^(arn:[a-z-]+:iam::[0-9]{12}:role/)?([!-.0-9;-~]+/)*[A-Za-z0-9_+=,.@-]{1,64}$',
        },
        'external-id': {
          description: 'The external id that this role demands.',
          title: 'an external id of AWS: 2 to 1224 letters, digits or any of + = , . @ : / - _',
          type: 'string',
          pattern: '^[A-Za-z0-9_+=,.@:/-]{2,1224}$',
        },
        profile: { description: 'In a terminal: the profile whose credentials are for this account.', ...TEXT },
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
        accounts: { description: 'The accounts that are to hold the role. Default: all.', ...TEXTS, minItems: 1 },
        trust: TRUST,
        overrides: {
          description: 'What is different in single accounts.',
          type: 'object',
          propertyNames: ACCOUNT_NAMES,
          additionalProperties: { $ref: '#/$defs/override' },
        },
        ...SETTINGS,
      },
    },
  },
} as const satisfies Schema & Readonly<Record<string, unknown>>;
