/** What the handlers of GitHub's REST API share: the call as they see it, errors, and pages of lists. */

import { type HttpAnswer, jsonAnswer } from '../http.ts';
import type { GithubState } from './github-state.ts';

/** What a handler sees of a call that passed the checks. */
export interface RestCall {
  readonly state: GithubState;
  /** The placeholders of the route's pattern. */
  readonly names: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

/** An error as GitHub words it. */
export function restError(status: number, message: string, code?: string): HttpAnswer {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: String(status) };
  return { ...jsonAnswer(status, body), errorCode: code ?? message };
}

/** The page of a list that `per_page` and `page` ask for. */
export function page<T>(
  items: readonly T[],
  query: URLSearchParams,
  defaultSize: number,
  maxSize: number,
): readonly T[] {
  const size = Math.min(Number(query.get('per_page') ?? defaultSize) || defaultSize, maxSize);
  const number = Math.max(Number(query.get('page') ?? 1) || 1, 1);
  return items.slice((number - 1) * size, number * size);
}
