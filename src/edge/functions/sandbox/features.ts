/**
 * What the two runtimes have, as data: everything else is taken out of the sandbox. All of ECMAScript 5.1, and of later editions only what is
 * documented. Where the documentation lists an object's methods of ECMAScript 5.1 one by one and leaves out those for locales, they are not there:
 * users report `localeCompare` as missing. Source: CloudFront Developer Guide, JavaScript runtime 1.0 features and JavaScript runtime 2.0 features; read 2026-11-21.
 */
export interface RuntimeFeatures {
  globals: readonly string[];
  /** Own string-named members that stay, by the object's path from the global object; an object that is not here keeps all. */
  members: Readonly<Record<string, readonly string[]>>;
}

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

const typedArrays = words(
  'Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array',
);

const globals = [
  ...words(
    'Object Function Array Number Boolean String Date RegExp JSON Math Promise ArrayBuffer globalThis console require',
  ),
  ...words('Error EvalError InternalError RangeError ReferenceError SyntaxError TypeError URIError'),
  ...words('decodeURI decodeURIComponent encodeURI encodeURIComponent isFinite isNaN parseFloat parseInt'),
  ...words('NaN Infinity undefined'),
  ...typedArrays,
];

const shared: Record<string, string[]> = {
  Object:
    words(`length name prototype create defineProperties defineProperty freeze getOwnPropertyDescriptor getOwnPropertyDescriptors
    getOwnPropertyNames getPrototypeOf isExtensible isFrozen isSealed keys preventExtensions seal assign entries values is setPrototypeOf`),
  'Array.prototype':
    words(`length constructor concat every filter forEach indexOf join lastIndexOf map pop push reduce reduceRight reverse shift
    slice some sort splice unshift copyWithin fill find findIndex includes toString toLocaleString`),
  Array: words('length name prototype isArray of'),
  Number:
    words(`length name prototype EPSILON MAX_SAFE_INTEGER MIN_SAFE_INTEGER MAX_VALUE MIN_VALUE NaN NEGATIVE_INFINITY POSITIVE_INFINITY
    isFinite isInteger isNaN isSafeInteger parseFloat parseInt`),
  JSON: words('parse stringify'),
  Math: words(`E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32 cos cosh exp expm1 floor
    fround hypot imul log log1p log2 log10 max min pow random round sign sin sinh sqrt tan tanh trunc`),
  ArrayBuffer: words('length name prototype isView'),
  'ArrayBuffer.prototype': words('constructor byteLength slice'),
  Error: words('length name prototype prepareStackTrace stackTraceLimit'),
};

const stringPrototype =
  words(`length constructor charAt charCodeAt concat indexOf lastIndexOf match replace search slice split
  substr substring toLowerCase toUpperCase trim toString valueOf codePointAt endsWith includes repeat
  startsWith padStart padEnd trimStart trimEnd`);
const typedArrayPrototype = words(
  'constructor buffer byteLength byteOffset length copyWithin fill join set slice sort subarray toString toLocaleString',
);

export const runtimeFeatures: Readonly<Record<string, RuntimeFeatures>> = {
  'cloudfront-js-1.0': {
    globals: [...globals, 'MemoryError'],
    members: {
      ...shared,
      String: words('length name prototype fromCharCode fromCodePoint bytesFrom'),
      'String.prototype': [...stringPrototype, ...words('fromBytes fromUTF8 toBytes toUTF8')],
      Promise: words('length name prototype reject resolve'),
      TypedArray: words('length name prototype'),
      'TypedArray.prototype': typedArrayPrototype,
    },
  },
  'cloudfront-js-2.0': {
    globals: [...globals, ...words('DataView Symbol TextDecoder TextEncoder Buffer atob btoa')],
    members: {
      ...shared,
      String: words('length name prototype fromCharCode fromCodePoint'),
      'String.prototype': [...stringPrototype, 'replaceAll'],
      Promise: words('length name prototype all allSettled any race reject resolve'),
      TypedArray: words('length name prototype from of'),
      'TypedArray.prototype': [
        ...typedArrayPrototype,
        ...words(
          'every filter find findIndex forEach includes indexOf lastIndexOf map reduce reduceRight reverse some',
        ),
      ],
    },
  },
};
