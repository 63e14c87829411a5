/** A command as one line that every SDK of AWS takes apart alike, whether it asks a shell or splits by itself. */

/**
 * The line; `undefined` when there is none that means the same to all.
 * On Windows some SDKs ask `cmd.exe`, others split as the C runtime does; elsewhere some ask `sh`, others split as it would.
 * All of them read the line from an INI file, in which ` #` and ` ;` begin a comment for some.
 */
export function renderCommandLine(words: readonly string[], platform: NodeJS.Platform): string | undefined {
  const quoted = words.map(platform === 'win32' ? quoteForWindows : quoteForShell);
  return quoted.every((word) => word !== undefined) ? quoted.join(' ') : undefined;
}

const COMMENT_OR_CONTROL = /[\p{Cc}]|\s[#;]/u;

function quoteForShell(word: string): string | undefined {
  if (COMMENT_OR_CONTROL.test(word)) return undefined;
  return /^[\w@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** Without need no quotes: `cmd.exe /C` drops the outer ones of a line that begins with one. */
function quoteForWindows(word: string): string | undefined {
  if (COMMENT_OR_CONTROL.test(word) || /["%!^]|\\$/u.test(word)) return undefined;
  return /^[\w@+=:./\\~-]+$/u.test(word) ? word : `"${word}"`;
}
