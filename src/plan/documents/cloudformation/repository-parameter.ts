/**
 * The repositories that a template parameter adds to a trust policy: further repositories of the same owner, admitted
 * under the conditions of the declared repositories.
 */

import { type PolicyDocument, type Statement, toList } from '../../../trust/policy/document.ts';
import { readSubjectPattern } from '../../../trust/subject/pattern.ts';
import type { TemplateMap, TemplateValue } from './template-value.ts';

/** The template's parameter for one role. */
export interface RepositoryParameter {
  /** The pattern of one entry. It also allows an empty entry: CloudFormation treats an empty list as one empty entry. */
  readonly allowedPattern: string;
  /** The same pattern, described for users. */
  readonly entry: string;
  /** The statements that a list with entries adds. */
  readonly statements: readonly TemplateMap[];
}

/** A statement whose subjects name repositories of the owner. */
interface FramedStatement {
  readonly statement: Statement;
  /** The operator and key of its condition on the subject. */
  readonly operator: string;
  readonly key: string;
  readonly frames: readonly SubjectFrame[];
}

/** A subject without the repository. */
interface SubjectFrame {
  /** `repo:OWNER/` or `repo:OWNER@ID/`. */
  readonly prefix: string;
  /** `:ref:refs/heads/main`, or whatever else follows the repository. */
  readonly context: string;
  readonly isImmutable: boolean;
}

/** Separators for `Fn::Split`, which takes only a literal text. Repository names contain none of them. */
const SEPARATORS = [',', '|', ';', ' '];

/** The owner of the repositories, the account of the role, and the name of the parameter. */
export interface RepositoryScope {
  readonly owner: string;
  readonly account: string;
  readonly parameter: string;
}

/** Finds what the parameter adds to the policy; `undefined` if the policy cannot take further repositories. Pure; never throws. */
export function findRepositoryParameter(
  trust: PolicyDocument,
  { owner, account, parameter }: RepositoryScope,
): RepositoryParameter | undefined {
  const found = trust.Statement.flatMap((statement) => findFrames(statement, owner));
  const frames = found.flatMap((entry) => entry.frames);
  const isInFrames = (text: string): boolean => frames.some(({ prefix, context }) => (prefix + context).includes(text));
  const separator = SEPARATORS.find((text) => !isInFrames(text));
  // The delimiter of `Fn::Join` is a literal text, which cannot contain the account of the stack.
  if (frames.length === 0 || separator === undefined || isInFrames(account)) return undefined;
  // Statements that differ only in the repository are identical without it.
  const statements = new Map(
    found.map((entry) => {
      const statement = toStatement(entry, toSubjects(entry.frames, separator, parameter));
      return [JSON.stringify(statement), statement] as const;
    }),
  );
  return { ...toEntry(frames), statements: [...statements.values()] };
}

/** A statement that also tests the claim `repository` would still admit only that repository. */
function findFrames(statement: Statement, owner: string): readonly FramedStatement[] {
  const tests = Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, value]) => ({ operator, key, value })),
  );
  const [subject, ...others] = tests.filter(({ key }) => key.endsWith(':sub'));
  if (statement.Effect !== 'Allow' || subject === undefined || others.length > 0) return [];
  const { operator, key, value } = subject;
  if (operator !== 'StringEquals' && operator !== 'StringLike') return [];
  if (tests.some((test) => test.key.endsWith(':repository'))) return [];
  const frames = toList(value).flatMap((text) => parseFrame(String(text), owner));
  return frames.length === 0 ? [] : [{ statement, operator, key, frames }];
}

/** A repository whose name has a wildcard cannot be replaced by another name, so it makes no frame. */
function parseFrame(subject: string, owner: string): readonly SubjectFrame[] {
  const pattern = readSubjectPattern(subject, true);
  const { owner: own, repository, repositoryText = '' } = pattern;
  const context = subject.slice(repositoryText.length);
  if (own === undefined || repository === undefined || !/^:./su.test(context)) return [];
  const isSound = [own, repository].every(
    ({ name, ids }) => /^[\w.-]+$/u.test(name) && ids.every((id) => /^\d+$/u.test(id)),
  );
  const [ownerIds, ids] = [own.ids.length, repository.ids.length];
  if (!isSound || own.name.toLowerCase() !== owner.toLowerCase() || ownerIds !== ids || ids > 1) return [];
  return [{ prefix: `repo:${own.text}/`, context, isImmutable: ids === 1 }];
}

/** An immutable subject has the ID of the repository after its name, so the entry does, too. */
function toEntry(frames: readonly SubjectFrame[]): Pick<RepositoryParameter, 'allowedPattern' | 'entry'> {
  const name = '[A-Za-z0-9._-]+';
  if (frames.every(({ isImmutable }) => isImmutable))
    return { allowedPattern: `^(${name}@[0-9]+)?$`, entry: 'NAME@ID' };
  return frames.some(({ isImmutable }) => isImmutable)
    ? { allowedPattern: `^(${name}(@[0-9]+)?)?$`, entry: 'NAME, or NAME@ID where the subjects are immutable' }
    : { allowedPattern: `^(${name})?$`, entry: 'NAME' };
}

/** Every entry in every frame: prefix, entry, context, separator, prefix, entry … */
function toSubjects(frames: readonly SubjectFrame[], separator: string, parameter: string): TemplateValue {
  const unique = new Map(frames.map(({ prefix, context }) => [prefix + context, { prefix, context }]));
  const texts: readonly TemplateValue[] = [...unique.values()].map(({ prefix, context }) => ({
    'Fn::Join': ['', [prefix, { 'Fn::Join': [`${context}${separator}${prefix}`, { Ref: parameter }] }, context]],
  }));
  const [only = '', ...more] = texts;
  return { 'Fn::Split': [separator, more.length === 0 ? only : { 'Fn::Join': [separator, texts] }] };
}

/** Removes the condition on the repository ID; the condition on the owner ID and all others stay. */
function toStatement({ statement, operator, key }: FramedStatement, subjects: TemplateValue): TemplateMap {
  const { Sid: _, Condition: condition = {}, ...rest } = statement;
  const repositoryId = key.replace(/sub$/u, 'repository_id');
  const conditions = Object.entries(condition).map(([name, keys]): [string, TemplateMap] => {
    const kept = Object.entries(keys).filter(([other]) => other !== repositoryId);
    const entries = kept.map(([other, value]): [string, TemplateValue] => [
      other,
      name === operator && other === key ? subjects : value,
    ]);
    return [name, Object.fromEntries(entries)];
  });
  return { ...rest, Condition: Object.fromEntries(conditions) };
}
