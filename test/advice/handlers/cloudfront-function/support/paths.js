export { withoutTrailingSlash } from './deeper-paths.cjs';
