/** The REST calls for the comments on a pull request, which GitHub keeps as comments on the issue of the same number. */

import { renderTime } from '../clock.ts';
import { type HttpAnswer, jsonAnswer } from '../http.ts';
import { type GithubState, storeRepository } from './github-state.ts';
import {
  type Author,
  type Comment,
  findPullRequest,
  fullName,
  type PullRequest,
  type Repository,
  withPullRequest,
} from './repository.ts';
import { linkPages, page, type RestCall, restError } from './rest-call.ts';

const PAGE_SIZE = 30;
const MAX_PAGE_SIZE = 100;
const MAX_CHARACTERS = 65_536;

/** https://docs.github.com/en/rest/issues/comments#list-issue-comments */
export function listComments(call: RestCall, repository: Repository): HttpAnswer {
  const pullRequest = findOnThread(call, repository);
  if (pullRequest === undefined) return restError(404, 'Not Found');
  const { comments, number } = pullRequest;
  const shown = page(comments, call.query, PAGE_SIZE, MAX_PAGE_SIZE);
  // GitHub's links name the repository by its id.
  const url = `${call.state.origin}/api/repositories/${repository.id}/issues/${number}/comments`;
  const links = linkPages(comments.length, url, call.query, PAGE_SIZE, MAX_PAGE_SIZE);
  const answer = jsonAnswer(
    200,
    shown.map((comment) => renderComment(call, repository, number, comment)),
  );
  return { ...answer, headers: { ...answer.headers, ...links } };
}

/** https://docs.github.com/en/rest/issues/comments#create-an-issue-comment */
export function createComment(call: RestCall, repository: Repository): HttpAnswer {
  const pullRequest = findOnThread(call, repository);
  if (pullRequest === undefined) return restError(404, 'Not Found');
  if (pullRequest.isLocked && call.token.kind === 'job') {
    return restError(403, 'Unable to create comment because issue is locked.');
  }
  const body = readBody(call);
  if (typeof body !== 'string') return body;
  const comment = storeComment(call.state, repository, pullRequest.number, body, call.token.owner);
  return jsonAnswer(201, renderComment(call, repository, pullRequest.number, comment));
}

/** https://docs.github.com/en/rest/issues/comments#update-an-issue-comment */
export function updateComment(call: RestCall, repository: Repository): HttpAnswer {
  const pullRequest = findOfComment(call, repository);
  const comment = pullRequest?.comments.find(({ id }) => id === Number(call.names['comment']));
  if (pullRequest === undefined || comment === undefined) return restError(404, 'Not Found');
  const body = readBody(call);
  if (typeof body !== 'string') return body;
  const updated = { ...comment, body, updatedAt: call.state.clock.now() };
  storeComments(call.state, repository, pullRequest, (item) => (item === comment ? [updated] : [item]));
  return jsonAnswer(200, renderComment(call, repository, pullRequest.number, updated));
}

/** https://docs.github.com/en/rest/issues/comments#delete-an-issue-comment */
export function deleteComment(call: RestCall, repository: Repository): HttpAnswer {
  const pullRequest = findOfComment(call, repository);
  if (pullRequest === undefined) return restError(404, 'Not Found');
  storeComments(call.state, repository, pullRequest, (item) =>
    item.id === Number(call.names['comment']) ? [] : [item],
  );
  return jsonAnswer(204);
}

/** Adds a comment to a pull request that exists. */
export function storeComment(
  state: GithubState,
  repository: Repository,
  number: number,
  body: string,
  author: Author,
): Comment {
  const now = state.clock.now();
  const comment = { id: state.nextCommentId(), body, author, createdAt: now, updatedAt: now };
  const add = (before: PullRequest): PullRequest => ({ ...before, comments: [...before.comments, comment] });
  storeRepository(state, withPullRequest(repository, number, add));
  return comment;
}

function storeComments(
  state: GithubState,
  repository: Repository,
  pullRequest: PullRequest,
  change: (comment: Comment) => readonly Comment[],
): void {
  const comments = pullRequest.comments.flatMap(change);
  storeRepository(
    state,
    withPullRequest(repository, pullRequest.number, (before) => ({ ...before, comments })),
  );
}

function findOnThread(call: RestCall, repository: Repository): PullRequest | undefined {
  return findPullRequest(repository, Number(call.names['issue']));
}

function findOfComment(call: RestCall, repository: Repository): PullRequest | undefined {
  const wanted = Number(call.names['comment']);
  return repository.pullRequests.find(({ comments }) => comments.some(({ id }) => id === wanted));
}

/** The new body, or an error response. */
function readBody(call: RestCall): string | HttpAnswer {
  const { body } = call.body as { readonly body?: unknown };
  if (typeof body !== 'string') return restError(422, 'Invalid request.\n\n"body" wasn\'t supplied.');
  if (body.trim() === '') return invalid("Body can't be blank");
  if (body.length > MAX_CHARACTERS) return invalid(`Body is too long (maximum is ${MAX_CHARACTERS} characters)`);
  return body;
}

function invalid(message: string): HttpAnswer {
  const errors = [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }];
  const refusal = restError(422, 'Validation Failed');
  return { ...refusal, body: JSON.stringify({ ...JSON.parse(refusal.body), errors }) };
}

function renderComment(
  { state }: RestCall,
  repository: Repository,
  number: number,
  comment: Comment,
): Readonly<Record<string, unknown>> {
  const { author, id } = comment;
  const thread = `${state.serverUrl}/${fullName(repository)}/pull/${number}`;
  const api = `${state.origin}/api/repos/${fullName(repository)}/issues`;
  return {
    id,
    node_id: `IC_${id}`,
    url: `${api}/comments/${id}`,
    html_url: `${thread}#issuecomment-${id}`,
    issue_url: `${api}/${number}`,
    body: comment.body,
    user: { login: author.login, id: author.id, type: author.type },
    created_at: renderTime(comment.createdAt),
    updated_at: renderTime(comment.updatedAt),
  };
}
