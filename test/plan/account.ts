/** An account in memory: what each step of a plan makes of it, as strict as IAM, and as the executor of this action makes it. */

import { findOwner } from '../../src/plan/ownership.ts';
import type { ActualProvider, ActualRole, ActualState, InlinePolicy, Reading, Tags } from '../../src/plan/state.ts';
import type { Step } from '../../src/plan/steps.ts';
import { namesProvider, type TrustingRole } from '../../src/plan/teardown.ts';
import {
  isSameDocument,
  measurePolicy,
  type PolicyDocument,
  parsePolicy,
  renderPolicy,
} from '../../src/trust/policy/document.ts';

/** A refusal of IAM, by the name of its error; `WorldMoved` is the executor's own. */
export class Refusal extends Error {
  constructor(code: string, what: string) {
    super(what);
    this.name = code;
  }
}

function refuse(code: string, what: string): never {
  throw new Refusal(code, what);
}

/** The account after one call of IAM. Quotas: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
export function call(state: ActualState, step: Step): ActualState {
  switch (step.kind) {
    case 'create-provider':
      if (state.provider.kind === 'present') refuse('EntityAlreadyExists', step.resource);
      return withProvider(state, {
        arn: step.resource,
        audiences: [step.audience],
        tags: checkTags(step.tags),
      });
    case 'add-audience': {
      const provider = readProvider(state, step.resource);
      return withProvider(state, { ...provider, audiences: [...new Set([...provider.audiences, step.audience])] });
    }
    case 'delete-provider':
      return { ...state, provider: { kind: 'absent' } };
    case 'create-role':
      return createRole(state, step);
    case 'delete-role': {
      const role = readRole(state, step.roleName);
      const held = [...listOf(role.policyArns), ...listOf(role.inlinePolicies)];
      if (held.length > 0) refuse('DeleteConflict', `${step.roleName} still has policies`);
      return { ...state, roles: new Map([...state.roles].filter(([name]) => name !== step.roleName)) };
    }
    default:
      return withRole(state, changeRole(readRole(state, step.roleName), step));
  }
}

type RoleStep = Exclude<
  Step,
  { readonly kind: 'create-provider' | 'add-audience' | 'delete-provider' | 'create-role' | 'delete-role' }
>;

function changeRole(role: ActualRole, step: RoleStep): ActualRole {
  switch (step.kind) {
    case 'update-trust':
      // A longer one that stands already shows that the account's quota is raised.
      return { ...role, trust: checkTrust(step.trust, Math.max(4096, measurePolicy(role.trust.text))) };
    case 'update-role':
      return { ...role, ...checkSettings(step.settings) };
    case 'put-boundary':
      return { ...role, permissionsBoundary: step.policyArn };
    case 'delete-boundary':
      return { ...role, permissionsBoundary: undefined };
    case 'tag-role':
      return { ...role, tags: checkTags({ ...withoutKeys(role.tags, Object.keys(step.tags)), ...step.tags }) };
    case 'untag-role':
      if (step.keys.length === 0) refuse('ValidationError', 'no keys');
      return { ...role, tags: withoutKeys(role.tags, step.keys) };
    case 'attach-policy':
      return { ...role, policyArns: asList([...new Set([...listOf(role.policyArns), step.policyArn])]) };
    case 'detach-policy': {
      const attached = listOf(role.policyArns);
      if (!attached.includes(step.policyArn)) refuse('NoSuchEntity', step.policyArn);
      return { ...role, policyArns: asList(attached.filter((arn) => arn !== step.policyArn)) };
    }
    case 'put-inline-policy':
      checkDocument(step.policy.text);
      return { ...role, inlinePolicies: asList(byName([...withoutName(role, step.policy.name), step.policy])) };
    case 'delete-inline-policy': {
      const kept = withoutName(role, step.policyName);
      if (kept.length === listOf(role.inlinePolicies).length) refuse('NoSuchEntity', step.policyName);
      return { ...role, inlinePolicies: asList(kept) };
    }
  }
}

function createRole(state: ActualState, { role, trust }: Step & { readonly kind: 'create-role' }): ActualState {
  const isTaken = [...state.roles.keys()].some((name) => name.toLowerCase() === role.name.toLowerCase());
  if (isTaken) refuse('EntityAlreadyExists', role.name);
  return withRole(state, {
    arn: role.arn,
    name: role.name,
    path: role.path,
    ...checkSettings({ description: role.description.value, maxSessionDuration: role.maxSessionDuration.value }),
    permissionsBoundary: role.permissionsBoundary,
    trust: checkTrust(trust),
    tags: checkTags(role.tags),
    createdAt: 0,
    policyArns: asList([]),
    inlinePolicies: asList([]),
  });
}

/** What becomes of a step in the hands of the executor, which looks once more before it overwrites or deletes. */
export interface Executed {
  readonly state: ActualState;
  readonly outcome: 'made' | 'conflict';
}

/** Makes one step, of an account that may have changed since it was planned. */
export function execute(state: ActualState, step: Step): Executed {
  try {
    return { state: isMade(state, step) ? state : call(state, step), outcome: 'made' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (['EntityAlreadyExists', 'DeleteConflict', 'Raced'].includes(error.name)) return { state, outcome: 'conflict' };
    if (error.name !== 'NoSuchEntity' || !REMOVALS.includes(step.kind)) throw error;
    // What is gone from a role is removed; a role that is gone is for the next plan.
    return { state, outcome: 'roleName' in step && state.roles.has(step.roleName) ? 'made' : 'conflict' };
  }
}

const REMOVALS: readonly Step['kind'][] = ['detach-policy', 'delete-inline-policy', 'delete-boundary', 'untag-role'];

/** Whether nothing is left to do; throws `WorldMoved` when somebody else has changed what the step would replace. */
function isMade(state: ActualState, step: Step): boolean {
  switch (step.kind) {
    case 'update-trust': {
      const { text } = readRole(state, step.roleName).trust;
      return mayReplace(text === step.found, isSameDocument(text, renderPolicy(step.trust)), step);
    }
    case 'update-role': {
      const role = readRole(state, step.roleName);
      const is = (settings: typeof step.found): boolean =>
        role.description === settings.description && role.maxSessionDuration === settings.maxSessionDuration;
      return mayReplace(is(step.found), is(step.settings), step);
    }
    case 'put-inline-policy': {
      if (step.before === undefined) return false;
      const { inlinePolicies } = readRole(state, step.roleName);
      const text = listOf(inlinePolicies).find(({ name }) => name === step.policy.name)?.text ?? '';
      return mayReplace(text === step.before, isSameDocument(text, step.policy.text), step);
    }
    case 'tag-role': {
      const { tags } = readRole(state, step.roleName);
      const keys = Object.keys(step.tags);
      if (keys.every((key) => tags[key] === step.tags[key])) return true;
      return keys.some((key) => tags[key] !== step.found[key]) ? refuse('Raced', step.resource) : false;
    }
    case 'delete-role': {
      if (!state.roles.has(step.roleName)) return true;
      return mayReplace(findOwner(readRole(state, step.roleName).tags) !== undefined, false, step);
    }
    case 'delete-provider': {
      if (state.provider.kind !== 'present') return true;
      const others = listTrusts(state).filter(({ name }) => !step.except.includes(name));
      const isTrusted = others.some(({ trust }) => namesProvider(trust, step.resource));
      return mayReplace(!isTrusted && findOwner(state.provider.value.tags) !== undefined, false, step);
    }
    default:
      return false;
  }
}

function mayReplace(isAsFound: boolean, isDone: boolean, { resource }: Step): boolean {
  if (!isDone && !isAsFound) refuse('WorldMoved', resource);
  return isDone;
}

/** The account after all steps, one call after the other. */
export function callAll(state: ActualState, steps: readonly Step[]): ActualState {
  return steps.reduce(call, state);
}

/** The accounts before, between and after the steps. */
export function moments(state: ActualState, steps: readonly Step[]): readonly ActualState[] {
  const all = [state];
  let current = state;
  for (const step of steps) {
    current = call(current, step);
    all.push(current);
  }
  return all;
}

/** Every role with its trust policy, as IAM lists them. */
export function listTrusts({ roles }: ActualState): readonly TrustingRole[] {
  return [...roles].flatMap(([name, role]) =>
    role.kind === 'present' ? [{ name, trust: role.value.trust.text }] : [],
  );
}

/** The role of this name; fails when there is none. */
export function readRole({ roles }: ActualState, name: string): ActualRole {
  const role = roles.get(name);
  return role?.kind === 'present' ? role.value : refuse('NoSuchEntity', `The role with name ${name} cannot be found.`);
}

function readProvider({ provider }: ActualState, arn: string): ActualProvider {
  return provider.kind === 'present' ? provider.value : refuse('NoSuchEntity', arn);
}

function withRole(state: ActualState, role: ActualRole): ActualState {
  return { ...state, roles: new Map([...state.roles, [role.name, { kind: 'present', value: role }]]) };
}

function withProvider(state: ActualState, provider: ActualProvider): ActualState {
  return { ...state, provider: { kind: 'present', value: provider } };
}

/** What a list holds that may be read. */
export function listOf<T>(reading: Reading<readonly T[]>): readonly T[] {
  return reading.kind === 'present' ? reading.value : [];
}

function asList<T>(value: readonly T[]): Reading<readonly T[]> {
  return { kind: 'present', value };
}

function withoutName({ inlinePolicies }: ActualRole, name: string): readonly InlinePolicy[] {
  return listOf(inlinePolicies).filter((policy) => policy.name !== name);
}

function byName(policies: readonly InlinePolicy[]): readonly InlinePolicy[] {
  return policies.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Keys that differ in letter case alone are one key. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html */
function withoutKeys(tags: Tags, keys: readonly string[]): Tags {
  const removed = keys.map((key) => key.toLowerCase());
  return Object.fromEntries(Object.entries(tags).filter(([key]) => !removed.includes(key.toLowerCase())));
}

function checkTags(tags: Tags): Tags {
  const entries = Object.entries(tags);
  if (entries.length > 50) refuse('LimitExceeded', 'tags');
  const isWrong = entries.some(([key, value]) => key === '' || key.length > 128 || value.length > 256);
  if (isWrong || entries.some(([key]) => /^aws:/iu.test(key))) refuse('ValidationError', 'tags');
  return tags;
}

function checkSettings<T extends { readonly description: string; readonly maxSessionDuration: number }>(of: T): T {
  const { description, maxSessionDuration: seconds } = of;
  if (description.length > 1000 || seconds < 3600 || seconds > 43200) refuse('ValidationError', 'settings');
  return of;
}

/** IAM keeps the text as it is sent. */
function checkTrust(policy: PolicyDocument, quota = 2048): ActualRole['trust'] {
  const text = renderPolicy(policy);
  const stored = checkDocument(text);
  if (stored.Statement.some(({ Principal, NotPrincipal }) => Principal === undefined && NotPrincipal === undefined)) {
    refuse('MalformedPolicyDocument', 'Missing required field Principal');
  }
  if (measurePolicy(text) > quota) refuse('LimitExceeded', 'ACLSizePerRole');
  return { text, policy: stored };
}

function checkDocument(text: string): PolicyDocument {
  const parsed = parsePolicy(text);
  if (parsed.kind === 'invalid') refuse('MalformedPolicyDocument', parsed.problem);
  const { Statement: statements } = parsed.policy;
  if (statements.length === 0) refuse('MalformedPolicyDocument', 'no statement');
  const ids = statements.flatMap(({ Sid: id }) => (id === undefined || id === '' ? [] : [id]));
  if (new Set(ids).size < ids.length) refuse('MalformedPolicyDocument', 'Statement IDs (SID) must be unique.');
  if (ids.some((id) => !/^[0-9A-Za-z]*$/u.test(id))) refuse('MalformedPolicyDocument', 'Statement IDs (SID)');
  return parsed.policy;
}
