/** What the inputs or the config file declare, before anything is known about repositories and account. */

import type { SubjectContext, SubjectFormat } from '../trust/subject/subject.ts';
import type { PresetName } from './presets/names.ts';
import type { Adoption, InlinePolicy, Setting, Tags } from './state.ts';

/** A set of workflow runs that may assume a role. */
export interface TrustEntry {
  /** `owner/repo`; empty for the repository of the run. */
  readonly repositories: readonly string[];
  /** Ids that the declaration holds, by repository name in lower case. */
  readonly repositoryIds?: Readonly<Record<string, string>>;
  /** Any of `contexts`, `reusableWorkflows` and `subjects` admits; all empty for the default branch of each repository. */
  readonly contexts: readonly SubjectContext[];
  readonly reusableWorkflows: readonly string[];
  readonly subjects: readonly string[];
  /** Claim → accepted values; every admitted token must match all claims. */
  readonly conditions: Readonly<Record<string, readonly string[]>>;
}

/** One declared role. */
export interface RoleDeclaration {
  /** `undefined` for `defaultRoleName` of the repository. */
  readonly name: string | undefined;
  readonly path: string;
  readonly description: string | undefined;
  /** Seconds. */
  readonly maxSessionDuration: Setting<number>;
  readonly permissionsBoundary: string | undefined;
  readonly policyArns: readonly string[];
  readonly inlinePolicies: readonly InlinePolicy[];
  readonly presets: readonly PresetName[];
  /** Not empty when `presets` has entries. */
  readonly resourcePrefix: string;
  readonly prune: boolean;
  readonly adopt: Adoption;
  readonly tags: Tags;
  /** Any entry admits. */
  readonly trust: readonly TrustEntry[];
  readonly subjectFormat: 'auto' | SubjectFormat | 'both';
  readonly pinIds: boolean;
}

/** The declared resources of one account. */
export interface Declaration {
  readonly region: string;
  readonly audience: string;
  /** Tags of a provider that is created, besides the ownership tags. */
  readonly resourceTags: Tags;
  /** Empty for the provider alone. */
  readonly roles: readonly RoleDeclaration[];
}
