/** Adds the failures of IAM and of several accounts. Every file that raises one imports this; `assume` loads none of it. */

import { ACCOUNTS_FAILURES } from './codes/accounts.ts';
import { IAM_FAILURES } from './codes/iam.ts';
import { addFailures } from './registry.ts';

addFailures(IAM_FAILURES, ACCOUNTS_FAILURES);
