/** A command line that every SDK takes apart alike, or none. */

import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { renderCommandLine } from '../../../src/runner/refresh/command-line.ts';

describe('for a shell', () => {
  it.each([
    ['/opt/node', '/opt/node'],
    ['/opt/my node', "'/opt/my node'"],
    ["/opt/it's", "'/opt/it'\\''s'"],
    ['/opt/$HOME/`x`/"y"/\\z', '\'/opt/$HOME/`x`/"y"/\\z\''],
  ])('%s is written as %s', (word, line) => {
    expect(renderCommandLine([word], 'linux')).toBe(line);
    if (process.platform === 'win32') return;
    const script = 'process.stdout.write(process.argv[1])';
    const command = renderCommandLine([process.execPath, '-e', script, word], 'linux') ?? '';
    expect(execFileSync('/bin/sh', ['-c', command], { encoding: 'utf8' })).toBe(word);
  });

  it.each(['/opt/a #b', '/opt/a ;b', '/opt/a\nb'])('%j is refused: an INI file cannot hold it', (word) => {
    expect(renderCommandLine(['/opt/node', word], 'darwin')).toBeUndefined();
  });
});

describe('for Windows', () => {
  it.each([
    ['C:\\actions-runner\\externals\\node24\\bin\\node.exe', 'C:\\actions-runner\\externals\\node24\\bin\\node.exe'],
    ['D:\\a\\_temp\\gh-oidc-aws-refresh-1', 'D:\\a\\_temp\\gh-oidc-aws-refresh-1'],
    ['C:\\Program Files\\node.exe', '"C:\\Program Files\\node.exe"'],
    ['C:\\a & b\\node.exe', '"C:\\a & b\\node.exe"'],
  ])('%s is written as %s', (word, line) => expect(renderCommandLine([word], 'win32')).toBe(line));

  it.each(['C:\\%PATH%\\x', 'C:\\a"b', 'C:\\a b\\', 'C:\\a ;b', 'C:\\a!b'])('%j is refused', (word) => {
    expect(renderCommandLine([word], 'win32')).toBeUndefined();
  });
});
