/** Every rule of the trust linter. */

import type { LintRule } from '../rule.ts';
import { AUDIENCE_AND_KEY_RULES } from './audience-and-keys.ts';
import { CONTEXT_RULES } from './contexts.ts';
import { IDENTITY_RULES } from './identity.ts';
import { OPERATOR_RULES } from './operators.ts';
import { PERMISSION_RULES } from './permissions.ts';
import { PRINCIPAL_RULES } from './principals.ts';
import { REPOSITORY_RULES } from './repositories.ts';
import { SUBJECT_VALUE_RULES } from './subject-values.ts';

/** All rules, by id. */
export const LINT_RULES: readonly LintRule[] = [
  ...REPOSITORY_RULES,
  ...CONTEXT_RULES,
  ...SUBJECT_VALUE_RULES,
  ...OPERATOR_RULES,
  ...AUDIENCE_AND_KEY_RULES,
  ...IDENTITY_RULES,
  ...PRINCIPAL_RULES,
  ...PERMISSION_RULES,
].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
