import Sequencer from '@jest/test-sequencer';

/** The test files that take longest, the longest first: a long one that starts last leaves a processor idle. */
export const longest = [
  'actions/promote-deployment',
  'resilience/killed',
  'resilience/faults',
  'resilience/promotion',
  'resilience/cloudfront-functions',
  'resilience/race',
  'build/python-requirements',
  'plan/render/hostile',
  'publish/local-edge',
  'workflows/release-publish',
  'workflows/release-prepare',
  'local/window/page/requests',
].map((name) => `/test/${name}.test.ts`);

/** Order of a machine that has never run the tests; by itself jest then takes the largest file first. What it has measured is the better order. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    const rank = ({ path }) => {
      const index = longest.findIndex((file) => path.replaceAll('\\', '/').endsWith(file));
      return index < 0 ? longest.length : index;
    };
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}
