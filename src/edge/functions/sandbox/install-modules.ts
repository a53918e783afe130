import type { Bridge } from './bridge.ts';
import type { ByteTools } from './install-bytes.ts';

/** What of the call the modules show; plain JSON. */
export interface ModuleFacts {
  runtime: string;
  eventType: string;
  /** undefined where the function has no store. */
  store?: { id: string; createdAt: number; modifiedAt: number; keyCount: number };
}

/**
 * Makes `require` inside the sandbox: crypto, querystring and, in runtime 2.0, buffer and cloudfront. Given to the sandbox as source text, as
 * installBytes is.
 */
export function installModules(bridge: Bridge, bytes: ByteTools, facts: ModuleFacts): void {
  const { stringify, parse } = JSON;
  const { isArray } = Array;
  // Taken now: the sandbox's own Object has no hasOwn.
  const { keys, hasOwn } = Object;
  const isModern = facts.runtime !== 'cloudfront-js-1.0';
  const modules: Record<string, unknown> = {
    __proto__: null,
    crypto: cryptoModule(),
    querystring: querystringModule(),
  };
  if (isModern) {
    modules.buffer = { Buffer: bytes.Buffer };
    modules.cloudfront = cloudfrontModule();
  }
  const require = (name: unknown): unknown => {
    const found = modules[String(name)];
    if (found === undefined) throw new Error(`Cannot load module "${String(name)}"`);
    return found;
  };
  Object.defineProperty(globalThis, 'require', { value: require, writable: true, configurable: true });

  function cryptoModule() {
    const algorithmOf = (algorithm: unknown): string => {
      const name = String(algorithm).toLowerCase();
      if (name !== 'md5' && name !== 'sha1' && name !== 'sha256')
        throw new TypeError(`not supported algorithm: "${name}"`);
      return name;
    };
    const collector = (finish: (data: string) => string) => {
      let data = '';
      let done = false;
      const open = () => {
        if (done) throw new Error('Digest already called');
      };
      const self = {
        update(value: unknown, encoding?: string) {
          open();
          data += bytes.toBytes(value, encoding);
          return self;
        },
        digest(encoding?: string): unknown {
          open();
          done = true;
          const digest = finish(data);
          if (encoding === undefined) return isModern ? bytes.fromBytes(digest) : digest;
          if (encoding !== 'hex' && encoding !== 'base64' && encoding !== 'base64url') {
            throw new TypeError(`Unknown digest encoding: "${String(encoding)}"`);
          }
          return bridge.encode(digest, encoding);
        },
      };
      return self;
    };
    return {
      createHash(algorithm: unknown) {
        const name = algorithmOf(algorithm);
        return collector((data) => bridge.hash(name, data));
      },
      createHmac(algorithm: unknown, key: unknown) {
        const name = algorithmOf(algorithm);
        const secret = bytes.toBytes(key);
        return collector((data) => bridge.hmac(name, secret, data));
      },
    };
  }

  function querystringModule() {
    const escaped = (text: unknown) => encodeURIComponent(String(text)).replace(/%7E/g, '~');
    const unescaped = (text: unknown) => {
      const value = String(text);
      try {
        return decodeURIComponent(value);
      } catch {
        // Bytes that are no UTF-8 become the replacement character.
        const binary = value.replace(/%([0-9a-f]{2})/gi, (_match, hex: string) =>
          String.fromCharCode(Number.parseInt(hex, 16)),
        );
        return bridge.encode(binary, 'utf8');
      }
    };
    const decode = (
      text: unknown,
      separator = '&',
      equal = '=',
      options: { decodeURIComponent?: (text: string) => string; maxKeys?: number } = {},
    ) => {
      const found: Record<string, string | string[]> = {};
      const read = options.decodeURIComponent ?? module.unescape;
      const most = options.maxKeys ?? 1000;
      let parts = String(text)
        .split(separator)
        .filter((part) => part !== '');
      if (most > 0) parts = parts.slice(0, most);
      for (let index = 0; index < parts.length; index += 1) {
        const part = parts[index]!.replace(/\+/g, ' ');
        const at = part.indexOf(equal);
        const name = read(at < 0 ? part : part.slice(0, at));
        const value = at < 0 ? '' : read(part.slice(at + equal.length));
        const before = hasOwn(found, name) ? found[name] : undefined;
        found[name] = before === undefined ? value : isArray(before) ? before.concat(value) : [before, value];
      }
      return found;
    };
    const encode = (
      object: Record<string, unknown>,
      separator = '&',
      equal = '=',
      options: { encodeURIComponent?: (text: string) => string } = {},
    ) => {
      const write = options.encodeURIComponent ?? module.escape;
      const plain = (value: unknown) => (['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '');
      return keys(object ?? {})
        .map((name) => {
          const value = object[name];
          const values = isArray(value) ? value : [value];
          return values.map((entry) => `${write(name)}${equal}${write(plain(entry))}`).join(separator);
        })
        .filter((part) => part !== '')
        .join(separator);
    };
    const module = { escape: escaped, unescape: unescaped, parse: decode, decode, stringify: encode, encode };
    return module;
  }

  function cloudfrontModule() {
    const effect = (operation: string) => (argument: unknown, originOverrides?: unknown) => {
      if (facts.eventType !== 'viewer-request')
        throw new Error(`${operation}() can be called in viewer request functions only`);
      const given = originOverrides === undefined ? argument : { originId: argument, originOverrides };
      bridge.effect(operation, stringify(given) ?? 'null');
    };
    const { store } = facts;
    const kvs = (id?: unknown) => {
      if (!store) throw new Error('The function is not associated with a key value store');
      if (id !== undefined && id !== store.id)
        throw new Error(`The function is not associated with the key value store ${String(id)}`);
      return {
        async get(key: unknown, options: { format?: string } = {}): Promise<unknown> {
          const value = bridge.value(String(key));
          if (value === undefined) throw new Error('KeyNotFound');
          const { format = 'string' } = options;
          if (format === 'json') return parse(value);
          if (format === 'bytes') return bytes.fromBytes(bridge.decode(value, 'utf8'));
          if (format !== 'string') throw new TypeError(`format is "${format}", not string, json or bytes`);
          return value;
        },
        exists: async (key: unknown): Promise<boolean> => bridge.value(String(key)) !== undefined,
        count: async (): Promise<number> => store.keyCount,
        meta: async () => ({
          creationDateTime: new Date(store.createdAt).toISOString(),
          lastUpdatedDateTime: new Date(store.modifiedAt).toISOString(),
          keyCount: store.keyCount,
        }),
      };
    };
    return {
      kvs,
      updateRequestOrigin: effect('updateRequestOrigin'),
      selectRequestOriginById: effect('selectRequestOriginById'),
      createRequestOriginGroup: effect('createRequestOriginGroup'),
      ...(facts.eventType === 'viewer-request'
        ? { edgeLocation: { name: 'LOC', serverIp: '127.0.0.1', region: 'us-east-1' } }
        : {}),
    };
  }
}
