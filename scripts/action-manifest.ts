/** Renders `action.yml` from the tables of inputs and outputs. */

import { stringify } from 'yaml';
import { INPUTS, type InputSpec } from '../src/inputs/inputs.ts';
import { OUTPUTS } from '../src/report/outputs.ts';

/** What the Marketplace shows. GitHub requires a description shorter than 125 characters. */
interface Listing {
  readonly name: string;
  readonly description: string;
}

/** The content of `action.yml`. */
export function renderActionManifest({ name, description }: Listing): string {
  const manifest = {
    name,
    description,
    author: `${name} contributors`,
    branding: { icon: 'shield', color: 'orange' },
    inputs: Object.fromEntries(Object.entries<InputSpec>(INPUTS).map(([input, spec]) => [input, declareInput(spec)])),
    outputs: Object.fromEntries(Object.entries(OUTPUTS).map(([output, meaning]) => [output, { description: meaning }])),
    runs: { using: 'node24', main: 'dist/index.js', post: 'dist/post/index.js' },
  };
  return `# Generated from src/inputs/inputs.ts and src/report/outputs.ts by \`npm run generate\`.\n${stringify(manifest, { lineWidth: 0 })}`;
}

function declareInput(spec: InputSpec): object {
  const { default: value, variable } = spec;
  const isHandedOver = value !== undefined && variable === undefined;
  const notes = variable === undefined ? '' : ` Else the variable \`${variable}\`${nameDefault(value)}.`;
  return {
    description: `${spec.description}${notes}`,
    required: false,
    ...(isHandedOver ? { default: value } : {}),
  };
}

function nameDefault(value: string | undefined): string {
  return value === undefined ? '' : `, else \`${value}\``;
}
