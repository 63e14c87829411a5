/** Our own comments on pull requests over GitHub's REST API: found by their marker, updated, never doubled on purpose. */

import type { PlanComments, RefusedComment } from '../ports/github.ts';
import {
  type Client,
  type GitHubSettings,
  limitRequest,
  openClient,
  type Refusal,
  readRefusal,
  requireTime,
  statusOf,
  toRecord,
  toRepositoryPath,
  withRetry,
} from './client.ts';

export function createPlanComments(settings: GitHubSettings): PlanComments {
  return {
    async publish(fullName, pullNumber, marker, body) {
      if (settings.token === undefined) return refuse('there is no `github-token`');
      const path = { ...toRepositoryPath(fullName), issue_number: pullNumber };
      try {
        return await publish({ client: openClient(settings), settings, path }, marker, body);
      } catch (error) {
        requireTime(settings);
        return refuse(explain(readRefusal(error, settings)));
      }
    },
  };
}

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

/** Each attempt looks first, so that a write whose answer was lost is seen and not made again. */
async function publish(thread: Thread, marker: string, body: string): Promise<'created' | 'updated' | 'unchanged'> {
  let written: 'created' | 'updated' | undefined;
  return withRetry(async () => {
    const [oldest, ...later] = await findOurs(thread, marker);
    if (oldest === undefined) {
      written = 'created';
      await create(thread, body);
      return written;
    }
    const isSame = toComparable(oldest.body) === toComparable(body);
    if (!isSame) {
      written = 'updated';
      await update(thread, oldest, body);
    }
    // Two runs at once may both have found none; what the second one wrote would never be updated.
    for (const comment of later) await removeIfPossible(thread, comment);
    return written ?? 'unchanged';
  }, thread.settings);
}

/** GitHub may keep other line ends than it was sent. */
function toComparable(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}

/**
 * Oldest first. Anybody may write our marker into a comment, so it counts only in one by a bot, which strangers are not, or
 * by the owner of the token.
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
    if (!Array.isArray(data)) throw new Error('what answers there is not the API of GitHub');
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

/** The id of the user whose token it is; `undefined` for the token of a job or an app, which GitHub refuses this call. */
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

function explain({ kind, said }: Refusal): string {
  switch (kind) {
    case 'unauthorized':
      return `GitHub does not accept \`github-token\` (${said})`;
    case 'forbidden':
      return `\`github-token\` may not comment (${said}); the job needs \`pull-requests: write\`, and runs from forks get a read-only token`;
    case 'missing':
      return `GitHub shows \`github-token\` no such pull request (${said}); the job needs \`pull-requests: write\``;
    case 'limited':
      return `GitHub limits the rate of requests (${said})`;
    case 'rejected':
      return `GitHub does not accept the comment (${said})`;
    case 'failing':
      return `the API of GitHub kept failing (${said})`;
    case 'unreachable':
      return `the API of GitHub cannot be reached (${said})`;
  }
}
