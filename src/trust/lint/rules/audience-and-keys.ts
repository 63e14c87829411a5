/** Rules on the audience and on the keys that conditions test: T20, T21 and T27 to T32. */

import { hasWildcard } from '../../policy/wildcard.ts';
import { isTemplateKey } from '../../subject/template-keys.ts';
import { defaultAudience, exposedClaims, GITHUB_ISSUER } from '../../token/issuer.ts';
import { inGithubStatements, type LintContext, type LintProblem, type LintRule } from '../rule.ts';
import {
  decidingValues,
  exampleSubject,
  findingOn,
  type Pins,
  pinsOf,
  placeOf,
  renderCondition,
  renderIdKeys,
  type SubjectValue,
} from '../scope.ts';
import { CHECKOV, GITHUB, HARDENING, KEYS } from '../sources.ts';
import {
  type ConditionTest,
  constrainingTests,
  isPatternTest,
  isPinned,
  keyOf,
  meantClaim,
  type ParsedStatement,
  testsOf,
  trimSlashes,
} from '../statement.ts';

function audienceOf(view: ParsedStatement, scope: LintContext): string {
  return scope.facts.clientIds?.[0] ?? defaultAudience(view.partition);
}

const noAudience: LintRule = {
  id: 'T20',
  severity: 'warning',
  title: 'No condition on the audience',
  meaning: 'Tokens issued for another service are admitted if the provider lists their audience.',
  source: GITHUB,
  check: inGithubStatements((view, scope) => {
    // Optional audiences have rules of their own; a misspelled key admits no token and has one, too.
    const spokenFor = testsOf(view, 'aud').filter(
      ({ operator }) => operator.set === 'ForAllValues' || (operator.ifExists && operator.sense === 'positive'),
    );
    const misspelt = view.tests.filter(
      (test) => test.kind === 'malformed' && test.constrains && meantClaim(test) === 'aud',
    );
    if (constrainingTests(view, 'aud').length + spokenFor.length + misspelt.length > 0) return [];
    return [
      findingOn(
        view,
        'warning',
        { where: 'Condition' },
        'No condition tests the audience, so a token issued for another service can be used here.',
        `add ${renderCondition('StringEquals', keyOf(view, 'aud'), audienceOf(view, scope))}`,
      ),
    ];
  }),
};

const looseAudience: LintRule = {
  id: 'T21',
  severity: 'error',
  title: 'Loose or unknown audience',
  meaning:
    'The audience is a pattern, or the provider does not list it. A pattern operator with an exact audience is a warning.',
  source: GITHUB,
  check: inGithubStatements((view, scope) =>
    testsOf(view, 'aud')
      .filter(({ operator }) => operator.sense === 'positive')
      .flatMap((test) => test.values.flatMap(({ raw, text }) => judgeAudience(view, scope, test, raw, text))),
  ),
};

function judgeAudience(
  view: ParsedStatement,
  scope: LintContext,
  test: ConditionTest,
  raw: string,
  text: string,
): readonly LintProblem[] {
  const { clientIds } = scope.facts;
  const isPattern = isPatternTest(test);
  const instead = renderCondition(
    'StringEquals',
    test.key,
    isPattern && hasWildcard(text) ? audienceOf(view, scope) : raw,
  );
  const place = { where: test.where, value: raw };
  if (hasWildcard(text)) {
    const message = isPattern
      ? 'The pattern admits tokens that were issued for other services.'
      : 'The provider has no such audience: `*` and `?` are ordinary characters here.';
    return [findingOn(view, 'error', place, message, instead)];
  }
  if (clientIds !== undefined && !clientIds.includes(text)) {
    const message = 'The provider has no client ID with this value, so AWS rejects every token with this audience.';
    const audience = renderCondition('StringEquals', test.key, audienceOf(view, scope));
    return [findingOn(view, 'error', place, message, `add the client ID to the provider, or write ${audience}`)];
  }
  if (!isPattern) return [];
  const message = 'The audience is an exact value; a pattern operator only makes it easy to add a wildcard by mistake.';
  return [findingOn(view, 'warning', place, message, instead)];
}

const issuerKey: LintRule = {
  id: 'T27',
  severity: 'warning',
  title: 'A condition on `iss`',
  meaning: 'AWS has no such key. The provider in `Principal` already determines which issuer is trusted.',
  source: 'https://github.com/github/docs/pull/22240',
  check: inGithubStatements((view) =>
    view.tests
      .filter((test) => test.kind !== 'foreign' && test.claim === 'iss')
      .map((test) =>
        findingOn(
          view,
          'warning',
          { where: test.where },
          test.constrains
            ? 'AWS has no key for the issuer, so this condition is never true and no token is admitted.'
            : 'AWS has no key for the issuer, so this condition checks nothing.',
          'remove the condition: `Principal.Federated` already determines the issuer',
        ),
      ),
  ),
};

const malformedKey: LintRule = {
  id: 'T28',
  severity: 'error',
  title: 'Malformed condition key',
  meaning: 'The key contains a scheme, an extra slash, or the name of another provider, so AWS never sets it.',
  source: 'https://github.com/aws-samples/github-actions-oidc-cdk-construct',
  check: inGithubStatements((view) => [
    ...view.tests
      .filter((test) => test.kind === 'malformed')
      .map((test) =>
        findingOn(
          view,
          'error',
          { where: test.where },
          `${describeKey(test.key, view)} ${test.constrains ? 'The condition is never true.' : 'The condition checks nothing.'}`,
          renderCondition(test.operator.name, keyOf(view, meantClaim(test)), listOf(test)),
        ),
      ),
    ...view.tests
      .filter((test) => test.kind === 'claim')
      .filter((test) => {
        const proper = keyOf(view, test.claim);
        return test.key !== proper && test.key.toLowerCase() === proper.toLowerCase();
      })
      .map((test) =>
        findingOn(
          view,
          'info',
          { where: test.where },
          'The key differs from the usual spelling in letter case. AWS ignores the letter case of keys, but tools that read policies may not.',
          `\`${keyOf(view, test.claim)}\``,
        ),
      ),
  ]),
};

function describeKey(key: string, view: ParsedStatement): string {
  if (key.includes('://')) return 'Condition keys are written without `https://`.';
  const front = key.slice(0, Math.max(key.lastIndexOf(':'), 0));
  if (front === '') return 'The key lacks the name of the provider before the claim.';
  if (front !== trimSlashes(front)) return 'Condition keys have no slash before the last `:`.';
  if (front.toLowerCase() === view.provider.toLowerCase())
    return 'The text after the last `:` is not the name of a claim.';
  return `The key belongs to another provider; the provider of this statement is \`${view.provider}\`.`;
}

function listOf(test: ConditionTest): string | readonly string[] {
  const raw = test.values.map((value) => value.raw);
  return raw.length === 1 ? (raw[0] ?? raw) : raw;
}

/** Keys that AWS has for other OIDC providers; tokens of GitHub do not carry these claims. */
const GENERAL_KEYS: readonly string[] = ['amr', 'email', 'oaud'];

/** Keys that AWS provides for GitHub in the commercial partition. */
const GITHUB_KEYS = exposedClaims('aws', GITHUB_ISSUER);

const unknownClaim: LintRule = {
  id: 'T29',
  severity: 'error',
  title: 'A claim that is not a condition key',
  meaning: 'AWS does not offer this claim as a condition key. A warning where this is not confirmed.',
  source: KEYS,
  check: inGithubStatements((view, scope) =>
    view.tests
      .filter(({ kind, claim }) => kind === 'claim' && claim !== 'iss')
      .filter(({ claim }) => !view.exposedClaims.includes(claim) || claim === 'amr')
      .map((test) => {
        const isGeneral = GENERAL_KEYS.includes(test.claim);
        const isUnproven = !isGeneral && GITHUB_KEYS.includes(test.claim);
        const effect = test.constrains ? 'this condition is never true' : 'this condition checks nothing';
        return findingOn(
          view,
          isUnproven || isGeneral ? 'warning' : 'error',
          { where: test.where },
          isUnproven
            ? `AWS offers \`${test.claim}\` for the issuer of github.com in the commercial partition; here it is unproven, and without it ${effect}.`
            : isGeneral
              ? `GitHub's tokens do not carry \`${test.claim}\`, so ${effect}.`
              : `AWS does not offer \`${test.claim}\` as a condition key, so ${effect}.`,
          insteadOfClaim(test.claim, view, scope),
        );
      }),
  ),
};

function insteadOfClaim(claim: string, view: ParsedStatement, scope: LintContext): string {
  const owner = scope.repositories[0]?.identity.ownerId ?? 'OWNER-ID';
  if (claim === 'repository_owner' && view.hasGithubKeys) {
    return renderCondition('StringEquals', keyOf(view, 'repository_owner_id'), owner);
  }
  const isInSubject = ['repository', 'repository_id', 'repository_owner_id', 'ref', 'environment'].includes(claim);
  if (isInSubject || !isTemplateKey(claim)) {
    return `leave it out and let the subject say it: ${renderCondition('StringEquals', keyOf(view, 'sub'), exampleSubject(view, scope))}`;
  }
  return `leave it out; to test it, add \`${claim}\` to the subject template of the repository (\`include_claim_keys\`) and to the value of \`${keyOf(view, 'sub')}\``;
}

/** Claims that limit a subject to an enterprise, in which strangers cannot create repositories. */
const ENTERPRISE_CLAIMS: ReadonlySet<string> = new Set(['enterprise', 'enterprise_id', 'enterprise_slug']);

const reproducibleSubject: LintRule = {
  id: 'T30',
  severity: 'error',
  title: 'A subject that any repository can have',
  meaning: "A custom subject without a repository, owner, or ID can be reproduced in anyone's repository.",
  source: CHECKOV,
  check: inGithubStatements((view, scope) =>
    decidingValues(view)
      .filter(({ subject }) => subject.kind === 'template')
      .filter(({ subject }) => {
        const pins = pinsOf(view, subject);
        const isHeld = pins.repositoryId || pins.ownerId || pins.repositoryName || pins.ownerName;
        const isOfEnterprise = subject.claims.some(
          ({ key, value }) =>
            key !== undefined &&
            ENTERPRISE_CLAIMS.has(key) &&
            value !== '' &&
            !(subject.isPattern && hasWildcard(value)),
        );
        const isPerson = subject.claims.every(({ key }) => key === 'actor' || key === 'actor_id');
        const isClaim = subject.claims[0]?.key !== undefined && isTemplateKey(subject.claims[0].key);
        return isClaim && !isHeld && !isOfEnterprise && !isPerson;
      })
      .map((value) =>
        findingOn(
          view,
          'error',
          placeOf(value),
          'Nothing in this subject identifies a repository: anyone can create a repository whose tokens have the same subject.',
          view.hasGithubKeys
            ? `add ${renderIdKeys(view, scope)}`
            : "add `repo` at the start of the repository's subject template, and `repo:OWNER/REPO` at the start of this value",
        ),
      ),
  ),
};

const FULL_SHA = /@[\da-f]{40}$/u;

const looseWorkflow: LintRule = {
  id: 'T31',
  severity: 'warning',
  title: 'A loose reusable workflow',
  meaning:
    'The workflow is named by a pattern, a branch, or a tag, or the statement does not limit which repositories can call it.',
  source: KEYS,
  check: inGithubStatements((view, scope) => {
    const values = decidingValues(view);
    const isNamed = (pins: Pins): boolean => pins.repositoryId || pins.ownerId || pins.repositoryName || pins.ownerName;
    const isHeld =
      isPinned(view, 'enterprise_id') ||
      isNamed(pinsOf(view)) ||
      (values.length > 0 && values.every(({ subject }) => isNamed(pinsOf(view, subject))));
    const byKey = constrainingTests(view, 'job_workflow_ref').flatMap((test) =>
      test.values.flatMap(({ raw, text }): readonly LintProblem[] => {
        const isWild = isPatternTest(test) && hasWildcard(text);
        const message = isWild
          ? 'The pattern admits every version of the workflow, on any branch or tag.'
          : !isHeld
            ? 'Any repository that can call this workflow is admitted, because no condition names the caller.'
            : FULL_SHA.test(text)
              ? undefined
              : 'The workflow is named by a branch or tag, so anyone who can move it changes what runs with this role.';
        if (message === undefined) return [];
        const file = raw.split('@', 1)[0] ?? raw;
        const exact = renderCondition('StringEquals', test.key, `${file}@FULL-COMMIT-SHA`);
        const caller = view.hasGithubKeys
          ? renderIdKeys(view, scope)
          : renderCondition('StringEquals', keyOf(view, 'sub'), exampleSubject(view, scope));
        return [
          findingOn(
            view,
            'warning',
            { where: test.where, value: raw },
            message,
            isHeld ? exact : `${exact} and ${caller}`,
          ),
        ];
      }),
    );
    return [...byKey, ...values.flatMap((value) => judgeWorkflowInSubject(value, view))];
  }),
};

function judgeWorkflowInSubject(value: SubjectValue, view: ParsedStatement): readonly LintProblem[] {
  const { subject } = value;
  const workflow = subject.claims.find(({ key }) => key === 'job_workflow_ref')?.value;
  if (workflow === undefined) return [];
  const pins = pinsOf(view, subject);
  const isOwnerNamed = subject.claims.some(({ key }) => key === 'repository_owner' || key === 'repo');
  const isCallerNamed =
    subject.kind === 'repository' || pins.repositoryId || pins.repositoryName || pins.ownerId || isOwnerNamed;
  const isWild = subject.isPattern && hasWildcard(workflow);
  if (!isWild && isCallerNamed) return [];
  return [
    findingOn(
      view,
      'warning',
      placeOf(value),
      isWild
        ? 'The pattern admits every version of the workflow, on any branch or tag.'
        : 'Any repository that can call this workflow is admitted, because no condition names the caller.',
      isWild
        ? 'name the workflow up to its full commit SHA'
        : 'add the repository to the subject template, or add conditions on the ID keys',
    ),
  ];
}

const onlyActor: LintRule = {
  id: 'T32',
  severity: 'warning',
  title: 'Only a person',
  meaning: 'The statement tests the actor but not the code that runs.',
  source: HARDENING,
  check: inGithubStatements((view, scope) => {
    const people = constrainingTests(view, 'actor', 'actor_id');
    const others = ['job_workflow_ref', 'repository', 'repository_id', 'repository_owner_id', 'enterprise_id'];
    const subjects = decidingValues(view).filter(() => constrainingTests(view, 'sub').length > 0);
    const isPerson = subjects.filter(
      ({ subject }) =>
        subject.kind === 'template' && subject.claims.every(({ key }) => key === 'actor' || key === 'actor_id'),
    );
    if (constrainingTests(view, ...others).length > 0) return [];
    const isOnlyPerson = subjects.length === 0 ? people.length > 0 : isPerson.length > 0;
    if (!isOnlyPerson) return [];
    const places = subjects.length === 0 ? people.map(({ where }) => ({ where })) : isPerson.map(placeOf);
    return places.map((place) =>
      findingOn(
        view,
        'warning',
        place,
        'The conditions test only the actor, who can start runs in many repositories with any code.',
        `also name the repository: ${renderCondition('StringEquals', keyOf(view, 'sub'), exampleSubject(view, scope))}`,
      ),
    );
  }),
};

/** The rules of this file. */
export const AUDIENCE_AND_KEY_RULES: readonly LintRule[] = [
  noAudience,
  looseAudience,
  issuerKey,
  malformedKey,
  unknownClaim,
  reproducibleSubject,
  looseWorkflow,
  onlyActor,
];
