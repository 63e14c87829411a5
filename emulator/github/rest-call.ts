/** What the handlers of GitHub's REST API share: calls, errors and pagination. */

import { type HttpAnswer, jsonAnswer } from '../http.ts';
import type { ApiToken, GithubState } from './github-state.ts';

/** A call that passed the checks. */
export interface RestCall {
  readonly state: GithubState;
  readonly token: ApiToken;
  /** The placeholders of the route's pattern. */
  readonly names: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

/** An error response of GitHub. */
export function restError(status: number, message: string, code?: string): HttpAnswer {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: String(status) };
  return { ...jsonAnswer(status, body), errorCode: code ?? message };
}

/** The page that `per_page` and `page` select. */
export function page<T>(
  items: readonly T[],
  query: URLSearchParams,
  defaultSize: number,
  maxSize: number,
): readonly T[] {
  const { size, number } = readPage(query, defaultSize, maxSize);
  return items.slice((number - 1) * size, number * size);
}

/** The `Link` header with the other pages; empty for a single page. `url` is the URL of the list. */
export function linkPages(
  count: number,
  url: string,
  query: URLSearchParams,
  defaultSize: number,
  maxSize: number,
): Readonly<Record<string, string>> {
  const { size, number } = readPage(query, defaultSize, maxSize);
  const last = Math.max(Math.ceil(count / size), 1);
  const pages = [
    ...(number > 1 ? [['prev', Math.min(number - 1, last)] as const] : []),
    ...(number < last ? [['next', number + 1] as const, ['last', last] as const] : []),
    ...(number > 1 ? [['first', 1] as const] : []),
  ];
  const links = pages.map(([relation, page]) => `<${url}?per_page=${size}&page=${page}>; rel="${relation}"`);
  return links.length === 0 ? {} : { link: links.join(', ') };
}

function readPage(
  query: URLSearchParams,
  defaultSize: number,
  maxSize: number,
): { readonly size: number; readonly number: number } {
  const size = Math.min(Number(query.get('per_page') ?? defaultSize) || defaultSize, maxSize);
  return { size, number: Math.max(Number(query.get('page') ?? 1) || 1, 1) };
}
