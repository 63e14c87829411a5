/** Flags: every input that means something for a verb, under its own name, as the texts that the action would be given. */

import { type Command, Option } from 'commander';
import { TRUST_INPUTS } from '../inputs/fields/aws.ts';
import { INPUTS, type InputSpec, type Mode } from '../inputs/inputs.ts';
import type { RawInputs } from '../inputs/reader.ts';

/** The values by the names that commander gives them. */
type Values = Readonly<Record<string, unknown>>;

/** Inputs without a flag: the verb says the mode, and a secret on a command line could be read by others. */
function hasFlag(name: string, spec: InputSpec, verb: Mode): boolean {
  if (name === 'mode' || spec.isSecret === true) return false;
  return spec.modes === 'all' || spec.modes.includes(verb);
}

/** Adds the flags of a verb, grouped for its help. */
export function addInputFlags(command: Command, verb: Mode): void {
  const flags = Object.entries<InputSpec>(INPUTS).filter(([name, spec]) => hasFlag(name, spec, verb));
  for (const heading of Object.values(HEADINGS)) {
    command.optionsGroup(`${heading}:`);
    for (const [name, spec] of flags) if (toHeading(name, spec) === heading) addFlag(command, name, spec);
  }
}

const HEADINGS = {
  own: 'This command',
  runs: 'Who may assume the role',
  declared: 'What is declared',
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
    if (spec.default === 'true')
      command.addOption(new NoFlag(name, `--no-${name}`, `The same as \`--${name} false\`.`));
  } else if (spec.isList === true) {
    command.addOption(new Flag(name, `--${name} <list>`, text).argParser(collect));
  } else {
    command.addOption(new Flag(name, `--${name} <value>`, text));
  }
}

/** A flag whose value is kept under the name of its input; `--no-proxy` takes a value, and negates nothing. */
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

/** The words of the input, without what only a workflow has. */
function describe({ description, default: fallback, isSwitch }: InputSpec): string {
  const text = description
    .replace(/, (?:one (?:ARN|key|`owner\/repo`) per line|separated by commas(?: or line ends)?)/gu, '')
    .replace(/: `(owner\/repo[^`]*)`, one per line/gu, ': `$1`')
    .replace(/ one `owner\/repo` per line/gu, ' `owner/repo`')
    .replaceAll('the repository of the run', 'the one of the git remote `origin`')
    .replaceAll('Default: the log.', 'Default: the standard output.')
    .replaceAll('the whole step', 'the whole command')
    .replace(/(?:of|in) the workspace/gu, 'below the current directory')
    .replaceAll('a `github-token`', 'a GH_TOKEN')
    .replaceAll('this action', 'this tool');
  const isTold = fallback === undefined || (isSwitch === true && fallback === 'false');
  return isTold ? text : `${text} (default: ${fallback})`;
}

/** Repeated flags add up; each may hold several values with commas between them. */
function collect(value: string, before: string | undefined): string {
  const items = value.split(/[\n,]/u).map((item) => item.trim());
  return [...(before === undefined ? [] : [before]), ...items].join('\n');
}

/** The texts of the inputs; empty for what was not given. */
export function toRawInputs(verb: Mode, values: Values): RawInputs {
  return (name) => {
    if (name === 'mode') return verb;
    const value = values[name];
    return value === undefined ? '' : String(value);
  };
}
