/** What commands need from GitHub, as narrow interfaces that the adapter implements. */

export interface Repository {
  readonly owner: string;
  readonly name: string;
  readonly ownerId: string;
  readonly id: string;
  readonly defaultBranch: string;
}

export interface SubjectCustomization {
  /** `repo:OWNER/REPO` with or without ids; absent on older servers. */
  readonly prefix: string | undefined;
  /** The claims of the template, in order; `undefined` when the default subject is in use. */
  readonly template: readonly string[] | 'unknown' | undefined;
}

/** Whether a deployment environment has protection rules: required reviewers, a wait timer, or a branch rule. */
export type EnvironmentProtection = 'missing' | 'unprotected' | 'protected';

export interface GitHubApi {
  /** `undefined` where GitHub does not say. Never fails. */
  findEnvironment(fullName: string, name: string): Promise<EnvironmentProtection | undefined>;
  /** The repository in GitHub's own spelling. Fails with `REPOSITORY_UNKNOWN`. */
  readRepository(fullName: string): Promise<Repository>;
  /** How the repository's subjects are made, `undefined` where GitHub does not say. Never fails. */
  findSubjectCustomization(fullName: string): Promise<SubjectCustomization | undefined>;
}

/** The configuration variables of a repository, which workflows read as `vars.NAME`. */
export interface RepositoryVariables {
  /** Sets the variable. Fails with `VARIABLE_NOT_SAVED`. */
  save(fullName: string, name: string, value: string): Promise<'created' | 'updated' | 'unchanged'>;
}

/** The files of a repository. */
export interface RepositoryFiles {
  /** A text file on a branch, by default the default branch; `undefined` where GitHub does not give it. */
  find(fullName: string, path: string, branch: string | undefined): Promise<string | undefined>;
}

/** A comment that was not created, and why, as a clause for a message. */
export interface RefusedComment {
  readonly kind: 'refused';
  readonly reason: string;
}

/** Comments of our own on pull requests, one for each marker. */
export interface PlanComments {
  /** Makes the pull request hold one comment with this body, which begins with the marker. Never fails. */
  publish(
    fullName: string,
    pullNumber: number,
    marker: string,
    body: string,
  ): Promise<'created' | 'updated' | 'unchanged' | RefusedComment>;
}
