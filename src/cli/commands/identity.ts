/** `identity` in a terminal: shows the account ID, which the user knows, instead of masking it. */

import type { IdentityOptions } from '../../commands/identity.ts';
import type { Section } from '../../document/section.ts';
import type { Report } from '../../report/report.ts';

type Row = readonly [string, string];

/** The report of `identity` for a terminal. `now` is in milliseconds since the epoch. */
export function describeIdentity(report: Report, { expectedRole, masksAccount }: IdentityOptions, now: number): Report {
  if (masksAccount) return report;
  const { 'authenticated-arn': arn = '', 'aws-account-id': account = '', 'aws-expiration': end } = report.outputs;
  const own: Readonly<Record<string, string>> = {
    caller: String(arn),
    account: String(account),
    ...(end === undefined ? {} : { 'valid until': `${end} (${renderTimeLeft(String(end), now)})` }),
  };
  const expected: readonly Row[] =
    expectedRole === undefined
      ? []
      : [['expected role', `${expectedRole.name} (${report.failure === undefined ? 'matches' : 'does not match'})`]];
  const unmask = (section: Section): Section =>
    section.kind === 'facts'
      ? { ...section, rows: [...section.rows.map(([name, value]): Row => [name, own[name] ?? value]), ...expected] }
      : section;
  return { ...report, headline: `AWS identity: \`${String(arn)}\``, sections: report.sections.map(unmask) };
}

/** `2 h 5 min left`. */
function renderTimeLeft(end: string, now: number): string {
  const minutes = Math.floor((Date.parse(end) - now) / 60_000);
  if (minutes < 0) return 'expired';
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${minutes} min left` : `${hours} h ${minutes % 60} min left`;
}
