/** Renders the reference in `docs/config.md` from the schema of the `config` file. */

import { CONFIG_SCHEMA, RUN_SETTINGS, type Schema, SETTINGS } from '../src/inputs/config/schema.ts';
import { replaceBlock, table } from './readme-tables.ts';

/** A page with only the markers of the reference. */
export const EMPTY_CONFIG_PAGE = '<!-- reference:begin -->\n<!-- reference:end -->\n';

/** Renders the reference and keeps everything outside the markers. */
export function renewConfigPage(page: string): string {
  const { properties, $defs } = CONFIG_SCHEMA;
  const { trust, accounts, overrides } = $defs.role.properties;
  const parts = [
    heading('The file', properties, CONFIG_SCHEMA.required),
    heading('An account', $defs.account.properties, $defs.account.required),
    heading('A role', { accounts, trust, overrides, ...SETTINGS }),
    heading('An entry of `trust`', RUN_SETTINGS),
  ];
  return replaceBlock(page, 'reference', `\n${parts.join('\n\n')}\n`);
}

function heading(
  title: string,
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[] = [],
): string {
  const rows = Object.entries(properties).map(([name, schema]) => [
    `\`${name}\`${required.includes(name) ? ' (required)' : ''}`,
    describeType(schema),
    schema.description ?? '',
  ]);
  return `### ${title}\n\n${table(['Key', 'Value', 'Meaning'], rows)}`;
}

const WORDS = {
  string: 'text',
  boolean: '`true` or `false`',
  integer: 'number',
  object: 'map',
  array: 'list',
} as const;

function describeType({ type, enum: accepted, minimum, maximum, $ref, items }: Schema): string {
  if (accepted !== undefined) return accepted.map((value) => `\`${value}\``).join(', ');
  if (type === undefined) return $ref === undefined ? '' : 'map';
  if (Array.isArray(type)) return type.includes('array') ? 'text or list of texts' : 'text or map';
  if (type === 'integer') return `number from ${minimum} to ${maximum}`;
  if (type === 'array') return items?.$ref === undefined ? 'list' : 'list of maps';
  return WORDS[type as keyof typeof WORDS];
}
