/** What a plan consists of: steps, each one IAM call with its reason, and the obstacles to applying them. */

import type { PolicyDocument } from '../trust/policy/document.ts';
import type { IdentityChange } from './repository-identity.ts';
import type { DesiredRole, InlinePolicy, Tags } from './state.ts';

/** One change. `before`, `after` and `why` are for people; the rest is what the executor sends. */
export type Step = StepCore &
  (
    | { readonly kind: 'create-provider'; readonly url: string; readonly audience: string; readonly tags: Tags }
    | { readonly kind: 'add-audience'; readonly audience: string }
    | { readonly kind: 'create-role'; readonly role: DesiredRole; readonly trust: PolicyDocument }
    | {
        readonly kind: 'update-trust';
        readonly roleName: string;
        readonly trust: PolicyDocument;
        readonly found: string;
      }
    | {
        readonly kind: 'update-role';
        readonly roleName: string;
        readonly found: RoleSettings;
        readonly settings: RoleSettings;
      }
    | { readonly kind: 'put-boundary'; readonly roleName: string; readonly policyArn: string }
    /** `found` holds the current values of the keys that change. */
    | { readonly kind: 'tag-role'; readonly roleName: string; readonly found: Tags; readonly tags: Tags }
    | { readonly kind: 'untag-role'; readonly roleName: string; readonly keys: readonly string[] }
    | { readonly kind: 'attach-policy'; readonly roleName: string; readonly policyArn: string }
    | { readonly kind: 'put-inline-policy'; readonly roleName: string; readonly policy: InlinePolicy }
    | { readonly kind: 'detach-policy'; readonly roleName: string; readonly policyArn: string }
    | { readonly kind: 'delete-inline-policy'; readonly roleName: string; readonly policyName: string }
    | { readonly kind: 'delete-boundary'; readonly roleName: string }
    /** `owner` is what the tags said when the plan was made. */
    | { readonly kind: 'delete-role'; readonly roleName: string; readonly owner: OwnerTags }
    /** `except` names the roles that this plan deletes or changes: IAM may still list their old trust. */
    | { readonly kind: 'delete-provider'; readonly except: readonly string[]; readonly owner: OwnerTags }
  );

/** The repository that the tags of a resource name. */
export interface OwnerTags {
  /** `owner/repo`. */
  readonly repository: string | undefined;
  readonly repositoryId: string | undefined;
}

export type StepKind = Step['kind'];

/** The settings that `UpdateRole` sets. */
export interface RoleSettings {
  readonly description: string;
  /** Seconds. */
  readonly maxSessionDuration: number;
}

interface StepCore {
  /** The ARN of the resource that changes. */
  readonly resource: string;
  readonly before: string | undefined;
  readonly after: string;
  readonly why: string;
  /** Whether the step admits a token or grants a permission that was not there before. If undecidable, `true`. */
  readonly widens: boolean;
}

/** Why a plan can be shown but not applied. */
export type Obstacle =
  | { readonly kind: 'unreadable'; readonly actions: readonly string[]; readonly reason: string }
  | { readonly kind: 'not-owned'; readonly role: string }
  | { readonly kind: 'other-repository'; readonly role: string; readonly owner: string }
  /** The name of the repository is right, but the role belongs to a repository with this id. */
  | { readonly kind: 'other-id'; readonly role: string; readonly ownerId: string; readonly id: string | undefined }
  | ({ readonly kind: 'identity-changed'; readonly role: string } & IdentityChange)
  | { readonly kind: 'path'; readonly role: string; readonly actual: string; readonly desired: string }
  | { readonly kind: 'letter-case'; readonly role: string; readonly actual: string }
  | { readonly kind: 'unmergeable'; readonly role: string; readonly reason: string }
  | { readonly kind: 'in-use'; readonly role: string; readonly instanceProfiles: readonly string[] };

export interface Plan {
  readonly steps: readonly Step[];
  readonly obstacles: readonly Obstacle[];
  /** What exists, is not declared, and stays: one sentence each. */
  readonly kept: readonly string[];
  /** What a person should know, whether or not the plan is applied: one sentence each. */
  readonly notes: readonly string[];
  /** The trust policy of each role after all steps, by role name. */
  readonly trusts: ReadonlyMap<string, PolicyDocument>;
}

/** An empty plan. */
export const EMPTY_PLAN: Plan = { steps: [], obstacles: [], kept: [], notes: [], trusts: new Map() };

/** Joins plans in order. */
export function joinPlans(plans: readonly Plan[]): Plan {
  return {
    steps: plans.flatMap(({ steps }) => steps),
    obstacles: plans.flatMap(({ obstacles }) => obstacles),
    kept: plans.flatMap(({ kept }) => kept),
    notes: plans.flatMap(({ notes }) => notes),
    trusts: new Map(plans.flatMap(({ trusts }) => [...trusts])),
  };
}
