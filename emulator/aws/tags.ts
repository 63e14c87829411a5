/** How tags of IAM's resources are kept, listed and put before policies as condition keys. */

import type { Tag } from './account-state.ts';
import type { RequestContext } from './authorize.ts';
import { refuse } from './aws-error.ts';
import { QUOTAS } from './policy-document.ts';
import type { XmlObject } from './xml.ts';

/** The tags after some were set; a key that differs only by case is the same key. */
export function mergeTags(existing: readonly Tag[], added: readonly Tag[]): readonly Tag[] {
  const merged = [
    ...removeTags(
      existing,
      added.map(({ key }) => key),
    ),
    ...added,
  ];
  if (merged.length > QUOTAS.tags) refuse('LimitExceeded', 'The number of tags has reached the maximum limit.');
  return merged;
}

/** The tags without some keys. */
export function removeTags(existing: readonly Tag[], keys: readonly string[]): readonly Tag[] {
  const removed = new Set(keys.map((key) => key.toLowerCase()));
  return existing.filter(({ key }) => !removed.has(key.toLowerCase()));
}

/** Tags as answers hold them; absent when there are none. */
export function renderTags(tags: readonly Tag[]): readonly XmlObject[] | undefined {
  return tags.length === 0 ? undefined : listTags(tags);
}

/** Tags as answers of the listing actions hold them: an empty list is a list. */
export function listTags(tags: readonly Tag[]): readonly XmlObject[] {
  return tags.map(({ key, value }) => ({ Key: key, Value: value }));
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/access_iam-tags.html */
export function resourceTagContext(tags: readonly Tag[]): RequestContext {
  return Object.fromEntries(
    tags.flatMap(({ key, value }) => [
      [`aws:ResourceTag/${key}`, [value]],
      [`iam:ResourceTag/${key}`, [value]],
    ]),
  );
}

/** The tags that a request sets, as condition keys. */
export function requestTagContext(tags: readonly Tag[]): RequestContext {
  if (tags.length === 0) return {};
  const values = Object.fromEntries(tags.map(({ key, value }) => [`aws:RequestTag/${key}`, [value]]));
  return { ...values, 'aws:TagKeys': tags.map(({ key }) => key) };
}
