/** What the SDK's own models say about IAM and STS: the members of every answer, and the errors of every action. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as iam from '@aws-sdk/client-iam';
import * as sts from '@aws-sdk/client-sts';
import type { XmlElement } from './wire.ts';

export type ServiceName = 'iam' | 'sts';

/** The shape of a value. */
export type Shape =
  | { readonly kind: 'text' | 'number' | 'boolean' | 'time' }
  | { readonly kind: 'list'; readonly member: Shape }
  | { readonly kind: 'structure'; readonly members: ReadonlyMap<string, Shape>; readonly required: readonly string[] };

/** An error as the models know it. */
export interface ModelError {
  readonly name: string;
  readonly code: string;
  readonly status: number;
}

const MODULES: Readonly<Record<ServiceName, Readonly<Record<string, unknown>>>> = { iam, sts };

/** The shape of an action's answer; `undefined` when it answers nothing. */
export function readOutputShape(service: ServiceName, action: string): Shape | undefined {
  const operation = MODULES[service][`${action}$`];
  if (!Array.isArray(operation) || operation[0] !== OPERATION) throw new Error(`The model has no action ${action}.`);
  const output = resolve(operation[5]);
  return output === 'unit' ? undefined : readShape(output);
}

/** The kinds of schemas: the first item of each. */
const [SIMPLE, LIST, STRUCTURE, ERROR, OPERATION] = [0, 1, 3, -3, 9];
const LIST_OF = 64;
/** Schemas of plain values are numbers. */
const PLAIN: Readonly<Record<number, 'text' | 'number' | 'boolean' | 'time'>> = {
  0: 'text',
  1: 'number',
  2: 'boolean',
  4: 'time',
};

function resolve(reference: unknown): unknown {
  return typeof reference === 'function' ? resolve(reference()) : reference;
}

/** https://github.com/smithy-lang/smithy-typescript/tree/main/packages/types/src/schema */
function readShape(reference: unknown): Shape {
  const schema = resolve(reference);
  if (typeof schema === 'number') {
    if (schema >= LIST_OF) return { kind: 'list', member: readShape(schema - LIST_OF) };
    const kind = PLAIN[schema];
    if (kind !== undefined) return { kind };
  }
  if (!Array.isArray(schema)) throw new Error(`The model has an unknown schema: ${String(schema)}`);
  // A pair of a schema and its traits; the traits of IAM and STS rename nothing.
  if (schema.length === 2) return readShape(schema[0]);
  if (schema[0] === SIMPLE) return readShape(schema[4]);
  if (schema[0] === LIST) return { kind: 'list', member: readShape(schema[4]) };
  if (schema[0] !== STRUCTURE) throw new Error(`The model has an unknown kind of schema: ${String(schema[0])}`);
  const [, , , , names, schemas, required = 0] = schema as [
    number,
    string,
    string,
    unknown,
    string[],
    unknown[],
    number?,
  ];
  return {
    kind: 'structure',
    members: new Map(names.map((name, index) => [name, readShape(schemas[index])])),
    required: names.slice(0, required),
  };
}

/** Every error that the service's model has, by its code on the wire. */
export function readErrors(service: ServiceName): ReadonlyMap<string, ModelError> {
  const errors = new Map<string, ModelError>();
  for (const schema of Object.values(MODULES[service])) {
    if (!Array.isArray(schema) || schema[0] !== ERROR) continue;
    const [, , name, traits] = schema as [number, string, string, { readonly awsQueryError?: [string, number] } | 0];
    const query = traits === 0 ? undefined : traits.awsQueryError;
    if (query !== undefined) errors.set(query[0], { name, code: query[0], status: query[1] });
  }
  return errors;
}

/** The names of the errors that the model lists for an action. Only the SDK's declarations have kept them. */
export function readErrorNames(service: ServiceName, action: string): readonly string[] {
  const path = join(ROOT, `node_modules/@aws-sdk/client-${service}/dist-types/commands/${action}Command.d.ts`);
  return [...readFileSync(path, 'utf8').matchAll(/@throws \{@link (\w+)\}/gu)].map(([, name = '']) => name);
}

const ROOT = join(import.meta.dirname, '../..');

/** In what the element is not of the shape; one sentence each. */
export function findMisfits(element: XmlElement, shape: Shape, path = element.name): readonly string[] {
  const { children } = element;
  switch (shape.kind) {
    case 'structure': {
      const names = children.map(({ name }) => name);
      return [
        ...(element.text.trim() === '' ? [] : [`${path} has text`]),
        ...shape.required.filter((name) => !names.includes(name)).map((name) => `${path} lacks ${name}`),
        ...names.filter((name, index) => names.indexOf(name) < index).map((name) => `${path} has two ${name}`),
        ...children.flatMap((child) => {
          const member = shape.members.get(child.name);
          const at = `${path}.${child.name}`;
          return member === undefined ? [`${at} is not in the model`] : findMisfits(child, member, at);
        }),
      ];
    }
    case 'list':
      return children.flatMap((child) =>
        child.name === 'member'
          ? findMisfits(child, shape.member, `${path}[]`)
          : [`${path}.${child.name} is no member`],
      );
    default:
      if (children.length > 0) return [`${path} has elements and should be a ${shape.kind}`];
      return PATTERNS[shape.kind].test(element.text) ? [] : [`${path} is "${element.text}" and no ${shape.kind}`];
  }
}

const PATTERNS = {
  text: /^[\s\S]*$/u,
  number: /^-?\d+(?:\.\d+)?$/u,
  boolean: /^(?:true|false)$/u,
  time: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u,
} as const;
