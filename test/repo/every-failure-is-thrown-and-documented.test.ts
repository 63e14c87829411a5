/** No code of the registry is dead, and each has its place in the documentation. */

import { expect, it } from 'vitest';
import { ACCOUNTS_FAILURES } from '../../src/failure/codes/accounts.ts';
import { IAM_FAILURES } from '../../src/failure/codes/iam.ts';
import { FAILURES } from '../../src/failure/codes.ts';
import { listFiles, read } from './repository.ts';

const failures = Object.entries(FAILURES);
const shipped = listFiles(/^src\/(?!failure\/).*\.ts$/u);

it('every code is thrown somewhere', () => {
  // Asking for a code is not throwing it; the causes of a refusal are thrown by way of a table.
  const sources = shipped
    .map(read)
    .join('\n')
    .replace(/\bisFailure\([^)]*\)/gu, '');
  const isThrown = (code: string) => new RegExp(`\\bfailure\\(\\s*'${code}'|: '${code}',`, 'u').test(sources);
  expect(failures.map(([code]) => code).filter((code) => !isThrown(code))).toEqual([]);
});

it('every file that raises a failure of IAM or of accounts adds these failures', () => {
  const late = [...Object.keys(IAM_FAILURES), ...Object.keys(ACCOUNTS_FAILURES)];
  const raises = (source: string) => late.some((code) => new RegExp(`\\bfailure\\(\\s*'${code}'`, 'u').test(source));
  const raising = shipped.filter((path) => raises(read(path)));
  expect(raising.length).toBeGreaterThan(10);
  expect(raising.filter((path) => !/^import '.*\/failure\/lazy-failures\.ts';$/mu.test(read(path)))).toEqual([]);
});

it('every code has a heading in docs/failures.md, with its meaning and what to do', () => {
  const page = read('docs/failures.md');
  for (const [code, { meaning, remedy }] of failures) {
    expect(page).toContain(`\n## ${code}\n\n${meaning}\n\n**What to do.** ${remedy}\n`);
  }
});

it('meanings and remedies are whole sentences', () => {
  const texts = failures.flatMap(([, { meaning, remedy }]) => [meaning, remedy]);
  expect(texts.filter((text) => !/^[A-Z`].*[.)]$/su.test(text))).toEqual([]);
});
