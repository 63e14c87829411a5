/** Everything that the emulated AWS answers is in the models of IAM and STS that the SDK ships: each element and each error. */

import { AssumeRoleCommand, AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { describe, expect, it } from 'vitest';
import { findAwsError, refuse } from '../../emulator/aws/aws-error.ts';
import { accountActions } from '../../emulator/aws/iam-account.ts';
import { providerActions } from '../../emulator/aws/iam-providers.ts';
import { rolePolicyActions } from '../../emulator/aws/iam-role-policies.ts';
import { roleActions } from '../../emulator/aws/iam-roles.ts';
import { simulateActions } from '../../emulator/aws/iam-simulate.ts';
import { userActions } from '../../emulator/aws/iam-users.ts';
import { listFiles, read } from '../repo/repository.ts';
import { type Keys, type OctoClients, openOctoWorld, requestIdToken, toKeys } from './fixture-clients.ts';
import { REFUSALS } from './refusals.ts';
import { findMisfits, readErrorNames, readErrors, readOutputShape } from './service-models.ts';
import { type Stop, TOUR, type Tourist, TRUST } from './tour.ts';
import { parseXml, recordAnswers, type WireAnswer } from './wire.ts';

const NAMESPACES = {
  iam: 'xmlns="https://iam.amazonaws.com/doc/2010-05-08/"',
  sts: 'xmlns="https://sts.amazonaws.com/doc/2011-06-15/"',
};

/**
 * What every action may answer, and no model lists. https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html and
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html
 */
const COMMON: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ExpiredToken: 403,
  IncompleteSignature: 400,
  InternalFailure: 500,
  InvalidAction: 400,
  InvalidClientTokenId: 403,
  MalformedInput: 400,
  MissingAuthenticationToken: 403,
  SignatureDoesNotMatch: 403,
  Throttling: 400,
  ValidationError: 400,
};

/** What an action is known to answer although its model does not list it. */
const UNLISTED: Readonly<Record<string, readonly string[]>> = {
  // A permissions boundary that does not exist: "Scope ARN: … does not exist or is not attachable."
  CreateRole: ['NoSuchEntity'],
  // All other actions of IAM list it; the emulator answers it only as a fault that a test asked for.
  GetAccessKeyLastUsed: ['ServiceFailure'],
  SimulatePrincipalPolicy: ['ServiceFailure'],
};

/** In what an answer is not as the models say; one sentence each. */
function findProblems({ service, action, status, contentType, body }: WireAnswer): readonly string[] {
  const root = parseXml(body);
  const names = root.children.map(({ name }) => name);
  const problems = [
    ...(contentType === 'text/xml' ? [] : [`the content type is ${contentType}`]),
    ...(root.attributes === NAMESPACES[service] ? [] : [`the root has ${root.attributes}`]),
  ];
  if (status !== 200) return [...problems, ...findErrorProblems(service, action, status, body)];
  const shape = readOutputShape(service, action);
  const expected = [...(shape === undefined ? [] : [`${action}Result`]), 'ResponseMetadata'];
  if (root.name !== `${action}Response`) problems.push(`the root is ${root.name}`);
  if (names.join() !== expected.join()) problems.push(`the root holds ${names.join()} instead of ${expected.join()}`);
  const [result] = root.children;
  return [...problems, ...(shape === undefined || result === undefined ? [] : findMisfits(result, shape))];
}

function findErrorProblems(
  service: WireAnswer['service'],
  action: string,
  status: number,
  body: string,
): readonly string[] {
  const root = parseXml(body);
  const [error] = root.children;
  const facts = Object.fromEntries((error?.children ?? []).map(({ name, text }) => [name, text]));
  const code = facts['Code'] ?? '';
  const model = readErrors(service).get(code);
  const isListed = model !== undefined && readErrorNames(service, action).includes(model.name);
  const wanted = model?.status ?? COMMON[code];
  const layout = [root.name, ...root.children.map(({ name }) => name), ...Object.keys(facts)].join();
  return [
    ...(layout === 'ErrorResponse,Error,RequestId,Type,Code,Message' ? [] : [`the error is built as ${layout}`]),
    ...(facts['Type'] === (status < 500 ? 'Sender' : 'Receiver') ? [] : [`a ${status} is of type ${facts['Type']}`]),
    ...(status === wanted ? [] : [`${code} has the status ${status} instead of ${wanted}`]),
    ...(isListed || Object.hasOwn(COMMON, code) || UNLISTED[action]?.includes(code)
      ? []
      : [`${action} does not answer ${code}`]),
  ];
}

function toTourist({ emulator, iam, sts, admin }: OctoClients): Tourist {
  const mintToken = () => requestIdToken(emulator.github.startJob({ repository: 'octo-org/octo-repo' }));
  return { iam, sts, accessKeyId: admin.accessKeyId, mintToken };
}

describe('an account in which everything may be done', () => {
  it('answers every action of the tour as the models say', async () => {
    const world = await openOctoWorld();
    const tourist = toTourist(world);
    const answers = recordAnswers(world);
    for (const [name, send] of TOUR) await expect(send(tourist), name).resolves.toBeDefined();
    expect(answers.map(({ action }) => action)).toEqual(TOUR.map(([name]) => name.replace(/ .*/u, '')));
    expect(answers.flatMap((answer) => findProblems(answer).map((problem) => `${answer.action}: ${problem}`))).toEqual(
      [],
    );
  });

  it('is left by the tour with no action of the emulator unseen', () => {
    const known = [
      providerActions,
      roleActions,
      rolePolicyActions,
      userActions,
      accountActions,
      simulateActions,
      { AssumeRole: 1, AssumeRoleWithWebIdentity: 1, GetCallerIdentity: 1 },
    ].flatMap(Object.keys);
    expect([...new Set(TOUR.map(([name]) => name.replace(/ .*/u, '')))].sort()).toEqual([...known].sort());
  });
});

describe('a request that is refused', () => {
  /** The codes with which a stop of the tour is refused. */
  async function refusalsOf([, send]: Stop, world: OctoClients): Promise<readonly string[]> {
    const answers = recordAnswers(world);
    await send(toTourist(world)).catch(() => undefined);
    expect(answers.flatMap(findProblems)).toEqual([]);
    return answers.filter(({ status }) => status !== 200).map(codeOf);
  }

  it.each(TOUR)('%s', async (...stop) => {
    const world = await openOctoWorld();
    const as = (keys: Keys): OctoClients => ({ ...world, iam: world.iamAs(keys), sts: world.stsAs(keys) });
    const [action = ''] = stop[0].split(' ');
    const isUnsigned = action === 'AssumeRoleWithWebIdentity';
    const withoutPermissions = await refusalsOf(stop, as(world.account.addUser({ name: 'stranger' })));
    const denial = isUnsigned ? 'InvalidIdentityToken' : 'AccessDenied';
    expect(withoutPermissions, 'by a user without permissions').toEqual(action === 'GetCallerIdentity' ? [] : [denial]);
    const stranger = await refusalsOf(stop, as({ accessKeyId: 'AKIAEXAMPLEEXAMPLEQ2', secretAccessKey: 'x' }));
    expect(stranger, 'with an unknown key').toEqual([isUnsigned ? 'InvalidIdentityToken' : 'InvalidClientTokenId']);
    for (const [kind, codes] of FAULTS) {
      world.emulator.faults.add({ action, occurrence: 1, kind });
      expect(codes, kind).toContain((await refusalsOf(stop, as(world.admin))).join());
    }
    expect(ABSENCES, 'in an empty account').toContain((await refusalsOf(stop, world)).join());
  });
  const FAULTS = [
    ['throttle', ['Throttling']],
    ['server-error', ['ServiceFailure', 'InternalFailure']],
  ] as const;
  const ABSENCES = ['', 'NoSuchEntity', 'AccessDenied', 'InvalidIdentityToken'];

  it.each(REFUSALS)('with %s: %s', async (code, _, send) => {
    const world = await openOctoWorld();
    const tourist = toTourist(world);
    const answers = recordAnswers(world);
    await expect(send(tourist)).rejects.toBeInstanceOf(Error);
    const last = answers.at(-1);
    if (last === undefined) expect.fail('nothing was answered');
    expect(codeOf(last)).toBe(code);
    expect(findProblems(last)).toEqual([]);
  });

  it('because a session or a token has ended', async () => {
    const world = await openOctoWorld();
    world.account.addProvider();
    const ask = { RoleArn: world.account.addRole({ name: 'deploy', trustPolicy: TRUST }), RoleSessionName: 'octo' };
    const withToken = new AssumeRoleWithWebIdentityCommand({
      ...ask,
      WebIdentityToken: await toTourist(world).mintToken(),
    });
    const { Credentials: credentials } = await world.sts.send(new AssumeRoleCommand(ask));
    world.emulator.clock.advance(2 * 3600 * 1000);
    const ended = { iam: world.iamAs(toKeys(credentials)), sts: world.stsAs(toKeys(credentials)) };
    const answers = recordAnswers(ended);
    await ended.sts.send(new GetCallerIdentityCommand({})).catch(() => undefined);
    await ended.sts.send(withToken).catch(() => undefined);
    expect(answers.map(codeOf)).toEqual(['ExpiredToken', 'ExpiredTokenException']);
    expect(answers.flatMap(findProblems)).toEqual([]);
  });
});

describe('every code that the emulator can answer', () => {
  const sources = listFiles(/^emulator\/aws\/.*\.ts$/u)
    .map(read)
    .join('\n');
  const codes = [...new Set([...sources.matchAll(/\b(?:refuse|invalid)\(\s*'(\w+)'/gu)].map(([, code = '']) => code))];

  it('is found in its sources', () => {
    expect(codes.length).toBeGreaterThan(15);
  });

  it.each(codes)('%s has the status of the models or of the common errors', (code) => {
    const models = [readErrors('iam').get(code), readErrors('sts').get(code)].flatMap((error) => error ?? []);
    const statuses = [...models.map(({ status }) => status), ...(COMMON[code] === undefined ? [] : [COMMON[code]])];
    expect(statuses).not.toEqual([]);
    expect([...new Set(statuses)]).toEqual([statusOf(code)]);
  });
});

function codeOf({ body }: WireAnswer): string {
  return /<Code>(\w+)<\/Code>/u.exec(body)?.[1] ?? '';
}

function statusOf(code: string): number | undefined {
  try {
    return refuse(code, '');
  } catch (error) {
    return findAwsError(error)?.status;
  }
}
