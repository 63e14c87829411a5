/** The JSON Schema of the `config` file. `schema/gh-oidc-aws.schema.json` is written from it, and files are held against it. */

import { INPUTS } from '../inputs.ts';

/** The part of JSON Schema that is used here. */
export interface Schema {
  readonly description?: string;
  readonly type?: 'string' | 'boolean' | 'integer' | 'object' | 'array';
  readonly enum?: readonly (string | boolean)[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly $ref?: string;
}

const TEXT: Schema = { type: 'string' };
const TEXTS: Schema = { anyOf: [TEXT, { type: 'array', items: TEXT }], description: 'a text or a list of texts' };
const BOOLEAN: Schema = { type: 'boolean' };
const TEXT_MAP: Schema = { type: 'object', additionalProperties: TEXT };

/** Settings of a role that have the name, the meaning and the default of an input. */
const ROLE_SETTINGS = {
  'role-path': TEXT,
  'role-description': TEXT,
  'max-session-duration': { type: 'integer', minimum: 3600, maximum: 43_200 },
  'permissions-boundary': TEXT,
  'policy-arns': TEXTS,
  'inline-policies': {
    type: 'object',
    additionalProperties: { anyOf: [TEXT, { type: 'object' }], description: 'a policy document or the path of one' },
  },
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

export type RoleSetting = keyof typeof ROLE_SETTINGS;
export type TrustSetting = keyof typeof TRUST_SETTINGS;

/** A setting with the words of the input of the same name. */
function describe(settings: Readonly<Partial<Record<keyof typeof INPUTS, Schema>>>): Readonly<Record<string, Schema>> {
  return Object.fromEntries(
    Object.entries(settings).map(([name, schema]) => [
      name,
      { ...schema, description: INPUTS[name as keyof typeof INPUTS].description },
    ]),
  );
}

const ROLE_NAME = '^[A-Za-z0-9_+=,.@-]{1,64}$';
const ACCOUNT_NAME = '^[A-Za-z0-9_.-]{1,64}$';
const settings = describe(ROLE_SETTINGS);

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
      description: 'The accounts by a name of your own. Default: the account of the credentials.',
      type: 'object',
      patternProperties: { [ACCOUNT_NAME]: { $ref: '#/$defs/account' } },
      additionalProperties: false,
    },
    defaults: { description: 'Settings of every role that does not name its own.', $ref: '#/$defs/settings' },
    roles: {
      description: 'The roles by their names in IAM.',
      type: 'object',
      patternProperties: { [ROLE_NAME]: { $ref: '#/$defs/role' } },
      additionalProperties: false,
    },
  },
  $defs: {
    account: {
      type: 'object',
      additionalProperties: false,
      required: ['id'],
      properties: {
        id: { description: 'The account, 12 digits, in quotes.', type: 'string', pattern: '^[0-9]{12}$' },
        role: {
          description:
            'The role of the account to assume first: its name or ARN. Needed for all but the account of the credentials.',
          ...TEXT,
        },
        'external-id': { description: 'The external id that this role demands.', ...TEXT },
        profile: { description: 'In a terminal: the profile whose credentials are for this account.', ...TEXT },
      },
    },
    settings: { type: 'object', additionalProperties: false, properties: settings },
    trust: {
      type: 'object',
      additionalProperties: false,
      properties: {
        repository: { description: 'One repository, `owner/repo`.', ...TEXT },
        ...describe(TRUST_SETTINGS),
      },
    },
    role: {
      type: 'object',
      additionalProperties: false,
      properties: {
        accounts: { description: 'The accounts that are to hold the role. Default: all.', ...TEXTS },
        trust: {
          description:
            'The runs that may assume the role; several entries are alternatives. Default: the default branch of this repository.',
          type: 'array',
          minItems: 1,
          items: { $ref: '#/$defs/trust' },
        },
        overrides: {
          description: 'Settings for single accounts.',
          type: 'object',
          patternProperties: { [ACCOUNT_NAME]: { $ref: '#/$defs/settings' } },
          additionalProperties: false,
        },
        ...settings,
      },
    },
  },
} as const;
