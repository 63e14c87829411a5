/** The sections that this action wrote to one AWS file, and what the file is without them. */

import { isRecord, parseJson } from '../../json.ts';
import { fingerprint } from '../cleanup/state.ts';
import { configSection, credentialsSection, findSettings, putSection, restoreSection } from './ini.ts';

/** The two files differ in the headers of their sections. */
export type FileKind = 'credentials' | 'config';

export const SECTIONS = { credentials: credentialsSection, config: configSection } as const;

/** A step that wrote a section, and by what its section is recognized without keeping the session in it. */
export interface Owner {
  readonly id: string;
  readonly profile: string;
  /** The fingerprint of the settings. */
  readonly section: string;
  /** Fingerprints of the runner and of the job on it. */
  readonly runner: string;
  readonly job: string;
  /** When the step began, in milliseconds. */
  readonly at: number;
  /** Whether the step has no post step that restores the section. */
  readonly stays: boolean;
}

export interface Journal {
  /** Whether the file existed before the first of these owners; then its text is in the backup. */
  readonly existed: boolean;
  readonly madeDirectory: boolean;
  /** Oldest first. */
  readonly owners: readonly Owner[];
}

export function renderJournal(journal: Journal): string {
  return `${JSON.stringify({ version: 1, ...journal }, null, 2)}\n`;
}

/** Reads what `renderJournal` wrote; `undefined` for anything else. */
export function parseJournal(text: string): Journal | undefined {
  const saved = parseJson(text);
  if (!isRecord(saved) || saved['version'] !== 1) return undefined;
  const { existed, madeDirectory, owners } = saved;
  if (typeof existed !== 'boolean' || typeof madeDirectory !== 'boolean') return undefined;
  return Array.isArray(owners) && owners.every(isOwner) ? { existed, madeDirectory, owners } : undefined;
}

function isOwner(value: unknown): value is Owner {
  if (!isRecord(value)) return false;
  const { id, profile, section, runner, job, at, stays } = value;
  return (
    [id, profile, section, runner, job].every((text) => typeof text === 'string') &&
    typeof at === 'number' &&
    typeof stays === 'boolean'
  );
}

/** A section that is in the file now. */
export interface Held {
  readonly owner: Owner;
  readonly settings: readonly string[];
}

export interface Contents {
  /** The file without what this action wrote; `undefined` if there would be none. */
  readonly base: string | undefined;
  readonly held: readonly Held[];
}

/**
 * Tells a file's own text from the sections that this action wrote. `before` is the text in the backup. When another program
 * has changed the file since, its changes belong to the base, and a section that it changed is its own.
 */
export function separate(
  kind: FileKind,
  text: string | undefined,
  owners: readonly Owner[],
  before: string | undefined,
): Contents {
  if (text === undefined) return { base: undefined, held: [] };
  const held = findHeld(kind, text, owners);
  if (renderWith(kind, before, held) === text) return { base: before, held };
  const base = held.reduce((rest, { owner }) => withoutSection(kind, rest, owner.profile, before), text);
  return { base, held };
}

/** Per profile the newest owner whose section is in the file: a step that was killed before it wrote may have a newer entry. */
function findHeld(kind: FileKind, text: string, owners: readonly Owner[]): readonly Held[] {
  const newest = new Map<string, Held>();
  for (const owner of owners) {
    const settings = findSettings(text, SECTIONS[kind](owner.profile));
    if (settings === undefined || fingerprint(settings.join('\n')) !== owner.section) continue;
    newest.delete(owner.profile);
    newest.set(owner.profile, { owner, settings });
  }
  return [...newest.values()];
}

/** The text with the section as it was before this action, which is never a section that this action wrote. */
function withoutSection(kind: FileKind, text: string, profile: string, before: string | undefined): string {
  return restoreSection(text, SECTIONS[kind](profile), before ?? '');
}

/** The base with these sections; `undefined` if there is no base and no section. */
export function renderWith(kind: FileKind, base: string | undefined, held: readonly Held[]): string | undefined {
  return held.reduce<string | undefined>(
    (text, { owner, settings }) => putSection(text ?? '', SECTIONS[kind](owner.profile), settings),
    base,
  );
}
