/** Renders `docs/lint-rules.md` from the rules of the trust linter in `src/trust/lint/rules/`. */

import { LINT_RULES } from '../src/trust/lint/lint.ts';

/** The page, with one section for each rule. */
export function renderLintPage(): string {
  const rules = LINT_RULES.map(({ id, title, severity, meaning, source }) =>
    [
      `## ${id}: ${title}`,
      severity === 'none' ? 'Reports nothing itself.' : `Highest severity: ${severity}.`,
      meaning,
      `Source: ${source}`,
    ].join('\n\n'),
  );
  return [
    '# Rules of the trust linter',
    'Generated from `src/trust/lint/rules/` by `npm run generate`. An *error* stops `bootstrap` before any write and fails `plan`, unless the rule is named in `accept-findings`; a *warning* and an *info* are only reported.',
    ...rules,
    '',
  ].join('\n\n');
}
