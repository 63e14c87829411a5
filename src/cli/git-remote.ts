/** The GitHub repository of the git remote `origin`. */

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { isRepositoryName } from '../trust/subject/subject.ts';

export interface RemoteRepository {
  /** `owner/repo`. */
  readonly name: string;
  /** `https://github.com`, or the URL of a GitHub Enterprise server or tenant. */
  readonly serverUrl: string;
}

const TIMEOUT_MS = 5000;

/** `undefined` without git, outside of a clone, and for a remote that is not a GitHub repository. */
export async function findRemoteRepository(directory: string): Promise<RemoteRepository | undefined> {
  try {
    const args = ['remote', 'get-url', 'origin'];
    const { stdout } = await promisify(execFile)('git', args, { cwd: directory, timeout: TIMEOUT_MS });
    return parseRemote(stdout.trim());
  } catch {
    return undefined;
  }
}

/** Well-known hosts that are not GitHub. Any other host may be a GitHub Enterprise server. */
const OTHER_HOSTS =
  /(?:^|\.)(?:gitlab|bitbucket|codeberg|sr|visualstudio|azure|gitea)\.(?:com|org|ht)$|amazonaws\.com$/u;

/** Reads `https://host/owner/repo.git`, `ssh://git@host:22/owner/repo` and `git@host:owner/repo.git`. */
export function parseRemote(text: string): RemoteRepository | undefined {
  const short = /^(?:[^@/\s]+@)?([^/:\s]+):(?!\/\/)\/?(.+)$/u.exec(text);
  const url = short === null && URL.canParse(text) ? new URL(text) : undefined;
  const isWeb = url !== undefined && /^https?:$/u.test(url.protocol);
  if (url !== undefined && !isWeb && !/^(?:ssh|git|git\+ssh):$/u.test(url.protocol)) return undefined;
  // The port of an SSH or git URL is not the port of the web server.
  const host = toHost(short?.[1] ?? (isWeb ? url.host : url?.hostname) ?? '');
  const name = (short?.[2] ?? url?.pathname ?? '').replace(/^\/+|\/+$/gu, '').replace(/\.git$/u, '');
  if (!/^[\w.-]+\.[\w-]+(?::\d+)?$|^localhost(?::\d+)?$/u.test(host) || OTHER_HOSTS.test(host)) return undefined;
  return isRepositoryName(name) ? { name, serverUrl: `https://${host}` } : undefined;
}

/** `ssh.github.com` is github.com on port 443; `github.com-work` is a common SSH alias for a second key. https://docs.github.com/en/authentication/troubleshooting-ssh/using-ssh-over-the-https-port */
function toHost(host: string): string {
  const lower = host.toLowerCase();
  return /^(?:www\.|ssh\.)?github\.com(?:-[\w-]+)?$/u.test(lower)
    ? 'github.com'
    : lower.replace(/^ssh\.(?=.*\.ghe\.com$)/u, '');
}
