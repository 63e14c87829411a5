/** Which GitHub repository a git remote names, if any. */

import { expect, it } from 'vitest';
import { parseRemote } from '../../src/cli/git-remote.ts';

const GITHUB = 'https://github.com';

it.each([
  ['https://github.com/octo-org/octo-repo.git', GITHUB],
  ['https://github.com/octo-org/octo-repo', GITHUB],
  ['https://octocat@www.github.com/octo-org/octo-repo/', GITHUB],
  ['git@github.com:octo-org/octo-repo.git', GITHUB],
  ['github.com:octo-org/octo-repo', GITHUB],
  ['ssh://git@github.com/octo-org/octo-repo.git', GITHUB],
  ['ssh://git@ssh.github.com:443/octo-org/octo-repo.git', GITHUB],
  ['git@github.com-work:octo-org/octo-repo.git', GITHUB],
  ['git@GitHub.com:octo-org/octo-repo.git', GITHUB],
  ['https://github.example.com/octo-org/octo-repo.git', 'https://github.example.com'],
  ['https://github.example.com:8443/octo-org/octo-repo.git', 'https://github.example.com:8443'],
  ['ssh://git@github.example.com:2222/octo-org/octo-repo.git', 'https://github.example.com'],
  ['git@octo.ghe.com:octo-org/octo-repo.git', 'https://octo.ghe.com'],
])('%s is octo-org/octo-repo on %s', (text, serverUrl) => {
  expect(parseRemote(text)).toEqual({ name: 'octo-org/octo-repo', serverUrl });
});

it.each([
  '',
  '../octo-repo',
  '/srv/git/octo-repo.git',
  'file:///srv/git/octo-org/octo-repo.git',
  'C:\\git\\octo-repo',
  'git@gitlab.com:octo-org/octo-repo.git',
  'https://bitbucket.org/octo-org/octo-repo.git',
  'https://git-codecommit.us-east-1.amazonaws.com/v1/repos/octo-repo',
  'gh:octo-org/octo-repo',
  'https://github.com/octo-org',
  'https://github.com/octo-org/octo-repo/wiki/page',
])('"%s" is not a GitHub repository', (text) => {
  expect(parseRemote(text)).toBeUndefined();
});
