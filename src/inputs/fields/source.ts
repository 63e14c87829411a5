/** What the sources of an identity need besides the job's ID token: keys, a token file, an external id, session tags. */

import type { Source, SourceOptions } from '../../commands/assume/from-source.ts';
import type { Credentials } from '../../ports/aws.ts';
import type { InputReader, ReadVariable } from '../reader.ts';
import { describeRun, parseCustomTags } from './session-tags.ts';
import type { AmbientInput, SourceChoice } from './source-table.ts';

/** A source that is not the job's ID token. */
type OtherSource = Exclude<SourceChoice, { readonly kind: 'id-token' | 'problem' }>;

/** The source with what it needs; `undefined` when an input must change. */
export function readSource(
  read: InputReader,
  choice: OtherSource,
  credentials: Credentials | undefined,
): Source | undefined {
  switch (choice.kind) {
    case 'token-file':
      if (credentials !== undefined) read.notice('`web-identity-token-file` is used, `aws-access-key-id` is not.');
      return { kind: 'token-file', path: read.text('web-identity-token-file') ?? '' };
    case 'access-key':
      return credentials === undefined ? undefined : { kind: 'access-key', credentials };
    case 'ambient':
      return { kind: 'ambient', askedBy: choice.askedBy satisfies AmbientInput };
  }
}

/** What a role may demand of whoever assumes it with credentials. */
export function parseExternalId(read: InputReader): string | undefined {
  return read.matching(
    'role-external-id',
    /^[\w+=,.@:/-]{2,1224}$/u,
    'an external id of AWS: 2 to 1224 letters, digits or any of + = , . @ : / - _',
  );
}

const NO_TAGS: SourceOptions['tags'] = { lasting: [], droppable: [], custom: [], transitiveKeys: [] };

/** The tags of the run and those of the inputs; none where the source cannot send any. */
export function parseSessionTags(
  read: InputReader,
  readVariable: ReadVariable,
  canSend: boolean,
): SourceOptions['tags'] {
  const run = describeRun(readVariable);
  const text = read.text('custom-tags') ?? '{}';
  const custom = parseCustomTags(text, run.lasting.length + run.droppable.length);
  if (custom.kind === 'invalid') for (const problem of custom.problems) read.problem('custom-tags', '', problem);
  const transitiveKeys = read.items(
    'transitive-tag-keys',
    (key) => /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u.test(key),
    'the key of a session tag',
  );
  if (!canSend || read.boolean('role-skip-session-tagging') || custom.kind === 'invalid') return NO_TAGS;
  return { ...run, custom: custom.tags, transitiveKeys };
}
