/** The parts of a `sub` value or pattern, whether GitHub's default or from a template. */

/** A part of a subject: the repository, where the run comes from, or a further claim of a template. */
export interface SubjectPart {
  /** `repo`, `context`, or the name of a claim. */
  readonly kind: string;
  /** The part as it stands in the subject. */
  readonly text: string;
}

/** The claims that a template can put into a subject, besides `repo` and the context. */
const TEMPLATE_CLAIMS: ReadonlySet<string> = new Set([
  'actor',
  'actor_id',
  'base_ref',
  'check_run_id',
  'enterprise',
  'enterprise_id',
  'event_name',
  'head_ref',
  'job_workflow_ref',
  'job_workflow_sha',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'repository_visibility',
  'run_attempt',
  'run_id',
  'run_number',
  'runner_environment',
  'sha',
  'workflow',
  'workflow_ref',
  'workflow_sha',
]);

/**
 * Takes a subject apart; `undefined` when no subject of GitHub looks so. A pattern that ends early lets its `*` stand for
 * the context. https://docs.github.com/en/actions/reference/security/oidc#customizing-the-token-claims
 */
export function parseSubject(text: string): readonly SubjectPart[] | undefined {
  const segments = text.split(':');
  const parts: SubjectPart[] = [];
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index] ?? '';
    const kind = kindOf(segment);
    const value = segments[index + 1];
    if (segment === 'pull_request') {
      parts.push({ kind: 'context', text: segment });
    } else if (kind !== undefined && value !== undefined) {
      parts.push({ kind, text: `${segment}:${value}` });
      index += 1;
    } else if (index === 0 && segment.includes('*')) {
      parts.push({ kind: 'repo', text: segment });
    } else if (!takeRest(parts, segments.slice(index).join(':'))) {
      return undefined;
    } else {
      break;
    }
  }
  const [first] = parts;
  if (parts.length === 1 && first?.kind === 'repo') {
    return [first, { kind: 'context', text: first.text.endsWith('*') ? '*' : '' }];
  }
  return parts;
}

function kindOf(segment: string): string | undefined {
  if (segment === 'repo') return 'repo';
  if (segment === 'ref' || segment === 'environment') return 'context';
  return TEMPLATE_CLAIMS.has(segment) || segment.startsWith('repo_property_') ? segment : undefined;
}

/** What follows a repository is a context, if a mistaken one; what follows a context belongs to its value. */
function takeRest(parts: SubjectPart[], rest: string): boolean {
  const last = parts.at(-1);
  if (last === undefined) return false;
  if (last.kind === 'repo') parts.push({ kind: 'context', text: rest });
  else parts[parts.length - 1] = { kind: last.kind, text: `${last.text}:${rest}` };
  return true;
}

/** Whether two subjects are made of the same parts in the same order. */
export function isSameShape(a: readonly SubjectPart[], b: readonly SubjectPart[]): boolean {
  return a.length === b.length && a.every(({ kind }, index) => kind === b[index]?.kind);
}

/** Whether a subject has GitHub's default shape: repository and context. */
export function isDefaultShape(parts: readonly SubjectPart[]): boolean {
  return parts.map(({ kind }) => kind).join(' ') === 'repo context';
}

export function joinParts(parts: readonly SubjectPart[]): string {
  return parts
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(':');
}

/** The claims of which a subject is made, for people. */
export function renderShape(parts: readonly SubjectPart[]): string {
  return parts.map(({ kind }) => kind).join(', ');
}

/** Where a run comes from, or `other` for what GitHub mints for nothing known. */
export interface ReadContext {
  readonly kind: 'environment' | 'branch' | 'tag' | 'pull-request' | 'other';
  /** As written in the subject. */
  readonly name: string;
}

/** Reads a part of kind `context`. */
export function readContext(text: string): ReadContext {
  const starts = [
    ['environment:', 'environment'],
    ['ref:refs/heads/', 'branch'],
    ['ref:refs/tags/', 'tag'],
  ] as const;
  if (text === 'pull_request') return { kind: 'pull-request', name: '' };
  const found = starts.find(([start]) => text.startsWith(start));
  return found === undefined ? { kind: 'other', name: text } : { kind: found[1], name: text.slice(found[0].length) };
}

/** The repository of a part of kind `repo`, with the ids of an immutable subject. */
export interface ReadRepository {
  readonly owner: string;
  readonly name: string;
  readonly ownerId: string | undefined;
  readonly id: string | undefined;
}

/** Reads a part of kind `repo`; a missing half is empty. */
export function readRepository(text: string): ReadRepository {
  const value = text.startsWith('repo:') ? text.slice('repo:'.length) : text;
  const slash = value.indexOf('/');
  const [owner, ownerId] = splitAt(slash === -1 ? value : value.slice(0, slash));
  const [name, id] = splitAt(slash === -1 ? '' : value.slice(slash + 1));
  return { owner, name, ownerId, id };
}

function splitAt(text: string): readonly [string, string | undefined] {
  const at = text.indexOf('@');
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

/** One text that a pattern matches: wildcards stand for a letter, `${*}` and the like for themselves. */
export function toSample(pattern: string): string {
  return pattern.replace(/\$\{[*?$]\}|[*?]/gu, (found) => (found.length === 1 ? 'x' : (found[2] ?? '')));
}
