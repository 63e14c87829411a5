/**
 * The declared state as a CloudFormation template, for a stack and for a stack set: what one account is to hold, whichever it is.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html
 */

import { Document, visit } from 'yaml';
import { renderPolicy } from '../../../trust/policy/document.ts';
import type { DesiredProvider, DesiredRole, DesiredState, Tags } from '../../state.ts';
import { toLogicalId } from './logical-id.ts';
import { findRepositoryParameter, type RepositoryParameter } from './repository-parameter.ts';
import {
  insertStackAccount,
  parseTemplateMap,
  type TemplateMap,
  type TemplateValue,
  toTemplateList,
} from './template-value.ts';

/** The account of a state that is declared for no account in particular. */
export const PLACEHOLDER_ACCOUNT = '000000000000';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
const LIMITS = { resources: 500, parameters: 200, outputs: 200, bodyBytes: 51_200, objectBytes: 1_000_000 };

export interface TemplateOptions {
  /** Whether parameters can add further repositories of the owner to those that may assume a role. */
  readonly repositoryParameters: boolean;
}

/** Renders the template as YAML, in ASCII. The same state gives the same text. */
export function renderCloudFormation(
  state: DesiredState,
  options: TemplateOptions = { repositoryParameters: true },
): string {
  const template = insertStackAccount(toTemplate(state, options), accountOf(state));
  // CloudFormation reads YAML 1.1, and no aliases.
  const document = new Document(template, { version: '1.1', aliasDuplicateObjects: false });
  document.commentBefore = toHeader(state);
  visit(document, {
    Scalar: (_, scalar) => {
      // Which texts without quotes are numbers, dates and the like differs from one YAML to the other.
      if (typeof scalar.value === 'string' && !/^[A-Za-z][\x20-\x7e]*$/u.test(scalar.value))
        scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return escapeBeyondAscii(document.toString({ lineWidth: 0, doubleQuotedAsJSON: true }));
}

/** What keeps CloudFormation from taking the template as it is: the limits that it exceeds, a sentence for each. */
export function findExceededLimits(template: string, { roles }: DesiredState): readonly string[] {
  const { resources, bodyBytes, objectBytes } = LIMITS;
  const count = roles.length + 1;
  const bytes = template.length;
  const found: string[] = [];
  const exceeds = (what: string, number: number, who: string, limit: number, advice: string): void => {
    const [has, takes] = [number, limit].map((value) => value.toLocaleString('en-US'));
    found.push(`The template has ${has} ${what}, and ${who} takes ${takes}: ${advice}.`);
  };
  if (count > resources) exceeds('resources', count, 'CloudFormation', resources, 'split the roles');
  if (bytes > objectBytes) exceeds('bytes', bytes, 'CloudFormation', objectBytes, 'split the roles');
  else if (bytes > bodyBytes) exceeds('bytes', bytes, 'a request', bodyBytes, 'deploy it from an S3 bucket');
  return found;
}

function accountOf({ provider }: DesiredState): string {
  return provider.arn.split(':')[4] ?? PLACEHOLDER_ACCOUNT;
}

/** A role with the names that it has inside of the template. */
interface NamedRole {
  readonly role: DesiredRole;
  readonly id: string;
  readonly arnOutput: string;
  readonly condition: string;
  readonly parameter: string;
  readonly repositories: RepositoryParameter | undefined;
}

function toTemplate(state: DesiredState, options: TemplateOptions): TemplateMap {
  const { repository, provider } = state;
  const roles = nameRoles(state, options);
  // A state without roles is about the provider alone.
  const isOptional = roles.length > 0;
  const adding = roles.filter(({ repositories }) => repositories !== undefined);
  const conditions = {
    ...(isOptional ? { [PROVIDER_CONDITION]: { 'Fn::Equals': [{ Ref: PROVIDER_PARAMETER }, 'true'] } } : {}),
    ...Object.fromEntries(
      adding.map(({ condition, parameter }) => [
        condition,
        { 'Fn::Not': [{ 'Fn::Equals': [{ 'Fn::Join': ['', { Ref: parameter }] }, ''] }] },
      ]),
    ),
  };
  const parameters = {
    ...(isOptional ? { [PROVIDER_PARAMETER]: toProviderParameter(provider) } : {}),
    ...Object.fromEntries(adding.flatMap((named) => toRepositoryParameter(named, repository))),
  };
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: `What GitHub Actions of ${repository} need in an AWS account, by gh-oidc-aws. Roles have fixed names: CAPABILITY_NAMED_IAM.`,
    ...(isOptional ? { Parameters: parameters, Conditions: conditions } : {}),
    Resources: {
      [PROVIDER_ID]: toProvider(provider, isOptional),
      ...Object.fromEntries(roles.map((named) => [named.id, toRole(named)])),
    },
    Outputs: {
      ProviderArn: { Description: 'The OIDC provider, whoever made it.', Value: provider.arn },
      ...(roles.length < LIMITS.outputs
        ? Object.fromEntries(roles.map(({ id, arnOutput }) => [arnOutput, { Value: { 'Fn::GetAtt': [id, 'Arn'] } }]))
        : {}),
    },
  };
}

const PROVIDER_ID = 'GithubProvider';
const PROVIDER_PARAMETER = 'CreateProvider';
const PROVIDER_CONDITION = 'ProviderIsCreated';

/** Ids of parameters and resources share one namespace; their endings keep them apart. */
function nameRoles(state: DesiredState, { repositoryParameters }: TemplateOptions): readonly NamedRole[] {
  const { roles, repository } = state;
  const [owner = ''] = repository.split('/', 1);
  const account = accountOf(state);
  const isRoom = repositoryParameters && roles.length < LIMITS.parameters;
  return roles.map((role) => {
    const id = toLogicalId(role.name);
    const parameter = `${id}Repositories`;
    const repositories =
      isRoom && typeof toDocument(renderPolicy(role.trust)) !== 'string'
        ? findRepositoryParameter(role.trust, { owner, account, parameter })
        : undefined;
    return { role, id: `${id}Role`, arnOutput: `${id}RoleArn`, condition: `Has${parameter}`, parameter, repositories };
  });
}

function toProviderParameter({ url }: DesiredProvider): TemplateMap {
  return {
    Type: 'String',
    AllowedValues: ['true', 'false'],
    Default: 'false',
    Description: `Whether to create the OIDC provider for ${url}. An account holds one at most: false where there is one.`,
  };
}

function toRepositoryParameter(
  { role, parameter, repositories }: NamedRole,
  repository: string,
): readonly (readonly [string, TemplateMap])[] {
  if (repositories === undefined) return [];
  const [owner] = repository.split('/', 1);
  const value = {
    Type: 'CommaDelimitedList',
    Default: '',
    AllowedPattern: repositories.allowedPattern,
    ConstraintDescription: `repositories of ${owner} with commas between them, each as ${repositories.entry}`,
    Description: `Further repositories of ${owner} whose runs may assume ${role.name}, under the conditions of those that are declared. Each as ${repositories.entry}.`,
  };
  return [[parameter, value]];
}

/**
 * Without thumbprints: IAM needs none for GitHub. Removing the stack must not lock out others who use the provider.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-oidcprovider.html
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html
 */
function toProvider({ url, audience, tags }: DesiredProvider, isOptional: boolean): TemplateMap {
  return {
    Type: 'AWS::IAM::OIDCProvider',
    ...(isOptional ? { Condition: PROVIDER_CONDITION } : {}),
    DeletionPolicy: 'RetainExceptOnCreate',
    UpdateReplacePolicy: 'Retain',
    Properties: { Url: url, ClientIdList: [audience], Tags: toTags(tags) },
  };
}

function toRole(named: NamedRole): TemplateMap {
  const { role } = named;
  const { description, permissionsBoundary, policyArns, inlinePolicies } = role;
  return {
    Type: 'AWS::IAM::Role',
    // `DependsOn` takes no condition; a reference in the metadata makes the role wait for a provider that is created.
    Metadata: { Provider: { 'Fn::If': [PROVIDER_CONDITION, { Ref: PROVIDER_ID }, { Ref: 'AWS::NoValue' }] } },
    Properties: {
      RoleName: role.name,
      Path: role.path,
      ...(description.value === '' ? {} : { Description: description.value }),
      MaxSessionDuration: role.maxSessionDuration.value,
      ...(permissionsBoundary === undefined ? {} : { PermissionsBoundary: permissionsBoundary }),
      AssumeRolePolicyDocument: toTrust(named),
      ...(policyArns.length === 0 ? {} : { ManagedPolicyArns: policyArns }),
      ...(inlinePolicies.length === 0
        ? {}
        : {
            Policies: inlinePolicies.map(({ name, text }) => ({
              PolicyName: name,
              PolicyDocument: toDocument(text),
            })),
          }),
      Tags: toTags(role.tags),
    },
  };
}

function toTrust({ role, condition, repositories }: NamedRole): TemplateValue {
  const document = toDocument(renderPolicy(role.trust));
  if (repositories === undefined || typeof document === 'string') return document;
  const { Statement: declared, ...rest } = document;
  const added = repositories.statements.map((statement) => ({
    'Fn::If': [condition, statement, { Ref: 'AWS::NoValue' }],
  }));
  return { ...rest, Statement: [...toTemplateList(declared), ...added] };
}

/**
 * A document as a map, which people can read. IAM takes no characters beyond U+00FF but escaped, and escapes survive only in a text;
 * CloudFormation takes both.
 */
function toDocument(text: string): string | TemplateMap {
  const document = parseTemplateMap(text);
  const json = JSON.stringify(document);
  if (!/[^\x20-\xff]/u.test(json)) return document;
  return json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function toTags(tags: Tags): readonly TemplateMap[] {
  return Object.entries(tags).map(([key, value]) => ({ Key: key, Value: value }));
}

function toHeader({ repository, provider, roles }: DesiredState): string {
  const isAlone = roles.length === 0;
  return [
    `${isAlone ? 'The OIDC provider' : 'IAM roles'} for GitHub Actions of ${repository}, rendered by gh-oidc-aws.`,
    '  aws cloudformation deploy --stack-name gh-oidc-aws --template-file FILE --capabilities CAPABILITY_NAMED_IAM',
    ...(isAlone
      ? []
      : [`Where no OIDC provider for ${provider.url} is there yet: --parameter-overrides ${PROVIDER_PARAMETER}=true`]),
    'IAM is global: one region of an account is enough. Removing the stack removes the roles and leaves the provider.',
  ]
    .map((line) => ` ${line}`)
    .join('\n');
}

/** Characters beyond ASCII stand in double quotes only. YAML has escapes for those beyond U+FFFF, too, and not for pairs of halves. */
function escapeBeyondAscii(yaml: string): string {
  return yaml.replace(/[^\n\x20-\x7e]/gu, (char) => {
    const code = (char.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
  });
}
