/** What an emulated action of IAM is: it checks its parameters, names what it acts on, and is then run. */

import type { AccountState } from './account-state.ts';
import type { RequestContext } from './authorize.ts';
import type { Caller } from './caller.ts';
import type { Parameters } from './parameters.ts';
import type { XmlObject } from './xml.ts';

/** Everything that an action may look at. */
export interface Scene {
  readonly account: AccountState;
  readonly caller: Caller;
  readonly parameters: Parameters;
  readonly now: number;
  /** A new identifier with AWS's prefix for its kind. */
  readonly newId: (prefix: string) => string;
  readonly findAccount: (id: string) => AccountState | undefined;
  /** When an access key was last used, and for which service. */
  readonly findKeyUse: (accessKeyId: string) => KeyUse | undefined;
}

/** The last use of an access key. */
export interface KeyUse {
  readonly at: number;
  readonly region: string;
  readonly service: string;
}

/** What an action answers and what it leaves behind. */
export interface Outcome {
  readonly result?: XmlObject;
  /** The account after a write. */
  readonly account?: AccountState;
}

/** A request whose parameters are in order: what the caller needs permission for, and how it is carried out. */
export interface PreparedAction {
  readonly resource: string;
  /** Further actions of IAM that the caller needs on the same resource. */
  readonly alsoNeeds?: readonly string[];
  readonly context?: RequestContext;
  readonly run: () => Outcome;
}

/** Reads a request and prepares the action; refuses a request whose parameters are not in order. */
export type IamAction = (scene: Scene) => PreparedAction;

/** IAM's actions by name. */
export type IamActions = Readonly<Record<string, IamAction>>;
