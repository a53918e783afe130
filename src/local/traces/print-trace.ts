import type { TracePhase } from './phases.ts';
import { findingLines, phaseLines } from './print-phases.ts';
import { type Line, type Paint, painter, shortened } from './print-style.ts';
import type { Trace, TraceFailure, TraceResponse } from './trace.ts';

const none: Line = ['plain', ''];

/** @returns a trace in lines for a terminal */
export function traceLines(trace: Trace, colors: boolean): string[] {
  const paint = painter(colors);
  const { method, request, response, failure, phases, skipped, end } = trace;
  const names = [...phases.map(nameOf), ...skipped.map(({ phase }) => phase)];
  const width = Math.max(...names.map((name) => name.length), 0) + 2;
  const head: Line[] = [
    ['bold', `${method} ${request.url}`],
    ...headLines(trace),
    ...(end.message ? [['bad', end.message] as Line] : []),
  ];
  return [
    ...head.map(paint),
    ...(failure ? ['', ...failureLines(failure, paint)] : []),
    '',
    ...phases.flatMap((phase) => rowsOf(phase, width, paint)),
    ...skipped.map(({ phase, why }) => paint(['dim', `${phase.padEnd(width)}- ${why}`])),
    ...(response ? responseLines(response).map(paint) : []),
  ];
}

function headLines({ status, cache, durationMs, distributionId, id, country }: Trace): Line[] {
  const said = [
    ...(cache ? [`X-Cache ${cache}`] : []),
    milliseconds(durationMs),
    distributionId,
    ...(country ? [`country ${country}`] : []),
    `trace ${id}`,
  ];
  return [[status !== null && status < 400 ? 'good' : 'bad', `${status ?? 'no answer'}  ${said.join('  ')}`]];
}

function failureLines(failure: TraceFailure, paint: Paint): string[] {
  const { status, resultType, message, details, phase, findings, source } = failure;
  const shown: Line[] =
    findings.length > 0 ? findings.flatMap(findingLines) : details.map((detail): Line => ['plain', detail]);
  const title: Line = ['bad', `Why ${status} (${resultType})${phase ? ` at ${phase}` : ''}`];
  const lines: Line[] = [
    ['plain', message],
    ...shown.slice(0, 30),
    ['dim', `${source.title} ${source.url ?? ''}`.trim()],
  ];
  return [paint(title), ...lines.map((line) => `  ${paint(line)}`)];
}

function nameOf(phase: TracePhase): string {
  return phase.for === 'error-page' ? `${phase.phase} (page)` : phase.phase;
}

function rowsOf(phase: TracePhase, width: number, paint: Paint): string[] {
  const { title, lines } = phaseLines(phase);
  const time = phase.durationMs > 0 ? `  ${paint(['dim', milliseconds(phase.durationMs)])}` : '';
  const indent = ' '.repeat(width);
  return [
    `${paint(['bold', nameOf(phase).padEnd(width)])}${paint(title)}${time}`,
    ...lines.map((line) => `${indent}${paint(line)}`),
  ];
}

function responseLines({ status, statusDescription, headers, body }: TraceResponse): Line[] {
  const said = [
    `${body.bytes} bytes`,
    ...(body.whole ? [] : ['not whole']),
    ...(body.cut ? [`of which ${body.kept} are kept`] : []),
    ...(body.encoding === 'base64' && body.bytes > 0 ? ['not text'] : []),
  ];
  const first = body.encoding === 'text' ? body.data.split('\n', 6).slice(0, 5) : [];
  return [
    none,
    ['bold', `${status} ${statusDescription}`],
    ...headers.map(([name, value]): Line => ['plain', `${name}: ${shortened(value)}`]),
    ['dim', `body: ${said.join(', ')}`],
    ...first.map((line): Line => ['plain', `  ${shortened(line)}`]),
  ];
}

function milliseconds(value: number): string {
  return `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;
}
