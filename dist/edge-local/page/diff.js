/**
 * Two JSON values as lines, told apart by structure: members of objects by name, entries of arrays by their longest common row. What is
 * short stands on one line, as `"host": [{ "key": "Host", "value": "example.com" }]` does.
 */

/** @typedef {{ sign: ' ' | '+' | '-', depth: number, text: string }} Line */

/** Characters that a value may take to stand on one line. */
const widest = 88;

/**
 * The lines of `after`, with those of `before` that it lost before those that took their place.
 * @param {unknown} before @param {unknown} after
 * @returns {Line[]}
 */
export function difference(before, after) {
  return compared(before, after, 0, '', '');
}

/** A value as lines without signs. @param {unknown} value @returns {Line[]} */
export function lines(value) {
  return written(value, 0, '', '', ' ');
}

/**
 * @param {unknown} before @param {unknown} after
 * @param {number} depth @param {string} label what stands before the value: `"uri": ` @param {string} end what stands behind it: a comma
 * @returns {Line[]}
 */
function compared(before, after, depth, label, end) {
  if (same(before, after)) return written(after, depth, label, end, ' ');
  if (isObject(before) && isObject(after) && !(short(before, label) && short(after, label))) {
    const names = merged(Object.keys(before), Object.keys(after));
    return bracketed('{}', depth, label, end, names, (name, last) => {
      const [inner, comma] = [`${JSON.stringify(name)}: `, last ? '' : ','];
      if (!Object.hasOwn(after, name)) return written(before[name], depth + 1, inner, comma, '-');
      if (!Object.hasOwn(before, name)) return written(after[name], depth + 1, inner, comma, '+');
      return compared(before[name], after[name], depth + 1, inner, comma);
    });
  }
  if (Array.isArray(before) && Array.isArray(after) && !(short(before, label) && short(after, label))) {
    return bracketed('[]', depth, label, end, paired(before, after), ([old, now], last) => {
      const comma = last ? '' : ',';
      if (!now) return written(old?.value, depth + 1, '', comma, '-');
      if (!old) return written(now.value, depth + 1, '', comma, '+');
      return compared(old.value, now.value, depth + 1, '', comma);
    });
  }
  return [...written(before, depth, label, end, '-'), ...written(after, depth, label, end, '+')];
}

/**
 * @param {unknown} value @param {number} depth @param {string} label @param {string} end @param {Line['sign']} sign
 * @returns {Line[]}
 */
function written(value, depth, label, end, sign) {
  if (short(value, label) || typeof value !== 'object' || value === null) {
    return [{ sign, depth, text: `${label}${compact(value)}${end}` }];
  }
  const entries = Array.isArray(value)
    ? value.map((entry) => ['', entry])
    : Object.entries(value).map(([name, entry]) => [`${JSON.stringify(name)}: `, entry]);
  const brackets = Array.isArray(value) ? '[]' : '{}';
  return bracketed(
    brackets,
    depth,
    label,
    end,
    entries,
    ([inner, entry], last) => written(entry, depth + 1, inner, last ? '' : ',', sign),
    sign,
  );
}

/**
 * @template Entry
 * @param {string} brackets @param {number} depth @param {string} label @param {string} end
 * @param {Entry[]} entries @param {(entry: Entry, last: boolean) => Line[]} each @param {Line['sign']} [sign]
 * @returns {Line[]}
 */
function bracketed(brackets, depth, label, end, entries, each, sign = ' ') {
  return [
    { sign, depth, text: `${label}${brackets[0]}` },
    ...entries.flatMap((entry, at) => each(entry, at === entries.length - 1)),
    { sign, depth, text: `${brackets[1]}${end}` },
  ];
}

/** Names in `before`'s order, those that are new behind the one they follow in `after`. @param {string[]} before @param {string[]} after */
function merged(before, after) {
  const names = [...before];
  let at = 0;
  for (const name of after) {
    const known = names.indexOf(name);
    if (known >= 0) at = known + 1;
    else names.splice(at++, 0, name);
  }
  return names;
}

/**
 * Entries of two arrays side by side: equal ones together, and what lies between them by its place.
 * @param {unknown[]} before @param {unknown[]} after
 * @returns {[{ value: unknown } | undefined, { value: unknown } | undefined][]}
 */
function paired(before, after) {
  /** @type {[{ value: unknown } | undefined, { value: unknown } | undefined][]} */
  const pairs = [];
  let [one, other] = [0, 0];
  for (const [oneAt, otherAt] of [...commonRow(before, after), [before.length, after.length]]) {
    while (one < oneAt || other < otherAt) {
      const old = one < oneAt ? { value: before[one++] } : undefined;
      pairs.push([old, other < otherAt ? { value: after[other++] } : undefined]);
    }
    if (oneAt < before.length) pairs.push([{ value: before[one++] }, { value: after[other++] }]);
  }
  return pairs;
}

/** Places of the longest common row of two arrays. @param {unknown[]} before @param {unknown[]} after @returns {[number, number][]} */
function commonRow(before, after) {
  if (before.length * after.length > 1_000_000) return [];
  const [ones, others] = [before.map((value) => JSON.stringify(value)), after.map((value) => JSON.stringify(value))];
  const longest = Array.from({ length: ones.length + 1 }, () => new Array(others.length + 1).fill(0));
  for (let one = ones.length - 1; one >= 0; one--) {
    for (let other = others.length - 1; other >= 0; other--) {
      longest[one][other] =
        ones[one] === others[other]
          ? longest[one + 1][other + 1] + 1
          : Math.max(longest[one + 1][other], longest[one][other + 1]);
    }
  }
  /** @type {[number, number][]} */
  const row = [];
  for (let one = 0, other = 0; one < ones.length && other < others.length; ) {
    if (ones[one] === others[other]) row.push([one++, other++]);
    else if (longest[one + 1][other] >= longest[one][other + 1]) one++;
    else other++;
  }
  return row;
}

/** @param {unknown} value @param {string} label */
function short(value, label) {
  if (typeof value !== 'object' || value === null) return true;
  return compact(value).length + label.length <= widest && depthOf(value) <= 2;
}

/** @param {unknown} value @returns {number} */
function depthOf(value) {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

/** JSON on one line, with a space where a reader wants one. @param {unknown} value @returns {string} */
function compact(value) {
  if (Array.isArray(value)) return `[${value.map(compact).join(', ')}]`;
  if (isObject(value)) {
    const members = Object.entries(value).map(([name, entry]) => `${JSON.stringify(name)}: ${compact(entry)}`);
    return members.length > 0 ? `{ ${members.join(', ')} }` : '{}';
  }
  return JSON.stringify(value) ?? 'undefined';
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values are the same JSON, whatever the order of members. @param {unknown} one @param {unknown} other @returns {boolean} */
export function same(one, other) {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((entry, at) => same(entry, other[at]));
  }
  if (isObject(one) && isObject(other)) {
    const names = Object.keys(one);
    return (
      names.length === Object.keys(other).length &&
      names.every((name) => Object.hasOwn(other, name) && same(one[name], other[name]))
    );
  }
  return one === other;
}
