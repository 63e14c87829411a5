/** `diagnose` in a terminal: reads claims and a trust policy from files, and asks AWS only for what they do not say. */

import { resolve } from 'node:path';
import type { DiagnoseOptions } from '../../commands/diagnose/diagnose.ts';
import { failure, isFailure } from '../../failure/failure.ts';
import '../../failure/lazy-failures.ts';
import type { Command } from '../../inputs/command.ts';
import { defaultRoleName } from '../../plan/role-name.ts';
import type { Credentials } from '../../ports/aws.ts';
import type { GitHubApi } from '../../ports/github.ts';
import type { Report } from '../../report/report.ts';
import { readWorkspaceFile } from '../../runner/workspace.ts';
import type { RoleArn } from '../../trust/arn.ts';
import { toIssuer } from '../../trust/token/issuer.ts';
import { findTrustedAccount, readClaimsText, readTrustText, type TrustFile } from '../claims-file.ts';
import type { CliPorts, CliRuntime, Invocation } from '../context.ts';

type DiagnoseInvocation = Invocation<Command & { readonly kind: 'diagnose' }>;

/** Explains claims, lints a policy, or both. */
export async function runDiagnosis(invocation: DiagnoseInvocation, cliPorts: CliPorts): Promise<Report> {
  const { diagnoseClaims, lintGiven } = await import('../../commands/diagnose/diagnose.ts');
  const { command, context, args, local, runtime } = invocation;
  const options = { ...command.options, credentials: undefined };
  const trust = args.policy === undefined ? undefined : await readTrust(args.policy, runtime);
  if (args.claims === undefined) {
    if (trust !== undefined) return lintGiven(trust, toRole(options, trust, undefined), toIssuer(context.serverUrl));
    throw failure('CLAIMS_UNUSABLE', {
      from: 'the command line',
      problems: ['a terminal has no ID token; pass `--claims`, or `--policy` to lint a trust policy'],
    });
  }
  const text = await readText(args.claims, '--claims', runtime);
  const claims = readClaimsText(text, nameOf(args.claims), options.audience);
  const openLookup = (credentials: Credentials) => cliPorts.openLookup(credentials, 'diagnosis');
  const ports = { ...cliPorts, openLookup };
  if (trust === undefined) {
    const credentials = await findCredentials(options, cliPorts, runtime);
    return diagnoseClaims({ ...options, credentials }, claims, undefined, ports);
  }
  // Claims and policy are enough, so GitHub is called only if there is a token for it.
  const github = local.githubToken === undefined ? OFFLINE_GITHUB : cliPorts.github;
  const role = toRole(options, trust, defaultRoleName(claims.repository));
  return diagnoseClaims({ ...options, role }, claims, trust, { ...ports, github });
}

/** Credentials are optional when the role is given by its ARN. */
async function findCredentials(
  { role }: DiagnoseOptions,
  { credentialStore }: CliPorts,
  { printer }: CliRuntime,
): Promise<Credentials | undefined> {
  try {
    return await credentialStore.openDefault();
  } catch (error) {
    if (role?.account === undefined || !isFailure(error)) throw error;
    printer.notice(error.message);
    return undefined;
  }
}

function toRole({ role }: DiagnoseOptions, trust: TrustFile, fallback: string | undefined): RoleArn {
  if (role?.account !== undefined) return role;
  if (trust.role !== undefined && (role === undefined || role.name === trust.role.name)) return trust.role;
  const account = findTrustedAccount(trust);
  if (account === undefined) {
    const problem =
      '`role-to-assume` is empty, and the policy does not name an OIDC provider with an account: pass the ARN of the role';
    throw failure('INPUT_INVALID', { problems: [problem] });
  }
  return { ...account, path: '/', name: role?.name ?? fallback ?? 'unknown' };
}

const OFFLINE_GITHUB: GitHubApi = {
  findEnvironment: async () => undefined,
  findSubjectCustomization: async () => undefined,
  readRepository: async (fullName) => {
    throw failure('REPOSITORY_UNKNOWN', { what: `The repository ${fullName}`, reason: 'GitHub was not called' });
  },
};

async function readTrust(path: string, runtime: CliRuntime): Promise<TrustFile> {
  const trust = readTrustText(await readText(path, '--policy', runtime), nameOf(path));
  if (typeof trust !== 'string') return trust;
  throw failure('INPUT_INVALID', { problems: [`\`--policy\`: ${nameOf(path)} ${trust}`] });
}

async function readText(path: string, flag: string, { terminal, directory, printer }: CliRuntime): Promise<string> {
  if (path === '-') {
    if (terminal.canAsk) printer.notice('Paste the JSON, then press Ctrl-D.');
    return terminal.readInput();
  }
  const text = readWorkspaceFile({}, resolve(directory, path));
  if (typeof text === 'string') return text;
  throw failure('INPUT_INVALID', { problems: [`\`${flag}\`: "${path}" cannot be read as a file`] });
}

function nameOf(path: string): string {
  return path === '-' ? 'the standard input' : path;
}
