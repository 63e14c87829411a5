/** The REST call that reads a file of a repository. */

import { type HttpAnswer, jsonAnswer } from '../http.ts';
import type { Repository } from './repository.ts';
import { type RestCall, restError } from './rest-call.ts';

/** A larger file comes without its content. */
const MAX_BYTES = 1024 * 1024;

/** https://docs.github.com/en/rest/repos/contents#get-repository-content */
export function getContents({ names, query }: RestCall, repository: Repository): HttpAnswer {
  const branch = (query.get('ref') || repository.defaultBranch).replace(/^refs\/heads\//u, '');
  const path = names['path'] ?? '';
  const text = repository.files[`${branch}:${path}`];
  if (text === undefined) return restError(404, 'Not Found');
  const content = Buffer.from(text);
  const isLarge = content.length > MAX_BYTES;
  return jsonAnswer(200, {
    type: 'file',
    encoding: isLarge ? 'none' : 'base64',
    size: content.length,
    name: path.split('/').at(-1),
    path,
    // GitHub breaks the lines as MIME does.
    content: isLarge ? '' : content.toString('base64').replace(/.{60}/gu, '$&\n'),
  });
}
