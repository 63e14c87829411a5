/** What the emulator remembers of every request: enough to tell what a program did, and nothing secret. */

/** One request and how it ended. */
export interface LoggedRequest {
  /** Milliseconds since the epoch, by the emulator's clock. */
  readonly time: number;
  readonly service: 'iam' | 'sts' | 'github';
  readonly action: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** The ARN of the authenticated caller. */
  readonly principal?: string;
  /** Absent when no answer was sent. */
  readonly status?: number;
  readonly errorCode?: string;
}
