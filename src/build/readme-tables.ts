/** How the tables of the README and of docs/inputs.md follow from the tables of inputs and outputs. */

import { INPUTS, type InputSpec, type Mode } from '../inputs.ts';
import { OUTPUTS } from '../outputs.ts';

/** The README with its tables renewed; everything outside the markers stays as it is. */
export function renewReadme(readme: string): string {
  return replaceBlock(replaceBlock(readme, 'inputs', renderReadmeInputs()), 'outputs', renderOutputs());
}

/** A README that holds nothing but the places for the tables. */
export const EMPTY_README = ['inputs', 'outputs']
  .map((block) => `<!-- ${block}:begin -->\n<!-- ${block}:end -->\n`)
  .join('\n');

/** A text in which the lines between two markers are renewed. */
export function replaceBlock(text: string, block: string, content: string): string {
  const begin = `<!-- ${block}:begin -->`;
  const end = `<!-- ${block}:end -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from === -1 || to < from) throw new Error(`There is no block ${begin} … ${end}.`);
  return `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`;
}

/** The groups in the order of the README. An input stands in the group of the first of its modes. */
const GROUPS: readonly Group[] = [
  { title: 'Every mode', isInReadme: true, holds: ({ modes }) => modes === 'all' },
  { title: '`assume`', isInReadme: true, holds: isFor('assume') },
  {
    title: 'The other modes',
    isInReadme: false,
    holds: isFor('plan', 'bootstrap', 'teardown', 'identity', 'diagnose', 'render'),
  },
];

interface Group {
  readonly title: string;
  readonly isInReadme: boolean;
  readonly holds: (spec: InputSpec) => boolean;
}

function isFor(...modes: readonly Mode[]): (spec: InputSpec) => boolean {
  return (spec) => spec.modes !== 'all' && modes.some((mode) => mode === spec.modes[0]);
}

/** The page with every input; the README has room for those of `assume`. */
export function renderInputPage(): string {
  return [
    '<!-- Generated from src/inputs.ts by `npm run generate`. -->',
    '# Inputs',
    'Boolean inputs take `true`, `True`, `TRUE`, `false`, `False` or `FALSE`. Lists take one item a line. Bad input of any kind is one error that names every input, before any call.',
    renderInputs(GROUPS),
    '',
  ].join('\n\n');
}

function renderReadmeInputs(): string {
  const others = GROUPS.filter(({ isInReadme }) => !isInReadme).map(({ title }) => title.toLowerCase());
  return `${renderInputs(GROUPS.filter(({ isInReadme }) => isInReadme))}\n\nThe inputs of ${others.join(', ')}: [docs/inputs.md](docs/inputs.md).`;
}

function renderInputs(groups: readonly Group[]): string {
  const inputs = Object.entries<InputSpec>(INPUTS);
  const byGroup = Map.groupBy(inputs, ([, spec]) => GROUPS.find(({ holds }) => holds(spec))?.title ?? '');
  const tables = groups.map(({ title }) => {
    const rows = (byGroup.get(title) ?? []).map(([name, spec]) => [
      code(name),
      `${spec.description}${spec.variable === undefined ? '' : ` By variable: ${code(spec.variable)}.`}`,
      spec.default === undefined ? '' : code(spec.default),
      renderModes(spec),
    ]);
    return table([title, 'Meaning', 'Default', 'Modes'], rows);
  });
  return tables.join('\n\n');
}

function renderModes({ modes }: InputSpec): string {
  return modes === 'all' ? 'all' : modes.join(', ');
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
