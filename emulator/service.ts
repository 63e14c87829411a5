/** What every emulated service offers the server: it names a request, answers it, and can be told to fail it. */

import type { HttpAnswer, HttpRequest } from './http.ts';

/** A request as the log and the faults know it. */
export interface IdentifiedRequest {
  readonly service: 'iam' | 'sts' | 'github';
  readonly action: string;
  /** Without tokens and secrets. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** A failure that the service words in its own protocol. */
export type ServiceFault =
  | 'throttle'
  | 'server-error'
  | 'access-denied'
  | { readonly code: string; readonly status: number; readonly message: string }
  /** A replica answers that has not yet received the writes of the last so many milliseconds. Only reads of IAM know it. */
  | { readonly lagMs: number };

/** An emulated service. */
export interface Service {
  readonly identify: (request: HttpRequest) => IdentifiedRequest;
  /** Answers the request, or fails it as the fault says. */
  readonly answer: (request: HttpRequest, fault: ServiceFault | undefined) => HttpAnswer;
}
