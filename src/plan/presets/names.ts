/** The names of the presets, without their contents. */

/** Every preset, in the order of the documentation. */
export const PRESET_NAMES = [
  'ecr',
  's3-artifacts',
  'ssm-parameters',
  'cloudformation',
  'iam-roles',
  'ami',
  'sns',
  'cdk-deploy',
] as const;

export type PresetName = (typeof PRESET_NAMES)[number];

/** Whether a text names a preset. */
export function isPresetName(text: string): text is PresetName {
  return (PRESET_NAMES as readonly string[]).includes(text);
}
