/**
 * The pieces of @actions/core that an action needs, imported one by one: the package's own entry also loads an HTTP client for
 * OpenID tokens that no action here asks for, and costs 50 ms of CPU at every start (`npm run bench` shows the start-up).
 */
export { issueCommand } from '../../node_modules/@actions/core/lib/command.js';
export { issueFileCommand, prepareKeyValueMessage } from '../../node_modules/@actions/core/lib/file-command.js';
export { toCommandProperties } from '../../node_modules/@actions/core/lib/utils.js';
