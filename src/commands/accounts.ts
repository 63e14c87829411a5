/** Runs one command in many accounts, each with its own credentials, and joins the reports. */

import { mapInParallel } from '../concurrency.ts';
import type { Section } from '../document/section.ts';
import { errorMessage } from '../failure/error-message.ts';
import { type Failure, failure, isFailure } from '../failure/failure.ts';
import '../failure/lazy-failures.ts';
import type { Declaration } from '../plan/declaration.ts';
import { joinPlanJson } from '../plan/render/json.ts';
import type { CallerSts, Credentials } from '../ports/aws.ts';
import type { Log } from '../ports/runner.ts';
import type { Report } from '../report/report.ts';
import { requireAllowedAccount, requirePrincipal } from './checks.ts';
import { renderFindingsJson } from './diagnose/findings.ts';
import { countOf } from './plan-report/report.ts';

/** An account of the `config` file: how to reach it, and what it should hold. */
export interface ConfigAccount {
  /** The name in the file; `undefined` where the file names no account. */
  readonly name: string | undefined;
  /** 12 digits; `undefined` for the account of the credentials. */
  readonly id: string | undefined;
  /** The role to assume there: its name or ARN. */
  readonly role: string | undefined;
  readonly externalId: string | undefined;
  /** In a terminal: whose credentials are for this account. */
  readonly profile: string | undefined;
  readonly declaration: Declaration;
}

/** An account to work in; without a declaration, the inputs say what it should hold. */
export interface AccountTarget extends Omit<ConfigAccount, 'declaration'> {
  readonly declaration: Declaration | undefined;
}

export interface AccountsRunPorts {
  readonly caller: CallerSts;
  readonly log: Log;
  /** Assumes the role in another account. */
  readonly switchRole: (account: AccountTarget, from: Credentials) => Promise<Credentials>;
  /** Loads the credentials of a profile; only in a terminal. */
  readonly openProfile: ((name: string) => Promise<Credentials>) | undefined;
}

/** The work in one account, with its credentials and a log that prefixes its name. */
export type AccountWork = (account: AccountTarget, credentials: Credentials, log: Log) => Promise<Report>;

/** How many accounts are worked on at once. */
const ACCOUNTS_AT_ONCE = 4;

interface Result {
  readonly account: AccountTarget;
  readonly title: string;
  /** Present also for an account that failed after it had something to report. */
  readonly report: Report | undefined;
  readonly failure: Failure | undefined;
}

/** What applies to the run as a whole. */
export interface AccountsRun {
  /** The first word of the headline: `Bootstrap`. */
  readonly title: string;
  /** `undefined` only if every account has its own profile. */
  readonly credentials: Credentials | undefined;
  /** Empty means every account of the file. */
  readonly allowedAccounts: readonly string[];
  readonly masksAccount: boolean;
}

/** Whether an account is reached through its own profile. */
export function hasOwnProfile(
  { profile }: AccountTarget,
  { openProfile }: Pick<AccountsRunPorts, 'openProfile'>,
): boolean {
  return profile !== undefined && openProfile !== undefined;
}

/** Does the work in every account. A failure in one account does not stop the others; it fails the run at the end. */
export async function runInAccounts(
  run: AccountsRun,
  accounts: readonly AccountTarget[],
  work: AccountWork,
  ports: AccountsRunPorts,
): Promise<Report> {
  const { log } = ports;
  const ids = accounts.flatMap(({ id }) => id ?? []);
  if (run.masksAccount) for (const id of ids) log.mask(id);
  const home = run.credentials === undefined ? undefined : await readSourceAccount(run.credentials, ports);
  if (run.masksAccount && home !== undefined) log.mask(home.account);
  if (accounts.length > 1) log.info(`Working on ${accounts.length} accounts.`);
  const results = await mapInParallel(accounts, ACCOUNTS_AT_ONCE, async (account): Promise<Result> => {
    const id = account.id ?? (hasOwnProfile(account, ports) ? undefined : home?.account);
    const own = accounts.length === 1 ? log : prefixed(log, account.name ?? id ?? '');
    const result = await workOn(account, id, home, run, work, { ...ports, log: own });
    if (accounts.length > 1) own.info(describeEnd(result));
    return result;
  });
  const [only, ...more] = results;
  if (only === undefined || more.length > 0) {
    const report = joinReports(run.title, results);
    // A comment on a pull request hides only what the report lists as masks.
    const hidden = home === undefined ? ids : [...ids, home.account];
    return run.masksAccount ? { ...report, masks: [...report.masks, ...hidden] } : report;
  }
  if (only.report === undefined) throw only.failure;
  return only.report;
}

async function workOn(
  account: AccountTarget,
  id: string | undefined,
  home: SourceAccount | undefined,
  run: AccountsRun,
  work: AccountWork,
  ports: AccountsRunPorts,
): Promise<Result> {
  const title = account.name === undefined ? (id ?? '') : id === undefined ? account.name : `${account.name} (${id})`;
  try {
    // Check the allow-list before any call in the account.
    if (id !== undefined) requireAllowedAccount(id, run.allowedAccounts);
    const report = await work(account, await findCredentials(account, home, ports), ports.log);
    return { account, title, report, failure: report.failure };
  } catch (error) {
    return { account, title, report: undefined, failure: toFailure(error, ports.log) };
  }
}

/** A bug in this action also stops only one account; the log gets its stack. */
function toFailure(error: unknown, log: Log): Failure {
  if (isFailure(error)) return error;
  for (const line of (error instanceof Error ? (error.stack ?? '') : '').split('\n')) log.info(line);
  const reason = errorMessage(error);
  return failure('INTERNAL_ERROR', { reason }, { cause: error });
}

/** The account's own result, as soon as it is known. */
function describeEnd({ report, failure: problem }: Result): string {
  return problem === undefined ? (report?.headline ?? 'Done.') : `${problem.code}: ${problem.message}`;
}

/** The credentials that the run started with, and their account. */
interface SourceAccount {
  readonly credentials: Credentials;
  readonly account: string;
}

async function readSourceAccount(credentials: Credentials, { caller }: AccountsRunPorts): Promise<SourceAccount> {
  const { arn } = await caller.callerIdentity(credentials);
  return { credentials, account: requirePrincipal(arn, 'sts:GetCallerIdentity').account };
}

async function findCredentials(
  account: AccountTarget,
  home: SourceAccount | undefined,
  { switchRole, openProfile }: AccountsRunPorts,
): Promise<Credentials> {
  const { id, name, role, profile } = account;
  if (profile !== undefined && openProfile !== undefined) return openProfile(profile);
  if (home === undefined) throw failure('CREDENTIALS_MISSING', { mode: 'bootstrap' });
  if (id === undefined || id === home.account) return home.credentials;
  if (role !== undefined) return switchRole(account, home.credentials);
  throw failure('ACCOUNT_OUT_OF_REACH', { account: name ?? id, id, home: home.account });
}

function prefixed(log: Log, name: string): Log {
  return { info: (line) => log.info(`[${name}] ${line}`), mask: (text) => log.mask(text) };
}

function joinReports(what: string, results: readonly Result[]): Report {
  const reports = results.flatMap(({ report }) => report ?? []);
  const failed = results.filter((result) => result.failure !== undefined);
  const changes = reports.reduce((sum, { outputs }) => sum + Number(outputs.changes ?? 0), 0);
  const problem = joinFailures(failed, results.length);
  const isDrift = problem !== undefined && problem.code === 'DRIFT_FOUND';
  const done = isDrift ? results.length : results.length - failed.length;
  return {
    isQuiet: false,
    headline: `${what}: ${done} of ${countOf(results.length, 'account')} completed, ${countOf(changes, 'change')}.`,
    warnings: joinWarnings(results),
    sections: [
      {
        kind: 'table',
        title: 'Accounts',
        columns: ['account', 'roles', 'result', 'changes', 'verified'],
        rows: results.map(({ account, title, report, failure: own }) => [
          title,
          String(account.declaration?.roles.length ?? 1),
          own === undefined ? 'done' : `\`${own.code}\``,
          String(report?.outputs.changes ?? '?'),
          String(report?.outputs.verified ?? ''),
        ]),
      },
      ...results.flatMap(({ title, report }) =>
        report !== undefined && hasNews(report) ? entitle(title, report.sections) : [],
      ),
    ],
    masks: reports.flatMap(({ masks }) => masks),
    exports: {},
    outputs: {
      ...(reports[0]?.outputs.subject === undefined ? {} : { subject: reports[0].outputs.subject }),
      changes: String(changes),
      drift: String(reports.some(({ outputs }) => outputs.drift === 'true')),
      verified: joinVerified(results),
      plan: joinPlanJson(reports.map(({ outputs }) => String(outputs.plan ?? ''))),
      findings: renderFindingsJson(reports.flatMap(({ outputs }) => JSON.parse(String(outputs.findings ?? '[]')))),
    },
    ...(problem === undefined ? {} : { failure: problem }),
  };
}

/** Whether the report needs more about an account than its row in the table. */
function hasNews({ outputs, failure: problem }: Report): boolean {
  return problem !== undefined || outputs.changes !== '0' || (outputs.findings ?? '[]') !== '[]';
}

/** `true` only if every account that should hold a role is verified: each has its own provider and roles. `partly` if some are. */
function joinVerified(results: readonly Result[]): 'true' | 'partly' | 'false' | 'not-applicable' {
  const isVerifiable = ({ account, failure: problem }: Result): boolean =>
    account.declaration?.roles.length !== 0 || problem !== undefined;
  const all = results.filter(isVerifiable).map(({ report }) => report?.outputs.verified);
  if (all.includes('false')) return 'false';
  if (all.length > 0 && all.every((verified) => verified === 'true')) return 'true';
  return all.some((verified) => verified === 'true' || verified === 'partly') ? 'partly' : 'not-applicable';
}

/** Each warning once, prefixed with its accounts unless it applies to all of them. */
function joinWarnings(results: readonly Result[]): readonly string[] {
  const all = results.flatMap(({ title, report }) => (report?.warnings ?? []).map((line) => ({ title, line })));
  return [...Map.groupBy(all, ({ line }) => line)].map(([line, from]) => {
    const titles = [...new Set(from.map(({ title }) => title))];
    return titles.length === results.length ? line : `${titles.join(', ')}: ${line}`;
  });
}

function joinFailures(failed: readonly Result[], count: number): Failure | undefined {
  const problems = failed.flatMap(({ title, failure: problem }) => (problem === undefined ? [] : [{ title, problem }]));
  const [first] = problems;
  if (first === undefined) return undefined;
  // With `fail-on-drift` a difference fails the run, although no account has failed.
  if (problems.every(({ problem }) => problem.code === 'DRIFT_FOUND')) {
    return failure('DRIFT_FOUND', { changes: problems.length, where: problems.map(({ title }) => title).join(', ') });
  }
  // If every account fails with the same message, the cause lies outside the accounts.
  if (count === problems.length && problems.every(({ problem }) => problem.message === first.problem.message)) {
    return first.problem;
  }
  const evidence = problems.flatMap(({ title, problem }) => entitle(title, describeFailure(problem)));
  const summaries = problems.map(
    ({ title, problem }) => `${title}: ${problem.code}: ${problem.message.split('\n')[0]}`,
  );
  return failure('ACCOUNTS_FAILED', { failed: summaries, count }, { evidence, cause: first.problem });
}

function describeFailure({ message, fix, paste, evidence }: Failure): readonly Section[] {
  return [
    { kind: 'text', text: `${message}\nFix: ${fix}` },
    ...(paste === undefined ? [] : [{ kind: 'code', title: 'To paste', ...paste } as const]),
    ...evidence,
  ];
}

/** The sections with the account in their titles. */
function entitle(title: string, sections: readonly Section[]): readonly Section[] {
  return sections.map((section) => ({
    ...section,
    title: section.title === undefined ? title : `${title}: ${section.title}`,
  }));
}
