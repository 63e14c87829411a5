/** Rules on the audience and on the keys that conditions test: T20, T21 and T27 to T32. */

import { hasWildcard } from '../../policy/wildcard.ts';
import { isTemplateKey } from '../../subject/template-keys.ts';
import { defaultAudience, exposedClaims, GITHUB_ISSUER } from '../../token/issuer.ts';
import type { Finding } from '../finding.ts';
import {
  decidingValues,
  exampleSubject,
  findingOn,
  type LintContext,
  type Pins,
  pinsOf,
  placeOf,
  renderCondition,
  renderIdKeys,
  type StatementRule,
  type SubjectValue,
} from '../scope.ts';
import {
  constrainingTerms,
  isPatternTerm,
  isPinned,
  keyOf,
  meantClaim,
  type ParsedStatement,
  type Term,
  termsOf,
  trimSlashes,
} from '../statement.ts';

function audienceOf(view: ParsedStatement, scope: LintContext): string {
  return scope.facts.clientIds?.[0] ?? defaultAudience(view.partition);
}

/** T20: the audience is not tested. */
export const noAudience: StatementRule = (view, scope) => {
  // Optional audiences have rules of their own; a misspelt key keeps everyone out and has one too.
  const spokenFor = termsOf(view, 'aud').filter(
    ({ operator }) => operator.set === 'ForAllValues' || (operator.ifExists && operator.sense === 'positive'),
  );
  const misspelt = view.terms.filter(
    (term) => term.kind === 'malformed' && term.constrains && meantClaim(term) === 'aud',
  );
  if (constrainingTerms(view, 'aud').length + spokenFor.length + misspelt.length > 0) return [];
  return [
    findingOn(
      view,
      'T20',
      'warning',
      { where: 'Condition' },
      'No condition tests the audience, so a token that was made for another service can be used here.',
      `add ${renderCondition('StringEquals', keyOf(view, 'aud'), audienceOf(view, scope))}`,
    ),
  ];
};

/** T21: an audience that is a pattern, or that the provider does not take. */
export const looseAudience: StatementRule = (view, scope) =>
  termsOf(view, 'aud')
    .filter(({ operator }) => operator.sense === 'positive')
    .flatMap((term) => term.values.flatMap(({ raw, text }) => judgeAudience(view, scope, term, raw, text)));

function judgeAudience(
  view: ParsedStatement,
  scope: LintContext,
  term: Term,
  raw: string,
  text: string,
): readonly Finding[] {
  const { clientIds } = scope.facts;
  const isPattern = isPatternTerm(term);
  const instead = renderCondition(
    'StringEquals',
    term.key,
    isPattern && hasWildcard(text) ? audienceOf(view, scope) : raw,
  );
  const place = { where: term.where, value: raw };
  if (hasWildcard(text)) {
    const message = isPattern
      ? 'The pattern lets in tokens that were made for other services.'
      : 'The provider has no audience of this name: `*` and `?` are ordinary characters here.';
    return [findingOn(view, 'T21', 'error', place, message, instead)];
  }
  if (clientIds !== undefined && !clientIds.includes(text)) {
    const message =
      'The provider does not have this audience among its client ids, so AWS refuses every token that carries it.';
    const audience = renderCondition('StringEquals', term.key, audienceOf(view, scope));
    return [findingOn(view, 'T21', 'error', place, message, `add the client id to the provider, or write ${audience}`)];
  }
  if (!isPattern) return [];
  const message = 'The audience is one fixed text; a pattern operator only waits for a wildcard to slip in.';
  return [findingOn(view, 'T21', 'warning', place, message, instead)];
}

/** T27: `iss`, which AWS does not offer as a key. */
export const issuerKey: StatementRule = (view) =>
  view.terms
    .filter((term) => term.kind !== 'foreign' && term.claim === 'iss')
    .map((term) =>
      findingOn(
        view,
        'T27',
        'warning',
        { where: term.where },
        term.constrains
          ? 'AWS has no key for the issuer, so this condition is never true and nobody is admitted.'
          : 'AWS has no key for the issuer, so this condition checks nothing.',
        'leave it out: `Principal.Federated` names the provider, and with it the issuer',
      ),
    );

/** T28: a key that belongs to no provider of this statement. */
export const malformedKey: StatementRule = (view) => [
  ...view.terms
    .filter((term) => term.kind === 'malformed')
    .map((term) =>
      findingOn(
        view,
        'T28',
        'error',
        { where: term.where },
        `${describeKey(term.key, view)} ${term.constrains ? 'The condition is never true.' : 'The condition checks nothing.'}`,
        renderCondition(term.operator.name, keyOf(view, meantClaim(term)), listOf(term)),
      ),
    ),
  ...view.terms
    .filter((term) => term.kind === 'claim')
    .filter((term) => {
      const proper = keyOf(view, term.claim);
      return term.key !== proper && term.key.toLowerCase() === proper.toLowerCase();
    })
    .map((term) =>
      findingOn(
        view,
        'T28',
        'info',
        { where: term.where },
        'The key differs from the usual spelling in letter case. AWS is believed not to mind; tools that read policies do.',
        `\`${keyOf(view, term.claim)}\``,
      ),
    ),
];

function describeKey(key: string, view: ParsedStatement): string {
  if (key.includes('://')) return 'Condition keys are written without `https://`.';
  const front = key.slice(0, Math.max(key.lastIndexOf(':'), 0));
  if (front === '') return 'The key lacks the name of the provider before the claim.';
  if (front !== trimSlashes(front)) return 'Condition keys have no slash before the last `:`.';
  if (front.toLowerCase() === view.provider.toLowerCase()) return 'The part behind the last `:` is no name of a claim.';
  return `The key belongs to another provider than this statement's, which is \`${view.provider}\`.`;
}

function listOf(term: Term): string | readonly string[] {
  const raw = term.values.map((value) => value.raw);
  return raw.length === 1 ? (raw[0] ?? raw) : raw;
}

/** Keys that AWS has for other OIDC providers; tokens of GitHub do not carry these claims. */
const GENERAL_KEYS: readonly string[] = ['amr', 'email', 'oaud'];

/** Keys that AWS has for GitHub where it has the most. */
const GITHUB_KEYS = exposedClaims('aws', GITHUB_ISSUER);

/** T29: a claim that AWS does not offer as a key. */
export const unknownClaim: StatementRule = (view, scope) =>
  view.terms
    .filter(({ kind, claim }) => kind === 'claim' && claim !== 'iss')
    .filter(({ claim }) => !view.exposedClaims.includes(claim) || claim === 'amr')
    .map((term) => {
      const isGeneral = GENERAL_KEYS.includes(term.claim);
      const isUnproven = !isGeneral && GITHUB_KEYS.includes(term.claim);
      const effect = term.constrains ? 'this condition is never true' : 'this condition checks nothing';
      return findingOn(
        view,
        'T29',
        isUnproven || isGeneral ? 'warning' : 'error',
        { where: term.where },
        isUnproven
          ? `AWS offers \`${term.claim}\` for the issuer of github.com in the commercial partition; here it is unproven, and without it ${effect}.`
          : isGeneral
            ? `GitHub's tokens do not carry \`${term.claim}\`, so ${effect}.`
            : `AWS does not offer \`${term.claim}\` as a condition key, so ${effect}.`,
        insteadOfClaim(term.claim, view, scope),
      );
    });

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

/** Claims that hold a subject to an enterprise, whose repositories strangers cannot make. */
const ENTERPRISE_CLAIMS: ReadonlySet<string> = new Set(['enterprise', 'enterprise_id', 'enterprise_slug']);

/** T30: a subject made only of claims that any repository can reproduce. */
export const reproducibleSubject: StatementRule = (view, scope) =>
  decidingValues(view)
    .filter(({ subject }) => subject.kind === 'template')
    .filter(({ subject }) => {
      const pins = pinsOf(view, subject);
      const isHeld = pins.repositoryId || pins.ownerId || pins.repositoryName || pins.ownerName;
      const isOfEnterprise = subject.claims.some(
        ({ key, value }) =>
          key !== undefined && ENTERPRISE_CLAIMS.has(key) && value !== '' && !(subject.isPattern && hasWildcard(value)),
      );
      const isPerson = subject.claims.every(({ key }) => key === 'actor' || key === 'actor_id');
      const isClaim = subject.claims[0]?.key !== undefined && isTemplateKey(subject.claims[0].key);
      return isClaim && !isHeld && !isOfEnterprise && !isPerson;
    })
    .map((value) =>
      findingOn(
        view,
        'T30',
        'error',
        placeOf(value),
        'Nothing in this subject belongs to one repository: anyone can make a repository whose tokens carry the same.',
        view.hasGithubKeys
          ? `add ${renderIdKeys(view, scope)}`
          : 'put `repo` first into the subject template of the repository, and `repo:OWNER/REPO` in front of this value',
      ),
    );

const FULL_SHA = /@[\da-f]{40}$/u;

/** T31: a reusable workflow that can change, or that anyone may call. */
export const looseWorkflow: StatementRule = (view, scope) => {
  const values = decidingValues(view);
  const isNamed = (pins: Pins): boolean => pins.repositoryId || pins.ownerId || pins.repositoryName || pins.ownerName;
  const isHeld =
    isPinned(view, 'enterprise_id') ||
    isNamed(pinsOf(view)) ||
    (values.length > 0 && values.every(({ subject }) => isNamed(pinsOf(view, subject))));
  const byKey = constrainingTerms(view, 'job_workflow_ref').flatMap((term) =>
    term.values.flatMap(({ raw, text }): readonly Finding[] => {
      const isWild = isPatternTerm(term) && hasWildcard(text);
      const message = isWild
        ? 'The pattern admits every version of the workflow, on whichever branch or tag someone puts it.'
        : !isHeld
          ? 'Any repository that may call this workflow is admitted, because nothing here names the caller.'
          : FULL_SHA.test(text)
            ? undefined
            : 'The workflow is named by a branch or tag, and whoever may move that changes what runs with this role.';
      if (message === undefined) return [];
      const file = raw.split('@', 1)[0] ?? raw;
      const exact = renderCondition('StringEquals', term.key, `${file}@FULL-COMMIT-SHA`);
      const caller = view.hasGithubKeys
        ? renderIdKeys(view, scope)
        : renderCondition('StringEquals', keyOf(view, 'sub'), exampleSubject(view, scope));
      return [
        findingOn(
          view,
          'T31',
          'warning',
          { where: term.where, value: raw },
          message,
          isHeld ? exact : `${exact} and ${caller}`,
        ),
      ];
    }),
  );
  return [...byKey, ...values.flatMap((value) => judgeWorkflowInSubject(value, view))];
};

function judgeWorkflowInSubject(value: SubjectValue, view: ParsedStatement): readonly Finding[] {
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
      'T31',
      'warning',
      placeOf(value),
      isWild
        ? 'The pattern admits every version of the workflow, on whichever branch or tag someone puts it.'
        : 'Any repository that may call this workflow is admitted, because nothing here names the caller.',
      isWild
        ? 'name the workflow up to its full commit SHA'
        : 'add the repository to the subject template, or id keys beside the subject',
    ),
  ];
}

/** T32: a person, and nothing else. */
export const onlyActor: StatementRule = (view, scope) => {
  const people = constrainingTerms(view, 'actor', 'actor_id');
  const others = ['job_workflow_ref', 'repository', 'repository_id', 'repository_owner_id', 'enterprise_id'];
  const subjects = decidingValues(view).filter(() => constrainingTerms(view, 'sub').length > 0);
  const isPerson = subjects.filter(
    ({ subject }) =>
      subject.kind === 'template' && subject.claims.every(({ key }) => key === 'actor' || key === 'actor_id'),
  );
  if (constrainingTerms(view, ...others).length > 0) return [];
  const isOnlyPerson = subjects.length === 0 ? people.length > 0 : isPerson.length > 0;
  if (!isOnlyPerson) return [];
  const places = subjects.length === 0 ? people.map(({ where }) => ({ where })) : isPerson.map(placeOf);
  return places.map((place) =>
    findingOn(
      view,
      'T32',
      'warning',
      place,
      'Only the person is tested, who can start runs in many repositories and of any code.',
      `name the code as well: ${renderCondition('StringEquals', keyOf(view, 'sub'), exampleSubject(view, scope))}`,
    ),
  );
};
