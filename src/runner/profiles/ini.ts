/**
 * The text of AWS's `credentials` and `config` files: one section is put in or taken out, every other byte stays. A
 * character stands for a byte here, so white space is only what is white space in ASCII.
 */

/** A section by the names that mean it: `dev` in the credentials file, `profile dev` in the config file. */
export interface SectionName {
  /** What a new section is called. */
  readonly header: string;
  readonly isMeantBy: (header: string) => boolean;
}

/** The section of a profile in the credentials file. */
export function credentialsSection(profile: string): SectionName {
  return { header: profile, isMeantBy: (header) => unquote(header) === profile };
}

/** The section of a profile in the config file; only the default profile may do without the word `profile`. */
export function configSection(profile: string): SectionName {
  return {
    header: profile === 'default' ? 'default' : `profile ${profile}`,
    isMeantBy: (header) => {
      const name = /^profile[ \t]+(.*)$/u.exec(header)?.[1];
      return name === undefined ? profile === 'default' && header === 'default' : unquote(name) === profile;
    },
  };
}

function unquote(name: string): string {
  return /^(["'])(.*)\1$/u.exec(name)?.[2] ?? name;
}

interface Section {
  /** `undefined` for what stands before the first section. */
  readonly header: string | undefined;
  /** With their line ends, the header's line included. */
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

/** In a time that grows with the text alone, also for a line of nothing but blanks. */
function trimBlanks(text: string): string {
  return text.replace(/^[ \t]+|(?<![ \t])[ \t]+$/gu, '');
}

function join(sections: readonly Section[]): string {
  return sections.flatMap(({ lines }) => lines).join('');
}

/** The lines of a section that hold settings, in all places where it stands; `undefined` when it stands nowhere. */
export function findSettings(text: string, name: SectionName): readonly string[] | undefined {
  const found = split(text).filter((section) => isMeant(section, name));
  if (found.length === 0) return undefined;
  return found.flatMap(({ lines }) =>
    lines
      .slice(1)
      .filter((line) => !isRemark(line))
      .map((line) => line.replace(/[\r\n]+$/u, '')),
  );
}

function isMeant({ header }: Section, name: SectionName): boolean {
  return header !== undefined && name.isMeantBy(header);
}

function isRemark(line: string): boolean {
  return /^[ \t\r\n]*(?:[#;]|$)/u.test(line);
}

/** The text with the section holding these settings and no others. Comments stay, also those in the section. */
export function putSection(text: string, name: SectionName, settings: readonly string[]): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = settings.map((line) => `${line}${lineEnd}`);
  const sections = split(text);
  const first = sections.findIndex((section) => isMeant(section, name));
  if (first < 0) {
    const gap = /^[ \t\r\n]*$/u.test(text) ? '' : lineEnd;
    return `${endLine(text, lineEnd)}${gap}[${name.header}]${lineEnd}${lines.join('')}`;
  }
  return join(
    sections.map((section, index) => {
      if (!isMeant(section, name)) return section;
      const [head = '', ...rest] = section.lines;
      const remarks = rest.filter(isRemark);
      // A section that stands twice is one to AWS.
      return { ...section, lines: index === first ? [endLine(head, lineEnd), ...lines, ...remarks] : remarks };
    }),
  );
}

function endLine(text: string, lineEnd: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}${lineEnd}`;
}

/** The text with the section as it is in an earlier text, byte for byte, and with the comments that were added to it since. */
export function restoreSection(text: string, name: SectionName, earlier: string): string {
  const old = split(earlier).filter((section) => isMeant(section, name));
  if (old.length === 0) return removeAddedSection(text, name);
  const sections = split(text);
  let next = 0;
  const restored = sections.map((section, index) => {
    if (!isMeant(section, name)) return section;
    const lines = old[next]?.lines ?? [];
    next += 1;
    const added = section.lines.slice(1).filter((line) => isRemark(line) && !lines.includes(line));
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
    const isGap = next !== undefined && isMeant(next, name) && /^\r?\n$/u.test(section.lines.at(-1) ?? '');
    return isGap ? { ...section, lines: section.lines.slice(0, -1) } : section;
  });
  return removeSection(join(freed), name);
}

/** The text without the section. Comments stay. */
export function removeSection(text: string, name: SectionName): string {
  return join(
    split(text).map((section) =>
      isMeant(section, name) ? { ...section, lines: section.lines.slice(1).filter(isRemark) } : section,
    ),
  );
}
