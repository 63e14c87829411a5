/** The GitHub API for a run with many roles: sends every request once, and only a few at a time. */

import { createGate } from '../../concurrency.ts';
import type { GitHubApi } from '../../ports/github.ts';

/**
 * How many requests are in flight at once.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
const REQUESTS_AT_ONCE = 8;

/** The same API with memoized responses, failures included. Repository names are case-insensitive. */
export function memoizeGitHub(github: GitHubApi): GitHubApi {
  const gate = createGate(REQUESTS_AT_ONCE);
  const remember = <T>(ask: (fullName: string, name: string) => Promise<T>) => {
    const answers = new Map<string, Promise<T>>();
    return (fullName: string, name = ''): Promise<T> => {
      const key = JSON.stringify([fullName.toLowerCase(), name]);
      const answer = answers.get(key) ?? gate(() => ask(fullName, name));
      answers.set(key, answer);
      return answer;
    };
  };
  return {
    findEnvironment: remember((fullName, name) => github.findEnvironment(fullName, name)),
    readRepository: remember((fullName) => github.readRepository(fullName)),
    findSubjectCustomization: remember((fullName) => github.findSubjectCustomization(fullName)),
  };
}
