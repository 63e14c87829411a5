/** Session tags identify the run in the characters that AWS allows; custom tags add to them and replace none. */

import { describe, expect, it } from 'vitest';
import { describeRun, parseCustomTags } from '../../src/inputs/fields/session-tags.ts';

const RUN: Readonly<Record<string, string>> = {
  GITHUB_REPOSITORY: 'octo-org/octo-repo',
  GITHUB_WORKFLOW: 'Deploy (prod) 🚀',
  GITHUB_ACTION: '__self',
  GITHUB_ACTOR: 'dependabot[bot]',
  GITHUB_SHA: 'f00d',
  GITHUB_REF: `refs/heads/${'x'.repeat(300)}`,
  GITHUB_EVENT_NAME: 'push',
  GITHUB_RUN_ID: '42',
  GITHUB_JOB: 'deploy',
  GITHUB_TRIGGERING_ACTOR: 'octocat',
};

describe('the tags of a run', () => {
  it('contain facts about it, cleaned and shortened, with droppable tags separate', () => {
    expect(describeRun((name) => RUN[name])).toEqual({
      lasting: [
        { key: 'GitHub', value: 'Actions' },
        { key: 'Repository', value: 'octo-org/octo-repo' },
        { key: 'Workflow', value: 'Deploy _prod_ _' },
        { key: 'Action', value: '__self' },
        { key: 'Actor', value: 'dependabot_bot_' },
        { key: 'Commit', value: 'f00d' },
        { key: 'Branch', value: `refs/heads/${'x'.repeat(245)}` },
      ],
      droppable: [
        { key: 'EventName', value: 'push' },
        { key: 'RunId', value: '42' },
        { key: 'Job', value: 'deploy' },
        { key: 'TriggeringActor', value: 'octocat' },
      ],
    });
  });
});

describe('custom tags', () => {
  it('are a JSON object of strings, numbers, and booleans', () => {
    expect(parseCustomTags('{"Team":"blue","Size":3,"Prod":true,"Empty":""}', 13)).toEqual({
      kind: 'tags',
      tags: [
        { key: 'Team', value: 'blue' },
        { key: 'Size', value: '3' },
        { key: 'Prod', value: 'true' },
        { key: 'Empty', value: '' },
      ],
    });
  });

  it.each([
    ['[]', 'is not a JSON object'],
    ['{', 'is not a JSON object'],
    ['"x"', 'is not a JSON object'],
    ['{"Repository":"x"}', 'which this action sets itself'],
    ['{"repository":"x"}', 'which this action sets itself'],
    ['{"EventName":"x"}', 'which this action sets itself'],
    ['{"aws:team":"x"}', 'which is reserved for AWS'],
    ['{"":"x"}', 'which AWS does not allow'],
    ['{"a!b":"x"}', 'which AWS does not allow'],
    ['{"a":null}', 'must have a string, a number, or a boolean'],
    ['{"a":{}}', 'must have a string, a number, or a boolean'],
    ['{"a":"b!"}', 'has a value that AWS does not allow'],
    [`{"a":"${'x'.repeat(257)}"}`, 'has a value that AWS does not allow'],
    ['{"a":"1","A":"2"}', 'twice'],
    [JSON.stringify(Object.fromEntries(Array.from({ length: 38 }, (_, n) => [`t${n}`, 'x']))), 'has 38 tags'],
  ])('%s is refused', (text, problem) => {
    const parsed = parseCustomTags(text, 13);
    expect(parsed.kind === 'invalid' ? parsed.problems.join() : 'accepted').toContain(problem);
  });
});
