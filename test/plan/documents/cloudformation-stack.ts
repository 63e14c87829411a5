/** What CloudFormation makes of a template in one account: parameters, conditions and intrinsic functions resolved. */

import { parse } from 'yaml';

type Value = unknown;
type Fields = Readonly<Record<string, Value>>;

export interface Stack {
  readonly template: Fields;
  /** Logical id → resource as it is created; those whose condition does not hold are not there. */
  readonly resources: Readonly<Record<string, Fields>>;
  readonly outputs: Readonly<Record<string, Value>>;
}

const NO_VALUE = Symbol('AWS::NoValue');

/** Deploys the template on paper. Refuses parameters that the template refuses, with the one that is to blame. */
export function deploy(text: string, account: string, given: Readonly<Record<string, string>> = {}): Stack {
  const template = fields(parse(text, { version: '1.1', maxAliasCount: 0 }));
  const parameters = Object.fromEntries(
    Object.entries(fields(template['Parameters'] ?? {})).map(([name, definition]) => [
      name,
      toParameter(name, fields(definition), given[name]),
    ]),
  );
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(parameters, name));
  if (unknown.length > 0) throw new Error(`Parameters: [${unknown.join(', ')}] do not exist in the template`);

  const conditions = fields(template['Conditions'] ?? {});
  const resolve = (value: Value): Value => {
    if (Array.isArray(value)) return value.map(resolve).filter((item) => item !== NO_VALUE);
    if (typeof value !== 'object' || value === null) return value;
    const [[name, argument] = ['', undefined], ...more] = Object.entries(value);
    if (more.length === 0 && (name === 'Ref' || name.startsWith('Fn::'))) return call(name, argument);
    const entries = Object.entries(value).map(([key, item]) => [key, resolve(item)] as const);
    return Object.fromEntries(entries.filter(([, item]) => item !== NO_VALUE));
  };
  const reference = (name: string): Value => {
    if (name === 'AWS::AccountId') return account;
    if (name === 'AWS::NoValue') return NO_VALUE;
    if (Object.hasOwn(parameters, name)) return parameters[name];
    if (Object.hasOwn(fields(template['Resources']), name)) return `ref:${name}`;
    throw new Error(`Unresolved resource dependencies [${name}]`);
  };
  const holds = (condition: Value): boolean => {
    if (typeof condition === 'string') return holds(conditions[condition]);
    const [[name, argument] = ['', undefined]] = Object.entries(fields(condition));
    if (name === 'Fn::Not') return !holds(list(argument)[0]);
    const [left, right] = list(argument).map(resolve);
    if (name === 'Fn::Equals') return left === right;
    throw new Error(`${name} is no condition`);
  };
  const call = (name: string, argument: Value): Value => {
    switch (name) {
      case 'Ref':
        return reference(String(argument));
      case 'Fn::Sub':
        // "${!Literal}" stands for "${Literal}"; anything but a name in "${…}" is an error.
        return String(argument).replaceAll(/\$\{(!?)([^}]*)\}/gu, (_, literal: string, inner: string) => {
          if (literal === '!') return `\${${inner}}`;
          if (!/^[\w.:]+$/u.test(inner)) throw new Error('Template error: variable names in Fn::Sub syntax …');
          return String(reference(inner));
        });
      case 'Fn::Join': {
        const [separator, items] = list(argument);
        if (typeof separator !== 'string') throw new Error('Template error: every Fn::Join object requires …');
        return list(resolve(items)).join(separator);
      }
      case 'Fn::Split': {
        const [separator, source] = list(argument);
        if (typeof separator !== 'string') throw new Error('Template error: every Fn::Split object requires …');
        return String(resolve(source)).split(separator);
      }
      case 'Fn::If': {
        const [condition, yes, no] = list(argument);
        return resolve(holds(condition) ? yes : no);
      }
      case 'Fn::GetAtt':
        return list(argument).join('.');
      default:
        throw new Error(`${name} is not known`);
    }
  };

  const created = Object.entries(fields(template['Resources'])).flatMap(([id, resource]) => {
    const { Condition: condition, ...rest } = fields(resource);
    return condition === undefined || holds(condition) ? [[id, fields(resolve(rest))] as const] : [];
  });
  const outputs = Object.entries(fields(template['Outputs'])).map(([name, output]) => [
    name,
    resolve(fields(output)['Value']),
  ]);
  return { template, resources: Object.fromEntries(created), outputs: Object.fromEntries(outputs) };
}

/** A list parameter is cut at its commas; white space around an item goes, and every item must match. */
function toParameter(name: string, definition: Fields, given: string | undefined): Value {
  const text = given ?? String(definition['Default']);
  const items = definition['Type'] === 'CommaDelimitedList' ? text.split(',').map((item) => item.trim()) : [text];
  const pattern = definition['AllowedPattern'];
  const allowed = definition['AllowedValues'];
  for (const item of items) {
    const isFine =
      (pattern === undefined || new RegExp(String(pattern), 'u').test(item)) &&
      (allowed === undefined || list(allowed).includes(item));
    if (!isFine) throw new Error(`Parameter ${name} failed to satisfy constraint: "${item}"`);
  }
  return definition['Type'] === 'CommaDelimitedList' ? items : text;
}

export function fields(value: Value): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`no map: ${String(value)}`);
  return Object.fromEntries(Object.entries(value));
}

function list(value: Value): readonly Value[] {
  if (!Array.isArray(value)) throw new Error(`no list: ${JSON.stringify(value)}`);
  return value;
}
