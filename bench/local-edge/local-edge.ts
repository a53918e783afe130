import { median, type Row } from '../measure.ts';
import { type Asked, type Load, load, percentile, type Running, started } from './load.ts';

const rounds = 3;
/** Requests of a round, one after the other for what is added to each, and so many at once for how many there are in a second. */
const alone = 100;
const together = 400;
const atOnce = 50;

const kinds = {
  plain: 'no function',
  function: 'one CloudFront Function',
  lambda: 'one warm Lambda@Edge function',
} as const;
type Kind = keyof typeof kinds;

interface Measured {
  perSecond: number[];
  p50: number[];
  p99: number[];
  errors: number;
}

/** A request through the local edge beside one through a bare proxy of Node.js, to the same origin; then 10,000 of them. */
export async function localEdge(): Promise<Row[]> {
  const running: Running[] = [];
  const start = (...program: Parameters<typeof started>) => {
    const one = started(...program);
    running.push(one);
    return one;
  };
  try {
    const originPort = await start('./plain-programs.ts', ['origin']).line();
    const proxyPort = Number(await start('./plain-programs.ts', ['proxy', originPort]).line());
    const edge = start('./edge-program.ts', [originPort], ['--expose-gc']);
    const { port, distributions } = JSON.parse(await edge.line()) as {
      port: number;
      distributions: Record<Kind, string>;
    };
    const through = (kind: Kind): Asked => ({
      port,
      host: `${distributions[kind].toLowerCase()}.cloudfront.localhost`,
    });
    const proxy: Asked = { port: proxyPort, host: 'localhost' };
    return [...(await added(through, proxy)), await tenThousand(through, edge)];
  } finally {
    await Promise.all(running.map((one) => one.end()));
  }
}

async function added(through: (kind: Kind) => Asked, proxy: Asked): Promise<Row[]> {
  const names = Object.keys(kinds) as Kind[];
  const measured: Record<Kind | 'proxy', Measured> = { proxy: none(), plain: none(), function: none(), lambda: none() };
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of ['proxy', ...names] as const) {
      const asked = name === 'proxy' ? proxy : through(name);
      const single = await load(asked, alone, 1);
      const many = await load(asked, together, atOnce);
      if (round > 0) take(measured[name], single, many); // the first warms all of them
    }
  }
  return names.map((name): Row => {
    const [ours, theirs] = [measured[name], measured.proxy];
    const more = (share: 'p50' | 'p99') => median(ours[share].map((time, at) => time - theirs[share][at]!));
    const ratio = median(ours.perSecond.map((value, at) => value / theirs.perSecond[at]!));
    const rate = (values: number[]) => Math.round(median(values)).toLocaleString('en-US');
    return {
      what: `local edge, ${kinds[name]}: requests a second at ${atOnce} at once; p50 / p99 added to one alone`,
      measured: `${rate(ours.perSecond)}/s; ${more('p50').toFixed(1)} / ${more('p99').toFixed(1)} ms${ours.errors > 0 ? `; ${ours.errors} ERRORS` : ''}`,
      beside: `a bare Node.js proxy: ${rate(theirs.perSecond)}/s; ${median(theirs.p50).toFixed(1)} / ${median(theirs.p99).toFixed(1)} ms`,
      ratio: `${ratio.toFixed(2)} x`,
      limit: 'no error',
    };
  });
}

function none(): Measured {
  return { perSecond: [], p50: [], p99: [], errors: 0 };
}

function take(measured: Measured, single: Load, many: Load): void {
  measured.perSecond.push(many.perSecond);
  measured.p50.push(percentile(single.times, 0.5));
  measured.p99.push(percentile(single.times, 0.99));
  measured.errors += single.errors + many.errors;
}

/** All three kinds in turn, and the memory after 2,000 of them beside that after 10,000, each after a collection. */
async function tenThousand(through: (kind: Kind) => Asked, edge: Running): Promise<Row> {
  let errors = 0;
  const some = async (count: number) => {
    for (const kind of Object.keys(kinds) as Kind[])
      errors += (await load(through(kind), Math.ceil(count / 3), atOnce)).errors;
  };
  const memory = async () =>
    JSON.parse(await edge.line('memory')) as { heapUsed: number; rss: number; external: number };
  await some(2000);
  const before = await memory();
  await some(8000);
  const after = await memory();
  const inUse = (one: typeof before) => (one.heapUsed + one.external) / 1024 / 1024;
  const MB = (bytes: number) => Math.round(bytes / 1024 / 1024);
  return {
    what: `local edge, 10,000 requests at ${atOnce} at once, all three kinds: memory in use (heap and buffers) after them`,
    measured: `${inUse(after).toFixed(1)} MB in use (${MB(after.rss)} MB resident), ${errors} errors`,
    beside: `after the first 2,000: ${inUse(before).toFixed(1)} MB (${MB(before.rss)} MB resident)`,
    ratio: `${(inUse(after) / inUse(before)).toFixed(2)} x`,
    limit: '1.1 x; no error',
  };
}
