/** What a killed step left beside an AWS file does not decide over the file that its owner changed since. */

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readAwsFile } from '../../../src/runner/profiles/aws-file.ts';

it('a backup without a journal is set aside, and the file is the one to restore', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gh-oidc-aws-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'credentials');
  const backup = `${path}.gh-oidc-aws-backup`;
  writeFileSync(path, '[default]\naws_access_key_id = NEW\n', { mode: 0o600 });
  writeFileSync(backup, '[default]\naws_access_key_id = OLD\n', { mode: 0o600 });
  expect(readAwsFile({ kind: 'credentials', path })).toMatchObject({
    base: '[default]\naws_access_key_id = NEW\n',
    isBackedUp: false,
    held: [],
  });
  expect(existsSync(backup)).toBe(false);
  expect(readFileSync(`${backup}-unused`, 'utf8')).toContain('OLD');
});
