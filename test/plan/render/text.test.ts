/** How a plan reads: a line for each step, the difference of each document, and JSON of a known version. */

import { describe, expect, it } from 'vitest';
import type { Section } from '../../../src/document/section.ts';
import { plan } from '../../../src/plan/plan.ts';
import { renderPlanJson } from '../../../src/plan/render/json.ts';
import { renderPlan } from '../../../src/plan/render/text.ts';
import type { ActualRole, DesiredRole } from '../../../src/plan/state.ts';
import { EMPTY_PLAN, type Plan } from '../../../src/plan/steps.ts';
import {
  ADMIN,
  ALLOW_QUEUES,
  ALLOW_TOPICS,
  AUDIENCE,
  accountWith,
  actualRole,
  DEV,
  desiredRole,
  desiredState,
  EMPTY_ACCOUNT,
  foreignRole,
  MAIN,
  OUR_TAGS,
  PROVIDER_ARN,
  policyOf,
  present,
  READ_ONLY,
  ROLE_ARN,
  ROLE_NAME,
  tokenStatement,
  trustText,
} from '../fixture-state.ts';

function planFor(desired: Partial<DesiredRole>, actual: Partial<ActualRole>): Plan {
  return plan(desiredState(desiredRole(desired)), accountWith(actualRole(actual)));
}

function titled(sections: readonly Section[], title: string): Section | undefined {
  return sections.find((section) => section.title === title);
}

describe('a plan as sections', () => {
  it('is a table of steps, each with its verdict and its reason', () => {
    expect(renderPlan(plan(desiredState(desiredRole()), EMPTY_ACCOUNT))[0]).toEqual({
      kind: 'table',
      title: 'Steps',
      columns: ['', 'widens', 'step', 'why'],
      rows: [
        ['1', 'yes', `create OIDC provider \`${PROVIDER_ARN}\``, 'the account has no OIDC provider for this issuer'],
        ['2', 'yes', `create role \`${ROLE_ARN}\``, 'the role does not exist'],
        ['3', 'yes', `attach policy \`${READ_ONLY}\` to \`${ROLE_NAME}\``, 'the declared policy is not attached'],
      ],
    });
  });

  it('shows a trust policy line by line, and who gains and loses by it', () => {
    const planned = planFor(
      { trust: policyOf(tokenStatement(MAIN)) },
      { trust: trustText(policyOf(tokenStatement(DEV))) },
    );
    const sections = renderPlan(planned);
    expect(titled(sections, `Trust policy of ${ROLE_NAME} (widens)`)).toEqual({
      kind: 'code',
      title: `Trust policy of ${ROLE_NAME} (widens)`,
      language: 'diff',
      text: [
        '  {',
        '    "Version": "2012-10-17",',
        '    "Statement": [',
        '      {',
        '        "Effect": "Allow",',
        '        "Principal": {',
        `          "Federated": "${PROVIDER_ARN}"`,
        '        },',
        '        "Action": "sts:AssumeRoleWithWebIdentity",',
        '        "Condition": {',
        '          "StringEquals": {',
        `            "token.actions.githubusercontent.com:aud": "${AUDIENCE}",`,
        `-           "token.actions.githubusercontent.com:sub": "${DEV}"`,
        `+           "token.actions.githubusercontent.com:sub": "${MAIN}"`,
        '          }',
        '        }',
        '      }',
        '    ]',
        '  }',
      ].join('\n'),
    });
    expect(titled(sections, 'Newly admitted')).toMatchObject({ items: [`\`${MAIN}\``] });
    expect(titled(sections, 'No longer admitted')).toMatchObject({ items: [`\`${DEV}\``] });
  });

  it('shows inline policies that come, change and go', () => {
    const sections = renderPlan(
      planFor(
        {
          inlinePolicies: [
            { name: 'changed', text: ALLOW_QUEUES },
            { name: 'fresh', text: ALLOW_QUEUES },
          ],
          prune: true,
        },
        {
          inlinePolicies: present([
            { name: 'changed', text: ALLOW_TOPICS },
            { name: 'gone', text: ALLOW_TOPICS },
          ]),
        },
      ),
    );
    const linesOf = (title: string): readonly string[] => {
      const section = titled(sections, title);
      return section?.kind === 'code' ? section.text.split('\n') : [];
    };
    expect(linesOf(`Inline policy changed of ${ROLE_NAME} (widens)`).filter((line) => /^[-+]/u.test(line))).toEqual([
      '-       "Action": "sns:Publish",',
      '+       "Action": "sqs:SendMessage",',
    ]);
    expect(linesOf(`Inline policy fresh of ${ROLE_NAME} (widens)`).every((line) => line.startsWith('+ '))).toBe(true);
    expect(linesOf(`Inline policy gone of ${ROLE_NAME} (does not widen)`).every((line) => line.startsWith('- '))).toBe(
      true,
    );
    expect(linesOf(`Inline policy gone of ${ROLE_NAME} (does not widen)`)).toHaveLength(10);
  });

  it('shows settings, tags and audiences before and after', () => {
    const sections = renderPlan(planFor({ tags: { ...OUR_TAGS, team: 'a' } }, { maxSessionDuration: 7200 }));
    expect(titled(sections, `update role settings ${ROLE_ARN}`)).toMatchObject({
      rows: [
        ['before', '7200 s, "GitHub Actions of octo-org/octo-repo"'],
        ['after', '3600 s, "GitHub Actions of octo-org/octo-repo"'],
      ],
    });
    expect(titled(sections, `tag role ${ROLE_ARN}`)).toMatchObject({
      rows: [
        ['before', 'team=(absent)'],
        ['after', 'team=a'],
      ],
    });
  });

  it('shows a trust policy that cannot be parsed as plain text', () => {
    const sections = renderPlan(planFor({}, { trust: { text: '?', policy: undefined } }));
    const shown = titled(sections, `Trust policy of ${ROLE_NAME} (widens)`);
    expect(shown?.kind === 'code' ? shown.text.split('\n').slice(0, 2) : []).toEqual(['- ?', '+ {']);
    expect(titled(sections, 'Newly admitted')).toBeUndefined();
  });

  it('lists what is left unchanged, and is empty for an empty plan', () => {
    const policyArns = present([READ_ONLY, ADMIN]);
    expect(renderPlan(planFor({}, { policyArns }))).toEqual([
      {
        kind: 'list',
        title: 'Left unchanged',
        items: [`managed policy ${ADMIN} is attached to ${ROLE_NAME} but not declared`],
      },
    ]);
    expect(renderPlan(EMPTY_PLAN)).toEqual([]);
  });
});

describe('a plan as JSON', () => {
  it('has a version and every documented member', () => {
    const planned = plan(desiredState(desiredRole({ policyArns: [] })), accountWith(foreignRole()));
    expect(JSON.parse(renderPlanJson(planned))).toEqual({
      version: 1,
      steps: [
        {
          kind: 'update-role',
          resource: ROLE_ARN,
          before: '7200 s, "made by hand"',
          after: '3600 s, "GitHub Actions of octo-org/octo-repo"',
          why: 'the session duration or the description differs',
          widens: false,
        },
        {
          kind: 'tag-role',
          resource: ROLE_ARN,
          before: 'gh-oidc-aws:managed-by=(absent), gh-oidc-aws:repository=(absent)',
          after: 'gh-oidc-aws:managed-by=gh-oidc-aws, gh-oidc-aws:repository=octo-org/octo-repo',
          why: 'tags are missing or differ',
          widens: false,
        },
        {
          kind: 'update-trust',
          resource: ROLE_ARN,
          before:
            '{"Version":"2012-10-17","Statement":[{"Sid":"Servers","Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}',
          after: `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"${PROVIDER_ARN}"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringEquals":{"token.actions.githubusercontent.com:aud":"${AUDIENCE}","token.actions.githubusercontent.com:sub":"${MAIN}"}}}]}`,
          why: 'the trust policy differs from the declared one',
          widens: true,
        },
      ],
      obstacles: [{ kind: 'not-owned', role: ROLE_NAME }],
      kept: [
        `managed policy ${ADMIN} is attached to ${ROLE_NAME} but not declared`,
        `inline policy theirs is on ${ROLE_NAME} but not declared`,
      ],
      notes: [
        `Role ${ROLE_NAME} admits more than is declared. Applying the plan removes access for: principal \`ec2.amazonaws.com\` (sts:AssumeRole).`,
        `Kept: managed policy ${ADMIN} is attached to ${ROLE_NAME} but not declared; \`prune: true\` removes it.`,
        `Kept: inline policy theirs is on ${ROLE_NAME} but not declared; \`prune: true\` removes it.`,
      ],
    });
  });

  it('has `null` when nothing existed before', () => {
    const { steps } = JSON.parse(renderPlanJson(plan(desiredState(desiredRole()), EMPTY_ACCOUNT)));
    expect(steps).toMatchObject([
      { kind: 'create-provider', before: null },
      { kind: 'create-role', before: null },
      { kind: 'attach-policy', before: null, after: READ_ONLY },
    ]);
  });
});
