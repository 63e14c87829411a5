/** Many accounts in one run: each with its own credentials, and one report of them all. */

import { type Failure, failure, isFailure } from '../failure.ts';
import { joinPlanJson } from '../plan/render.ts';
import type { CallerSts, Credentials, Log } from '../ports.ts';
import type { Report, Section } from '../report.ts';
import type { Declaration } from './declare.ts';
import { requirePrincipal } from './guard.ts';
import { mapInParallel } from './parallel.ts';
import { countOf } from './plan-report.ts';

/** An account, how to get there, and what it is to hold. */
export interface FleetAccount {
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

export interface FleetPorts {
  readonly caller: CallerSts;
  readonly log: Log;
  /** Credentials of a role in another account. */
  readonly hop: (account: FleetAccount, from: Credentials) => Promise<Credentials>;
  /** Credentials of a profile, in a terminal. */
  readonly openProfile: ((name: string) => Promise<Credentials>) | undefined;
}

/** What is done in one account, with credentials for it and a log that tells the accounts apart. */
export type AccountWork = (account: FleetAccount, credentials: Credentials, log: Log) => Promise<Report>;

/** How many accounts are worked on at once. */
const ACCOUNTS_AT_ONCE = 4;

interface Result {
  readonly account: FleetAccount;
  readonly title: string;
  /** The report, also of an account that failed after it had something to report. */
  readonly report: Report | undefined;
  readonly failure: Failure | undefined;
}

/** Does the work in every account. One account's failure does not stop the others; it fails the run in the end. */
export async function runFleet(
  what: string,
  accounts: readonly FleetAccount[],
  credentials: Credentials,
  work: AccountWork,
  ports: FleetPorts,
): Promise<Report> {
  const home = requirePrincipal((await ports.caller.callerIdentity(credentials)).arn, 'sts:GetCallerIdentity').account;
  const results = await mapInParallel(accounts, ACCOUNTS_AT_ONCE, async (account): Promise<Result> => {
    const title = account.name === undefined ? home : `${account.name} (${account.id ?? home})`;
    const log = accounts.length === 1 ? ports.log : prefixed(ports.log, account.name ?? home);
    try {
      const report = await work(account, await findCredentials(account, home, credentials, ports), log);
      return { account, title, report, failure: report.failure };
    } catch (error) {
      if (!isFailure(error)) throw error;
      log.info(`${error.code}: ${error.message}`);
      return { account, title, report: undefined, failure: error };
    }
  });
  const [only, ...more] = results;
  if (only !== undefined && more.length === 0) {
    if (only.report === undefined) throw only.failure;
    return only.report;
  }
  return joinReports(what, results);
}

async function findCredentials(
  account: FleetAccount,
  home: string,
  credentials: Credentials,
  { hop, openProfile }: FleetPorts,
): Promise<Credentials> {
  if (account.profile !== undefined && openProfile !== undefined) return openProfile(account.profile);
  if (account.id === undefined || account.id === home) return credentials;
  if (account.role !== undefined) return hop(account, credentials);
  throw failure('ACCOUNT_OUT_OF_REACH', { account: account.name ?? account.id, id: account.id, home });
}

function prefixed(log: Log, name: string): Log {
  return { info: (line) => log.info(`[${name}] ${line}`), hide: (text) => log.hide(text) };
}

function joinReports(what: string, results: readonly Result[]): Report {
  const reports = results.flatMap(({ report }) => report ?? []);
  const failed = results.flatMap(({ title, failure: problem }) => (problem === undefined ? [] : [{ title, problem }]));
  const changes = reports.reduce((sum, { outputs }) => sum + Number(outputs.changes ?? 0), 0);
  const verified = reports.map(({ outputs }) => outputs.verified);
  return {
    isQuiet: false,
    headline: `${what}: ${countOf(results.length - failed.length, 'account')} of ${results.length} done, ${countOf(changes, 'change')}.`,
    warnings: results.flatMap(({ title, report }) => (report?.warnings ?? []).map((line) => `${title}: ${line}`)),
    sections: [
      {
        kind: 'table',
        title: 'Accounts',
        columns: ['account', 'result', 'changes', 'verified'],
        rows: results.map(({ title, report, failure: problem }) => [
          title,
          problem === undefined ? 'done' : `\`${problem.code}\``,
          String(report?.outputs.changes ?? '?'),
          String(report?.outputs.verified ?? ''),
        ]),
      },
      ...results.flatMap(({ title, report }) => entitle(title, report?.sections ?? [])),
    ],
    masks: reports.flatMap(({ masks }) => masks),
    exports: {},
    outputs: {
      ...(reports[0]?.outputs.subject === undefined ? {} : { subject: reports[0].outputs.subject }),
      changes: String(changes),
      drift: String(reports.some(({ outputs }) => outputs.drift === 'true')),
      verified: failed.length > 0 ? 'false' : verified.includes('true') ? 'true' : 'not-applicable',
      plan: joinPlanJson(reports.map(({ outputs }) => String(outputs.plan ?? ''))),
      findings: JSON.stringify(reports.flatMap(({ outputs }) => JSON.parse(String(outputs.findings ?? '[]')))),
    },
    ...(failed.length === 0 ? {} : { failure: toFailure(failed, results.length) }),
  };
}

function toFailure(failed: readonly { readonly title: string; readonly problem: Failure }[], count: number): Failure {
  const evidence = failed.flatMap(({ title, problem }) =>
    entitle(title, [{ kind: 'text', text: `${problem.message}\nFix: ${problem.fix}` }, ...problem.evidence]),
  );
  const [first] = failed;
  const isSame = failed.every(({ problem }) => problem.code === first?.problem.code);
  const summaries = failed.map(({ title, problem }) => `${title}: ${problem.code}: ${problem.message.split('\n')[0]}`);
  // A difference that was asked for as a failure is one, and no account has failed.
  if (isSame && first?.problem.code === 'DRIFT_FOUND') {
    return failure('DRIFT_FOUND', { changes: failed.length, where: failed.map(({ title }) => title).join(', ') });
  }
  return failure('ACCOUNTS_FAILED', { failed: summaries, count }, { evidence, cause: first?.problem });
}

/** Sections whose titles say which account they are about. */
function entitle(title: string, sections: readonly Section[]): readonly Section[] {
  return sections.map((section) => ({
    ...section,
    title: section.title === undefined ? title : `${title}: ${section.title}`,
  }));
}
