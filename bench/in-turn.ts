import { median, type Program, type Row, wallTime } from './measure.ts';

/** Two programs that do the same work, each run as a whole process, in turn, so that a change of the machine's speed meets both. */
export async function inTurn(
  ours: Program,
  theirs: Program,
  { what, peer, limit, rounds = 15 }: { what: string; peer: string; limit: string; rounds?: number },
): Promise<Row> {
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    const pair = { ours: await wallTime(ours), theirs: await wallTime(theirs) };
    if (round === 0) continue; // warms the file cache for both
    times.ours.push(pair.ours);
    times.theirs.push(pair.theirs);
  }
  const ratios = times.ours.map((time, index) => time / (times.theirs[index] as number));
  return {
    what,
    measured: `${median(times.ours).toFixed(0)} ms`,
    beside: `${peer}: ${median(times.theirs).toFixed(0)} ms`,
    ratio: `${median(ratios).toFixed(2)} x`,
    limit,
  };
}
