/** The profile of `refresh: true`: a separate AWS config file with a command that renews the credentials. */

import { mkdtempSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { failure } from '../../failure/failure.ts';
import type { Renewal } from '../../ports/aws.ts';
import type { Environment } from '../../ports/runner.ts';
import { FOLDER_PREFIX } from '../cleanup/state.ts';
import { describeFileError } from '../file-error.ts';
import type { Handover } from '../host.ts';
import { configSection, removeSection } from '../profiles/ini.ts';
import { renderCache, toCachedSession } from './cache.ts';
import { renderCommandLine } from './command-line.ts';
import { readSealKey } from './seal.ts';
import {
  pickSdkVariables,
  REFRESH_PROFILE,
  type RefreshSettings,
  renderRefreshSettings,
  toRefreshFiles,
} from './settings.ts';

export interface RefreshOptions extends Pick<RefreshSettings, 'maxAttempts' | 'stsEndpoint' | 'proxyEnv'> {
  readonly env: Environment;
  readonly platform: NodeJS.Platform;
  /** The Node executable and the script that renews the credentials. */
  readonly node: string;
  readonly script: string;
}

/** The variables that the SDKs or the AWS CLI prefer to a profile. */
const SHADOWING = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_CREDENTIAL_EXPIRATION',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
];

/** A command that renews credentials, and its folder. */
export interface RefreshCommand {
  readonly folder: string;
  readonly command: string;
  /** Writes the settings and the first session to the folder, with further files by their paths. */
  readonly write: (further: Readonly<Record<string, string>>) => void;
}

/** Creates the folder of a command that renews credentials. Fails with `REFRESH_NOT_POSSIBLE`. */
export function createRefreshCommand(renewal: Renewal, options: RefreshOptions): RefreshCommand {
  const { env } = options;
  const temp = env['RUNNER_TEMP'];
  if (!temp) throw failure('REFRESH_NOT_POSSIBLE', { reason: 'RUNNER_TEMP is not set', advice: ON_RUNNER });
  const folder = createFolder(temp);
  const files = toRefreshFiles(folder);
  const command = renderCommandLine([options.node, options.script, folder], options.platform);
  if (command === undefined) {
    rmdirSync(folder);
    const reason = `the SDKs would split a command with ${options.node}, ${options.script} and ${folder} in different ways`;
    throw failure('REFRESH_NOT_POSSIBLE', {
      reason,
      advice: 'install the runner under a path without special characters.',
    });
  }
  const { request, session } = renewal;
  const { maxAttempts, stsEndpoint, proxyEnv } = options;
  const settings = { request, maxAttempts, stsEndpoint, proxyEnv, sdkEnv: pickSdkVariables(env) };
  return {
    folder,
    command,
    write: (further) =>
      writeFiles(folder, {
        [files.settings]: renderRefreshSettings(settings),
        [files.cache]: renderCache(toCachedSession(session), readSealKey(env)),
        ...further,
      }),
  };
}

/** Creates the folder and returns what to write to it and to the environment. Fails with `REFRESH_NOT_POSSIBLE`. */
export function createRefreshProfile(renewal: Renewal, options: RefreshOptions): Handover {
  const { env } = options;
  const { folder, command, write } = createRefreshCommand(renewal, options);
  const files = toRefreshFiles(folder);
  return {
    undo: [{ kind: 'folder', path: folder }],
    exports: {
      ...Object.fromEntries(SHADOWING.map((name) => [name, ''])),
      AWS_PROFILE: REFRESH_PROFILE,
      // The AWS CLI prefers the older name, even when it is empty.
      ...(env['AWS_DEFAULT_PROFILE'] === undefined ? {} : { AWS_DEFAULT_PROFILE: REFRESH_PROFILE }),
      AWS_CONFIG_FILE: files.config,
      // Without it, old SDKs for JavaScript and Go do not read the config file.
      AWS_SDK_LOAD_CONFIG: '1',
    },
    write: () => write({ [files.config]: renderConfig(renewal.request.region, command, readConfig(env)) }),
  };
}

const ON_RUNNER = 'run this action on a GitHub Actions runner, or leave `refresh` out.';

/** Writes all files, or leaves no folder. */
function writeFiles(folder: string, texts: Readonly<Record<string, string>>): void {
  try {
    for (const [path, text] of Object.entries(texts))
      writeFileSync(path, text, { mode: 0o600, flag: 'wx', flush: true });
  } catch (error) {
    const reason = `${folder} cannot be written to: ${describeFileError(error)}`;
    rmSync(folder, { recursive: true, force: true });
    throw failure('REFRESH_NOT_POSSIBLE', { reason, advice: ROOM }, { cause: error });
  }
}

const ROOM = 'free space under RUNNER_TEMP, or make it writable.';

function createFolder(temp: string): string {
  try {
    return mkdtempSync(join(temp, `${FOLDER_PREFIX}refresh-`));
  } catch (error) {
    const reason = `RUNNER_TEMP cannot be written to: ${describeFileError(error)}`;
    throw failure('REFRESH_NOT_POSSIBLE', { reason, advice: ON_RUNNER }, { cause: error });
  }
}

const HEADER = `[profile ${REFRESH_PROFILE}]`;
/** For a later step that empties AWS_PROFILE: the AWS CLI then looks for a profile with an empty name. */
const NAMELESS = '[profile ""]';

/** The profile, followed by the profiles that the job already had. https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html */
function renderConfig(region: string, command: string, others: string): string {
  const kept = [REFRESH_PROFILE, ''].reduce((text, name) => removeSection(text, configSection(name)), others);
  return `${HEADER}\nregion = ${region}\ncredential_process = ${command}\n\n${NAMELESS}\n\n${kept}`;
}

/** The maximum size of an existing config file. */
const MAX_CONFIG_BYTES = 1024 * 1024;

/** The existing profiles of the job, from AWS_CONFIG_FILE or the home folder. */
function readConfig(env: Environment): string {
  const path = env['AWS_CONFIG_FILE'] || join(env['HOME'] || env['USERPROFILE'] || homedir(), '.aws', 'config');
  try {
    const found = statSync(path);
    return found.isFile() && found.size <= MAX_CONFIG_BYTES ? readFileSync(path, 'utf8') : '';
  } catch {
    return '';
  }
}
