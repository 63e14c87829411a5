/** Reads raw input texts against the table of inputs and collects every problem instead of stopping at the first. */

import { printable } from '../document/printable.ts';
import { type Failure, failure } from '../failure/failure.ts';
import type { InputSpec, Mode } from './inputs.ts';

/** The text of an input as the runner hands it over; empty when not given. */
export type RawInputs = (name: string) => string;

/** The text of an environment variable; `undefined` when it is not set or empty. */
export type ReadVariable = (name: string) => string | undefined;

export interface InputReader {
  /** The trimmed text, or the default; `undefined` when both are empty. */
  text(name: string): string | undefined;
  /** Whether the input is set to something other than its default. */
  isGiven(name: string): boolean;
  boolean(name: string): boolean;
  /** A whole number within the inclusive bounds. */
  integer(name: string, minimum: number, maximum: number): number;
  oneOf<T extends string>(name: string, accepted: readonly T[]): T | undefined;
  matching(name: string, pattern: RegExp, accepted: string): string | undefined;
  /**
   * One item per line, without blank lines and duplicates. A comma separates where the next item is recognizable: an ARN or
   * the path of a workflow. If values of this input can contain commas, one that is not in double quotes is a problem.
   */
  lines(name: string, accepts: (item: string) => boolean, accepted: string): readonly string[];
  /** Items separated by commas or line ends. */
  items(name: string, accepts: (item: string) => boolean, accepted: string): readonly string[];
  /** The text of a JSON object. */
  json(name: string): string | undefined;
  /** Throws when the time of the step is up: no timer can end work that never pauses. */
  requireTime(): void;
  problem(name: string, value: string, what: string): void;
  /** Adds a problem in a file that an input names; the text is complete. */
  fileProblem(name: string, text: string): void;
  /** The problems so far, each with its input. */
  readonly problems: readonly { readonly name: string; readonly text: string }[];
  notice(line: string): void;
  readonly notices: readonly string[];
  /** Adds a notice for every input that is set but has no effect in this mode. */
  noticeUnused(mode: Mode): void;
  /** Throws the one failure when there are problems. */
  finish(): void;
  failure(): Failure;
}

/** How many characters of an invalid value a problem shows. */
const SHOWN_LENGTH = 200;

export function createInputReader(
  raw: RawInputs,
  table: Readonly<Record<string, InputSpec>>,
  readVariable: ReadVariable,
  requireTime: () => void = () => {},
): InputReader {
  const problems: { readonly name: string; readonly text: string }[] = [];
  const known = new Set<string>();
  const notices: string[] = [];

  const given = (name: string): string => raw(name).trim();
  // The safe reading of anything but a clear yes; the value itself is checked with all others.
  const translates = /^(?:true)?$/iu.test(given('translate-env-variables'));
  const fromVariable = (name: string): string => {
    const variable = translates && given(name) === '' ? table[name]?.variable : undefined;
    return variable === undefined ? '' : (readVariable(variable)?.trim() ?? '');
  };
  const defaultOf = (name: string): string => {
    const value = table[name]?.default ?? '';
    return value.startsWith('${{') ? '' : value;
  };
  const text = (name: string): string | undefined => given(name) || fromVariable(name) || defaultOf(name) || undefined;
  const show = (name: string, value: string): string => {
    if (table[name]?.isSecret === true) return '(hidden)';
    const cut = value.length > SHOWN_LENGTH ? `${value.slice(0, SHOWN_LENGTH)}…` : value;
    return `"${printable(cut)}"`;
  };
  const problem = (name: string, value: string, what: string): void => {
    const source = fromVariable(name) === '' ? '' : ` (from the environment variable ${table[name]?.variable})`;
    const text = value === '' ? `\`${name}\` ${what}` : `\`${name}\`: ${show(name, value)} ${what}${source}`;
    // Several parts of a command may read the same input.
    if (known.has(text)) return;
    known.add(text);
    problems.push({ name, text });
  };
  const notAccepted = (name: string, value: string, accepted: string): void =>
    problem(name, value, `is not valid; expected ${accepted}`);
  const list = (
    name: string,
    separator: RegExp,
    accepts: (item: string) => boolean,
    accepted: string,
  ): readonly string[] => {
    const items = (text(name) ?? '').split(separator).map((item) => item.trim());
    const unique = [...new Set(items.filter((item) => item !== ''))];
    for (const item of unique) if (!accepts(item)) notAccepted(name, item, accepted);
    return unique;
  };
  const names = (name: string, accepts: (item: string) => boolean, accepted: string): readonly string[] => {
    const items = (text(name) ?? '').split('\n').map((item) => item.trim());
    const unique = [...new Set(items.filter((item) => item !== ''))];
    return unique.map((item) => {
      const literal = unquote(item);
      if (literal === undefined && item.includes(',')) problem(name, item, describeReadings(item));
      else if (!accepts(literal ?? item)) notAccepted(name, item, accepted);
      return literal ?? item;
    });
  };

  const reader: InputReader = {
    text,
    boolean(name) {
      const value = text(name) ?? 'false';
      if (/^(?:true|True|TRUE)$/u.test(value)) return true;
      if (!/^(?:false|False|FALSE)$/u.test(value)) notAccepted(name, value, '`true` or `false`');
      return false;
    },
    integer(name, minimum, maximum) {
      const value = text(name) ?? '';
      const [, digits = '', unit = ''] = /^(\d{1,9})(s?)$/u.exec(value) ?? [];
      const isSeconds = /-(?:seconds|s)$/u.test(name);
      const number = digits !== '' && (unit === '' || isSeconds) ? Number(digits) : Number.NaN;
      if (unit !== '' && isSeconds) notices.push(`\`${name}\`: "${value}" is read as ${digits} seconds.`);
      if (number >= minimum && number <= maximum) return number;
      notAccepted(name, value, `a whole number from ${minimum} to ${maximum}`);
      return minimum;
    },
    oneOf(name, accepted) {
      const value = text(name) ?? '';
      const found = accepted.find((candidate) => candidate === value);
      if (found === undefined)
        notAccepted(name, value, `one of ${accepted.map((candidate) => `\`${candidate}\``).join(', ')}`);
      return found;
    },
    matching(name, pattern, accepted) {
      const value = text(name);
      if (value === undefined || pattern.test(value)) return value;
      notAccepted(name, value, accepted);
      return undefined;
    },
    lines: (name, accepts, accepted) =>
      table[name]?.hasCommas === true
        ? names(name, accepts, accepted)
        : list(name, /\n|,(?=\s*(?:arn:|[\w.-]+\/[\w.-]+\/\.github\/workflows\/))/u, accepts, accepted),
    items: (name, accepts, accepted) => list(name, /[\n,]/u, accepts, accepted),
    json(name) {
      const value = text(name);
      if (value === undefined) return undefined;
      if (isJsonObject(value)) return value;
      notAccepted(name, value, 'a JSON object');
      return undefined;
    },
    requireTime,
    problem,
    fileProblem: (name, text) => problems.push({ name, text }),
    problems,
    notice: (line) => notices.push(line),
    notices,
    // The runner evaluates a default that is an expression, so it looks like a value that the workflow set.
    isGiven: (name) =>
      given(name) !== '' &&
      given(name).toLowerCase() !== defaultOf(name).toLowerCase() &&
      table[name]?.default?.startsWith('${{') !== true,
    noticeUnused(mode) {
      for (const [name, spec] of Object.entries(table)) {
        const isUsed = spec.modes === 'all' || spec.modes.includes(mode);
        if (!isUsed && reader.isGiven(name)) notices.push(`\`${name}\` has no effect in \`mode: ${mode}\`.`);
      }
    },
    finish() {
      if (problems.length > 0) throw reader.failure();
    },
    failure: () => failure('INPUT_INVALID', { problems: problems.map(({ text }) => text) }),
  };
  return reader;
}

/** A value with a comma, as `lines` reads it back. */
export function quoteValue(value: string): string {
  return value.includes(',') ? `"${value}"` : value;
}

/** The value in double quotes, which are part of the value unless it contains a comma. */
function unquote(item: string): string | undefined {
  return /^"([^"]*,[^"]*)"$/u.exec(item)?.[1];
}

function describeReadings(item: string): string {
  const parts = item.split(',').flatMap((part) => part.trim() || []);
  const several = parts.map((part) => `"${printable(part)}"`).join(' and ');
  return `contains a comma and has two readings: for the values ${several}, write one per line; for one value with a comma, put it in double quotes`;
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
