/** Which requests must fail, and how: faults that tests inject by action and occurrence. */

import type { BadResponse } from './bad-response.ts';
import type { ServiceFault } from './service.ts';

/** `reset-before` and `reset-after` cut the connection before and after the action took effect; so do `hang` and `hang-after`, which never answer. */
export type FaultKind = ServiceFault | BadResponse | 'reset-before' | 'reset-after' | 'hang' | 'hang-after';

/** A failure to come. */
export interface Fault {
  /** An AWS action (`CreateRole`) or a GitHub pseudo-action (`IdToken`, `GetRepository`, …). */
  readonly action: string;
  /** Which call of the action, counted from 1 when the fault was added; absent: every call. */
  readonly occurrence?: number;
  /** Every call from this one on instead, counted in the same way. */
  readonly since?: number;
  /** Every so many-th call instead. */
  readonly every?: number;
  readonly kind: FaultKind;
}

/** The failures that are planned. */
export interface Faults {
  readonly add: (fault: Fault) => void;
  readonly clear: () => void;
  /** Counts a call of the action and returns the fault that it must meet, if any. */
  readonly take: (action: string) => FaultKind | undefined;
}

function isDue({ fault, calls }: { readonly fault: Fault; readonly calls: number }): boolean {
  const { occurrence, since, every } = fault;
  if (since !== undefined) return calls >= since;
  if (every !== undefined) return calls % every === 0;
  return occurrence === undefined || occurrence === calls;
}

/** Starts without faults. */
export function createFaults(): Faults {
  let planned: { readonly fault: Fault; calls: number }[] = [];
  return {
    add: (fault) => {
      planned.push({ fault, calls: 0 });
    },
    clear: () => {
      planned = [];
    },
    take: (action) => {
      let due: FaultKind | undefined;
      for (const item of planned.filter(({ fault }) => fault.action === action)) {
        item.calls += 1;
        if (isDue(item)) due ??= item.fault.kind;
      }
      return due;
    },
  };
}
