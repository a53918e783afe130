/**
 * What of the language and of modules each runtime's parser takes, beyond ECMAScript 5.1. The documentation lists all that is supported: what is
 * not in it is rewritten, or refused. Documented, not measured: nothing here was tried at AWS, except where a source says so. Source:
 * CloudFront Developer Guide, JavaScript runtime 1.0 features and JavaScript runtime 2.0 features, Core features; read 2026-11-21.
 */
export interface RuntimeLanguage {
  /** Forms as esbuild names them in its option `supported`. */
  forms: readonly string[];
  /** Flags of regular expressions. */
  regexpFlags: string;
}

const shared = ['arrow', 'exponent-operator', 'regexp-named-capture-groups', 'rest-argument', 'template-literal'];
/** Regular expressions are Perl's (documented), which look behind. */
const regexp = ['regexp-lookbehind-assertions'];

export const runtimeLanguage: Readonly<Record<string, RuntimeLanguage>> = {
  'cloudfront-js-1.0': { forms: [...shared, ...regexp], regexpFlags: 'gim' },
  'cloudfront-js-2.0': { forms: [...shared, ...regexp, 'const-and-let', 'async-await'], regexpFlags: 'gimy' },
};

/** The modules that a function can import or require. */
export const runtimeModules: Readonly<Record<string, readonly string[]>> = {
  'cloudfront-js-1.0': ['crypto', 'querystring'],
  'cloudfront-js-2.0': ['crypto', 'querystring', 'buffer', 'cloudfront'],
};
