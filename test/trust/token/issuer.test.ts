/** Issuer, partition and region decide provider ARN, audience and default region. */

import { describe, expect, it } from 'vitest';
import {
  defaultRegion,
  maskAccount,
  parsePrincipalArn,
  parseRoleArn,
  renderRoleArn,
  toPartition,
} from '../../../src/trust/arn.ts';
import { defaultAudience, isIssuerOf, toIssuer, toProviderArn } from '../../../src/trust/token/issuer.ts';

describe('issuers', () => {
  it.each([
    ['https://github.com', 'https://token.actions.githubusercontent.com'],
    ['https://octo.ghe.com', 'https://token.actions.octo.ghe.com'],
    ['https://github.example.com', 'https://github.example.com/_services/token'],
  ])('%s issues tokens as %s', (server, issuer) => {
    expect(toIssuer(server)).toBe(issuer);
  });

  it.each([
    ['https://github.com', 'https://token.actions.githubusercontent.com', true],
    ['https://github.com', 'https://token.actions.githubusercontent.com/octo-enterprise', true],
    ['https://octo.ghe.com', 'https://token.actions.octo.ghe.com/octo', true],
    ['https://GitHub.example.com', 'https://github.example.com/_services/token', true],
    ['https://GitHub.example.com', 'https://GitHub.example.com/_services/token', true],
    ['https://github.com', 'https://token.actions.githubusercontent.com.example.com', false],
    ['https://github.com', 'https://token.actions.githubusercontent.com/..', false],
    ['https://github.com', 'https://token.actions.githubusercontent.com/', false],
    ['https://github.com', 'https://token.actions.githubusercontent.com/a/b', false],
    ['https://github.com', 'https://token.actions.githubusercontent.com/a?b', false],
    ['https://github.com', 'https://vstoken.actions.githubusercontent.com', false],
    ['https://github.com', 'https://token.actions.octo.ghe.com', false],
    ['https://octo.ghe.com', 'https://token.actions.hubot.ghe.com', false],
    ['https://github.example.com', 'https://token.actions.githubusercontent.com', false],
  ])('of %s, %s: %s', (server, issuer, isOwn) => {
    expect(isIssuerOf(server, issuer)).toBe(isOwn);
  });

  it('keeps the path of an enterprise in the provider ARN', () => {
    expect(toProviderArn('aws-us-gov', '111122223333', 'https://token.actions.githubusercontent.com/octo')).toBe(
      'arn:aws-us-gov:iam::111122223333:oidc-provider/token.actions.githubusercontent.com/octo',
    );
  });
});

describe('partitions', () => {
  it.each([
    ['us-east-1', 'aws', 'us-east-1', 'sts.amazonaws.com'],
    ['mx-central-1', 'aws', 'us-east-1', 'sts.amazonaws.com'],
    ['cn-northwest-1', 'aws-cn', 'cn-north-1', 'sts.amazonaws.com.cn'],
    ['us-gov-east-1', 'aws-us-gov', 'us-gov-west-1', 'sts.amazonaws.com'],
    ['eusc-de-east-1', 'aws-eusc', 'eusc-de-east-1', 'sts.amazonaws.com'],
    ['us-isob-east-1', 'aws-iso-b', 'us-isob-east-1', 'sts.amazonaws.com'],
  ] as const)('%s is of %s', (region, partition, fallback, audience) => {
    expect(toPartition(region)).toBe(partition);
    expect(defaultRegion(partition)).toBe(fallback);
    expect(defaultAudience(partition)).toBe(audience);
  });
});

describe('ARNs', () => {
  it('of roles are parsed and rendered again', () => {
    const arn = 'arn:aws-cn:iam::111122223333:role/ci/deep/gha-octo';
    const role = { partition: 'aws-cn', account: '111122223333', path: '/ci/deep/', name: 'gha-octo' } as const;
    expect(parseRoleArn(arn)).toEqual(role);
    expect(renderRoleArn(role)).toBe(arn);
  });

  it.each([
    'arn:aws:iam::11112222333:role/x',
    'arn:aws:iam::111122223333:user/x',
    'arn:aws:iam::111122223333:role/',
    'arn:moon:iam::111122223333:role/x',
    'arn:aws:iam::111122223333:role/x y',
    'arn:aws:sts::111122223333:assumed-role/x/y',
    'x',
  ])('%s is not a role', (text) => {
    expect(parseRoleArn(text)).toBeUndefined();
  });

  it('of callers give account and role', () => {
    expect(parsePrincipalArn('arn:aws:sts::111122223333:assumed-role/gha/session@1')).toMatchObject({
      account: '111122223333',
      roleName: 'gha',
    });
    expect(parsePrincipalArn('arn:aws:iam::111122223333:user/admin')).toMatchObject({ roleName: undefined });
    expect(parsePrincipalArn('nobody')).toBeUndefined();
  });

  it('show only the first and last two digits of the account', () => {
    expect(maskAccount('arn:aws:iam::111122223333:root', '111122223333')).toBe('arn:aws:iam::11********33:root');
  });
});
