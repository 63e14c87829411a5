/** Turns the output of a step into its log: runs commands and masks secrets. */

import type { Masks } from './mask.ts';
import { parseWorkflowCommand, type WorkflowCommand } from './workflow-command.ts';

/** An annotation: a notice, a warning or an error. */
export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
}

/** The log, and the effects of commands in it. */
export interface StepLog {
  /** Handles one line of output. */
  readonly write: (line: string) => void;
  /** Reports an error of the runner. */
  readonly fail: (message: string) => void;
  readonly lines: readonly string[];
  readonly annotations: readonly Annotation[];
  /** `::debug::` lines, which are hidden unless debugging is on. */
  readonly debug: readonly string[];
  /** Values of the deprecated commands `set-output` and `save-state`. */
  readonly outputs: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
}

const PREFIXES = { notice: 'Notice: ', warning: 'Warning: ', error: 'Error: ' } as const;

/** Starts the log of a step. */
export function createStepLog(masks: Masks): StepLog {
  const lines: string[] = [];
  const annotations: Annotation[] = [];
  const debug: string[] = [];
  const outputs = new Map<string, string>();
  const state = new Map<string, string>();
  let stopToken: string | undefined;

  const print = (text: string): void => {
    lines.push(...masks.apply(text).split(/\r\n|\r|\n/u));
  };
  const annotate = (level: Annotation['level'], command: WorkflowCommand): void => {
    const { title, file } = command.properties;
    annotations.push({
      level,
      message: masks.apply(command.data),
      ...(title === undefined ? {} : { title: masks.apply(title) }),
      ...(file === undefined ? {} : { file: masks.apply(file) }),
    });
    print(`${PREFIXES[level]}${command.data}`);
  };
  /** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
  const commands: Readonly<Record<string, (command: WorkflowCommand) => void>> = {
    'add-mask': ({ data }) => {
      if (!masks.add(data)) print("Warning: Can't add secret mask for empty string in ##[add-mask] command.");
    },
    'add-matcher': () => {},
    'remove-matcher': () => {},
    debug: ({ data }) => {
      debug.push(masks.apply(data));
    },
    echo: () => {},
    endgroup: () => {},
    error: (command) => annotate('error', command),
    group: ({ data }) => print(`▸ ${data}`),
    notice: (command) => annotate('notice', command),
    'save-state': ({ properties, data }) => {
      state.set(properties['name'] ?? '', data);
    },
    'set-output': ({ properties, data }) => {
      outputs.set(properties['name'] ?? '', data);
    },
    'stop-commands': ({ data }) => {
      stopToken = data;
    },
    warning: (command) => annotate('warning', command),
  };
  return {
    write: (line) => {
      const command = parseWorkflowCommand(line);
      if (stopToken !== undefined) {
        if (command?.name === stopToken) stopToken = undefined;
        else print(line);
        return;
      }
      const obey = command !== undefined && Object.hasOwn(commands, command.name) ? commands[command.name] : undefined;
      if (command === undefined || obey === undefined) print(line);
      else obey(command);
    },
    fail: (message) => {
      annotations.push({ level: 'error', message: masks.apply(message) });
      print(`Error: ${message}`);
    },
    lines,
    annotations,
    debug,
    outputs,
    state,
  };
}
