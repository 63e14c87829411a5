/** Asks the user to confirm before anything is changed. */

import type { Report } from '../report/report.ts';
import type { Terminal } from './terminal.ts';

export interface Proposal {
  readonly report: Report;
  /** How many steps would be applied. */
  readonly count: number;
  /** The repository variable that would be written. */
  readonly saves: string | undefined;
}

/** Whether the user answers `y` or `yes`. */
export async function confirm(proposal: Proposal, terminal: Pick<Terminal, 'ask'>): Promise<boolean> {
  const answer = await terminal.ask(`${toQuestion(proposal)} [y/N] `);
  return /^(?:y|yes)$/iu.test(answer?.trim() ?? '');
}

function toQuestion({ report, count, saves }: Proposal): string {
  const isPartial = report.failure !== undefined;
  const where = isPartial ? ' in the accounts without a failure' : '';
  const changes = count === 1 ? 'this change' : `these ${count} changes`;
  const variable = saves === undefined ? '' : `save the variable ${saves}`;
  if (count === 0) return `Nothing changes in AWS. ${variable.replace(/^s/u, 'S')}?`;
  return `Apply ${changes}${where}${variable === '' ? '' : ` and ${variable}`}?`;
}
