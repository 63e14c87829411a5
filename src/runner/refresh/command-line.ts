/** A command as one line that every AWS SDK splits in the same way, with or without a shell. */

/**
 * Returns `undefined` if no line means the same to all SDKs. On Windows, some use `cmd.exe` and others split like the C runtime;
 * elsewhere, some use `sh` and others split like it. All read the line from an INI file, where some treat ` #` and ` ;` as the
 * start of a comment.
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

/** Quotes only where needed: `cmd.exe /C` drops the outer quotes of a line that starts with one. */
function quoteForWindows(word: string): string | undefined {
  if (COMMENT_OR_CONTROL.test(word) || /["%!^]|\\$/u.test(word)) return undefined;
  return /^[\w@+=:./\\~-]+$/u.test(word) ? word : `"${word}"`;
}
