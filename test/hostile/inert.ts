/** Checks that hostile input stays text in everything that a step leaves behind. */

import { marked, type Token } from 'marked';
import { expect } from 'vitest';
import type { StepResult } from '../../emulator/runner/step.ts';
import { parseWorkflowCommand } from '../../emulator/runner/workflow-command.ts';
import { FAILURES } from '../../src/failure/codes.ts';
import { OUTPUTS } from '../../src/report/outputs.ts';
import { FORGED } from './hostile-text.ts';

/** The step ended with success or a documented failure, and none of its inputs had an effect. */
export function expectInert(result: StepResult): void {
  const { exitCode, isTimeout, stderr, outputs, env, state } = result;
  const text = result.log.join('\n');
  expect({ isTimeout, stderr }, text).toEqual({ isTimeout: false, stderr: '' });
  expect([0, 1], text).toContain(exitCode);
  const code = outputs['failure-code'] ?? '';
  if (exitCode !== 0 || code !== '') expect(Object.keys(FAILURES), text).toContain(code);
  expect(code, text).not.toBe('INTERNAL_ERROR');
  if (exitCode !== 0) expect(env, text).toEqual({});
  expect(Object.keys(env).filter((name) => !/^AWS_[A-Z_]+$/u.test(name))).toEqual([]);
  expect(Object.keys(outputs).filter((name) => !Object.hasOwn(OUTPUTS, name))).toEqual([]);
  expect(Object.keys(state).filter((name) => name !== 'restore')).toEqual([]);
  expectInertLog(result.stdout);
  expectInertMarkdown(result.summary);
}

/** The commands that the action gives the runner; those of the old kind, by which values are set, are not among them. */
const COMMANDS = ['add-mask', 'debug', 'endgroup', 'error', 'group', 'notice', 'warning'];

/** Every command is one of the action's own, and no letter moves, hides or reorders others. */
function expectInertLog(stdout: string): void {
  for (const line of stdout.split('\n')) {
    const command = parseWorkflowCommand(line);
    if (command !== undefined) {
      expect(COMMANDS, line).toContain(command.name);
      expect(command.data, line).not.toBe(FORGED);
      expect([undefined, ...Object.keys(FAILURES)], line).toContain(command.properties['title']);
      if (command.name === 'add-mask') continue;
    }
    for (const shown of (command?.data ?? line).split('\n')) expectPrintable(shown);
  }
}

function expectPrintable(line: string): void {
  const found = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|##\[|^\s*::/u.exec(line);
  if (found !== null) expect.fail(`${JSON.stringify(found[0])} is in ${JSON.stringify(line.slice(0, 300))}`);
}

/** The page of a run, to which the action links. */
const RUN_PAGE = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/u;
/** What the action folds its comments with, and the comments of HTML that hold marks apart. */
const OWN_HTML =
  /^\s*(?:<details><summary>(?:[^<>]|<!-- -->)*<\/summary>|<\/details>|(?:<!-- [\w%.!~*'() -]*-->)+)\s*$/u;

/** The Markdown is of the action's own making: no HTML, picture, heading, list to tick or misleading link is in it. */
export function expectInertMarkdown(markdown: string): void {
  for (const line of markdown.split('\n')) {
    const found = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.exec(line);
    if (found !== null) expect.fail(`${JSON.stringify(found[0])} is in ${JSON.stringify(line.slice(0, 300))}`);
  }
  marked.walkTokens(marked.lexer(markdown), (token) => {
    const problem = findProblem(token);
    if (problem !== undefined) expect.fail(`${problem}: ${token.raw.slice(0, 300)}\n\nin\n${markdown.slice(0, 5000)}`);
  });
}

function findProblem(token: Token): string | undefined {
  switch (token.type) {
    case 'html':
      return OWN_HTML.test(token.raw) ? undefined : 'HTML';
    case 'image':
    case 'def':
    case 'hr':
      return token.type;
    case 'link':
      return isHonest(String(token['href']), String(token['text'])) ? undefined : 'a link that misleads';
    case 'heading':
      return /^#{3,4} /u.test(token.raw) ? undefined : 'a heading';
    case 'blockquote':
      return token.raw.startsWith('> \u26a0\ufe0f ') ? undefined : 'a quotation';
    case 'list_item':
      return token['task'] === true ? 'a list to tick' : undefined;
    case 'code':
      return ['json', 'yaml', 'sh', 'diff', 'mermaid'].includes(String(token['lang'])) ? undefined : 'code';
    default:
      return undefined;
  }
}

/** GitHub turns addresses into links, which lead to the address that they show. */
function isHonest(href: string, text: string): boolean {
  return (
    RUN_PAGE.test(href) || [text, `mailto:${text}`, `http://${text}`].some((shown) => decode(href) === decode(shown))
  );
}

function decode(text: string): string {
  return text.replaceAll('&amp;', '&');
}
