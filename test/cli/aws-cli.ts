/** The AWS CLI for the opt-in tests: the one on the PATH, else one from PyPI in a folder of its own. */

import { spawnSync } from 'node:child_process';
import { installPythonTool } from '../python-tool.ts';

/** The path or name to start it by. Installs it when the machine has none. */
export function findAwsCli(): string {
  if (spawnSync('aws', ['--version']).status === 0) return 'aws';
  return installPythonTool('awscli==1.46.3', process.platform === 'win32' ? 'aws.cmd' : 'aws');
}
