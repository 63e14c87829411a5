/** The details of sources other than the job's ID token: keys, a token file, an external ID, session tags. */

import type { Source, SourceOptions } from '../../commands/assume/from-source.ts';
import type { Credentials } from '../../ports/aws.ts';
import type { InputReader, ReadVariable } from '../reader.ts';
import { describeRun, parseCustomTags } from './session-tags.ts';
import type { AmbientInput, SourceChoice } from './source-choice.ts';

type OtherSource = Exclude<SourceChoice, { readonly kind: 'id-token' | 'problem' }>;

/** The source with its details; `undefined` when an input is invalid. */
export function readSource(
  read: InputReader,
  choice: OtherSource,
  credentials: Credentials | undefined,
): Source | undefined {
  switch (choice.kind) {
    case 'token-file':
      if (credentials !== undefined) read.notice('Using `web-identity-token-file`; ignoring `aws-access-key-id`.');
      return { kind: 'token-file', path: read.text('web-identity-token-file') ?? '' };
    case 'access-key':
      return credentials === undefined ? undefined : { kind: 'access-key', credentials };
    case 'ambient':
      return { kind: 'ambient', askedBy: choice.askedBy satisfies AmbientInput };
  }
}

/** The external ID, which a role can require when it is assumed with AWS credentials. */
export function parseExternalId(read: InputReader): string | undefined {
  return read.matching(
    'role-external-id',
    /^[\w+=,.@:/-]{2,1224}$/u,
    'an external ID of 2 to 1224 letters, digits, or any of + = , . @ : / - _',
  );
}

const NO_TAGS: SourceOptions['tags'] = { lasting: [], droppable: [], custom: [], transitiveKeys: [] };

/** The tags of the run and of the inputs; none if the source cannot send tags. */
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
    'a session tag key',
  );
  if (!canSend || read.boolean('role-skip-session-tagging') || custom.kind === 'invalid') return NO_TAGS;
  return { ...run, custom: custom.tags, transitiveKeys };
}
