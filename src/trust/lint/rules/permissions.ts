/** Rules on what the role may do behind its trust, and for how long: T42 to T44. */

import { type Statement, toList } from '../../policy/document.ts';
import { isAllWildcard, isLike } from '../../policy/wildcard.ts';
import { isExactContext, reachOf } from '../../subject/pattern.ts';
import type { LintFacts, RolePermissions } from '../finding.ts';
import { inGithubStatements, type LintContext, type LintProblem, type LintRule, ofRole } from '../rule.ts';
import { decidingValues, findingOn } from '../scope.ts';
import { constrainingTests, isPinned, type ParsedStatement } from '../statement.ts';
import { isAdmin } from './admin.ts';
import { environmentName, environmentState, gradedContexts } from './contexts.ts';

const looseAdmin: LintRule = {
  id: 'T42',
  severity: 'error',
  title: 'An administrator role with a loose trust policy',
  meaning:
    'A role with administrator permissions should admit only one protected environment or branch. A warning where the protection cannot be determined.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
  check: inGithubStatements((view, scope) => {
    if (!isAdmin(scope.facts)) return [];
    const problems = findLooseness(view, scope);
    const [worst] = [...problems].sort((a, b) => Number(b.isCertain) - Number(a.isCertain));
    if (worst === undefined) return [];
    return [
      findingOn(
        view,
        worst.isCertain ? 'error' : 'warning',
        worst.place,
        `The role has administrator permissions in the account, and ${worst.why}.`,
        'trust one environment with required reviewers, as `environment:NAME`, or give the role only the permissions that its jobs use',
      ),
    ];
  }),
};

interface Looseness {
  readonly isCertain: boolean;
  readonly place: { readonly where: string; readonly value?: string };
  readonly why: string;
}

/** What makes a statement looser than a protected environment; nothing when all its values are that. */
function findLooseness(view: ParsedStatement, scope: LintContext): readonly Looseness[] {
  const isByWorkflow = isPinned(view, 'job_workflow_ref');
  const values = decidingValues(view);
  if (constrainingTests(view, 'sub').length === 0) {
    const why = isByWorkflow
      ? 'it is unknown whether every run of that workflow is reviewed'
      : 'no condition limits the subject of the token';
    return [{ isCertain: !isByWorkflow, place: { where: 'Condition' }, why }];
  }
  const wide = values
    .filter(({ subject }) => subject.kind === 'repository' && reachOf(subject) !== 'repository')
    .filter(() => !isPinned(view, 'repository_id'))
    .map(({ test, raw }) => ({
      isCertain: true,
      place: { where: test.where, value: raw },
      why: 'this value admits more than one repository',
    }));
  const contexts = gradedContexts(view);
  const untold = values
    .filter((value) => !contexts.some(({ subject }) => subject.raw === value.raw))
    .map(({ test, raw }) => ({
      isCertain: false,
      place: { where: test.where, value: raw },
      why: 'this subject names neither an environment nor a branch',
    }));
  const loose = contexts.flatMap((graded): readonly Looseness[] => {
    const { context, place } = graded;
    if (!isExactContext(context, graded.isPattern)) {
      const isUnclear = isByWorkflow || context.kind === 'other';
      return [{ isCertain: !isUnclear, place, why: 'this value admits runs that need no review' }];
    }
    if (context.kind !== 'environment') {
      const kind = context.kind === 'tag' ? 'tag' : 'branch';
      return [{ isCertain: false, place, why: `it is unknown whether the ${kind} is protected` }];
    }
    const name = environmentName(graded);
    const state = environmentState(name, scope.facts);
    if (state === undefined || state === 'protected') return [];
    return [{ isCertain: true, place, why: `the environment \`${name}\` has no protection` }];
  });
  return [...wide, ...loose, ...untold];
}

/** Actions with which a role can change its own permissions or those of another role. */
const REWRITING_ACTIONS: readonly string[] = [
  'iam:AttachRolePolicy',
  'iam:CreatePolicyVersion',
  'iam:DeleteRolePermissionsBoundary',
  'iam:PutRolePermissionsBoundary',
  'iam:PutRolePolicy',
  'iam:SetDefaultPolicyVersion',
  'iam:UpdateAssumeRolePolicy',
];

const selfEscalation: LintRule = {
  id: 'T43',
  severity: 'warning',
  title: 'A role that can escalate its privileges',
  meaning:
    'The role can pass any role, perform any IAM action, or change its own policies without a permissions boundary.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html',
  check: ofRole(findSelfEscalation),
};

/** Statements that let the role extend its own permissions. */
export function findSelfEscalation(facts: LintFacts): readonly LintProblem[] {
  const { permissions } = facts;
  if (permissions === undefined) return [];
  return permissions.documents.flatMap((document, number) =>
    document.Statement.flatMap((statement, index): readonly LintProblem[] => {
      const problem = findEscalation(statement, permissions);
      if (problem === undefined) return [];
      const where = `permissions policy ${number + 1}, statement ${index + 1}`;
      return [{ severity: 'warning', statement: 0, where, ...problem }];
    }),
  );
}

interface Escalation {
  readonly value: string;
  readonly message: string;
  readonly instead: string;
}

function findEscalation(statement: Statement, permissions: RolePermissions): Escalation | undefined {
  if (statement.Effect !== 'Allow') return undefined;
  const granted = (action: string): string | undefined => {
    const matches = (pattern: string): boolean => isLike(pattern.toLowerCase(), action.toLowerCase());
    if (statement.NotAction !== undefined) return toList(statement.NotAction).some(matches) ? undefined : action;
    return toList(statement.Action).find(matches);
  };
  const everything = toList(statement.Action).find((action) => isAllWildcard(action) || /^iam:\*+$/iu.test(action));
  if (everything !== undefined) {
    const message = 'The role can perform any IAM action, so it can give itself any permission.';
    return {
      value: everything,
      message,
      instead: 'list the IAM actions that the job needs, limited to the roles that it manages',
    };
  }
  if (!reachesEveryRole(statement)) return undefined;
  const pass = granted('iam:PassRole');
  if (pass !== undefined) {
    const message =
      'The role can pass any role in the account to a service, so it can use the permissions of all of them.';
    const instead = '`"Resource": "arn:aws:iam::ACCOUNT-ID:role/NAME"` with the roles that it passes';
    return { value: pass, message, instead };
  }
  const isBounded = permissions.hasBoundary || testsBoundary(statement);
  const rewriting = isBounded ? undefined : REWRITING_ACTIONS.map(granted).find((action) => action !== undefined);
  if (rewriting === undefined) return undefined;
  const message =
    'The role can change its own policies or trust policy, and no permissions boundary limits what it can give itself.';
  const instead = 'limit `Resource` to other roles, or set a permissions boundary on this role';
  return { value: rewriting, message, instead };
}

/** Whether a statement acts on roles without naming any. */
function reachesEveryRole(statement: Statement): boolean {
  if (statement.NotResource !== undefined) return true;
  return toList(statement.Resource).some(
    (resource) =>
      isLike(resource, 'arn:aws:iam::111122223333:role/zq7-any') || isAllWildcard(resource.split(':role/', 2)[1] ?? ''),
  );
}

function testsBoundary(statement: Statement): boolean {
  return Object.values(statement.Condition ?? {}).some((keys) =>
    Object.keys(keys).some((key) => key.toLowerCase() === 'iam:permissionsboundary'),
  );
}

const HOUR = 3600;

const longSessions: LintRule = {
  id: 'T44',
  severity: 'warning',
  title: 'Long sessions',
  meaning: "The role's credentials can be valid for more than an hour.",
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html',
  check: ofRole(findLongSessions),
};

function findLongSessions(facts: LintFacts): readonly LintProblem[] {
  const seconds = facts.maxSessionDuration;
  if (seconds === undefined || seconds <= HOUR) return [];
  const hours = Math.round((seconds / HOUR) * 10) / 10;
  return [
    {
      severity: 'warning',
      statement: 0,
      where: 'MaxSessionDuration',
      value: String(seconds),
      message:
        seconds >= 12 * HOUR
          ? 'Sessions can last twelve hours, the maximum that AWS allows. Leaked credentials stay valid for that time.'
          : `Sessions can last ${hours} hours. Leaked credentials stay valid for that time.`,
      instead: `\`"MaxSessionDuration": ${HOUR}\`, or the duration of the longest job`,
    },
  ];
}

/** The rules of this file. */
export const PERMISSION_RULES: readonly LintRule[] = [looseAdmin, selfEscalation, longSessions];
