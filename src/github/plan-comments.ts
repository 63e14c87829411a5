/** This action's comments on pull requests: found by their marker, and updated instead of added a second time. */

import type { PlanComments, RefusedComment } from '../ports/github.ts';
import {
  type Client,
  callWithRetry,
  type GitHubSettings,
  limitRequest,
  NOT_GITHUB,
  openClient,
  readRefusal,
  requireTime,
  statusOf,
  toRecord,
  toRepositoryPath,
} from './client.ts';
import { explainRefusal, type RefusedCall } from './refusal.ts';

export function createPlanComments(settings: GitHubSettings): PlanComments {
  return {
    async publish(fullName, pullNumber, marker, body) {
      if (settings.token === undefined) return refuse('`github-token` is not set');
      const path = { ...toRepositoryPath(fullName), issue_number: pullNumber };
      try {
        return await publish({ client: openClient(settings), settings, path }, marker, body);
      } catch (error) {
        requireTime(settings);
        return refuse(explainRefusal(readRefusal(error, settings), COMMENTING));
      }
    },
  };
}

const COMMENTING: RefusedCall = {
  action: 'comment',
  permission: 'the job needs `pull-requests: write`, and runs from forks get a read-only token',
  target: 'pull request',
  subject: 'the comment',
};

function refuse(reason: string): RefusedComment {
  return { kind: 'refused', reason };
}

interface Thread {
  readonly client: Client;
  readonly settings: GitHubSettings;
  readonly path: { readonly owner: string; readonly repo: string; readonly issue_number: number };
}

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly author: { readonly id: unknown; readonly isBot: boolean };
}

/** https://docs.github.com/en/rest/issues/comments: a pull request is an issue, too. */
const ON_THREAD = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}';

/** Each attempt reads the comments first, so a write whose response was lost is found and not repeated. */
async function publish(thread: Thread, marker: string, body: string): Promise<'created' | 'updated' | 'unchanged'> {
  let attempted: 'created' | 'updated' | undefined;
  return callWithRetry(async () => {
    const [oldest, ...duplicates] = await findOurs(thread, marker);
    if (oldest === undefined) {
      attempted = 'created';
      await create(thread, body);
      return attempted;
    }
    if (toComparable(oldest.body) !== toComparable(body)) {
      attempted = 'updated';
      await update(thread, oldest, body);
    }
    // Two runs at the same time can each create a comment, and only the oldest one is updated later.
    for (const comment of duplicates) await removeIfPossible(thread, comment);
    return attempted ?? 'unchanged';
  }, thread.settings);
}

/** GitHub can store other line endings than it was sent. */
function toComparable(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}

/**
 * Oldest first. Anyone can write the marker into a comment, so only comments by a bot or by the owner of the token count.
 */
async function findOurs(thread: Thread, marker: string): Promise<readonly Comment[]> {
  const marked = (await readComments(thread)).filter(({ body }) => body.startsWith(marker));
  if (marked.every(({ author }) => author.isBot)) return marked;
  const own = await findOwnId(thread);
  return marked.filter(({ author }) => author.isBot || (own !== undefined && author.id === own));
}

async function readComments({ client, settings, path }: Thread): Promise<readonly Comment[]> {
  const comments: Comment[] = [];
  for (let page = 1; ; page += 1) {
    const request = limitRequest(settings);
    const { data, headers } = await client.request(`GET ${ON_THREAD}`, { ...path, per_page: 100, page, request });
    if (!Array.isArray(data)) throw new Error(NOT_GITHUB);
    comments.push(...data.flatMap(toComment));
    if (!/\brel="next"/u.test(headers.link ?? '')) return comments.sort((a, b) => a.id - b.id);
  }
}

function toComment(data: unknown): readonly Comment[] {
  const { id, body, user } = toRecord(data);
  if (typeof id !== 'number' || typeof body !== 'string') return [];
  const { id: authorId, type } = toRecord(user);
  return [{ id, body, author: { id: authorId, isBot: type === 'Bot' } }];
}

/** The ID of the token's user; `undefined` for the token of a job or an app, which GitHub does not allow this call. */
async function findOwnId({ client, settings }: Thread): Promise<unknown> {
  try {
    return toRecord((await client.request('GET /user', { request: limitRequest(settings) })).data)['id'];
  } catch (error) {
    const status = statusOf(error);
    if (status === 401 || status === 403 || status === 404) return undefined;
    throw error;
  }
}

async function create({ client, settings, path }: Thread, body: string): Promise<void> {
  await client.request(`POST ${ON_THREAD}`, { ...path, body, request: limitRequest(settings) });
}

async function update({ client, settings, path }: Thread, { id }: Comment, body: string): Promise<void> {
  const { owner, repo } = path;
  await client.request(`PATCH ${COMMENT}`, { owner, repo, comment_id: id, body, request: limitRequest(settings) });
}

async function removeIfPossible({ client, settings, path }: Thread, { id }: Comment): Promise<void> {
  const { owner, repo } = path;
  try {
    await client.request(`DELETE ${COMMENT}`, { owner, repo, comment_id: id, request: limitRequest(settings) });
  } catch {
    // The next run tries again.
  }
}
