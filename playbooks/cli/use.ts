import type { GlobalOptions } from './options.ts';

/** What a command does: it is loaded only when it is asked for, and answers with the exit code. */
type Handler = (options: GlobalOptions & Record<string, unknown>, ...args: string[]) => Promise<number>;

/** Makes a command of a module that is loaded when the command is used, so that help comes at once. */
export type Use = (load: () => Promise<{ run: Handler }>) => (...args: unknown[]) => Promise<void>;
