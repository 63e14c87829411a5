/** GitHub's API for the commands. Its code is loaded at the first call, because most runs make none. */

import type { GitHubSettings } from '../github/client.ts';
import type { GitHubApi, PlanComments, RepositoryFiles, RepositoryVariables } from '../ports/github.ts';

export interface OpenGitHub {
  readonly github: GitHubApi;
  readonly variables: RepositoryVariables;
  readonly comments: PlanComments;
  readonly files: RepositoryFiles;
}

/** `beforeLoading` runs before every load. */
export function openGitHub(settings: GitHubSettings, beforeLoading: () => void = () => {}): OpenGitHub {
  const api = async () => {
    beforeLoading();
    return (await import('../github/repositories.ts')).createGitHubApi(settings);
  };
  return {
    github: {
      findEnvironment: async (fullName, name) => (await api()).findEnvironment(fullName, name),
      readRepository: async (fullName) => (await api()).readRepository(fullName),
      findSubjectCustomization: async (fullName) => (await api()).findSubjectCustomization(fullName),
    },
    variables: {
      save: async (...request) => {
        beforeLoading();
        const { createRepositoryVariables } = await import('../github/repository-variables.ts');
        return createRepositoryVariables(settings).save(...request);
      },
    },
    files: {
      find: async (...request) => {
        beforeLoading();
        const { createRepositoryFiles } = await import('../github/repository-files.ts');
        return createRepositoryFiles(settings).find(...request);
      },
    },
    comments: {
      publish: async (...request) => {
        beforeLoading();
        const { createPlanComments } = await import('../github/plan-comments.ts');
        return createPlanComments(settings).publish(...request);
      },
    },
  };
}
