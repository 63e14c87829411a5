/** Credentials that the environment already holds: whose they are, whether they are valid, and how they are reported. */

import { failure, isFailure } from '../../failure/failure.ts';
import type { AmbientCredentials, CallerSts, Credentials } from '../../ports/aws.ts';
import type { Log } from '../../ports/runner.ts';
import type { Report } from '../../report/report.ts';
import { type Principal, parsePrincipalArn, type RoleArn } from '../../trust/arn.ts';
import { requireAllowedAccount, requirePrincipal } from '../checks.ts';
import {
  type CallerDetails,
  describeCaller,
  listSecrets,
  type SessionOptions,
  toOutputs,
  warnOfMask,
} from './session.ts';

export interface ExistingPorts {
  readonly caller: CallerSts;
  readonly ambient: AmbientCredentials;
  readonly log: Log;
}

/** The report of a step that keeps existing credentials; `undefined` when there are none that AWS accepts. */
export async function keepExisting(
  options: SessionOptions & {
    readonly role: RoleArn | { readonly account?: undefined; readonly name: string } | undefined;
  },
  ports: ExistingPorts,
): Promise<Report | undefined> {
  const found = await ports.ambient.load();
  if (found.kind === 'none') {
    ports.log.info(`The environment holds no credentials to keep: ${found.reason}`);
    return undefined;
  }
  const { credentials } = found;
  try {
    const details = await identify(credentials, options, ports);
    const { role } = options;
    const isMeant = role === undefined || isSameRole(details, role);
    const report = reportExisting(
      options,
      credentials,
      details,
      `Keeping the credentials from ${credentials.from} (${options.region}).`,
    );
    if (isMeant) return report;
    const warning =
      '`use-existing-credentials` keeps the credentials of another identity than `role-to-assume`. `mode: identity` shows whose they are.';
    return { ...report, warnings: [...report.warnings, warning] };
  } catch (error) {
    if (!isFailure(error, 'CREDENTIALS_INVALID', 'CREDENTIALS_EXPIRED')) throw error;
    ports.log.info(`The credentials in the environment are not valid (${error.code}); requesting new ones.`);
    return undefined;
  }
}

function isSameRole(
  { principal }: CallerDetails,
  role: RoleArn | { readonly account?: undefined; readonly name: string },
): boolean {
  if (principal.roleName !== role.name) return false;
  return role.account === undefined || (role.account === principal.account && role.partition === principal.partition);
}

/** Asks AWS who the caller is. Throws if the account is not allowed or the partition does not match the region. */
export async function identify(
  credentials: Credentials,
  { region, partition, allowedAccounts, masksAccount, isForeign }: SessionOptions,
  { caller, log }: Pick<ExistingPorts, 'caller' | 'log'>,
): Promise<CallerDetails> {
  const { arn, account, userId } = await caller.callerIdentity(credentials);
  const foreign: Principal | undefined = isForeign ? { arn, partition, account, roleName: undefined } : undefined;
  const principal =
    (isForeign ? parsePrincipalArn(arn) : undefined) ?? foreign ?? requirePrincipal(arn, 'sts:GetCallerIdentity');
  if (masksAccount) log.mask(principal.account);
  requireAllowedAccount(principal.account, allowedAccounts);
  if (!isForeign && principal.partition !== partition)
    throw failure('PARTITION_UNEXPECTED', { arn, region, partition });
  return { principal, userId, role: undefined };
}

/** The report for credentials that stay in the environment: exports the region, and clears keys that count as unset. */
export function reportExisting(
  options: SessionOptions,
  credentials: Credentials,
  details: CallerDetails,
  headline: string,
): Report {
  const { region, exportsCredentials, outputsCredentials, unsetsCurrent, stale } = options;
  const gone = unsetsCurrent ? ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', ...stale.staleKeyVariables] : [];
  const exported = {
    ...Object.fromEntries(gone.map((name) => [name, ''])),
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
  };
  return {
    headline,
    isQuiet: true,
    warnings: warnOfMask(options),
    sections: [],
    masks: listSecrets(credentials),
    exports: exportsCredentials ? exported : {},
    outputs: { ...describeCaller(details, credentials), ...(outputsCredentials ? toOutputs(credentials) : {}) },
  };
}
