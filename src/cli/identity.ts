/** Who the credentials are, for the person whose they are: nothing is masked that the person knows. */

import type { IdentityOptions } from '../commands/identity.ts';
import type { Credentials } from '../ports.ts';
import type { Report } from '../report.ts';

/** The report of `identity` for a terminal. `now` is in milliseconds since the epoch. */
export function describeIdentity(
  report: Report,
  { from, expiration }: Credentials,
  { expectedRole, masksAccount }: IdentityOptions,
  now: number,
): Report {
  const { outputs } = report;
  if (masksAccount) return report;
  const text = (value: unknown): string => String(value ?? '');
  return {
    ...report,
    headline: `AWS identity: \`${text(outputs['authenticated-arn'])}\``,
    sections: [
      {
        kind: 'facts',
        title: 'AWS identity',
        rows: [
          ['caller', text(outputs['authenticated-arn'])],
          ['account', text(outputs['aws-account-id'])],
          ['partition', text(outputs.partition)],
          ...(outputs['role-name'] === undefined ? [] : [['role', text(outputs['role-name'])] as const]),
          ...(expectedRole === undefined
            ? []
            : [
                [
                  'expected role',
                  `${expectedRole.name} (${report.failure === undefined ? 'as it is' : 'it is not'})`,
                ] as const,
              ]),
          ['credentials from', from],
          ...(expiration === undefined
            ? []
            : [['valid until', `${expiration} (${renderRest(expiration, now)})`] as const]),
        ],
      },
    ],
  };
}

/** `2 h 5 min left`. */
function renderRest(expiration: string, now: number): string {
  const minutes = Math.floor((Date.parse(expiration) - now) / 60_000);
  if (minutes < 0) return 'over';
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${minutes} min left` : `${hours} h ${minutes % 60} min left`;
}
