/** Policy documents are compared by meaning, measured as IAM measures them, and rejected if they are invalid. */

import { describe, expect, it } from 'vitest';
import {
  isSamePolicy,
  measurePolicy,
  type ParsedPolicy,
  type PolicyDocument,
  parsePolicy,
} from '../../../src/trust/policy/document.ts';

function policyOf(parsed: ParsedPolicy): PolicyDocument {
  if (parsed.kind === 'invalid') throw new Error(parsed.problem);
  return parsed.policy;
}

const text = `{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Federated":"p"},"Action":"a","Condition":{"StringEquals":{"k":["x","y"],"l":"1"}}}}`;

describe('policy documents', () => {
  it('are the same whatever the order of keys and values, and whether a list of one is written as a list', () => {
    const other = `{"Statement":[{"Condition":{"StringEquals":{"l":["1"],"k":["y","x"]}},"Action":["a"],"Principal":{"Federated":["p"]},"Effect":"Allow"}],"Version":"2012-10-17"}`;
    expect(isSamePolicy(policyOf(parsePolicy(text)), policyOf(parsePolicy(other)))).toBe(true);
  });

  it.each([
    ['a value', text.replace('"y"', '"z"')],
    ['an operator', text.replace('StringEquals', 'StringLike')],
    ['the effect', text.replace('Allow', 'Deny')],
    ['the version', text.replace('2012', '2008')],
    ['a further value', text.replace('"y"]', '"y","z"]')],
  ])('differ when %s differs', (_, other) => {
    expect(isSamePolicy(policyOf(parsePolicy(text)), policyOf(parsePolicy(other)))).toBe(false);
  });

  it('are measured without white space', () => {
    expect(measurePolicy(JSON.stringify(JSON.parse(text), null, 4))).toBe(measurePolicy(text));
    expect(measurePolicy('{ "a":\n\t1 }')).toBe(7);
  });

  it.each([
    ['not JSON', '{', 'it is not JSON'],
    ['a list', '[]', 'it is not a JSON object'],
    ['an unknown element', '{"Statements":[]}', 'it has an unknown element "Statements"'],
    ['no statement', '{"Version":"2012-10-17"}', 'it has no "Statement"'],
    ['a wrong version', '{"Version":"2012","Statement":[]}', '"Version" is neither 2012-10-17 nor 2008-10-17'],
    ['no effect', '{"Statement":[{"Action":"a"}]}', 'statement 1 has no "Effect" of Allow or Deny'],
    [
      'both actions',
      '{"Statement":[{"Effect":"Allow","Action":"a","NotAction":"b"}]}',
      'statement 1 has both "Action" and "NotAction"',
    ],
    [
      'an object as value',
      '{"Statement":[{"Effect":"Allow","Action":"a","Condition":{"S":{"k":{}}}}]}',
      'statement 1 has a condition "S" on "k" with a value that is not a string, number or boolean',
    ],
  ])('with %s are refused', (_, document, problem) => {
    expect(parsePolicy(document)).toEqual({ kind: 'invalid', problem });
  });
});
