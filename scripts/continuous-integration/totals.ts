/** How many tests and checks ended how. */
export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}
