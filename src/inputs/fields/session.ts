/** The inputs for a session, independent of the source of its credentials. */

import type { SessionOptions } from '../../commands/assume/session.ts';
import type { RunContext } from '../../ports/runner.ts';
import { isPolicyArn, toPartition } from '../../trust/arn.ts';
import type { InputReader, ReadVariable } from '../reader.ts';
import { isForeignService, namesForeign } from './aws.ts';

/** A profile name that every SDK reads the same way. */
export const PROFILE_NAME = /^[^\s[\]/\\'"\p{Cc}]{1,255}$/u;
export const PROFILE_NAME_RULE = 'a profile name without whitespace, brackets, quotes, or slashes';

/** The session options that all sources share. */
export function parseSession(
  read: InputReader,
  context: RunContext,
  region: string,
  allowedAccounts: readonly string[],
  readVariable: ReadVariable,
): SessionOptions {
  const profile = read.matching('aws-profile', PROFILE_NAME, PROFILE_NAME_RULE);
  const mayReplace = read.boolean('overwrite-aws-profile');
  const hasChoice = read.text('output-env-credentials') !== undefined;
  const exportsCredentials = hasChoice ? read.boolean('output-env-credentials') : profile === undefined;
  const unsetsCurrent = read.boolean('unset-current-credentials');
  return {
    region,
    isForeign: isForeignService(read) && namesForeign(read),
    partition: toPartition(region),
    sessionName: parseSessionName(read, context),
    durationSeconds: parseDuration(read),
    inlineSessionPolicy: parseSessionPolicy(read),
    managedSessionPolicies: parseSessionPolicies(read),
    allowedAccounts,
    exportsCredentials,
    outputsCredentials: read.boolean('output-credentials'),
    exportsExpiration: read.boolean('export-expiration'),
    masksAccount: read.boolean('mask-aws-account-id'),
    stale: findStale(unsetsCurrent, readVariable),
    unsetsCurrent,
    warnings: exportsCredentials && profile === undefined ? warnOfProfile(readVariable) : [],
    profile: profile === undefined ? undefined : { name: profile, mayReplace },
    wantsPlainSecret: read.boolean('special-characters-workaround'),
  };
}

/** Without a role no session is requested, so a duration of 0 means nothing there. */
function parseDuration(read: InputReader): number {
  const isUnused = read.text('role-to-assume') === undefined && read.text('role-duration-seconds') === '0';
  if (!isUnused) return read.integer('role-duration-seconds', 900, 43_200);
  read.notice('`role-duration-seconds` has no effect without `role-to-assume`.');
  return 3600;
}

/** With these a container offers the credentials of its role. */
export const CONTAINER_VARIABLES = ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'];

/** Variables that the SDKs read together with a key; they must not be left over from another key. */
const KEY_VARIABLES = ['AWS_SESSION_TOKEN', 'AWS_SECURITY_TOKEN', 'AWS_CREDENTIAL_EXPIRATION'];

/**
 * Other variables through which the SDKs find credentials. `AWS_PROFILE` is not included: the runner cannot unset a
 * variable, and the AWS CLI fails on an empty profile name. https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html
 */
const SOURCE_VARIABLES = [
  ...CONTAINER_VARIABLES,
  'AWS_CONTAINER_AUTHORIZATION_TOKEN',
  'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
  'AWS_CREDENTIAL_SCOPE',
];

/** These only matter together; on its own, `AWS_ROLE_ARN` is often a user's own variable. */
const TOKEN_FILE_VARIABLES = ['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_ROLE_ARN', 'AWS_ROLE_SESSION_NAME'];

function findStale(unsetsCurrent: boolean, readVariable: ReadVariable): SessionOptions['stale'] {
  const isSet = (name: string): boolean => readVariable(name) !== undefined;
  const hasTokenFile = isSet('AWS_WEB_IDENTITY_TOKEN_FILE');
  const sources = [...SOURCE_VARIABLES, ...(hasTokenFile ? TOKEN_FILE_VARIABLES : [])];
  return {
    staleKeyVariables: KEY_VARIABLES.filter(isSet),
    staleSourceVariables: unsetsCurrent ? sources.filter(isSet) : [],
  };
}

function warnOfProfile(readVariable: ReadVariable): readonly string[] {
  const variable = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'].find((name) => readVariable(name) !== undefined);
  if (variable === undefined) return [];
  return [
    `${variable} is set to ${readVariable(variable)}, and some SDKs prefer a profile over the exported credentials. The runner cannot unset variables: remove this one where it is set, or write the profile with \`aws-profile\`.`,
  ];
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
export const SESSION_POLICY_LENGTH = 2048;
const MOST_SESSION_POLICIES = 10;

function parseSessionPolicy(read: InputReader): string | undefined {
  const text = read.json('inline-session-policy');
  if (text !== undefined && text.length > SESSION_POLICY_LENGTH) {
    read.problem(
      'inline-session-policy',
      '',
      `has ${text.length} characters; STS allows at most ${SESSION_POLICY_LENGTH}`,
    );
  }
  return text;
}

function parseSessionPolicies(read: InputReader): readonly string[] {
  const arns = read.lines('managed-session-policies', isPolicyArn, 'the ARN of a managed policy');
  if (arns.length > MOST_SESSION_POLICIES) {
    read.problem(
      'managed-session-policies',
      '',
      `lists ${arns.length} policies; STS allows at most ${MOST_SESSION_POLICIES}`,
    );
  }
  return arns;
}

/** AWS's rule for `RoleSessionName`. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
const SESSION_NAME_LIMIT = 64;

/** The session name, adjusted to AWS's rules. */
export function parseSessionName(read: InputReader, context: RunContext): string {
  const given = read.text('role-session-name');
  if (given === undefined) {
    const suffix = `-${context.runId}-${context.runAttempt}`;
    const repo = context.repository?.split('/')[1] ?? 'github';
    return `${cleanSessionName(repo).slice(0, SESSION_NAME_LIMIT - suffix.length)}${cleanSessionName(suffix)}`;
  }
  const name = cleanSessionName(given).slice(0, SESSION_NAME_LIMIT);
  if (name.length < 2) read.problem('role-session-name', given, 'is shorter than 2 characters');
  if (name !== given) read.notice(`\`role-session-name\` is not a valid session name in AWS; using ${name}`);
  return name;
}

function cleanSessionName(text: string): string {
  return text.replace(/[^\w+=,.@-]/gu, '-');
}
