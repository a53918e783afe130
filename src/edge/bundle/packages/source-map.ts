/** The reader of source maps. A bundle of dist/ holds what is named here and no more of the package, minified. */
export { TraceMap, traceSegment } from '@jridgewell/trace-mapping';
