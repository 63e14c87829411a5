/** The flags of a command: one for every input that the command uses, under the name of the input. */

import { type Command, Option } from 'commander';
import { TRUST_INPUTS } from '../inputs/fields/aws.ts';
import { INPUTS, type InputSpec, type Mode } from '../inputs/inputs.ts';
import type { RawInputs } from '../inputs/reader.ts';

type Values = Readonly<Record<string, unknown>>;

/** `mode` has no flag because the command is the mode; secrets have none because other users can read a command line. */
function hasFlag(name: string, spec: InputSpec, mode: Mode): boolean {
  if (name === 'mode' || spec.isSecret === true) return false;
  return spec.modes === 'all' || spec.modes.includes(mode);
}

/** Adds the flags of a command, grouped for its help. */
export function addInputFlags(command: Command, mode: Mode): void {
  const flags = Object.entries<InputSpec>(INPUTS).filter(([name, spec]) => hasFlag(name, spec, mode));
  for (const heading of Object.values(HEADINGS)) {
    command.optionsGroup(`${heading}:`);
    for (const [name, spec] of flags) if (toHeading(name, spec) === heading) addFlag(command, name, spec);
  }
}

const HEADINGS = {
  own: 'Command',
  runs: 'Who may assume the role',
  declared: 'Role and permissions',
  all: 'AWS, GitHub and the network',
} as const;

function toHeading(name: string, { modes }: InputSpec): string {
  if ((TRUST_INPUTS as readonly string[]).includes(name)) return HEADINGS.runs;
  if (modes === 'all') return HEADINGS.all;
  return modes.includes('plan') && modes.includes('render') ? HEADINGS.declared : HEADINGS.own;
}

function addFlag(command: Command, name: string, spec: InputSpec): void {
  const text = describe(spec);
  if (spec.isSwitch === true) {
    command.addOption(new Flag(name, `--${name} [boolean]`, text));
    if (spec.default === 'true') command.addOption(new NoFlag(name, `--no-${name}`, `Same as \`--${name} false\`.`));
  } else if (spec.isList === true) {
    command.addOption(new Flag(name, `--${name} <list>`, text).argParser(collect));
  } else {
    command.addOption(new Flag(name, `--${name} <value>`, text));
  }
}

/** A flag whose value is stored under the name of its input. `--no-proxy` takes a value and does not negate `--proxy`. */
class Flag extends Option {
  readonly #input: string;

  constructor(input: string, flags: string, description: string) {
    super(flags, description);
    this.#input = input;
    this.negate = false;
  }

  override attributeName(): string {
    return this.#input;
  }
}

/** The flag that sets an input to `false`. */
class NoFlag extends Flag {
  constructor(input: string, flags: string, description: string) {
    super(input, flags, description);
    this.negate = true;
  }
}

/** The description of the input, without what exists only in a workflow. */
function describe({ description, default: fallback, isSwitch }: InputSpec): string {
  const text = description
    .replace(/, (?:one (?:(?:ARN|key|`owner\/repo`) )?per line|separated by commas(?: or line ends)?)/gu, '')
    .replace(/: `(owner\/repo[^`]*)`, one per line/gu, ': `$1`')
    .replace(/ one `owner\/repo` per line/gu, ' `owner/repo`')
    .replaceAll('the repository of the run', 'the git remote `origin`')
    .replaceAll('Default: the log.', 'Default: the standard output.')
    .replaceAll('the whole step', 'the whole command')
    .replace(/(?:of|in) the workspace/gu, 'below the current directory')
    .replaceAll('a `github-token`', 'a GH_TOKEN')
    .replaceAll('this action', 'this tool');
  const hasNoDefault = fallback === undefined || (isSwitch === true && fallback === 'false');
  return hasNoDefault ? text : `${text} (default: ${fallback})`;
}

/** A flag can be repeated; commas in a value have the same meaning as in the input. */
function collect(value: string, before: string | undefined): string {
  return [...(before === undefined ? [] : [before]), value].join('\n');
}

/** The inputs as text; empty if the flag was not given. */
export function toRawInputs(mode: Mode, values: Values): RawInputs {
  return (name) => {
    if (name === 'mode') return mode;
    const value = values[name];
    return value === undefined ? '' : String(value);
  };
}
