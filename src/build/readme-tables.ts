/** How the tables of the README follow from the tables of inputs and outputs, and where in the README they stand. */

import { INPUTS, type InputSpec, type Mode } from '../inputs.ts';
import { OUTPUTS } from '../outputs.ts';

/** The README with its tables renewed; everything outside the markers stays as it is. */
export function renewReadme(readme: string): string {
  return replaceBlock(replaceBlock(readme, 'inputs', renderInputs()), 'outputs', renderOutputs());
}

/** A README that holds nothing but the places for the tables. */
export const EMPTY_README = ['inputs', 'outputs']
  .map((block) => `<!-- ${block}:begin -->\n<!-- ${block}:end -->\n`)
  .join('\n');

function replaceBlock(text: string, block: string, content: string): string {
  const begin = `<!-- ${block}:begin -->`;
  const end = `<!-- ${block}:end -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from === -1 || to < from) throw new Error(`README.md has no block ${begin} … ${end}`);
  return `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`;
}

/** The groups in the order of the README. An input stands in the group of the first of its modes. */
const GROUPS: readonly { readonly title: string; readonly holds: (spec: InputSpec) => boolean }[] = [
  { title: 'Every mode', holds: ({ modes }) => modes === 'all' },
  { title: '`assume`', holds: isFor('assume') },
  { title: 'The other modes', holds: isFor('plan', 'bootstrap', 'teardown', 'identity', 'diagnose', 'render') },
];

function isFor(...modes: readonly Mode[]): (spec: InputSpec) => boolean {
  return (spec) => spec.modes !== 'all' && modes.some((mode) => mode === spec.modes[0]);
}

function renderInputs(): string {
  const inputs = Object.entries<InputSpec>(INPUTS);
  const available = inputs.filter(([, spec]) => spec.isPending !== true);
  const byGroup = Map.groupBy(available, ([, spec]) => GROUPS.find(({ holds }) => holds(spec))?.title ?? '');
  const tables = GROUPS.map(({ title }) => {
    const rows = (byGroup.get(title) ?? []).map(([name, spec]) => [
      code(name),
      spec.description,
      spec.default === undefined ? '' : code(spec.default),
      renderModes(spec),
    ]);
    return table([title, 'Meaning', 'Default', 'Modes'], rows);
  });
  const pending = listPending(inputs);
  const notYet = `Declared, but not available yet (using one fails with \`NOT_AVAILABLE_YET\`): ${pending.join(', ')}.`;
  return [...tables, ...(pending.length === 0 ? [] : [notYet])].join('\n\n');
}

/** What is in the contract and not in this version: inputs in one mode, inputs altogether. */
function listPending(inputs: readonly (readonly [string, InputSpec])[]): readonly string[] {
  return [
    ...inputs.flatMap(([name, { pendingIn = [] }]) =>
      pendingIn.map((mode) => `${code(name)} in ${code(`mode: ${mode}`)}`),
    ),
    ...inputs.filter(([, { isPending }]) => isPending === true).map(([name]) => code(name)),
  ];
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

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}
