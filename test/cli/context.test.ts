/** Which API a terminal asks, and which token goes there: one for github.com never goes to a host that a remote names. */

import { expect, it } from 'vitest';
import { toCliContext } from '../../src/cli/context.ts';

const TOKENS = { GH_TOKEN: 'of-github', GH_ENTERPRISE_TOKEN: 'of-a-server' };
const remote = (serverUrl: string) => ({ name: 'octo-org/octo-repo', serverUrl });

it.each([
  ['https://github.com', 'https://api.github.com', 'of-github'],
  ['https://octo.ghe.com', 'https://api.octo.ghe.com', 'of-github'],
  ['https://github.example.com', 'https://github.example.com/api/v3', 'of-a-server'],
])('%s is asked at %s', (serverUrl, apiUrl, token) => {
  const place = toCliContext(TOKENS, remote(serverUrl), undefined);
  expect(place.apiUrl).toBe(apiUrl);
  expect(place.githubToken?.reveal()).toBe(token);
});

it('nothing goes to a host of which the variables know nothing', () => {
  const env = { GH_TOKEN: 'of-github', GITHUB_TOKEN: 'of-github' };
  expect(toCliContext(env, remote('https://github.example.com'), undefined).githubToken).toBeUndefined();
});

it('an address in the variables is meant, with the token beside it', () => {
  const env = { GITHUB_API_URL: 'http://127.0.0.1:1/api', GITHUB_TOKEN: 'of-the-emulator' };
  const place = toCliContext(env, remote('https://github.example.com'), undefined);
  expect(place.apiUrl).toBe('http://127.0.0.1:1/api');
  expect(place.githubToken?.reveal()).toBe('of-the-emulator');
});

it('a terminal is no run: no event, no ID token, whatever the variables say', () => {
  const env = {
    GITHUB_EVENT_NAME: 'pull_request',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x',
    GITHUB_REPOSITORY: 'a/b',
  };
  const { context } = toCliContext(env, undefined, undefined);
  expect(context).toMatchObject({ event: '', hasIdToken: false, repository: undefined });
});
