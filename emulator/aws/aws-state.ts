/** All accounts of the emulated AWS over time, the sessions that were opened, and when keys were used. */

import { type AccountState, snapshotAccount } from './account-state.ts';
import type { KeyUse } from './action.ts';
import type { Session } from './caller.ts';

/** One account: IAM sees its newest state, STS the state that has had time to propagate. */
export interface AccountHistory {
  readonly current: () => AccountState;
  /** The newest state that is at least `delay` milliseconds old. */
  readonly propagated: (now: number, delay: number) => AccountState;
  /** Records the state after a write through the API. */
  readonly write: (state: AccountState, now: number, delay: number) => void;
  /** Changes the account as if it had always been so. */
  readonly setUp: (change: (state: AccountState) => AccountState) => void;
  readonly snapshot: () => unknown;
}

/** Starts the history of an account. */
export function createAccountHistory(initial: AccountState): AccountHistory {
  let past: readonly { readonly at: number; readonly state: AccountState }[] = [
    { at: Number.NEGATIVE_INFINITY, state: initial },
  ];
  const current = (): AccountState => past.at(-1)?.state ?? initial;
  const visible = (now: number, delay: number): number =>
    Math.max(
      past.findLastIndex(({ at }) => at + delay <= now),
      0,
    );
  return {
    current,
    propagated: (now, delay) => past[visible(now, delay)]?.state ?? initial,
    write: (state, now, delay) => {
      past = [...past.slice(visible(now, delay)), { at: now, state }];
    },
    setUp: (change) => {
      past = past.map(({ at, state }) => ({ at, state: change(state) }));
    },
    snapshot: () => snapshotAccount(current()),
  };
}

/** The complete state of the emulated AWS. */
export interface AwsState {
  readonly accounts: Map<string, AccountHistory>;
  /** By access key id. */
  readonly sessions: Map<string, Session>;
  /** Access key ids of sessions whose first call will be refused. */
  readonly unknownYet: Set<string>;
  readonly keyUses: Map<string, KeyUse>;
}

/** Starts without accounts. */
export function createAwsState(): AwsState {
  return { accounts: new Map(), sessions: new Map(), unknownYet: new Set(), keyUses: new Map() };
}
