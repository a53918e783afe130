/** Tests run as ES modules on the sources; swc only strips the types (TypeScript 7 has no compiler API for ts-jest). */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } },
    ],
  },
  // The built bundles and installed examples hold package.json files of their own.
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/lib/'],
  testTimeout: 60_000,
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/support/longest-first.js',
  reporters: ['default', '<rootDir>/test/support/totals-reporter.js'],
};
