import { expect, test } from '@jest/globals';
import { sameCodeAt } from '../../src/dev-server/same-code.ts';

const bundle = 'var a=(e)=>e.request.uri.length;\nfunction other(x){return x.headers.host.value}';

test('a place is found where the same code is, moved and laid out otherwise', () => {
  const written = 'function other(x) {\n  return x.headers.host.value;\n}\nvar a = (e) => e.request.uri.length;\n';
  expect(sameCodeAt(written, { line: 2, column: 20 }, bundle)).toEqual({ line: 2, column: 36 });
  expect(sameCodeAt(written, { line: 4, column: 28 }, bundle)).toEqual({ line: 1, column: 24 });
});

test('what was written anew, what stands there twice and what is no place are not guessed', () => {
  expect(sameCodeAt('var _0=Object.assign({},e)', { line: 1, column: 8 }, bundle)).toBeUndefined();
  const twice = 'f(event.request.headers.host);f(event.request.headers.host);';
  expect(sameCodeAt('f(event.request.headers.host)', { line: 1, column: 3 }, twice)).toBeUndefined();
  expect(sameCodeAt(bundle, { line: 9, column: 1 }, bundle)).toBeUndefined();
  expect(sameCodeAt(bundle, { line: 2, column: 400 }, bundle)).toBeUndefined();
});
