import { type ControlRoute, sendJson } from '../control/route.ts';
import type { BuildStatusStore } from './build-status.ts';

/** `GET /_local/builds`: what the dev server last made of each function; an empty list where none builds anything. */
export function buildRoutes(builds: BuildStatusStore): ControlRoute[] {
  return [
    {
      method: 'GET',
      path: '/_local/builds',
      answer: (_request, response) => sendJson(response, 200, { builds: builds.list() }),
    },
  ];
}
