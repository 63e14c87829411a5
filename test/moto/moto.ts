/** moto, an AWS that others wrote in Python: installed from PyPI, and started on a free port of 127.0.0.1. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { CreateAccessKeyCommand, CreateUserCommand, IAMClient, PutUserPolicyCommand } from '@aws-sdk/client-iam';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { type Keys, toKeys } from '../emulator/fixture-clients.ts';
import { installPythonTool } from '../python-tool.ts';

const REQUIREMENT = 'moto[server]==5.2.5';

const ALL = JSON.stringify({ Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } });

/** A running moto. */
export interface Moto {
  readonly url: string;
  readonly iamAs: (keys: Keys) => IAMClient;
  readonly stsAs: (keys: Keys) => STSClient;
  /** Makes every account empty, but for the user `bootstrap-admin` of 111122223333, whose key this is. */
  readonly reset: () => Promise<Keys>;
  /** IAM of an account. Whoever assumes a role there is let in, and the role need not exist. */
  readonly iamOf: (account: string) => Promise<IAMClient>;
  readonly close: () => Promise<void>;
}

/** The path of moto's server. */
export function installMoto(): string {
  return installPythonTool(REQUIREMENT, process.platform === 'win32' ? 'moto_server.exe' : 'moto_server');
}

/** Starts moto with AWS's managed policies in one account; or with several accounts, which would take long to fill. */
export async function startMoto(accounts: 'one' | 'several' = 'one'): Promise<Moto> {
  const settings =
    accounts === 'one' ? { MOTO_ACCOUNT_ID: '111122223333', MOTO_IAM_LOAD_MANAGED_POLICIES: 'true' } : {};
  const server = spawn(installMoto(), ['--host', '127.0.0.1', '--port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...settings },
  });
  const url = await new Promise<string>((resolve, reject) => {
    let log = '';
    server.stderr.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      const [match] = /http:\/\/127\.0\.0\.1:\d+/u.exec(log) ?? [];
      if (match !== undefined) resolve(match);
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`moto ended:\n${log}`)));
  });
  const config = (keys: Keys) => ({ endpoint: url, region: 'us-east-1', credentials: { ...keys }, maxAttempts: 1 });
  const iamAs: Moto['iamAs'] = (keys) => new IAMClient(config(keys));
  const stsAs: Moto['stsAs'] = (keys) => new STSClient(config(keys));
  const iamOf: Moto['iamOf'] = async (account) => {
    const command = new AssumeRoleCommand({ RoleArn: `arn:aws:iam::${account}:role/octo`, RoleSessionName: 'octo' });
    const anybody = stsAs({ accessKeyId: 'AKIAEXAMPLEEXAMPLEQ2', secretAccessKey: 'x' });
    return iamAs(toKeys((await anybody.send(command)).Credentials));
  };
  return {
    url,
    iamAs,
    stsAs,
    iamOf,
    reset: async () => {
      const { status } = await fetch(`${url}/moto-api/reset`, { method: 'POST' });
      if (status !== 200) throw new Error(`moto could not be reset: ${status}`);
      const iam = await iamOf('111122223333');
      await iam.send(new CreateUserCommand({ UserName: 'bootstrap-admin' }));
      await iam.send(new PutUserPolicyCommand({ UserName: 'bootstrap-admin', PolicyName: 'all', PolicyDocument: ALL }));
      const { AccessKey: key } = await iam.send(new CreateAccessKeyCommand({ UserName: 'bootstrap-admin' }));
      return { accessKeyId: key?.AccessKeyId ?? '', secretAccessKey: key?.SecretAccessKey ?? '' };
    },
    close: async () => {
      if (server.exitCode !== null) return;
      server.kill();
      await once(server, 'exit');
    },
  };
}
