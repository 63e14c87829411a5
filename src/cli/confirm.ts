/** The one question before anything is written. */

import type { Report } from '../report/report.ts';
import type { Terminal } from './terminal.ts';

/** What is about to be done. */
export interface Proposal {
  readonly report: Report;
  /** How many steps can be carried out. */
  readonly count: number;
  /** The variable of the repository that is to be written. */
  readonly saves: string | undefined;
}

/** Whether the person agrees: only `y` and `yes` do. */
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
