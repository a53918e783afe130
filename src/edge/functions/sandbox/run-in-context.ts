import { constants, createContext, Script } from 'node:vm';
import { type Bridge, byteFunctions, guardBridge } from './bridge.ts';
import { runtimeFeatures } from './features.ts';
import { installBytes } from './install-bytes.ts';
import { installGlobals } from './install-globals.ts';
import { installModules, type ModuleFacts } from './install-modules.ts';
import { installRunner } from './install-runner.ts';

/** A call as it reaches the process that holds the sandbox. */
export interface SandboxCall {
  id: number;
  runtime: string;
  /** A script: imports are gone already. */
  script: string;
  /** JSON. */
  event: string;
  eventType: string;
  now: number;
  rawQuerystring?: string;
  store?: { id: string; createdAt: number; modifiedAt: number; values: Record<string, string> };
  /** Milliseconds that loading, and then the handler, may take each. */
  timeout: number;
}

/** What a call came to, as it goes back. */
export interface SandboxAnswer {
  outcome: 'returned' | 'threw' | 'not-loaded' | 'timed-out';
  /** JSON. */
  result?: string;
  errorType?: string;
  errorMessage?: string;
  /** Both from 1, in the function's code. */
  line?: number;
  column?: number;
  logs: string[];
  effects: { operation: string; argument: string }[];
  durationMs: number;
}

/** What one run may log. Source: CloudFront Developer Guide, Edge function logs. */
const largestLog = 10 * 1024;
const fileName = 'function.js';
/** On the first line, so that lines keep their numbers. Functions are always strict. */
const strict = "'use strict';";

// Compiled once: a script holds nothing of the contexts that it is run in.
const installers = new Map<object, Script>();
const findHandler = new Script(`typeof handler === 'function' ? handler : undefined`);
const callStart = new Script(`{ const start = this['(start)']; delete this['(start)']; start(); }`);
let lastFunction: { source: string; script: Script } | undefined;

function installer(fn: object): Script {
  const known = installers.get(fn) ?? new Script(`'use strict';(${String(fn)})`);
  installers.set(fn, known);
  return known;
}

/** The user's code; a process mostly runs one function. */
function functionScript(source: string): Script {
  if (lastFunction?.source !== source) {
    lastFunction = { source, script: new Script(`${strict}${source}\n;`, { filename: fileName }) };
  }
  return lastFunction.script;
}

/** Runs a function once, in a context of its own that nothing of this process can be reached from. */
export function runInContext(call: SandboxCall): SandboxAnswer {
  const answer: SandboxAnswer = { outcome: 'threw', logs: [], effects: [], durationMs: 0 };
  let settled = false;
  let logged = 0;
  const bridge: Bridge = {
    ...byteFunctions,
    log: (line) => {
      if (logged > largestLog) return;
      logged += Buffer.byteLength(line);
      answer.logs.push(logged > largestLog ? '[the log was cut at 10 KB]' : line);
    },
    effect: (operation, argument) => {
      answer.effects.push({ operation, argument });
    },
    value: (key) => (call.store && Object.hasOwn(call.store.values, key) ? call.store.values[key] : undefined),
    returned: (json) => {
      settled = true;
      Object.assign(answer, { outcome: 'returned', result: json });
    },
    threw: (errorType, errorMessage, stack) => {
      settled = true;
      Object.assign(answer, { outcome: 'threw', errorType, errorMessage, ...placeOf(stack) });
    },
  };
  const context = createContext(constants.DONT_CONTEXTIFY, {
    codeGeneration: { strings: false, wasm: false },
    // Promises are settled within the run and its limit; nothing goes on afterwards.
    microtaskMode: 'afterEvaluate',
  });
  const inside = (fn: object) => installer(fn).runInContext(context);
  const store = call.store;
  const facts: ModuleFacts = {
    runtime: call.runtime,
    eventType: call.eventType,
    ...(store
      ? {
          store: {
            id: store.id,
            createdAt: store.createdAt,
            modifiedAt: store.modifiedAt,
            keyCount: Object.keys(store.values).length,
          },
        }
      : {}),
  };
  const guarded = inside(guardBridge)(bridge);
  const bytes = inside(installBytes)(guarded);
  inside(installModules)(guarded, bytes, facts);
  const run = inside(installRunner)(guarded, call.runtime);
  inside(installGlobals)(guarded, bytes, runtimeFeatures[call.runtime]!, call.runtime, call.now);

  const fail = (outcome: SandboxAnswer['outcome'], thrown: unknown): SandboxAnswer => {
    const error = (typeof thrown === 'object' && thrown !== null ? thrown : { message: String(thrown) }) as {
      name?: unknown;
      code?: unknown;
      message?: unknown;
      stack?: unknown;
    };
    if (error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return { ...answer, outcome: 'timed-out' };
    const described = { errorType: String(error.name ?? 'Error'), errorMessage: String(error.message) };
    return { ...answer, outcome, ...described, ...placeOf(String(error.stack)) };
  };
  const { timeout } = call;
  let handler: unknown;
  try {
    functionScript(call.script).runInContext(context, { timeout });
    handler = findHandler.runInContext(context, { timeout });
  } catch (error) {
    return fail('not-loaded', error);
  }
  if (handler === undefined) {
    const errorMessage = 'There is no function handler(event) at the top level of the code.';
    return { ...answer, outcome: 'not-loaded', errorType: 'ReferenceError', errorMessage };
  }
  let started = 0;
  const start = () => {
    started = performance.now();
    run(handler, call.event, call.rawQuerystring);
  };
  try {
    // Gone again before the handler runs. `this` of a script is the global object whatever the function has put in place of globalThis.
    Object.defineProperty(context, '(start)', { configurable: true, value: start });
    callStart.runInContext(context, { timeout });
  } catch (error) {
    answer.durationMs = performance.now() - started;
    return fail('threw', error);
  }
  answer.durationMs = performance.now() - started;
  if (settled) return answer;
  const errorMessage =
    'The handler returned a promise that is never settled: there is nothing that could settle it later.';
  return { ...answer, outcome: 'threw', errorType: 'Error', errorMessage };
}

function placeOf(stack: string): { line?: number; column?: number } {
  const found = new RegExp(`${fileName.replace('.', '\\.')}:(\\d+)(?::(\\d+))?`).exec(stack);
  if (!found) return {};
  const line = Number(found[1]);
  const before = line === 1 ? strict.length : 0;
  return { line, ...(found[2] === undefined ? {} : { column: Number(found[2]) - before }) };
}
