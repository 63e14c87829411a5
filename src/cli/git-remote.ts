/** The repository that the current directory is a clone of, as the remote `origin` names it. */

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { isRepositoryName } from '../trust/subject/subject.ts';

/** A repository and the GitHub that holds it. */
export interface RemoteRepository {
  /** `owner/repo`. */
  readonly name: string;
  /** `https://github.com`, or that of a server or a tenant. */
  readonly serverUrl: string;
}

const TIMEOUT_MS = 5000;

/** Asks git; `undefined` without git, outside of a clone, and for a remote that is no repository of GitHub. */
export async function findRemoteRepository(directory: string): Promise<RemoteRepository | undefined> {
  try {
    const args = ['remote', 'get-url', 'origin'];
    const { stdout } = await promisify(execFile)('git', args, { cwd: directory, timeout: TIMEOUT_MS });
    return parseRemote(stdout.trim());
  } catch {
    return undefined;
  }
}

/** Hosts of which everybody knows that they are not GitHub; any other may be a server of a company. */
const OTHERS = /(?:^|\.)(?:gitlab|bitbucket|codeberg|sr|visualstudio|azure|gitea)\.(?:com|org|ht)$|amazonaws\.com$/u;

/** Reads `https://host/owner/repo.git`, `ssh://git@host:22/owner/repo` and `git@host:owner/repo.git`. */
export function parseRemote(text: string): RemoteRepository | undefined {
  const short = /^(?:[^@/\s]+@)?([^/:\s]+):(?!\/\/)\/?(.+)$/u.exec(text);
  const url = short === null && URL.canParse(text) ? new URL(text) : undefined;
  const isWeb = url !== undefined && /^https?:$/u.test(url.protocol);
  if (url !== undefined && !isWeb && !/^(?:ssh|git|git\+ssh):$/u.test(url.protocol)) return undefined;
  // A port is that of the web server only in the address of a web server.
  const host = toHost(short?.[1] ?? (isWeb ? url.host : url?.hostname) ?? '');
  const name = (short?.[2] ?? url?.pathname ?? '').replace(/^\/+|\/+$/gu, '').replace(/\.git$/u, '');
  if (!/^[\w.-]+\.[\w-]+(?::\d+)?$|^localhost(?::\d+)?$/u.test(host) || OTHERS.test(host)) return undefined;
  return isRepositoryName(name) ? { name, serverUrl: `https://${host}` } : undefined;
}

/** `ssh.github.com` is github.com by another port; `github.com-work` is the usual name for a second key. */
function toHost(host: string): string {
  const lower = host.toLowerCase();
  return /^(?:www\.|ssh\.)?github\.com(?:-[\w-]+)?$/u.test(lower)
    ? 'github.com'
    : lower.replace(/^ssh\.(?=.*\.ghe\.com$)/u, '');
}
