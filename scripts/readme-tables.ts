/** Renders the generated parts of the README and `docs/inputs.md` from the tables of modes, inputs, and outputs. */

import { INPUTS, type InputSpec, MODES, type Mode } from '../src/inputs/inputs.ts';
import { OUTPUTS } from '../src/report/outputs.ts';
import { RECORDINGS, type Recordings } from './record.ts';

/** Renders the generated parts and keeps everything outside the markers. */
export function renewReadme(readme: string, logs: Recordings['logs']): string {
  const blocks = {
    modes: renderModes(),
    inputs: renderFamilies(),
    outputs: renderOutputs(),
    ...Object.fromEntries(RECORDINGS.map((name) => [name, `\`\`\`text\n${logs[name]}\n\`\`\``])),
  };
  return Object.entries(blocks).reduce((text, [block, content]) => replaceBlock(text, block, content), readme);
}

/** A README with only the markers for generated content. */
export const EMPTY_README = ['modes', 'inputs', 'outputs', ...RECORDINGS]
  .map((block) => `<!-- ${block}:begin -->\n<!-- ${block}:end -->\n`)
  .join('\n');

/** Replaces the lines between two markers. Throws if the markers are missing. */
export function replaceBlock(text: string, block: string, content: string): string {
  const begin = `<!-- ${block}:begin -->`;
  const end = `<!-- ${block}:end -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from === -1 || to < from) throw new Error(`There is no block ${begin} … ${end}.`);
  return `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`;
}

/** Where each mode is described. */
const MODE_PAGES: Readonly<Record<Mode, string>> = {
  assume: 'docs/credentials.md',
  plan: 'docs/bootstrap.md',
  bootstrap: 'docs/bootstrap.md',
  teardown: 'docs/bootstrap.md',
  identity: '#check-the-identity',
  diagnose: '#when-it-fails',
  render: 'docs/organizations.md',
};

function renderModes(): string {
  const rows = Object.entries(MODES).map(([mode, does]) => [`[\`${mode}\`](${MODE_PAGES[mode as Mode]})`, does]);
  return table(['`mode`', 'What it does'], rows);
}

/** A group of inputs. */
interface Family {
  readonly title: string;
  readonly holds: (spec: InputSpec) => boolean;
}

/** In the order of the page. An input belongs to the first family that matches. */
const FAMILIES: readonly Family[] = [
  { title: 'Every mode', holds: ({ modes }) => modes === 'all' },
  { title: 'Credentials and tokens', holds: ({ isSecret }) => isSecret === true },
  { title: 'Which runs and repositories', holds: isFor('assume', 'render') },
  { title: 'Assuming a role', holds: isFor('assume') },
  { title: 'Role and permissions', holds: isFor('plan', 'teardown', 'render') },
  { title: 'Single modes', holds: () => true },
];

function isFor(...wanted: readonly Mode[]): (spec: InputSpec) => boolean {
  return ({ modes }) => wanted.every((mode) => modes === 'all' || modes.includes(mode));
}

function listFamilies(): readonly (readonly [string, readonly (readonly [string, InputSpec])[]])[] {
  const inputs = Object.entries<InputSpec>(INPUTS);
  const byTitle = Map.groupBy(inputs, ([, spec]) => FAMILIES.find(({ holds }) => holds(spec))?.title);
  return FAMILIES.map(({ title }) => [title, byTitle.get(title) ?? []]);
}

/** The page with every input and what it means. */
export function renderInputPage(): string {
  return [
    '<!-- Generated from src/inputs/inputs.ts by `npm run generate`. -->',
    '# Inputs',
    'Boolean inputs accept `true`, `True`, `TRUE`, `false`, `False`, or `FALSE`. Lists take one item per line. Invalid inputs are reported together in one error, before any call.',
    ...listFamilies().flatMap(([title, inputs]) => [`## ${title}`, table(COLUMNS, inputs.map(renderInput))]),
    '',
  ].join('\n\n');
}

const COLUMNS = ['Input', 'Meaning', 'Default', 'Modes'];

function renderInput([name, { description, variable, default: value, modes }]: readonly [
  string,
  InputSpec,
]): readonly string[] {
  return [
    code(name),
    `${description}${variable === undefined ? '' : ` By variable: ${code(variable)}.`}`,
    value === undefined ? '' : code(value),
    modes === 'all' ? 'all' : modes.join(', '),
  ];
}

/** Only the names; `docs/inputs.md` describes them. */
function renderFamilies(): string {
  const rows = listFamilies().map(([title, inputs]) => [
    `[${title}](docs/inputs.md#${title.toLowerCase().replaceAll(' ', '-')})`,
    inputs.map(([name]) => code(name)).join(', '),
  ]);
  return table(['', 'Inputs ([what each means](docs/inputs.md))'], rows);
}

function renderOutputs(): string {
  return table(
    ['Output', 'Meaning'],
    Object.entries(OUTPUTS).map(([name, meaning]) => [code(name), meaning]),
  );
}

/** A table in Markdown. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}
