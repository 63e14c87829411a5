/**
 * Edits one section of AWS's `credentials` and `config` files and keeps every other byte. The text has one character per byte, so
 * only ASCII white space counts as white space.
 */

/** The header of a profile: `dev` in the credentials file, `profile dev` in the config file. */
export interface SectionName {
  /** The header of a new section. */
  readonly header: string;
  readonly matches: (header: string) => boolean;
}

export function credentialsSection(profile: string): SectionName {
  return { header: profile, matches: (header) => unquote(header) === profile };
}

/** Only the default profile can omit the word `profile`. */
export function configSection(profile: string): SectionName {
  return {
    header: profile === 'default' ? 'default' : `profile ${profile}`,
    matches: (header) => {
      const name = /^profile[ \t]+(.*)$/u.exec(header)?.[1];
      return name === undefined ? profile === 'default' && header === 'default' : unquote(name) === profile;
    },
  };
}

function unquote(name: string): string {
  return /^(["'])(.*)\1$/u.exec(name)?.[2] ?? name;
}

interface Section {
  /** `undefined` for the lines before the first section. */
  readonly header: string | undefined;
  /** With line ends and the header line. */
  readonly lines: readonly string[];
}

function split(text: string): readonly Section[] {
  const sections: { header: string | undefined; lines: string[] }[] = [{ header: undefined, lines: [] }];
  for (const line of text.split(/(?<=\n)/u)) {
    const header = /^(?:\xef\xbb\xbf)?[ \t]*\[([^\]]*)\][ \t]*(?:[#;][^\n]*)?[\r\n]*$/u.exec(line)?.[1];
    if (header === undefined) sections.at(-1)?.lines.push(line);
    else sections.push({ header: trimBlanks(header), lines: [line] });
  }
  return sections;
}

/** Linear in the length of the text, even for a line of blanks. */
function trimBlanks(text: string): string {
  return text.replace(/^[ \t]+|(?<![ \t])[ \t]+$/gu, '');
}

function join(sections: readonly Section[]): string {
  return sections.flatMap(({ lines }) => lines).join('');
}

/** The settings of a section, from all its occurrences; `undefined` if the file does not contain it. */
export function findSettings(text: string, name: SectionName): readonly string[] | undefined {
  const found = split(text).filter((section) => isNamed(section, name));
  if (found.length === 0) return undefined;
  return found.flatMap(({ lines }) =>
    lines
      .slice(1)
      .filter((line) => !isComment(line))
      .map((line) => line.replace(/[\r\n]+$/u, '')),
  );
}

function isNamed({ header }: Section, name: SectionName): boolean {
  return header !== undefined && name.matches(header);
}

function isComment(line: string): boolean {
  return /^[ \t\r\n]*(?:[#;]|$)/u.test(line);
}

/** Sets the settings of the section, and adds the section if it is missing. Keeps comments. */
export function putSection(text: string, name: SectionName, settings: readonly string[]): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = settings.map((line) => `${line}${lineEnd}`);
  const sections = split(text);
  const first = sections.findIndex((section) => isNamed(section, name));
  if (first < 0) {
    const gap = /^[ \t\r\n]*$/u.test(text) ? '' : lineEnd;
    return `${endLine(text, lineEnd)}${gap}[${name.header}]${lineEnd}${lines.join('')}`;
  }
  return join(
    sections.map((section, index) => {
      if (!isNamed(section, name)) return section;
      const [head = '', ...rest] = section.lines;
      const comments = rest.filter(isComment);
      // AWS merges sections of the same name.
      return { ...section, lines: index === first ? [endLine(head, lineEnd), ...lines, ...comments] : comments };
    }),
  );
}

function endLine(text: string, lineEnd: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}${lineEnd}`;
}

/** The text with the section as it is in an earlier text, byte for byte, and with the comments that were added to it since. */
export function restoreSection(text: string, name: SectionName, earlier: string): string {
  const old = split(earlier).filter((section) => isNamed(section, name));
  if (old.length === 0) return removeAddedSection(text, name);
  const sections = split(text);
  let next = 0;
  const restored = sections.map((section, index) => {
    if (!isNamed(section, name)) return section;
    const lines = old[next]?.lines ?? [];
    next += 1;
    const added = section.lines.slice(1).filter((line) => isComment(line) && !lines.includes(line));
    const whole = [...lines, ...added];
    const isLast = index === sections.length - 1;
    return { ...section, lines: isLast ? whole : whole.map((line) => endLine(line, '\n')) };
  });
  return join(restored);
}

/** The text without a section that `putSection` added, and without the blank line that it put before the header. Comments stay. */
function removeAddedSection(text: string, name: SectionName): string {
  const sections = split(text);
  const freed = sections.map((section, index) => {
    const next = sections[index + 1];
    const isGap = next !== undefined && isNamed(next, name) && /^\r?\n$/u.test(section.lines.at(-1) ?? '');
    return isGap ? { ...section, lines: section.lines.slice(0, -1) } : section;
  });
  return removeSection(join(freed), name);
}

/** Removes the section and keeps comments. */
export function removeSection(text: string, name: SectionName): string {
  return join(
    split(text).map((section) =>
      isNamed(section, name) ? { ...section, lines: section.lines.slice(1).filter(isComment) } : section,
    ),
  );
}
