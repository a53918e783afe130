/**
 * Speed, as ratios in one run on one machine: to a peer that does the same work, to Node.js's own start, or to a limit. Prints a
 * table; judges nothing by its exit code, because a shared machine is noisy.
 */
import { buildAgainstPeer } from './build-against-peer.ts';
import { bundleSizes } from './bundle-sizes.ts';
import { functionAgainstPeer } from './function-against-peer.ts';
import { localEdge } from './local-edge/local-edge.ts';
import { manyFunctions } from './many-functions.ts';
import { printTable } from './measure.ts';
import { planComment } from './plan-comment.ts';
import { promoteManyFunctions } from './promote-many-functions.ts';
import { publishWithNothingToDo } from './publish-with-nothing-to-do.ts';
import { pythonAgainstPeer } from './python-against-peer.ts';
import { savedSource } from './saved-source.ts';
import { zipThroughput } from './zip-throughput.ts';

printTable([
  ...(await buildAgainstPeer()),
  ...(await functionAgainstPeer()),
  ...(await pythonAgainstPeer()),
  ...(await manyFunctions()),
  ...(await publishWithNothingToDo()),
  ...(await planComment()),
  ...(await promoteManyFunctions()),
  ...(await savedSource()),
  ...(await localEdge()),
  ...(await zipThroughput()),
  ...(await bundleSizes()),
]);
