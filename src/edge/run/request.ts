import type { Logger } from '../../kit/log.ts';
import type { EventType, Target } from '../vocabulary.ts';
import type { Invocation, ResultProblem } from './invocation.ts';

/** What `probeHandler` is given: a built function. */
export interface ProbeRequest {
  /** The built zip: what runs is what would be uploaded. */
  zip: Uint8Array;
  functionName: string;
  runtime: string;
  /** `index.handler`. */
  handler: string;
  /** MB. */
  memorySize: number;
  /** Seconds. */
  timeout: number;
  target: Target;
  eventTypes: readonly EventType[];
  /** Path of the handler runtime program: run/handler-runtime.ts, or its bundle in dist. */
  handlerRuntime: string;
  log: Logger;
  /** Ends the child process when it is aborted; the run then fails with the signal's reason. */
  signal?: AbortSignal;
  /** Folders of modules that the real runtime brings (the AWS SDK): node_modules directories. */
  moduleDirectories?: string[];
  /** Where Python is looked for. */
  environment?: NodeJS.ProcessEnv;
  /** Where the zip is unpacked, in a folder that is removed afterwards; the machine's own folder for such when left out. */
  temporaryDirectory?: string;
}

/** A sample event's file: its workspace path and its text. */
export interface SampleFile {
  file: string;
  text: string;
}

export interface EventsRequest extends ProbeRequest {
  events: readonly SampleFile[];
}

/** What running one sample event came to. */
export interface EventRun {
  file: string;
  /** Null for regional Lambda. */
  eventType: EventType | null;
  invocation: Invocation;
  /** Broken rules of the event type; empty when CloudFront would accept the result. */
  problems: ResultProblem[];
  /** Where the result differs from the file's `expect`. */
  mismatches: string[];
  /** Returned, no problems, no mismatches. */
  passed: boolean;
}
