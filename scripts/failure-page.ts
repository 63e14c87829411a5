/** Renders `docs/failures.md` from the registry of failures. */

import { FAILURES } from '../src/failure/codes.ts';

/** The content of `docs/failures.md`: a heading for each code, which the log of a failed step links to. */
export function renderFailurePage(): string {
  const codes = Object.entries(FAILURES);
  const index = codes.map(([code]) => `- [\`${code}\`](#${code.toLowerCase()})`).join('\n');
  const entries = codes.map(([code, { meaning, remedy }]) => `## ${code}\n\n${meaning}\n\n**What to do.** ${remedy}\n`);
  return `<!-- Generated from src/failure/codes/ by \`npm run generate\`. -->

# Failures

A failed step sets the output \`failure-code\` to one of these codes; \`mode: diagnose\` also sets it, without failing, if it finds a refusal.
Its log and summary show the same message with the values of the run, and the fix.

${index}

${entries.join('\n')}`;
}
