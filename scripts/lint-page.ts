/** `docs/lint-rules.md`: every rule of the trust linter, from the table in `src/trust/lint/catalog.ts`. */

import { LINT_RULES } from '../src/trust/lint/lint.ts';

/** The page, with one heading for each rule. */
export function renderLintPage(): string {
  const rules = Object.entries(LINT_RULES).map(([rule, { title, severity, meaning, source }]) =>
    [
      `## ${rule}: ${title}`,
      severity === 'none' ? 'Not a finding of its own.' : `At worst: ${severity}.`,
      meaning,
      `Source: ${source}`,
    ].join('\n\n'),
  );
  return [
    '# Rules of the trust linter',
    'Generated from `src/trust/lint/catalog.ts` by `npm run generate`. An *error* stops `bootstrap` before any write and fails `plan`, unless the rule is named in `accept-findings`; a *warning* and an *info* are only reported.',
    ...rules,
    '',
  ].join('\n\n');
}
