/** Renders `action-types.yml`, the types of inputs and outputs for github-actions-typing. */

import { stringify } from 'yaml';
import { INPUTS, type InputSpec, MODES } from '../src/inputs/inputs.ts';
import { OUTPUTS } from '../src/report/outputs.ts';

/** The content of `action-types.yml`, in the format of https://github.com/typesafegithub/github-actions-typing. */
export function renderActionTypes(): string {
  const types = {
    inputs: Object.fromEntries(Object.entries<InputSpec>(INPUTS).map(([input, spec]) => [input, typeOf(input, spec)])),
    outputs: Object.fromEntries(Object.keys(OUTPUTS).map((output) => [output, { type: 'string' }])),
  };
  return `# Generated from src/inputs/inputs.ts and src/report/outputs.ts by \`npm run generate\`.\n${stringify(types)}`;
}

function typeOf(input: string, spec: InputSpec): object {
  if (input === 'mode') return { type: 'enum', 'allowed-values': Object.keys(MODES) };
  if (spec.isSwitch === true) return { type: 'boolean' };
  if (spec.isList === true) return { type: 'list', separator: '\n', 'list-item': { type: 'string' } };
  return { type: spec.default !== undefined && /^\d+$/u.test(spec.default) ? 'integer' : 'string' };
}
