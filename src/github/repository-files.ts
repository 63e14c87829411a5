/** Files of a repository as GitHub's REST API gives them. https://docs.github.com/en/rest/repos/contents */

import type { RepositoryFiles } from '../ports/github.ts';
import {
  callWithRetry,
  type GitHubSettings,
  limitRequest,
  openClient,
  requireTime,
  toRecord,
  toRepositoryPath,
} from './client.ts';

const CONTENTS = '/repos/{owner}/{repo}/contents/{+path}';

export function createRepositoryFiles(settings: GitHubSettings): RepositoryFiles {
  return {
    async find(fullName, path, branch) {
      const place = { ...toRepositoryPath(fullName), path: path.split('/').map(encodeURIComponent).join('/') };
      const ref = branch === undefined ? {} : { ref: `refs/heads/${branch}` };
      try {
        const { data } = await callWithRetry(
          () => openClient(settings).request(`GET ${CONTENTS}`, { ...place, ...ref, request: limitRequest(settings) }),
          settings,
        );
        // A file of more than a megabyte comes without its content.
        const { type, encoding, content } = toRecord(data);
        if (type !== 'file' || encoding !== 'base64' || typeof content !== 'string') return undefined;
        return Buffer.from(content, 'base64').toString('utf8');
      } catch {
        requireTime(settings);
        // Missing, or not to be read with this token: GitHub answers both alike.
        return undefined;
      }
    },
  };
}
