/** Parses and renders the ARNs used here, and finds the partition of a region or an ARN. */

/** AWS partitions, each with its own accounts, endpoints and ARNs. */
const PARTITIONS = {
  // Every region that belongs to no other partition counts as commercial.
  aws: { region: 'us-east-1', pattern: undefined },
  'aws-cn': { region: 'cn-north-1', pattern: /^cn-\w+-\d+$/u },
  'aws-us-gov': { region: 'us-gov-west-1', pattern: /^us-gov-\w+-\d+$/u },
  'aws-eusc': { region: 'eusc-de-east-1', pattern: /^eusc-\w+-\w+-\d+$/u },
  'aws-iso': { region: 'us-iso-east-1', pattern: /^us-iso-\w+-\d+$/u },
  'aws-iso-b': { region: 'us-isob-east-1', pattern: /^us-isob-\w+-\d+$/u },
  'aws-iso-e': { region: 'eu-isoe-west-1', pattern: /^eu-isoe-\w+-\d+$/u },
  'aws-iso-f': { region: 'us-isof-south-1', pattern: /^us-isof-\w+-\d+$/u },
} as const;

export type Partition = keyof typeof PARTITIONS;

export function isPartition(text: string): text is Partition {
  return Object.hasOwn(PARTITIONS, text);
}

/** The region that a partition's global services sign with; the default if no region is given. */
export function defaultRegion(partition: Partition): string {
  return PARTITIONS[partition].region;
}

/** The partition of a region; an unknown region counts as commercial, as in the AWS SDKs. */
export function toPartition(region: string): Partition {
  for (const name of Object.keys(PARTITIONS).filter(isPartition)) {
    if (PARTITIONS[name].pattern?.test(region) === true) return name;
  }
  return 'aws';
}

/** `arn:PARTITION:iam::ACCOUNT:role/PATH/NAME`, parsed. `path` begins and ends with `/`. */
export interface RoleArn {
  readonly partition: Partition;
  readonly account: string;
  readonly path: string;
  readonly name: string;
  /** The ARN as given, for a service that is not AWS and has rules of its own. */
  readonly given?: string;
}

/** A role given only by name; its account comes from elsewhere. */
export interface RoleName {
  readonly name: string;
  readonly account?: undefined;
}

/** The characters of an IAM role name. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
export const ROLE_NAME = /^[\w+=,.@-]{1,64}$/u;

export function isRoleName(text: string): boolean {
  return ROLE_NAME.test(text);
}

/** Parses a role name, with or without its path (`ci/deploy`); `undefined` for an ARN and for any other text. */
export function parseRolePath(text: string): Pick<RoleArn, 'path' | 'name'> | undefined {
  const match = /^\/?((?:[\x21-\x2e\x30-\x7e]+\/)*)([\w+=,.@-]{1,64})$/u.exec(text);
  if (match === null || text.startsWith('arn:')) return undefined;
  const [, path = '', name = ''] = match;
  return { path: `/${path}`, name };
}

/** The ARN of a managed policy. */
export const POLICY_ARN = /^arn:aws(?:-[a-z]+)*:iam::(?:\d{12}|aws):policy\/(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,128}$/u;

export function isPolicyArn(text: string): boolean {
  return POLICY_ARN.test(text);
}

/** Parses a role ARN; `undefined` for any other text. */
export function parseRoleArn(text: string): RoleArn | undefined {
  const match = /^arn:([\w-]+):iam::(\d{12}):role(\/(?:[\x21-\x7e]+\/)?)([\w+=,.@-]{1,64})$/u.exec(text);
  if (match === null) return undefined;
  const [, partition = '', account = '', path = '', name = ''] = match;
  return isPartition(partition) ? { partition, account, path, name } : undefined;
}

/**
 * Reads the role of a service that speaks AWS's protocol and is not AWS, such as `arn:minio:iam:::role/x`: account and
 * partition can be any text. `undefined` if the text is not the ARN of a role.
 */
export function parseForeignRoleArn(text: string): RoleArn | undefined {
  const match = /^arn:[\w-]+:[\w-]*:[\w-]*:([\w.@-]*):role(\/(?:[\x21-\x7e]+\/)?)([\w+=,.@-]{1,128})$/u.exec(text);
  if (match === null) return undefined;
  const [, account = '', path = '', name = ''] = match;
  return { partition: 'aws', account, path, name, given: text };
}

export function renderRoleArn(role: RoleArn): string {
  if (role.given !== undefined) return role.given;
  return `arn:${role.partition}:iam::${role.account}:role${role.path}${role.name}`;
}

/** The identity behind a set of credentials, parsed from the ARN that STS returns. */
export interface Principal {
  readonly arn: string;
  readonly partition: Partition;
  readonly account: string;
  /** The role's name for an assumed role; `undefined` for users and the root user. STS omits the role's path. */
  readonly roleName: string | undefined;
}

/** Parses a caller's ARN (`sts … assumed-role/NAME/SESSION`, `iam … user/NAME`, `iam … root`); otherwise `undefined`. */
export function parsePrincipalArn(arn: string): Principal | undefined {
  const match = /^arn:([\w-]+):(?:iam|sts)::(\d{12}):(.+)$/u.exec(arn);
  if (match === null) return undefined;
  const [, partition = '', account = '', resource = ''] = match;
  if (!isPartition(partition)) return undefined;
  return { arn, partition, account, roleName: /^assumed-role\/([^/]+)\//u.exec(resource)?.[1] };
}

/** The name of the IAM user whose ARN this is; `undefined` for the root user and for sessions. */
export function findUserName(arn: string): string | undefined {
  return /^arn:[\w-]+:iam::\d{12}:user\/(?:[\x21-\x7e]+\/)?([\w+=,.@-]+)$/u.exec(arn)?.[1];
}

/** A text with an account id shown as `12********34`. */
export function maskAccount(text: string, account: string): string {
  return text.replaceAll(account, `${account.slice(0, 2)}********${account.slice(-2)}`);
}
