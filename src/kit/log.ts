import type { SourcePosition } from './errors.ts';

/** What goes with an annotation: a title in bold and, where there is one, the line it belongs to. */
export interface AnnotationOptions extends Partial<SourcePosition> {
  title?: string;
}

/**
 * The narrow log that everything below an action is handed. In an action it writes workflow commands; in tests it records;
 * in the local edge it writes plain lines.
 */
export interface Logger {
  debug(message: string): void;
  info(message: string): void;
  notice(message: string, options?: AnnotationOptions): void;
  warning(message: string, options?: AnnotationOptions): void;
  error(message: string, options?: AnnotationOptions): void;
  /** Runs `work` inside a collapsible group, which is closed however the work ends. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
}

/** Says nothing. */
export const silentLog: Logger = {
  debug: () => {},
  info: () => {},
  notice: () => {},
  warning: () => {},
  error: () => {},
  group: (_title, work) => work(),
};
