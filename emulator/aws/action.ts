/** What an emulated action of IAM is: it checks its parameters, names the resource it acts on, and then runs. */

import type { AccountState } from './account-state.ts';
import type { RequestContext } from './authorize.ts';
import type { Caller } from './caller.ts';
import type { Parameters } from './parameters.ts';
import type { XmlObject } from './xml.ts';

/** Everything that an action can read. */
export interface ActionContext {
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

/** The response of an action, and the account after it. */
export interface Outcome {
  readonly result?: XmlObject;
  /** The account after a write. */
  readonly account?: AccountState;
}

/** A request with valid parameters: the permissions the caller needs, and how the action runs. */
export interface PreparedAction {
  readonly resource: string;
  /** Further actions of IAM that the caller needs on the same resource. */
  readonly alsoNeeds?: readonly string[];
  readonly context?: RequestContext;
  readonly run: () => Outcome;
}

/** Reads a request and prepares the action; rejects a request with invalid parameters. */
export type IamAction = (actionContext: ActionContext) => PreparedAction;

/** IAM's actions by name. */
export type IamActions = Readonly<Record<string, IamAction>>;
