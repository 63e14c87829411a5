/** Renew: gets the same session again, for a process that outlives the first one. */

import { failure } from '../../failure/failure.ts';
import type { RenewalRequest, Session } from '../../ports/aws.ts';
import { parseRoleArn } from '../../trust/arn.ts';
import { requireRole } from '../checks.ts';
import { type ExchangePorts, exchange } from './exchange.ts';

/** Exchanges a new ID token for a session of the same role, with the same checks as the first time. */
export async function renew(request: RenewalRequest, maxAttempts: number, ports: ExchangePorts): Promise<Session> {
  const role = parseRoleArn(request.roleArn);
  if (role === undefined) throw failure('INTERNAL_ERROR', { reason: 'the settings name no role' });
  const { region: _, ...exchanged } = request;
  const outcome = await exchange({ ...exchanged, maxAttempts }, ports);
  if (outcome.kind === 'failed') throw outcome.error;
  requireRole(outcome.session, role, 'sts:AssumeRoleWithWebIdentity');
  return outcome.session;
}
