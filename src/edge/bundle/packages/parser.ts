/** The parser of bundled code. A bundle of dist/ holds what is named here and no more of the package, minified. */
export { parse } from 'acorn';
