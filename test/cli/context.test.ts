/** Which API the terminal calls with which token: a token for github.com is never sent to another host. */

import { expect, it } from 'vitest';
import { toCliContext } from '../../src/cli/context.ts';

const TOKENS = { GH_TOKEN: 'of-github', GH_ENTERPRISE_TOKEN: 'of-a-server' };
const remote = (serverUrl: string) => ({ name: 'octo-org/octo-repo', serverUrl });

it.each([
  ['https://github.com', 'https://api.github.com', 'of-github'],
  ['https://octo.ghe.com', 'https://api.octo.ghe.com', 'of-github'],
  ['https://github.example.com', 'https://github.example.com/api/v3', 'of-a-server'],
])('%s has the API %s', (serverUrl, apiUrl, token) => {
  const context = toCliContext(TOKENS, remote(serverUrl), undefined);
  expect(context.apiUrl).toBe(apiUrl);
  expect(context.githubToken?.reveal()).toBe(token);
});

it('no token is sent to a host without a variable for it', () => {
  const env = { GH_TOKEN: 'of-github', GITHUB_TOKEN: 'of-github' };
  expect(toCliContext(env, remote('https://github.example.com'), undefined).githubToken).toBeUndefined();
});

it('GITHUB_API_URL sets the API, and its token is used', () => {
  const env = { GITHUB_API_URL: 'http://127.0.0.1:1/api', GITHUB_TOKEN: 'of-the-emulator' };
  const context = toCliContext(env, remote('https://github.example.com'), undefined);
  expect(context.apiUrl).toBe('http://127.0.0.1:1/api');
  expect(context.githubToken?.reveal()).toBe('of-the-emulator');
});

it('a terminal has no event and no ID token, whatever the variables say', () => {
  const env = {
    GITHUB_EVENT_NAME: 'pull_request',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x',
    GITHUB_REPOSITORY: 'a/b',
  };
  const { context } = toCliContext(env, undefined, undefined);
  expect(context).toMatchObject({ event: '', hasIdToken: false, repository: undefined });
});
