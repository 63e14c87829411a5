/** The same requests are answered alike by the emulated AWS and by moto, but for the differences that are listed. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOctoWorld, requestIdToken } from '../emulator/fixture-clients.ts';
import { REFUSALS } from '../emulator/refusals.ts';
import { TOUR, type Tourist } from '../emulator/tour.ts';
import { parseXml, recordAnswers, type WireAnswer, type XmlElement } from '../emulator/wire.ts';
import { DIFFERENCES, EVERYWHERE } from './differences.ts';
import { type Moto, startMoto } from './moto.ts';

let moto: Moto;
beforeAll(async () => {
  moto = await startMoto();
}, 120_000);
afterAll(() => moto.close());

type Request = (tourist: Tourist) => Promise<unknown>;

interface Answers {
  readonly emulator: WireAnswer;
  readonly moto: WireAnswer;
}

/** What the emulator and moto answer to requests that begin with empty accounts: to the last call of each. */
async function askBoth(requests: readonly Request[]): Promise<readonly Answers[]> {
  const world = await openOctoWorld();
  const keys = await moto.reset();
  const mintToken = () => requestIdToken(world.emulator.github.startJob({ repository: 'octo-org/octo-repo' }));
  const ours = await ask({ ...world, accessKeyId: world.admin.accessKeyId, mintToken }, requests);
  const other = { iam: moto.iamAs(keys), sts: moto.stsAs(keys), accessKeyId: keys.accessKeyId, mintToken };
  const theirs = await ask(other, requests);
  return ours.map((emulator, index) => ({ emulator, moto: theirs[index] ?? expect.fail('moto did not answer') }));
}

async function ask(tourist: Tourist, requests: readonly Request[]): Promise<readonly WireAnswer[]> {
  const heard = recordAnswers(tourist);
  const last: WireAnswer[] = [];
  for (const send of requests) {
    const before = heard.length;
    // A refusal is an answer, too.
    await send(tourist).catch(() => undefined);
    const answer = heard.at(-1);
    if (answer === undefined || heard.length === before) throw new Error('There was no answer.');
    last.push(answer);
  }
  return last;
}

/** The lines that only one of the two answers has: `-` the emulator's, `+` moto's. */
function compare({ emulator, moto }: Answers): readonly string[] {
  const [ours, theirs] = [headlineOf(emulator), headlineOf(moto)];
  if (ours !== theirs) return [`- ${ours}`, `+ ${theirs}`];
  const [own, other] = [layoutOf(emulator), layoutOf(moto)];
  return [
    ...own.filter((line) => !other.includes(line)).map((line) => `- ${line}`),
    ...other.filter((line) => !own.includes(line)).map((line) => `+ ${line}`),
  ];
}

function headlineOf({ status, contentType, body }: WireAnswer): string {
  if (status === 200) return 'success';
  if (!contentType.startsWith('text/xml')) return `${status} without a word`;
  const facts = Object.fromEntries((parseXml(body).children[0]?.children ?? []).map(({ name, text }) => [name, text]));
  return `${status} ${facts['Type']} ${facts['Code']}`;
}

/** The elements of an answer with the kinds of their values. */
function layoutOf({ action, status, body }: WireAnswer): readonly string[] {
  const root = parseXml(body);
  const lines = describeElement(root, '')
    .map((line) => line.replace(`${action}Response.${action}Result.`, ''))
    // The sentences differ in every refusal, and are for people.
    .map((line) => (status === 200 ? line : line.replace(/: .*/u, '')));
  return [root.attributes, ...new Set(lines)];
}

function describeElement({ name, text, children }: XmlElement, path: string): readonly string[] {
  const at = `${path}${name === 'member' ? '[]' : `${path === '' ? '' : '.'}${name}`}`;
  if (children.length > 0) return children.flatMap((child) => describeElement(child, at));
  return [`${at}: ${KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'a value'}`];
}

const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['empty', /^$/u],
  ['a time', /^\d{4}-\d\d-\d\dT[\d:]{8}Z$/u],
  ['a time with fractions', /^\d{4}-\d\d-\d\dT[\d:]{8}\.\d+Z$/u],
  ['an encoded document', /^%7B/u],
  ['a bare document', /^\{/u],
];

/** The requests that go through the accounts one after the other: all, and in empty accounts all that create nothing. */
const ROUNDS = [
  { suffix: '', stops: TOUR },
  { suffix: ' of nothing', stops: TOUR.filter(([name]) => !name.startsWith('Create')) },
];

const trace: string[] = [];

/** In what the answers differ beyond what all answers differ in. */
function findDifferences(answers: Answers): readonly string[] {
  const lines = compare(answers);
  trace.push(...lines);
  return lines.filter((line) => !EVERYWHERE.some((everywhere) => everywhere.line.test(line)));
}

function listedAt(name: string): readonly string[] {
  return DIFFERENCES.filter(({ at }) => at.includes(name)).flatMap(({ lines }) => lines);
}

describe('the answers are alike, but for what is listed', () => {
  it.each(ROUNDS)('on a tour$suffix', { timeout: 60_000 }, async ({ suffix, stops }) => {
    const names = stops.map(([name]) => `${name}${suffix}`);
    const answers = await askBoth(stops.map(([, send]) => send));
    const found = names.map((name, index) => [name, findDifferences(answers[index] ?? expect.fail(name))]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(names.map((name) => [name, listedAt(name)])));
  });

  it.each(REFUSALS)('with %s: %s', async (_, what, send) => {
    const [answers] = await askBoth([send]);
    expect(findDifferences(answers ?? expect.fail(what))).toEqual(listedAt(what));
  });

  it('and nothing is listed of which there is no trace', () => {
    const tours = ROUNDS.flatMap(({ suffix, stops }) => stops.map(([name]) => `${name}${suffix}`));
    const names = [...tours, ...REFUSALS.map(([, what]) => what)];
    expect(DIFFERENCES.flatMap(({ at }) => at).filter((name) => !names.includes(name))).toEqual([]);
    expect(EVERYWHERE.filter(({ line }) => !trace.some((text) => line.test(text)))).toEqual([]);
  });
});
