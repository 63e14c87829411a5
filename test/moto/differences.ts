/** Where moto is known to answer otherwise than the emulated AWS, who is right, and by what. Each is held to be still so. */

/** The lines that only one side has: `-` the emulator's, `+` moto's. */
export interface Difference {
  /** The requests: stops of the tour, the same `of nothing`, and refusals by what they ask for. */
  readonly at: readonly string[];
  readonly lines: readonly string[];
  readonly right: 'the emulator' | 'both';
  readonly why: string;
}

const API = 'https://docs.aws.amazon.com/IAM/latest/APIReference';
const STS = 'https://docs.aws.amazon.com/STS/latest/APIReference';
const LACKS = '500 without a word';

/** Lines in which all answers of a kind differ. */
export const EVERYWHERE: readonly { readonly line: RegExp; readonly why: string }[] = [
  { line: /^[-+] .*: a time(?: with fractions)?$/u, why: `Times of IAM have whole seconds: ${API}/API_GetRole.html` },
  { line: /^\+ ErrorResponse\.Error\.message$/u, why: 'moto says every sentence of IAM twice.' },
];

export const DIFFERENCES: readonly Difference[] = [
  {
    at: ['AddClientIDToOpenIDConnectProvider', 'RemoveClientIDFromOpenIDConnectProvider', 'SimulatePrincipalPolicy'],
    lines: ['- success', `+ ${LACKS}`],
    right: 'the emulator',
    why: 'moto lacks the action.',
  },
  {
    at: [
      'AddClientIDToOpenIDConnectProvider of nothing',
      'RemoveClientIDFromOpenIDConnectProvider of nothing',
      'SimulatePrincipalPolicy of nothing',
      'a provider that does not exist',
    ],
    lines: ['- 404 Sender NoSuchEntity', `+ ${LACKS}`],
    right: 'the emulator',
    why: 'moto lacks the action.',
  },
  {
    at: ['a simulation of nothing'],
    lines: ['- 400 Sender InvalidInput', `+ ${LACKS}`],
    right: 'the emulator',
    why: 'moto lacks the action.',
  },
  {
    at: ['CreateOpenIDConnectProvider'],
    lines: ['- Tags[].Key: a value', '- Tags[].Value: a value'],
    right: 'the emulator',
    why: `The answer names the tags: ${API}/API_CreateOpenIDConnectProvider.html`,
  },
  {
    at: ['UpdateRoleDescription'],
    lines: ['- Role.AssumeRolePolicyDocument: an encoded document', '+ Role.AssumeRolePolicyDocument: a bare document'],
    right: 'the emulator',
    why: `Documents are percent-encoded: ${API}/API_Role.html`,
  },
  {
    at: ['ListRoles'],
    lines: [
      '- Roles[].AssumeRolePolicyDocument: an encoded document',
      '+ Roles[].AssumeRolePolicyDocument: a bare document',
    ],
    right: 'the emulator',
    why: `Documents are percent-encoded: ${API}/API_ListRoles.html`,
  },
  {
    at: ['GetAccountAuthorizationDetails of roles'],
    lines: [
      '- RoleDetailList[].AssumeRolePolicyDocument: an encoded document',
      '+ RoleDetailList[].AssumeRolePolicyDocument: a bare document',
    ],
    right: 'the emulator',
    why: `Documents are percent-encoded: ${API}/API_GetAccountAuthorizationDetails.html`,
  },
  {
    at: ['GetPolicy', 'GetPolicy of nothing'],
    lines: ['- Policy.PermissionsBoundaryUsageCount: a value'],
    right: 'the emulator',
    why: `The count is part of the answer: ${API}/API_Policy.html`,
  },
  {
    at: ['GetAccountAuthorizationDetails'],
    lines: [
      '- RoleDetailList[].AssumeRolePolicyDocument: an encoded document',
      '- Policies[].PolicyName: a value',
      '- Policies[].PolicyId: a value',
      '- Policies[].PermissionsBoundaryUsageCount: a value',
      '+ RoleDetailList[].AssumeRolePolicyDocument: a bare document',
      '+ Policies[].Description: empty',
    ],
    right: 'the emulator',
    why: `Policies have names, and documents are percent-encoded: ${API}/API_GetAccountAuthorizationDetails.html`,
  },
  {
    at: ['GetAccountAuthorizationDetails of nothing'],
    lines: [
      '- Policies: empty',
      ...['Arn', 'Path', 'DefaultVersionId', 'AttachmentCount', 'IsAttachable'].map(
        (name) => `+ Policies[].${name}: a value`,
      ),
      '+ Policies[].Description: empty',
      '+ Policies[].PolicyVersionList[].Document: an encoded document',
      '+ Policies[].PolicyVersionList[].VersionId: a value',
      '+ Policies[].PolicyVersionList[].IsDefaultVersion: a value',
    ],
    right: 'both',
    why: 'The emulator lists the policies of AWS that are in use, moto all of them. The action asks for roles alone.',
  },
  {
    at: ['ListAccountAliases', 'ListAccountAliases of nothing', 'ListAccessKeys', 'ListAccessKeys of nothing'],
    lines: ['- IsTruncated: a value'],
    right: 'the emulator',
    why: `Lists say whether they go on: ${API}/API_ListAccessKeys.html`,
  },
  {
    at: ['AssumeRoleWithWebIdentity'],
    lines: [
      '- SubjectFromWebIdentityToken: a value',
      '- Audience: a value',
      '- Provider: a value',
      '+ PackedPolicySize: a value',
    ],
    right: 'the emulator',
    why: `The answer tells what the token said; a size there is only of what was sent: ${STS}/API_AssumeRoleWithWebIdentity.html`,
  },
  {
    at: ['AssumeRoleWithWebIdentity with a session policy'],
    lines: ['- SubjectFromWebIdentityToken: a value', '- Audience: a value', '- Provider: a value'],
    right: 'the emulator',
    why: `The answer tells what the token said: ${STS}/API_AssumeRoleWithWebIdentity.html`,
  },
  {
    at: [
      'AssumeRoleWithWebIdentity of nothing',
      'AssumeRoleWithWebIdentity with a session policy of nothing',
      'a token that is none',
    ],
    lines: ['- 400 Sender InvalidIdentityToken', '+ success'],
    right: 'the emulator',
    why: `moto looks neither at the token nor for a provider: ${STS}/API_AssumeRoleWithWebIdentity.html`,
  },
  {
    at: ['AssumeRole of nothing', 'a role that does not trust the token'],
    lines: ['- 403 Sender AccessDenied', '+ success'],
    right: 'the emulator',
    why: `moto asks neither for the role nor for its trust: ${STS}/API_AssumeRole.html`,
  },
  {
    at: ['an address without https'],
    lines: ['- 400 Sender ValidationError', '+ success'],
    right: 'the emulator',
    why: `An address begins with https: ${API}/API_CreateOpenIDConnectProvider.html`,
  },
  {
    at: ['a boundary that does not exist'],
    lines: ['- 404 Sender NoSuchEntity', '+ success'],
    right: 'the emulator',
    why: 'moto does not look for the policy.',
  },
  {
    at: ['a trust that is no JSON', 'a trust that admits every token of GitHub'],
    lines: ['- 400 Sender MalformedPolicyDocument', '+ success'],
    right: 'the emulator',
    why: `moto checks trust policies in UpdateAssumeRolePolicy only, and not what they say: ${API}/API_CreateRole.html`,
  },
  {
    at: ['a session policy that is no JSON'],
    lines: ['- 400 Sender MalformedPolicyDocument', '+ success'],
    right: 'the emulator',
    why: `moto does not read session policies: ${STS}/API_AssumeRole.html`,
  },
  {
    at: ['a reserved tag'],
    lines: ['- 400 Sender InvalidInput', '+ success'],
    right: 'the emulator',
    why: 'Keys of tags do not begin with aws: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html',
  },
  {
    at: ['a name that is too long'],
    lines: ['- 400 Sender ValidationError', '+ 404 Sender NoSuchEntity'],
    right: 'the emulator',
    why: `Names have 64 characters at most: ${API}/API_GetRole.html`,
  },
  {
    at: ['a page of nothing'],
    lines: ['- 400 Sender ValidationError', '+ success'],
    right: 'the emulator',
    why: `A page has one item at least: ${API}/API_ListRoles.html`,
  },
  {
    at: ['a page that is not there'],
    lines: ['- 400 Sender ValidationError', '+ 500 without a word'],
    right: 'the emulator',
    why: 'moto falls over a marker that it did not give.',
  },
  {
    at: ['more tags than a role may have', 'inline policies that are too large'],
    lines: ['- 409 Sender LimitExceeded', '+ success'],
    right: 'the emulator',
    why: 'moto knows no quotas: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  },
  {
    at: ['an ARN that is none of a policy'],
    lines: ['- 400 Sender InvalidInput', '+ 404 Sender NoSuchEntity'],
    right: 'the emulator',
    why: `The ARN is wrong whatever there is: ${API}/API_AttachRolePolicy.html`,
  },
  {
    at: ['an unknown key'],
    lines: ['- 403 Sender AccessDenied', '+ 404 Sender NoSuchEntity'],
    right: 'the emulator',
    why: `The action lists no error of its own: ${API}/API_GetAccessKeyLastUsed.html`,
  },
  {
    at: ['session tags that are too large'],
    lines: ['- 400 Sender PackedPolicyTooLarge', '+ success'],
    right: 'the emulator',
    why: `moto does not count session tags: ${STS}/API_AssumeRole.html`,
  },
  {
    at: ['a session that is too short', 'a session longer than the role allows'],
    lines: ['- 400 Sender ValidationError', '+ success'],
    right: 'the emulator',
    why: `moto knows no limits of durations: ${STS}/API_AssumeRole.html`,
  },
];
