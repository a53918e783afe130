import { expect, test } from '@jest/globals';
import { prepareCode } from '../../../src/edge/functions/prepare.ts';
import { loweredScript, resultOf } from '../support/lowered.ts';

/** Statements that compute `result` from `e`, in the language as it is written today. */
const pieces: Record<string, string> = {
  'object pattern':
    'const { a, b: { c = 4, d: [first, , third = 9] }, ...rest } = e; result = [a, c, first, third, rest];',
  'array pattern': 'const [x, , ...others] = e.list; const [[y] = [7]] = []; result = [x, y, others];',
  'computed keys in patterns':
    'const k = "a"; const { [k]: v, ["b"]: w, "x-y": z, 0: n, ...rest } = e; result = [v, w, z, n, rest];',
  'swap by assignment': 'let p = 1, q = 2; [p, q] = [q, p]; result = [p, q];',
  'assignment to members': 'const o = {}; ({ a: o.first, b: { c: o["second"] } } = e); result = o;',
  'assignment as a value': 'let p; result = ({ p } = { p: 3, q: 4 }); result.p += p;',
  'a pattern that takes its own source': 'let o = e.b; ({ o = 5, ...o } = o); result = o;',
  'default parameters':
    'const f = (x, { y = 2, z } = {}, [w] = [3], q = x + y) => [x, y, z, w, q]; result = [f(1), f(1, { y: 5, z: 6 }, [7], undefined)];',
  'rest parameters':
    'const f = (x, ...[y, z]) => [x, y, z]; const g = function (...all) { return all; }; result = [f(1, 2, 3), g(1, 2)];',
  'default of null and undefined': 'const { a = 1, b = 2 } = { a: null, b: undefined }; result = [a, b];',
  'for of':
    'const out = []; for (const [k, v] of Object.entries(e.b)) { if (k === "skip") continue; out.push(k + String(v)); if (out.length > 3) break; } result = out;',
  'for of with a label':
    'const out = []; outer: for (const x of [1, 2, 3]) { for (const y of [1, 2, 3]) { if (y === 2) continue outer; out.push(x * y); } } result = out;',
  'for of without a declaration':
    'let x; const out = []; for (x of e.list) out.push(x); for ({ x } of [{ x: 5 }]) out.push(x); result = out;',
  'for of a list that grows':
    'const list = [1]; const out = []; for (const x of list) { out.push(x); if (x < 3) list.push(x + 1); } result = out;',
  'for in inside a loop':
    'const out = []; for (const x of [1, 2]) { for (let k in e.b) out.push(k + x); } result = out;',
  'what begins with a word where a bracket was':
    'const f = (o) => { return{ ...o, "p" : "p" in{ ...o } } }; const g = (o) => { return[...o.d, typeof[...o.d]] }; result = [f(e.b), g(e.b)];',
  'holes between spread elements': 'result = [[...e.list, 1, , 2], [, ...e.list, , ], [...e.list, , 3, , ...e.list]];',
  'accessors that take something apart':
    'const o = { get x() { const { y = 2 } = this; return y; }, set x(v) { [this.y] = [v]; } }; const first = o.x; o.x = 9; result = [first, o.x];',
  'rest patterns in a catch clause':
    'try { throw { a: 1, b: 2 }; } catch ({ a: x = 1, ...rest }) { result = rest; } try { throw [1, 2, 3]; } catch ([x, ...[y, z = 4]]) { result = [x, y, z]; }',
  'empty patterns':
    'let n = 0; const {} = [n++]; const [] = [n++]; const f = ({}) => n; try { throw 1; } catch ({}) { n++; } result = f({});',
  'for in with a pattern': 'const out = []; for (const [c] in { ab: 1, cd: 2 }) out.push(c); result = out;',
  'array spread': 'const s = e.list; result = [0, ...s, ...s.map((x) => x), ..."ab", 9, ...[[1], 2]];',
  'a copy is not the original': 'const copy = [...e.list]; copy.push(1); result = [copy, e.list];',
  'call spread':
    'const o = { n: 1, add(...xs) { return xs.reduce((p, x) => p + x, this.n); } }; result = [Math.max(...e.list), o.add(...e.list, 5), (() => o)().add(...[1]), ((...x) => x)(...e.list)];',
  'callees that do something first':
    'let n = 0; let f; result = [(n++, Math.max)(...e.list), (f = Math.min)(...e.list), n, f === Math.min];',
  'object spread':
    'const o = { z: 0, ...e.b, a: 1, ...null, ...undefined, ...{ c: "over" } }; const p = { ...e.b }; p.c = 1; result = [o, p, e.b];',
  'shorthand and methods':
    'const a = 1; const o = { a, m() { return this.a + 1; }, get g() { return this.a + 2; }, "q-r"() { return 3; } }; result = [o, o.m(), o.g, o["q-r"]()];',
  'computed keys':
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
    'let n = 0; const o = { first: n++, ["k" + n++]: n++, last: n++, [`t${n}`]() { return n; } }; result = [o, o.t4()];',
  'optional chaining': 'result = [e?.b?.c, e.none?.x.y.z, e.none?.(), e.list?.[0], e.b.c ?? 1, e.none ?? 2];',
  'logical assignment': 'let a, b = 0, c = 1; a ??= 1; b ||= 2; c &&= 3; result = [a, b, c];',
  'exponent and separators': 'result = [2 ** 10, 1_000];',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
  'template literals': 'result = `a${e.list[0]}b${`c${e.b.c}`}`;',
  'optional catch and catch patterns':
    'try { throw new Error("m"); } catch { result = 1; } try { null.x; } catch ({ name }) { result = [result, name]; }',
  'blocks of one name':
    'const x = 1; { const x = 2; { let x = 3; x++; result = [x]; } result.push(x); } result.push(x); if (result) { let x = "i"; result.push(x); }',
  'a let without a value is new in each round':
    'const out = []; for (let i = 0; i < 2; i++) { let x; out.push(x); x = i; } result = out;',
  'functions that keep a variable of a loop':
    'const fs = []; for (const x of [1, 2]) { const y = x * 2; fs.push(() => x + y); } for (const k in { a: 1, b: 2 }) { fs.push(() => k); } let n = 0; while (n < 2) { const m = n++; fs.push(() => m); } result = fs.map((f) => f());',
  'this and arguments in arrow functions':
    'function F() { this.v = 1; const g = ({ a = 2 } = {}) => this.v + a + arguments.length; return g(); } result = F.call({}, 1, 2);',
  'names that are letters of the lowering':
    'const o = { k: 1, o: 2, r: 3 }; const f = (o) => { const { k, ...r } = o; return [k, r]; }; result = f(o);',
  'sequence and conditional defaults': 'let n = 0; const { a = (n++, n ? "y" : "n") } = {}; result = [a, n];',
  'immediately called functions':
    'result = ((x, { y } = { y: 2 }) => x + y)(1) + (function ({ z }) { return z; })({ z: 3 });',
  'nested patterns in parameters of callbacks':
    'result = Object.entries(e.b).filter(([, v]) => v).map(([k, { length = 0 }]) => k + length);',
};

/** Statements that await. */
const awaiting: Record<string, string> = {
  'in an argument': 'result = [add(await later(1), 2), add(1, await later(2), await later(3))];',
  'in order': 'let n = 0; result = [add(n++, await later(n++), n++), n];',
  'in nested calls': 'result = add(add(await later(1), 1), Math.max(2, await later(3)));',
  'of a method':
    'const o = { n: 5, add(x) { return this.n + x; } }; result = [o.add(await later(1)), (await later(o)).add(await later(2))];',
  'in spread':
    'result = [Math.max(...(await later([1, 4]))), [0, ...(await later([1]))], { a: 1, ...(await later({ b: 2 })) }];',
  'in new': 'result = new Array(await later(1), 2);',
  'that minifying moves into an argument': 'const x = await later(4); result = add(x, 1);',
  'in a loop': 'result = []; for (const x of await later([1, 2])) { result.push(await later(x)); }',
  'in a condition': 'result = (await later(false)) ? add(await later(1), 1) : add(await later(2), 2);',
  'in a callee': 'const f = () => (x) => x + 1; result = f()(await later(1));',
};

const event = {
  a: 1,
  b: { c: undefined, d: ['x', 'y'], skip: 0, e: 'text' },
  'x-y': 'dash',
  0: 'zero',
  list: [3, 1, 2],
};

const helpers = 'function later(x) { return x; } function add(x, y) { return x + y; } ';

const script = (body: string) =>
  `${body.includes('await') ? `async ${helpers}async ` : helpers}function handler(e) { let result; ${body} return result; }`;

test.each(Object.entries(pieces))(
  '%s is written in what both runtimes take, and does the same',
  async (_name, body) => {
    const expected = await resultOf(script(body), event);
    for (const runtime of ['cloudfront-js-1.0', 'cloudfront-js-2.0']) {
      for (const minify of [true, false]) {
        const code = await loweredScript(script(body), runtime, minify);
        expect(prepareCode(code, runtime)).toEqual({ script: code });
        expect(await resultOf(code, event)).toEqual(expected);
      }
    }
  },
);

test.each(Object.entries(awaiting))(
  'await %s is kept out of arguments, and comes in its order',
  async (_name, body) => {
    const expected = await resultOf(script(body), event);
    for (const minify of [true, false]) {
      const code = await loweredScript(script(body), 'cloudfront-js-2.0', minify);
      expect(prepareCode(code, 'cloudfront-js-2.0')).toEqual({ script: code });
      expect(await resultOf(code, event)).toEqual(expected);
    }
  },
);

test.each([
  ['for (let i = 0; i < 2; i++) { e.fs.push(() => i); }', 'the variable of a for loop'],
  ['for (const x of e.list) { if (x) break; e.fs.push(() => x); }', 'left by break'],
  ['result = new Date(...e.list);', 'new'],
])('%s is refused for runtime 1.0, as it cannot be written', async (body, reason) => {
  await expect(loweredScript(script(body), 'cloudfront-js-1.0', false)).rejects.toThrow(reason);
});
