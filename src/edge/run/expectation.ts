import { isObject, shown } from './result/problem.ts';

/**
 * Where a result differs from what a sample event expects, in words; empty when it does not.
 *
 * An object matches when each of its members does: members that are not named are not looked at. `null` matches null and absent, which is
 * how a removed header is expected. An array matches one of the same length, element by element. Anything else is compared exactly.
 */
export function mismatches(expected: unknown, result: unknown, where = 'result'): string[] {
  if (expected === null) return result === null || result === undefined ? [] : [differs(where, 'nothing', result)];
  if (Array.isArray(expected)) {
    if (!Array.isArray(result)) return [differs(where, shown(expected), result)];
    if (result.length !== expected.length)
      return [`${where} has ${result.length} elements, expected ${expected.length}`];
    return expected.flatMap((element, index) => mismatches(element, result[index], `${where}[${index}]`));
  }
  if (isObject(expected)) {
    if (!isObject(result)) return [differs(where, shown(expected), result)];
    return Object.entries(expected).flatMap(([name, member]) => mismatches(member, result[name], place(where, name)));
  }
  return expected === result ? [] : [differs(where, shown(expected), result)];
}

function place(where: string, name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `${where}.${name}` : `${where}['${name}']`;
}

function differs(where: string, expected: string, result: unknown): string {
  return `${where} is ${result === undefined ? 'not there' : shown(result)}, expected ${expected}`;
}
