import type { CloudFrontService } from './cloudfront/service.ts';
import type { ControlRoute } from './control/route.ts';
import type { DataPlane } from './edge/data-plane.ts';
import type { FunctionVersions } from './service.ts';
import { EventStream } from './traces/event-stream.ts';
import type { LocalState } from './traces/local-state.ts';
import type { RecordObjects } from './traces/read-stages.ts';
import { readState } from './traces/read-state.ts';
import type { TraceRecorder } from './traces/recorder.ts';
import { createRecorder } from './traces/recording.ts';
import { createSend } from './traces/resend.ts';
import { traceRoutes } from './traces/routes.ts';
import { RunningRequests } from './traces/running.ts';
import type { SampleFolder } from './traces/sample.ts';
import { TraceStore } from './traces/store.ts';
import type { BuildStatusStore } from './window/build-status.ts';

/** What tracing reads of the rest of the local edge. */
export interface TracedParts {
  dataPlane: DataPlane;
  cloudfront: CloudFrontService;
  versions: FunctionVersions;
  objects: RecordObjects;
  samples?: SampleFolder;
  /** The port that the local edge listens on, once it does. */
  port(): number;
}

/** Traces of viewers' requests: taken down, kept, shown and streamed. */
export interface Tracing {
  recorder: TraceRecorder;
  /** The paths below `/_local/` that show them. To be called once. */
  routes(parts: TracedParts): ControlRoute[];
  /** Something of what `/_local/state` shows may have changed. */
  changed(): void;
  /** Ends the streams. */
  close(): void;
}

/** A change is told this long after it, so that many at once are one; and again when what was InProgress is Deployed. */
const changeDelays = [100, 1000];

/** @param builds its changes go to those that listen */
export function createTracing({ now, builds }: { now(): number; builds: BuildStatusStore }): Tracing {
  const store = new TraceStore();
  const running = new RunningRequests({ changed: (requests) => stream.publish('running', { requests }) });
  const stream = new EventStream({
    store,
    greeting: () => ({ builds: { builds: builds.list() }, running: { requests: running.list() } }),
  });
  const endBuilds = builds.onChange((list) => stream.publish('builds', { builds: list }));
  let timers: NodeJS.Timeout[] = [];
  let known = '';
  let state = (): LocalState => ({ distributions: [], stages: [] });
  const tell = () => {
    const text = JSON.stringify(state());
    if (text === known) return;
    known = text;
    stream.publish('state', {});
  };
  return {
    recorder: createRecorder({ store, running, now }),
    routes({ dataPlane, cloudfront, versions, objects, samples, port }) {
      const hostOf = (id: string) => `${id.toLowerCase()}.cloudfront.localhost:${port()}`;
      const distributions = () => cloudfront.distributions();
      const urlOf = (id: string) => `http://${hostOf(id)}/`;
      state = () => readState({ distributions, configuration: cloudfront, versions, objects, urlOf });
      return traceRoutes({
        store,
        running,
        stream,
        send: createSend(dataPlane),
        state,
        storedValues: (arn) => cloudfront.liveFunction(arn)?.store?.values,
        hostOf,
        exists: (id) => cloudfront.served(id) !== undefined,
        ...(samples ? { samples } : {}),
      });
    },
    changed() {
      if (stream.clients === 0) return;
      for (const timer of timers) clearTimeout(timer);
      timers = changeDelays.map((milliseconds) => setTimeout(tell, milliseconds).unref());
    },
    close() {
      for (const timer of timers) clearTimeout(timer);
      endBuilds();
      running.close();
      stream.close();
    },
  };
}
