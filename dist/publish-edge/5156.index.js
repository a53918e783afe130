export const id = 5156;
export const ids = [5156];
export const modules = {
  /***/
  2202: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        SR: () => (
          /* binding */
          readableStreamHasher
        ),
        /* harmony export */
        jG: () => (
          /* binding */
          Md5Node
        ),
        /* harmony export */
        k5: () => (
          /* binding */
          Crc32Node
        ),
        /* harmony export */
        kS: () => (
          /* binding */
          Sha256Node
        )
        /* harmony export */
      });
      var _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7215);
      var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6141);
      var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
      var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
      var CRC32_TABLE = new Uint32Array(256);
      for (let i = 0; i < 256; ++i) {
        let c = i;
        for (let j = 0; j < 8; ++j) {
          c = c & 1 ? 3988292384 ^ c >>> 1 : c >>> 1;
        }
        CRC32_TABLE[i] = c >>> 0;
      }
      var ONES = 4294967295;
      var Crc32Js = class {
        digestLength = 4;
        checksum = ONES;
        update(data) {
          for (let i = 0; i < data.length; ++i) {
            this.checksum = this.checksum >>> 8 ^ CRC32_TABLE[(this.checksum ^ data[i]) & 255];
          }
        }
        digestSync() {
          return (this.checksum ^ ONES) >>> 0;
        }
        async digest() {
          const value = this.digestSync();
          const out = new Uint8Array(4);
          new DataView(out.buffer).setUint32(0, value, false);
          return out;
        }
        reset() {
          this.checksum = ONES;
        }
      };
      var zlibCrc32 = typeof node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32 === "function" ? node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32 : void 0;
      var Crc32Node = zlibCrc32 ? buildNativeClass(zlibCrc32) : Crc32Js;
      function buildNativeClass(nativeCrc32) {
        return class Crc32Node {
          digestLength = 4;
          value = 0;
          update(data) {
            this.value = nativeCrc32(data, this.value);
          }
          digestSync() {
            return this.value >>> 0;
          }
          async digest() {
            const out = new Uint8Array(4);
            new DataView(out.buffer).setUint32(0, this.digestSync(), false);
            return out;
          }
          reset() {
            this.value = 0;
          }
        };
      }
      var HashCalculator = class extends node_stream__WEBPACK_IMPORTED_MODULE_2__.Writable {
        hash;
        constructor(hash, options) {
          super(options);
          this.hash = hash;
        }
        _write(chunk, encoding, callback) {
          try {
            this.hash.update((0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Fo)(chunk));
          } catch (err) {
            return callback(err);
          }
          callback();
        }
      };
      var readableStreamHasher = (hashCtor, readableStream) => {
        if (readableStream.readableFlowing !== null) {
          throw new Error("Unable to calculate hash for flowing readable stream");
        }
        const hash = new hashCtor();
        const hashCalculator = new HashCalculator(hash);
        readableStream.pipe(hashCalculator);
        return new Promise((resolve, reject) => {
          readableStream.on("error", (err) => {
            hashCalculator.end();
            reject(err);
          });
          hashCalculator.on("error", reject);
          hashCalculator.on("finish", () => {
            hash.digest().then(resolve).catch(reject);
          });
        });
      };
      var Md5Js = class {
        digestLength = 16;
        state = Uint32Array.from(INIT);
        writeBuffer = new DataView(new ArrayBuffer(64));
        bufferLength = 0;
        bytesHashed = 0;
        update(sourceData) {
          const data = (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Fo)(sourceData);
          let pos = 0;
          let len = data.byteLength;
          this.bytesHashed += len;
          while (len > 0) {
            this.writeBuffer.setUint8(this.bufferLength++, data[pos++]);
            --len;
            if (this.bufferLength === 64) {
              compress(this.state, this.writeBuffer);
              this.bufferLength = 0;
            }
          }
        }
        async digest() {
          const state = Uint32Array.from(this.state);
          const buf = new DataView(this.writeBuffer.buffer.slice(0));
          let bufLen = this.bufferLength;
          const bits = this.bytesHashed * 8;
          buf.setUint8(bufLen++, 128);
          if (this.bufferLength % 64 >= 56) {
            for (let i = bufLen; i < 64; ++i) {
              buf.setUint8(i, 0);
            }
            compress(state, buf);
            bufLen = 0;
          }
          for (let i = bufLen; i < 56; ++i) {
            buf.setUint8(i, 0);
          }
          buf.setUint32(56, bits >>> 0, true);
          buf.setUint32(60, Math.floor(bits / 2 ** 32), true);
          compress(state, buf);
          const out = new Uint8Array(16);
          const view = new DataView(out.buffer);
          for (let i = 0; i < 4; ++i) {
            view.setUint32(i * 4, state[i], true);
          }
          return out;
        }
        reset() {
          this.state.set(INIT);
          this.writeBuffer = new DataView(new ArrayBuffer(64));
          this.bufferLength = 0;
          this.bytesHashed = 0;
        }
      };
      var INIT = [1732584193, 4023233417, 2562383102, 271733878];
      var M = 4294967295;
      var S = Uint8Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21);
      var T = Array.from({ length: 64 }, (_, i) => Math.abs(Math.sin(i + 1)) * 2 ** 32 >>> 0);
      function compress(state, block) {
        let a = state[0], b = state[1], c = state[2], d = state[3];
        for (let i = 0; i < 64; ++i) {
          let f, g;
          if (i < 16) {
            f = b & c | ~b & d;
            g = i;
          } else if (i < 32) {
            f = d & b | c & ~d;
            g = (5 * i + 1) % 16;
          } else if (i < 48) {
            f = b ^ c ^ d;
            g = (3 * i + 5) % 16;
          } else {
            f = c ^ (b | ~d);
            g = 7 * i % 16;
          }
          const x = block.getUint32(g * 4, true);
          const tmp = d;
          d = c;
          c = b;
          const s = S[(i >> 4) * 4 + (i & 3)];
          const sum = (a + f & M) + (x + T[i] & M) & M;
          b = b + ((sum << s | sum >>> 32 - s) >>> 0) & M;
          a = tmp;
        }
        state[0] = state[0] + a & M;
        state[1] = state[1] + b & M;
        state[2] = state[2] + c & M;
        state[3] = state[3] + d & M;
      }
      var hasNativeCrypto = (() => {
        try {
          (0, node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("md5");
          return true;
        } catch {
          return false;
        }
      })();
      var Md5Node = hasNativeCrypto ? buildNativeClass2() : Md5Js;
      function buildNativeClass2() {
        return class Md5Node {
          digestLength = 16;
          hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("md5");
          update(data) {
            this.hash.update((0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Fo)(data));
          }
          async digest() {
            const buf = this.hash.copy().digest();
            return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
          }
          reset() {
            this.hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("md5");
          }
        };
      }
      var BLOCK = 64;
      var DIGEST_LENGTH = 32;
      var MAX_HASHABLE_LENGTH = 2 ** 53 - 1;
      var Sha256Js = class _Sha256Js {
        digestLength = DIGEST_LENGTH;
        state = Int32Array.from(INIT2);
        w;
        buffer = new Uint8Array(64);
        bufferLength = 0;
        bytesHashed = 0;
        finished = false;
        inner;
        outer;
        constructor(secret) {
          if (secret) {
            const key = _Sha256Js.normalizeKey(secret);
            this.inner = new _Sha256Js();
            this.outer = new _Sha256Js();
            const { inner, outer } = this;
            const pad = new Uint8Array(BLOCK * 2);
            for (let i = 0; i < BLOCK; ++i) {
              pad[i] = 54 ^ key[i];
              pad[i + BLOCK] = 92 ^ key[i];
            }
            inner.update(pad.subarray(0, BLOCK));
            outer.update(pad.subarray(BLOCK));
          }
        }
        update(data) {
          if (this.finished) {
            throw new Error("Attempted to update an already finished HMAC.");
          }
          if (this.inner) {
            this.inner.update(data);
            return;
          }
          const chunk = (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Fo)(data);
          let position = 0;
          let { byteLength } = chunk;
          this.bytesHashed += byteLength;
          if (this.bytesHashed * 8 > MAX_HASHABLE_LENGTH) {
            throw new Error("Cannot hash more than 2^53 - 1 bits");
          }
          while (byteLength > 0) {
            this.buffer[this.bufferLength++] = chunk[position++];
            byteLength--;
            if (this.bufferLength === BLOCK) {
              this.hashBuffer();
              this.bufferLength = 0;
            }
          }
        }
        async digest() {
          const { inner, outer } = this;
          if (inner && outer) {
            if (this.finished) {
              throw new Error("Attempted to digest an already finished HMAC.");
            }
            this.finished = true;
            const innerDigest = inner.digestSync();
            outer.update(innerDigest);
            return outer.digestSync();
          }
          return this.digestSync();
        }
        reset() {
          this.state = Int32Array.from(INIT2);
          this.buffer = new Uint8Array(64);
          this.bufferLength = 0;
          this.bytesHashed = 0;
        }
        digestSync() {
          const state = this.state.slice();
          const buffer = this.buffer.slice();
          let bufferLength = this.bufferLength;
          const bitsHashed = this.bytesHashed * 8;
          const bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
          bufferView.setUint8(bufferLength++, 128);
          if ((bufferLength - 1) % BLOCK >= BLOCK - 8) {
            for (let i = bufferLength; i < BLOCK; ++i) {
              bufferView.setUint8(i, 0);
            }
            this.hashBufferWith(state, buffer);
            bufferLength = 0;
          }
          for (let i = bufferLength; i < BLOCK - 8; ++i) {
            bufferView.setUint8(i, 0);
          }
          bufferView.setUint32(BLOCK - 8, Math.floor(bitsHashed / 4294967296), false);
          bufferView.setUint32(BLOCK - 4, bitsHashed, false);
          this.hashBufferWith(state, buffer);
          const out = new Uint8Array(DIGEST_LENGTH);
          for (let i = 0; i < 8; ++i) {
            out[i * 4] = state[i] >>> 24 & 255;
            out[i * 4 + 1] = state[i] >>> 16 & 255;
            out[i * 4 + 2] = state[i] >>> 8 & 255;
            out[i * 4 + 3] = state[i] >>> 0 & 255;
          }
          return out;
        }
        static normalizeKey(secret) {
          const key = (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Fo)(secret);
          if (key.byteLength > BLOCK) {
            const h = new _Sha256Js();
            h.update(key);
            const out = h.digestSync();
            const padded = new Uint8Array(BLOCK);
            padded.set(out);
            return padded;
          }
          if (key.byteLength < BLOCK) {
            const padded = new Uint8Array(BLOCK);
            padded.set(key);
            return padded;
          }
          return key;
        }
        hashBuffer() {
          this.hashBufferWith(this.state, this.buffer);
        }
        hashBufferWith(state, buffer) {
          const w = this.w ??= new Int32Array(64);
          let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
          for (let i = 0; i < BLOCK; ++i) {
            if (i < 16) {
              w[i] = (buffer[i * 4] & 255) << 24 | (buffer[i * 4 + 1] & 255) << 16 | (buffer[i * 4 + 2] & 255) << 8 | buffer[i * 4 + 3] & 255;
            } else {
              let u = w[i - 2];
              const t12 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
              u = w[i - 15];
              const t22 = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
              w[i] = (t12 + w[i - 7] | 0) + (t22 + w[i - 16] | 0);
            }
            const t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i] + w[i] | 0) | 0) | 0;
            const t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
            s7 = s6;
            s6 = s5;
            s5 = s4;
            s4 = s3 + t1 | 0;
            s3 = s2;
            s2 = s1;
            s1 = s0;
            s0 = t1 + t2 | 0;
          }
          state[0] += s0;
          state[1] += s1;
          state[2] += s2;
          state[3] += s3;
          state[4] += s4;
          state[5] += s5;
          state[6] += s6;
          state[7] += s7;
        }
      };
      var INIT2 = new Int32Array([
        1779033703,
        3144134277,
        1013904242,
        2773480762,
        1359893119,
        2600822924,
        528734635,
        1541459225
      ]);
      var K = new Int32Array([
        1116352408,
        1899447441,
        3049323471,
        3921009573,
        961987163,
        1508970993,
        2453635748,
        2870763221,
        3624381080,
        310598401,
        607225278,
        1426881987,
        1925078388,
        2162078206,
        2614888103,
        3248222580,
        3835390401,
        4022224774,
        264347078,
        604807628,
        770255983,
        1249150122,
        1555081692,
        1996064986,
        2554220882,
        2821834349,
        2952996808,
        3210313671,
        3336571891,
        3584528711,
        113926993,
        338241895,
        666307205,
        773529912,
        1294757372,
        1396182291,
        1695183700,
        1986661051,
        2177026350,
        2456956037,
        2730485921,
        2820302411,
        3259730800,
        3345764771,
        3516065817,
        3600352804,
        4094571909,
        275423344,
        430227734,
        506948616,
        659060556,
        883997877,
        958139571,
        1322822218,
        1537002063,
        1747873779,
        1955562222,
        2024104815,
        2227730452,
        2361852424,
        2428436474,
        2756734187,
        3204031479,
        3329325298
      ]);
      var hasNativeCrypto2 = (() => {
        try {
          (0, node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256");
          return true;
        } catch {
          return false;
        }
      })();
      var Sha256Node = hasNativeCrypto2 ? buildNativeClass3() : Sha256Js;
      function buildNativeClass3() {
        return class Sha256Node {
          digestLength = 32;
          secret;
          hash;
          isHmac;
          finished = false;
          constructor(secret) {
            this.secret = secret;
            this.isHmac = !!secret;
            this.hash = this.createHash();
          }
          update(data) {
            if (this.finished) {
              throw new Error("Attempted to update an already finished hash.");
            }
            this.hash.update(data);
          }
          async digest() {
            let buf;
            if (this.isHmac) {
              this.finished = true;
              buf = this.hash.digest();
            } else {
              buf = this.hash.copy().digest();
            }
            return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
          }
          reset() {
            this.hash = this.createHash();
            this.finished = false;
          }
          createHash() {
            return this.secret ? (0, node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHmac)("sha256", toBuffer(this.secret)) : (0, node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256");
          }
        };
      }
      function toBuffer(data) {
        if (typeof data === "string") {
          return data;
        }
        if (ArrayBuffer.isView(data)) {
          return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
        }
        return Buffer.from(data);
      }
    })
  ),
  /***/
  9237: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        v: () => (
          /* binding */
          defaultProvider
        )
        /* harmony export */
      });
      var _chunk_J3E6VRX6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1206);
      var _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9264);
      var ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
      var remoteProvider = async (init) => {
        const { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = await __webpack_require__.e(
          /* import() */
          5331
        ).then(__webpack_require__.bind(__webpack_require__, 5331));
        if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
          init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
          const { fromHttp } = await __webpack_require__.e(
            /* import() */
            4390
          ).then(__webpack_require__.bind(__webpack_require__, 4390));
          return (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.cy)(fromHttp(init), fromContainerMetadata(init));
        }
        if (process.env[ENV_IMDS_DISABLED] && process.env[ENV_IMDS_DISABLED] !== "false") {
          return async () => {
            throw new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.C1("EC2 Instance Metadata Service access disabled", { logger: init.logger });
          };
        }
        init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");
        return fromInstanceMetadata(init);
      };
      function memoizeChain(providers, treatAsExpired) {
        const chain2 = internalCreateChain(providers);
        let activeLock;
        let passiveLock;
        let credentials;
        let forceRefreshLock;
        const provider = async (options) => {
          if (options?.forceRefresh) {
            if (!forceRefreshLock) {
              forceRefreshLock = chain2(options).then((c) => {
                credentials = c;
              }).finally(() => {
                forceRefreshLock = void 0;
              });
            }
            await forceRefreshLock;
            return credentials;
          }
          if (credentials?.expiration) {
            if (credentials?.expiration?.getTime() < Date.now()) {
              credentials = void 0;
            }
          }
          if (activeLock) {
            await activeLock;
          } else if (!credentials || treatAsExpired?.(credentials)) {
            if (credentials) {
              if (!passiveLock) {
                passiveLock = chain2(options).then((c) => {
                  credentials = c;
                }).catch(() => {
                }).finally(() => {
                  passiveLock = void 0;
                });
              }
            } else {
              activeLock = chain2(options).then((c) => {
                credentials = c;
              }).finally(() => {
                activeLock = void 0;
              });
              return provider(options);
            }
          }
          return credentials;
        };
        return provider;
      }
      var internalCreateChain = (providers) => async (awsIdentityProperties) => {
        let lastProviderError;
        for (const provider of providers) {
          try {
            return await provider(awsIdentityProperties);
          } catch (err) {
            lastProviderError = err;
            if (err?.tryNextLink) {
              continue;
            }
            throw err;
          }
        }
        throw lastProviderError;
      };
      var multipleCredentialSourceWarningEmitted = false;
      var defaultProvider = (init = {}) => memoizeChain([
        async () => {
          const profile = init.profile ?? process.env[_chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.Ch];
          if (profile) {
            const envStaticCredentialsAreSet = process.env[_chunk_J3E6VRX6_js__WEBPACK_IMPORTED_MODULE_0__.yG] && process.env[_chunk_J3E6VRX6_js__WEBPACK_IMPORTED_MODULE_0__.pi];
            if (envStaticCredentialsAreSet) {
              if (!multipleCredentialSourceWarningEmitted) {
                const warnFn = init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger" ? init.logger.warn.bind(init.logger) : console.warn;
                warnFn(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`);
                multipleCredentialSourceWarningEmitted = true;
              }
            }
            throw new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.C1("AWS_PROFILE is set, skipping fromEnv provider.", {
              logger: init.logger,
              tryNextLink: true
            });
          }
          init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");
          return (0, _chunk_J3E6VRX6_js__WEBPACK_IMPORTED_MODULE_0__.sF)(init)();
        },
        async (awsIdentityProperties) => {
          init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
          const { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
          if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) {
            throw new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.C1("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
          }
          const { fromSSO } = await __webpack_require__.e(
            /* import() */
            5462
          ).then(__webpack_require__.bind(__webpack_require__, 5462));
          return fromSSO(init)(awsIdentityProperties);
        },
        async (awsIdentityProperties) => {
          init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
          const { fromIni } = await __webpack_require__.e(
            /* import() */
            1327
          ).then(__webpack_require__.bind(__webpack_require__, 1327));
          return fromIni(init)(awsIdentityProperties);
        },
        async (awsIdentityProperties) => {
          init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
          const { fromProcess } = await __webpack_require__.e(
            /* import() */
            1524
          ).then(__webpack_require__.bind(__webpack_require__, 1524));
          return fromProcess(init)(awsIdentityProperties);
        },
        async (awsIdentityProperties) => {
          init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
          const { fromTokenFile } = await __webpack_require__.e(
            /* import() */
            7148
          ).then(__webpack_require__.bind(__webpack_require__, 7148));
          return fromTokenFile(init)(awsIdentityProperties);
        },
        async () => {
          init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");
          return (await remoteProvider(init))();
        },
        async () => {
          throw new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.C1("Could not load credentials from any providers", {
            tryNextLink: false,
            logger: init.logger
          });
        }
      ], credentialsTreatedAsExpired);
      var credentialsTreatedAsExpired = (credentials) => credentials?.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < 3e5;
    })
  ),
  /***/
  6409: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $3: () => (
          /* binding */
          resolveAwsRegionExtensionConfiguration
        ),
        /* harmony export */
        $z: () => (
          /* binding */
          resolveRetryConfig
        ),
        /* harmony export */
        Co: () => (
          /* binding */
          resolveEndpointConfig
        ),
        /* harmony export */
        Dc: () => (
          /* binding */
          resolveUserAgentConfig
        ),
        /* harmony export */
        ED: () => (
          /* binding */
          getDefaultSocketTimeout
        ),
        /* harmony export */
        I9: () => (
          /* binding */
          emitWarningIfUnsupportedVersion2
        ),
        /* harmony export */
        J1: () => (
          /* binding */
          createAggregatedClient
        ),
        /* harmony export */
        J7: () => (
          /* binding */
          setFeature2
        ),
        /* harmony export */
        K4: () => (
          /* binding */
          memoizeIdentityProvider
        ),
        /* harmony export */
        Kj: () => (
          /* binding */
          Client
        ),
        /* harmony export */
        L0: () => (
          /* binding */
          DEFAULT_RETRY_MODE
        ),
        /* harmony export */
        Mw: () => (
          /* binding */
          decorateServiceException
        ),
        /* harmony export */
        N4: () => (
          /* binding */
          NoOpLogger
        ),
        /* harmony export */
        OC: () => (
          /* binding */
          isIdentityExpired
        ),
        /* harmony export */
        OV: () => (
          /* binding */
          resolveHostHeaderConfig
        ),
        /* harmony export */
        Qk: () => (
          /* binding */
          httpSigningMiddlewareOptions
        ),
        /* harmony export */
        Rq: () => (
          /* binding */
          getAwsRegionExtensionConfiguration
        ),
        /* harmony export */
        TC: () => (
          /* binding */
          getHostHeaderPlugin
        ),
        /* harmony export */
        TJ: () => (
          /* binding */
          ServiceException
        ),
        /* harmony export */
        UF: () => (
          /* binding */
          awsEndpointFunctions
        ),
        /* harmony export */
        Y7: () => (
          /* binding */
          getLoggerPlugin
        ),
        /* harmony export */
        cH: () => (
          /* binding */
          decideEndpoint
        ),
        /* harmony export */
        d5: () => (
          /* binding */
          BinaryDecisionDiagram
        ),
        /* harmony export */
        e: () => (
          /* binding */
          doesIdentityRequireRefresh
        ),
        /* harmony export */
        ey: () => (
          /* binding */
          getRetryPlugin
        ),
        /* harmony export */
        gD: () => (
          /* binding */
          setCredentialFeature
        ),
        /* harmony export */
        h$: () => (
          /* binding */
          DefaultIdentityProviderConfig
        ),
        /* harmony export */
        hV: () => (
          /* binding */
          NODE_APP_ID_CONFIG_OPTIONS
        ),
        /* harmony export */
        k8: () => (
          /* binding */
          makeBuilder
        ),
        /* harmony export */
        kN: () => (
          /* binding */
          NODE_RETRY_MODE_CONFIG_OPTIONS
        ),
        /* harmony export */
        kS: () => (
          /* binding */
          EndpointCache
        ),
        /* harmony export */
        lT: () => (
          /* binding */
          loadConfigsForDefaultMode
        ),
        /* harmony export */
        lW: () => (
          /* binding */
          getHttpSigningPlugin
        ),
        /* harmony export */
        mR: () => (
          /* binding */
          NoAuthSigner
        ),
        /* harmony export */
        mw: () => (
          /* binding */
          customEndpointFunctions
        ),
        /* harmony export */
        n4: () => (
          /* binding */
          getRecursionDetectionPlugin
        ),
        /* harmony export */
        oQ: () => (
          /* binding */
          stsRegionDefaultResolver
        ),
        /* harmony export */
        o_: () => (
          /* binding */
          emitWarningIfUnsupportedVersion
        ),
        /* harmony export */
        pf: () => (
          /* binding */
          createDefaultUserAgentProvider
        ),
        /* harmony export */
        qs: () => (
          /* binding */
          NODE_MAX_ATTEMPT_CONFIG_OPTIONS
        ),
        /* harmony export */
        rD: () => (
          /* binding */
          getEndpointPlugin
        ),
        /* harmony export */
        rm: () => (
          /* binding */
          getValueFromTextNode
        ),
        /* harmony export */
        sM: () => (
          /* binding */
          getUserAgentPlugin
        ),
        /* harmony export */
        te: () => (
          /* binding */
          normalizeProvider2
        ),
        /* harmony export */
        uv: () => (
          /* binding */
          resolveDefaultRuntimeConfig
        ),
        /* harmony export */
        wB: () => (
          /* binding */
          getHttpAuthSchemeEndpointRuleSetPlugin
        ),
        /* harmony export */
        xA: () => (
          /* binding */
          getDefaultExtensionConfiguration
        ),
        /* harmony export */
        xg: () => (
          /* binding */
          resolveParams
        )
        /* harmony export */
      });
      var _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9264);
      var _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7215);
      var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
      var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
      var node_process__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1708);
      var getAllAliases = (name, aliases) => {
        const _aliases = [];
        if (name) {
          _aliases.push(name);
        }
        if (aliases) {
          for (const alias of aliases) {
            _aliases.push(alias);
          }
        }
        return _aliases;
      };
      var getMiddlewareNameWithAliases = (name, aliases) => {
        return `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`;
      };
      var constructStack = () => {
        let absoluteEntries = [];
        let relativeEntries = [];
        let identifyOnResolve = false;
        const entriesNameSet = /* @__PURE__ */ new Set();
        const sort = (entries) => entries.sort((a, b) => stepWeights[b.step] - stepWeights[a.step] || priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"]);
        const removeByName = (toRemove) => {
          let isRemoved = false;
          const filterCb = (entry) => {
            const aliases = getAllAliases(entry.name, entry.aliases);
            if (aliases.includes(toRemove)) {
              isRemoved = true;
              for (const alias of aliases) {
                entriesNameSet.delete(alias);
              }
              return false;
            }
            return true;
          };
          absoluteEntries = absoluteEntries.filter(filterCb);
          relativeEntries = relativeEntries.filter(filterCb);
          return isRemoved;
        };
        const removeByReference = (toRemove) => {
          let isRemoved = false;
          const filterCb = (entry) => {
            if (entry.middleware === toRemove) {
              isRemoved = true;
              for (const alias of getAllAliases(entry.name, entry.aliases)) {
                entriesNameSet.delete(alias);
              }
              return false;
            }
            return true;
          };
          absoluteEntries = absoluteEntries.filter(filterCb);
          relativeEntries = relativeEntries.filter(filterCb);
          return isRemoved;
        };
        const cloneTo = (toStack) => {
          absoluteEntries.forEach((entry) => {
            toStack.add(entry.middleware, { ...entry });
          });
          relativeEntries.forEach((entry) => {
            toStack.addRelativeTo(entry.middleware, { ...entry });
          });
          toStack.identifyOnResolve?.(stack.identifyOnResolve());
          return toStack;
        };
        const expandRelativeMiddlewareList = (from) => {
          const expandedMiddlewareList = [];
          from.before.forEach((entry) => {
            if (entry.before.length === 0 && entry.after.length === 0) {
              expandedMiddlewareList.push(entry);
            } else {
              expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
            }
          });
          expandedMiddlewareList.push(from);
          from.after.reverse().forEach((entry) => {
            if (entry.before.length === 0 && entry.after.length === 0) {
              expandedMiddlewareList.push(entry);
            } else {
              expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
            }
          });
          return expandedMiddlewareList;
        };
        const getMiddlewareList = (debug = false) => {
          const normalizedAbsoluteEntries = [];
          const normalizedRelativeEntries = [];
          const normalizedEntriesNameMap = {};
          absoluteEntries.forEach((entry) => {
            const normalizedEntry = {
              ...entry,
              before: [],
              after: []
            };
            for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) {
              normalizedEntriesNameMap[alias] = normalizedEntry;
            }
            normalizedAbsoluteEntries.push(normalizedEntry);
          });
          relativeEntries.forEach((entry) => {
            const normalizedEntry = {
              ...entry,
              before: [],
              after: []
            };
            for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) {
              normalizedEntriesNameMap[alias] = normalizedEntry;
            }
            normalizedRelativeEntries.push(normalizedEntry);
          });
          normalizedRelativeEntries.forEach((entry) => {
            if (entry.toMiddleware) {
              const toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
              if (toMiddleware === void 0) {
                if (debug) {
                  return;
                }
                throw new Error(`${entry.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name, entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`);
              }
              if (entry.relation === "after") {
                toMiddleware.after.push(entry);
              }
              if (entry.relation === "before") {
                toMiddleware.before.push(entry);
              }
            }
          });
          const mainChain = sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).reduce((wholeList, expandedMiddlewareList) => {
            wholeList.push(...expandedMiddlewareList);
            return wholeList;
          }, []);
          return mainChain;
        };
        const stack = {
          add: (middleware, options = {}) => {
            const { name, override, aliases: _aliases } = options;
            const entry = {
              step: "initialize",
              priority: "normal",
              middleware,
              ...options
            };
            const aliases = getAllAliases(name, _aliases);
            if (aliases.length > 0) {
              if (aliases.some((alias) => entriesNameSet.has(alias))) {
                if (!override) {
                  throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
                }
                for (const alias of aliases) {
                  const toOverrideIndex = absoluteEntries.findIndex((entry2) => entry2.name === alias || entry2.aliases?.some((a) => a === alias));
                  if (toOverrideIndex === -1) {
                    continue;
                  }
                  const toOverride = absoluteEntries[toOverrideIndex];
                  if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) {
                    throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ${toOverride.priority} priority in ${toOverride.step} step cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ${entry.priority} priority in ${entry.step} step.`);
                  }
                  absoluteEntries.splice(toOverrideIndex, 1);
                }
              }
              for (const alias of aliases) {
                entriesNameSet.add(alias);
              }
            }
            absoluteEntries.push(entry);
          },
          addRelativeTo: (middleware, options) => {
            const { name, override, aliases: _aliases } = options;
            const entry = {
              middleware,
              ...options
            };
            const aliases = getAllAliases(name, _aliases);
            if (aliases.length > 0) {
              if (aliases.some((alias) => entriesNameSet.has(alias))) {
                if (!override) {
                  throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
                }
                for (const alias of aliases) {
                  const toOverrideIndex = relativeEntries.findIndex((entry2) => entry2.name === alias || entry2.aliases?.some((a) => a === alias));
                  if (toOverrideIndex === -1) {
                    continue;
                  }
                  const toOverride = relativeEntries[toOverrideIndex];
                  if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) {
                    throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} "${entry.toMiddleware}" middleware.`);
                  }
                  relativeEntries.splice(toOverrideIndex, 1);
                }
              }
              for (const alias of aliases) {
                entriesNameSet.add(alias);
              }
            }
            relativeEntries.push(entry);
          },
          clone: () => cloneTo(constructStack()),
          use: (plugin) => {
            plugin.applyToStack(stack);
          },
          remove: (toRemove) => {
            if (typeof toRemove === "string") {
              return removeByName(toRemove);
            } else {
              return removeByReference(toRemove);
            }
          },
          removeByTag: (toRemove) => {
            let isRemoved = false;
            const filterCb = (entry) => {
              const { tags, name, aliases: _aliases } = entry;
              if (tags && tags.includes(toRemove)) {
                const aliases = getAllAliases(name, _aliases);
                for (const alias of aliases) {
                  entriesNameSet.delete(alias);
                }
                isRemoved = true;
                return false;
              }
              return true;
            };
            absoluteEntries = absoluteEntries.filter(filterCb);
            relativeEntries = relativeEntries.filter(filterCb);
            return isRemoved;
          },
          concat: (from) => {
            const cloned = cloneTo(constructStack());
            cloned.use(from);
            cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? false));
            return cloned;
          },
          applyToStack: cloneTo,
          identify: () => {
            return getMiddlewareList(true).map((mw) => {
              const step = mw.step ?? mw.relation + " " + mw.toMiddleware;
              return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
            });
          },
          identifyOnResolve(toggle) {
            if (typeof toggle === "boolean") {
              identifyOnResolve = toggle;
            }
            return identifyOnResolve;
          },
          resolve: (handler, context) => {
            for (const middleware of getMiddlewareList().map((entry) => entry.middleware).reverse()) {
              handler = middleware(handler, context);
            }
            if (identifyOnResolve) {
              console.log(stack.identify());
            }
            return handler;
          }
        };
        return stack;
      };
      var stepWeights = {
        initialize: 5,
        serialize: 4,
        build: 3,
        finalizeRequest: 2,
        deserialize: 1
      };
      var priorityWeights = {
        high: 3,
        normal: 2,
        low: 1
      };
      var Client = class {
        config;
        middlewareStack = constructStack();
        initConfig;
        handlers;
        constructor(config) {
          this.config = config;
          const { protocol, protocolSettings } = config;
          if (protocolSettings) {
            if (typeof protocol === "function") {
              config.protocol = new protocol(protocolSettings);
            }
          }
        }
        send(command, optionsOrCb, cb) {
          const options = typeof optionsOrCb !== "function" ? optionsOrCb : void 0;
          const callback = typeof optionsOrCb === "function" ? optionsOrCb : cb;
          const useHandlerCache = options === void 0 && this.config.cacheMiddleware === true;
          let handler;
          if (useHandlerCache) {
            if (!this.handlers) {
              this.handlers = /* @__PURE__ */ new WeakMap();
            }
            const handlers = this.handlers;
            if (handlers.has(command.constructor)) {
              handler = handlers.get(command.constructor);
            } else {
              handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
              handlers.set(command.constructor, handler);
            }
          } else {
            delete this.handlers;
            handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
          }
          if (callback) {
            handler(command).then((result) => callback(null, result.output), (err) => callback(err)).catch(() => {
            });
          } else {
            return handler(command).then((result) => result.output);
          }
        }
        destroy() {
          this.config?.requestHandler?.destroy?.();
          delete this.handlers;
        }
      };
      var SENSITIVE_STRING = "***SensitiveInformation***";
      function schemaLogFilter(schema, data) {
        if (data == null) {
          return data;
        }
        const ns = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.l1.of(schema);
        if (ns.getMergedTraits().sensitive) {
          return SENSITIVE_STRING;
        }
        if (ns.isListSchema()) {
          const valueSchema = ns.getValueSchema();
          if (valueSchema.getMergedTraits().sensitive) {
            return SENSITIVE_STRING;
          }
          if (Array.isArray(data)) {
            return data.map((value) => schemaLogFilter(valueSchema, value));
          }
        } else if (ns.isMapSchema()) {
          const valueSchema = ns.getValueSchema();
          if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) {
            return SENSITIVE_STRING;
          }
          if (typeof data === "object") {
            return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, schemaLogFilter(valueSchema, value)]));
          }
        } else if (ns.isStructSchema() && typeof data === "object") {
          const object = data;
          const newObject = {};
          for (const [member, memberNs] of ns.structIterator()) {
            if (object[member] != null) {
              newObject[member] = schemaLogFilter(memberNs, object[member]);
            }
          }
          return newObject;
        }
        return data;
      }
      var operationEventStreamMarker = /* @__PURE__ */ Symbol.for("@smithy/op-event-stream");
      var Command = class {
        middlewareStack = constructStack();
        schema;
        static classBuilder() {
          return new ClassBuilder();
        }
        resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor }) {
          for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) {
            this.middlewareStack.use(mw);
          }
          const stack = clientStack.concat(this.middlewareStack);
          const { logger } = configuration;
          const additionalSmithyContext = additionalContext[_chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.Vf];
          const handlerExecutionContext = {
            logger,
            clientName,
            commandName,
            inputFilterSensitiveLog,
            outputFilterSensitiveLog,
            ...additionalContext,
            [_chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.Vf]: {
              ...additionalSmithyContext,
              commandInstance: this,
              ...smithyContext,
              ...options?.metricsRecorder === void 0 ? {} : { metricsRecorder: options.metricsRecorder },
              ...options?.abortSignal === void 0 ? {} : { abortSignal: options.abortSignal }
            }
          };
          const { requestHandler } = configuration;
          let requestOptions = options ?? {};
          if (requestOptions.metricsRecorder) {
            requestOptions = { ...requestOptions };
            delete requestOptions.metricsRecorder;
          }
          let isEventStream;
          const schema = this.schema;
          const marker = schema?.[operationEventStreamMarker];
          if (marker !== void 0) {
            isEventStream = marker;
          } else if (schema) {
            if (Array.isArray(schema) && schema[0] === 9) {
              const [, , , , input$, output$] = schema;
              isEventStream = schema[operationEventStreamMarker] = Boolean(_chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.l1.of(input$).getEventStreamMember() || _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.l1.of(output$).getEventStreamMember());
            }
          }
          if (isEventStream) {
            requestOptions = {
              isEventStream,
              ...requestOptions
            };
          }
          return stack.resolve((request) => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
        }
      };
      var ClassBuilder = class {
        _init = () => {
        };
        _ep = {};
        _middlewareFn = () => [];
        _commandName = "";
        _clientName = "";
        _additionalContext = {};
        _smithyContext = {};
        _inputFilterSensitiveLog = void 0;
        _outputFilterSensitiveLog = void 0;
        _serializer = null;
        _deserializer = null;
        _operationSchema;
        init(cb) {
          this._init = cb;
        }
        ep(endpointParameterInstructions) {
          this._ep = endpointParameterInstructions;
          return this;
        }
        m(middlewareSupplier) {
          this._middlewareFn = middlewareSupplier;
          return this;
        }
        s(service, operation, smithyContext = {}) {
          this._smithyContext = {
            service,
            operation,
            ...smithyContext
          };
          return this;
        }
        c(additionalContext = {}) {
          this._additionalContext = additionalContext;
          return this;
        }
        n(clientName, commandName) {
          this._clientName = clientName;
          this._commandName = commandName;
          return this;
        }
        f(inputFilter = (_) => _, outputFilter = (_) => _) {
          this._inputFilterSensitiveLog = inputFilter;
          this._outputFilterSensitiveLog = outputFilter;
          return this;
        }
        ser(serializer) {
          this._serializer = serializer;
          return this;
        }
        de(deserializer) {
          this._deserializer = deserializer;
          return this;
        }
        sc(operation) {
          this._operationSchema = operation;
          this._smithyContext.operationSchema = operation;
          return this;
        }
        build() {
          const closure = this;
          let CommandRef;
          return CommandRef = class extends Command {
            input;
            static getEndpointParameterInstructions() {
              return closure._ep;
            }
            constructor(...[input]) {
              super();
              this.input = input ?? {};
              closure._init(this);
              this.schema = closure._operationSchema;
            }
            resolveMiddleware(stack, configuration, options) {
              const op = closure._operationSchema;
              const input = op?.[4] ?? op?.input;
              const output = op?.[5] ?? op?.output;
              return this.resolveMiddlewareWithContext(stack, configuration, options, {
                CommandCtor: CommandRef,
                middlewareFn: closure._middlewareFn,
                clientName: closure._clientName,
                commandName: closure._commandName,
                inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_) => _),
                outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_) => _),
                smithyContext: closure._smithyContext,
                additionalContext: closure._additionalContext
              });
            }
            serialize = closure._serializer;
            deserialize = closure._deserializer;
          };
        }
      };
      var createAggregatedClient = (commands, Client2, options) => {
        for (const [command, CommandCtor] of Object.entries(commands)) {
          const methodImpl = async function(args, optionsOrCb, cb) {
            const command2 = new CommandCtor(args);
            if (typeof optionsOrCb === "function") {
              this.send(command2, optionsOrCb);
            } else if (typeof cb === "function") {
              if (typeof optionsOrCb !== "object") {
                throw new Error(`Expected http options but got ${typeof optionsOrCb}`);
              }
              this.send(command2, optionsOrCb || {}, cb);
            } else {
              return this.send(command2, optionsOrCb);
            }
          };
          const methodName = (command[0].toLowerCase() + command.slice(1)).replace(/Command$/, "");
          Client2.prototype[methodName] = methodImpl;
        }
        const { paginators = {}, waiters = {} } = options ?? {};
        for (const [paginatorName, paginatorFn] of Object.entries(paginators)) {
          if (Client2.prototype[paginatorName] === void 0) {
            Client2.prototype[paginatorName] = function(commandInput = {}, paginationConfiguration, ...rest) {
              return paginatorFn({
                ...paginationConfiguration,
                client: this
              }, commandInput, ...rest);
            };
          }
        }
        for (const [waiterName, waiterFn] of Object.entries(waiters)) {
          if (Client2.prototype[waiterName] === void 0) {
            Client2.prototype[waiterName] = async function(commandInput = {}, waiterConfiguration, ...rest) {
              let config = waiterConfiguration;
              if (typeof waiterConfiguration === "number") {
                config = {
                  maxWaitTime: waiterConfiguration
                };
              }
              return waiterFn({
                ...config,
                client: this
              }, commandInput, ...rest);
            };
          }
        }
      };
      var ServiceException = class _ServiceException extends Error {
        static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
        $fault;
        $response;
        $retryable;
        $metadata;
        constructor(options) {
          super(options.message);
          Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype);
          this.name = options.name;
          this.$fault = options.$fault;
          this.$metadata = options.$metadata;
        }
        static isInstance(value) {
          if (!value) {
            return false;
          }
          const candidate = value;
          return _ServiceException.prototype.isPrototypeOf(candidate) || Boolean(candidate.$fault) && Boolean(candidate.$metadata) && (candidate.$fault === "client" || candidate.$fault === "server");
        }
        static [Symbol.hasInstance](instance) {
          if (!instance) {
            return false;
          }
          const candidate = instance;
          if (this === _ServiceException) {
            return _ServiceException.isInstance(instance);
          }
          if (_ServiceException.isInstance(instance)) {
            if (this.prototype.isPrototypeOf(instance)) {
              return true;
            }
            const targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
            let candidateHasShapeId = false;
            if (targetId) {
              let proto = Object.getPrototypeOf(candidate);
              while (proto && proto !== Object.prototype) {
                const ctor = proto.constructor;
                const candidateId = ctor !== _ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId") ? ctor?.shapeId : void 0;
                if (candidateId) {
                  candidateHasShapeId = true;
                  if (candidateId === targetId) {
                    return true;
                  }
                }
                proto = Object.getPrototypeOf(proto);
              }
            }
            if (targetId && candidateHasShapeId) {
              return false;
            }
            const targetName = this.name;
            if (targetName && targetName.length >= 6) {
              if (candidate.name === targetName) {
                return true;
              }
              let proto = Object.getPrototypeOf(candidate);
              while (proto && proto !== Object.prototype) {
                const ctorName = proto.constructor?.name;
                if (ctorName && ctorName !== "Error" && ctorName === targetName) {
                  return true;
                }
                proto = Object.getPrototypeOf(proto);
              }
            }
          }
          return false;
        }
      };
      var decorateServiceException = (exception, additions = {}) => {
        Object.entries(additions).filter(([, v]) => v !== void 0).forEach(([k, v]) => {
          if (exception[k] == void 0 || exception[k] === "") {
            exception[k] = v;
          }
        });
        const message = exception.message || exception.Message || "UnknownError";
        exception.message = message;
        delete exception.Message;
        return exception;
      };
      var loadConfigsForDefaultMode = (mode) => {
        switch (mode) {
          case "standard":
            return {
              retryMode: "standard",
              connectionTimeout: 3100
            };
          case "in-region":
            return {
              retryMode: "standard",
              connectionTimeout: 1100
            };
          case "cross-region":
            return {
              retryMode: "standard",
              connectionTimeout: 3100
            };
          case "mobile":
            return {
              retryMode: "standard",
              connectionTimeout: 3e4
            };
          default:
            return {};
        }
      };
      var warningEmitted = false;
      var emitWarningIfUnsupportedVersion = (version) => {
        if (version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16) {
          warningEmitted = true;
        }
      };
      var knownAlgorithms = Object.values(_chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.dB);
      var getChecksumConfiguration = (runtimeConfig) => {
        const checksumAlgorithms = [];
        for (const id2 in _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.dB) {
          if (!(0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.$3)(_chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.dB, id2)) {
            continue;
          }
          const algorithmId = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.dB[id2];
          if (runtimeConfig[algorithmId] === void 0) {
            continue;
          }
          checksumAlgorithms.push({
            algorithmId: () => algorithmId,
            checksumConstructor: () => runtimeConfig[algorithmId]
          });
        }
        for (const [id2, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {})) {
          checksumAlgorithms.push({
            algorithmId: () => id2,
            checksumConstructor: () => ChecksumCtor
          });
        }
        return {
          addChecksumAlgorithm(algo) {
            runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
            const id2 = algo.algorithmId();
            const ctor = algo.checksumConstructor();
            if (knownAlgorithms.includes(id2)) {
              runtimeConfig.checksumAlgorithms[id2.toUpperCase()] = ctor;
            } else {
              runtimeConfig.checksumAlgorithms[id2] = ctor;
            }
            checksumAlgorithms.push(algo);
          },
          checksumAlgorithms() {
            return checksumAlgorithms;
          }
        };
      };
      var resolveChecksumRuntimeConfig = (clientConfig) => {
        const runtimeConfig = {};
        clientConfig.checksumAlgorithms().forEach((checksumAlgorithm) => {
          const id2 = checksumAlgorithm.algorithmId();
          if (knownAlgorithms.includes(id2)) {
            runtimeConfig[id2] = checksumAlgorithm.checksumConstructor();
          }
        });
        return runtimeConfig;
      };
      var getRetryConfiguration = (runtimeConfig) => {
        return {
          setRetryStrategy(retryStrategy) {
            runtimeConfig.retryStrategy = retryStrategy;
          },
          retryStrategy() {
            return runtimeConfig.retryStrategy;
          }
        };
      };
      var resolveRetryRuntimeConfig = (retryStrategyConfiguration) => {
        const runtimeConfig = {};
        runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy();
        return runtimeConfig;
      };
      var getDefaultExtensionConfiguration = (runtimeConfig) => {
        return Object.assign(getChecksumConfiguration(runtimeConfig), getRetryConfiguration(runtimeConfig));
      };
      var resolveDefaultRuntimeConfig = (config) => {
        return Object.assign(resolveChecksumRuntimeConfig(config), resolveRetryRuntimeConfig(config));
      };
      var getValueFromTextNode = (obj) => {
        const textNodeName = "#text";
        for (const key in obj) {
          if (!(0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.$3)(obj, key)) {
            continue;
          }
          if (obj[key][textNodeName] !== void 0) {
            obj[key] = obj[key][textNodeName];
          } else if (typeof obj[key] === "object" && obj[key] !== null) {
            obj[key] = getValueFromTextNode(obj[key]);
          }
        }
        return obj;
      };
      var NoOpLogger = class {
        trace() {
        }
        debug() {
        }
        info() {
        }
        warn() {
        }
        error() {
        }
      };
      function makeBuilder(common, service, name, ep) {
        return function makeCommand(added, plugins, op, $, smithyContext = {}) {
          const epMerged = Object.assign({}, common, added);
          return Command.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
            const list = plugins.call(this, CommandCtor, clientStack, config, options);
            list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
            return list;
          }).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
        };
      }
      function setCredentialFeature(credentials, feature, value) {
        if (!credentials.$source) {
          credentials.$source = {};
        }
        credentials.$source[feature] = value;
        return credentials;
      }
      var ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL";
      var CONFIG_ENDPOINT_URL = "endpoint_url";
      var getEndpointUrlConfig = (serviceId) => ({
        environmentVariableSelector: (env2) => {
          const serviceSuffixParts = serviceId.split(" ").map((w) => w.toUpperCase());
          const serviceEndpointUrl = env2[[ENV_ENDPOINT_URL, ...serviceSuffixParts].join("_")];
          if (serviceEndpointUrl) {
            return serviceEndpointUrl;
          }
          const endpointUrl = env2[ENV_ENDPOINT_URL];
          if (endpointUrl) {
            return endpointUrl;
          }
          return void 0;
        },
        configFileSelector: (profile, config) => {
          if (profile.services) {
            const servicesSectionKey = ["services", profile.services].join(_chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_0__.QD);
            if (!config || !config[servicesSectionKey]) {
              throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
            }
            const servicesSection = config[servicesSectionKey];
            const servicePrefixParts = serviceId.split(" ").map((w) => w.toLowerCase());
            const endpointUrl2 = servicesSection[[servicePrefixParts.join("_"), CONFIG_ENDPOINT_URL].join(_chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_0__.QD)];
            if (endpointUrl2) {
              return endpointUrl2;
            }
          }
          const endpointUrl = profile[CONFIG_ENDPOINT_URL];
          if (endpointUrl) {
            return endpointUrl;
          }
          return void 0;
        },
        default: void 0
      });
      var ENV_IGNORE_CONFIGURED_ENDPOINT_URLS = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
      var CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS = "ignore_configured_endpoint_urls";
      var ignoreConfiguredEndpointUrlsConfigSelectors = {
        environmentVariableSelector: (env2) => (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_0__.Qm)(env2, ENV_IGNORE_CONFIGURED_ENDPOINT_URLS, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_0__.cV.ENV),
        configFileSelector: (profile) => (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_0__.Qm)(profile, CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_0__.cV.CONFIG),
        default: false
      };
      var getEndpointFromConfig = async (serviceId) => {
        const ignore = await (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(ignoreConfiguredEndpointUrlsConfigSelectors)();
        if (ignore) {
          return void 0;
        }
        return (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(getEndpointUrlConfig(serviceId ?? ""))();
      };
      var resolveParamsForS3 = async (endpointParams) => {
        const bucket = endpointParams?.Bucket || "";
        if (typeof endpointParams.Bucket === "string") {
          endpointParams.Bucket = bucket.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"));
        }
        if (isArnBucketName(bucket)) {
          if (endpointParams.ForcePathStyle === true) {
            throw new Error("Path-style addressing cannot be used with ARN buckets");
          }
        } else if (!isDnsCompatibleBucketName(bucket) || bucket.indexOf(".") !== -1 && !String(endpointParams.Endpoint).startsWith("http:") || bucket.toLowerCase() !== bucket || bucket.length < 3) {
          endpointParams.ForcePathStyle = true;
        }
        if (endpointParams.DisableMultiRegionAccessPoints) {
          endpointParams.disableMultiRegionAccessPoints = true;
          endpointParams.DisableMRAP = true;
        }
        return endpointParams;
      };
      var DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
      var IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/;
      var DOTS_PATTERN = /\.\./;
      var isDnsCompatibleBucketName = (bucketName) => DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName);
      var isArnBucketName = (bucketName) => {
        const [arn, partition2, service, , , bucket] = bucketName.split(":");
        const isArn = arn === "arn" && bucketName.split(":").length >= 6;
        const isValidArn = Boolean(isArn && partition2 && service && bucket);
        if (isArn && !isValidArn) {
          throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
        }
        return isValidArn;
      };
      var createConfigValueProvider = (configKey, canonicalEndpointParamKey, config, isClientContextParam = false) => {
        const configProvider = async () => {
          let configValue;
          if (isClientContextParam) {
            const clientContextParams = config.clientContextParams;
            const nestedValue = clientContextParams?.[configKey];
            configValue = nestedValue ?? config[configKey] ?? config[canonicalEndpointParamKey];
          } else {
            configValue = config[configKey] ?? config[canonicalEndpointParamKey];
          }
          if (typeof configValue === "function") {
            return configValue();
          }
          return configValue;
        };
        if (configKey === "credentialScope" || canonicalEndpointParamKey === "CredentialScope") {
          return async () => {
            const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
            const configValue = credentials?.credentialScope ?? credentials?.CredentialScope;
            return configValue;
          };
        }
        if (configKey === "accountId" || canonicalEndpointParamKey === "AccountId") {
          return async () => {
            const credentials = typeof config.credentials === "function" ? await config.credentials() : config.credentials;
            const configValue = credentials?.accountId ?? credentials?.AccountId;
            return configValue;
          };
        }
        if (configKey === "endpoint" || canonicalEndpointParamKey === "endpoint") {
          return async () => {
            if (config.isCustomEndpoint === false) {
              return void 0;
            }
            const endpoint = await configProvider();
            if (endpoint && typeof endpoint === "object") {
              if ("url" in endpoint) {
                return endpoint.url.href;
              }
              if ("hostname" in endpoint) {
                const { protocol, hostname, port, path } = endpoint;
                return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
              }
            }
            return endpoint;
          };
        }
        return configProvider;
      };
      function bindGetEndpointFromInstructions(getEndpointFromConfig2) {
        return async (commandInput, instructionsSupplier, clientConfig, context) => {
          if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
            let endpointFromConfig;
            if (clientConfig.serviceConfiguredEndpoint) {
              endpointFromConfig = await clientConfig.serviceConfiguredEndpoint();
            } else {
              endpointFromConfig = await getEndpointFromConfig2(clientConfig.serviceId);
            }
            if (endpointFromConfig) {
              clientConfig.endpoint = () => Promise.resolve((0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.a0)(endpointFromConfig));
              clientConfig.isCustomEndpoint = true;
              context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`);
            }
          }
          const endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
          if (typeof clientConfig.endpointProvider !== "function") {
            throw new Error("config.endpointProvider is not set.");
          }
          const endpoint = clientConfig.endpointProvider(endpointParams, context);
          if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
            const customEndpoint = await clientConfig.endpoint();
            if (customEndpoint?.headers) {
              endpoint.headers ??= {};
              for (const [name, value] of Object.entries(customEndpoint.headers)) {
                endpoint.headers[name] = Array.isArray(value) ? value : [value];
              }
            }
          }
          return endpoint;
        };
      }
      var resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
        const endpointParams = {};
        const instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
        for (const [name, instruction] of Object.entries(instructions)) {
          switch (instruction.type) {
            case "staticContextParams":
              endpointParams[name] = instruction.value;
              break;
            case "contextParams":
              endpointParams[name] = commandInput[instruction.name];
              break;
            case "clientContextParams":
            case "builtInParams":
              endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, instruction.type !== "builtInParams")();
              break;
            case "operationContextParams":
              endpointParams[name] = instruction.get(commandInput);
              break;
            default:
              throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
          }
        }
        if (Object.keys(instructions).length === 0) {
          Object.assign(endpointParams, clientConfig);
        }
        if (String(clientConfig.serviceId).toLowerCase() === "s3") {
          await resolveParamsForS3(endpointParams);
        }
        return endpointParams;
      };
      function setFeature(context, feature, value) {
        if (!context.__smithy_context) {
          context.__smithy_context = { features: {} };
        } else if (!context.__smithy_context.features) {
          context.__smithy_context.features = {};
        }
        context.__smithy_context.features[feature] = value;
      }
      function bindEndpointMiddleware(getEndpointFromConfig2) {
        const getEndpointFromInstructions2 = bindGetEndpointFromInstructions(getEndpointFromConfig2);
        return ({ config, instructions }) => {
          return (next, context) => async (args) => {
            if (config.isCustomEndpoint) {
              setFeature(context, "ENDPOINT_OVERRIDE", "N");
            }
            const endpoint = await getEndpointFromInstructions2(args.input, {
              getEndpointParameterInstructions() {
                return instructions;
              }
            }, { ...config }, context);
            context.endpointV2 = endpoint;
            context.authSchemes = endpoint.properties?.authSchemes;
            const authScheme = context.authSchemes?.[0];
            if (authScheme) {
              context["signing_region"] = authScheme.signingRegion;
              context["signing_service"] = authScheme.signingName;
              const smithyContext = (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.ug)(context);
              const httpAuthOption = smithyContext?.selectedHttpAuthScheme?.httpAuthOption;
              if (httpAuthOption) {
                httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, {
                  signing_region: authScheme.signingRegion,
                  signingRegion: authScheme.signingRegion,
                  signing_service: authScheme.signingName,
                  signingName: authScheme.signingName,
                  signingRegionSet: authScheme.signingRegionSet
                }, authScheme.properties);
              }
            }
            return next({
              ...args
            });
          };
        };
      }
      var serializerMiddlewareOption = {
        name: "serializerMiddleware",
        step: "serialize",
        tags: ["SERIALIZER"],
        override: true
      };
      var endpointMiddlewareOptions = {
        step: "serialize",
        tags: ["ENDPOINT_PARAMETERS", "ENDPOINT_V2", "ENDPOINT"],
        name: "endpointV2Middleware",
        override: true,
        relation: "before",
        toMiddleware: serializerMiddlewareOption.name
      };
      function bindGetEndpointPlugin(getEndpointFromConfig2) {
        const endpointMiddleware2 = bindEndpointMiddleware(getEndpointFromConfig2);
        return (config, instructions) => ({
          applyToStack: (clientStack) => {
            clientStack.addRelativeTo(endpointMiddleware2({
              config,
              instructions
            }), endpointMiddlewareOptions);
          }
        });
      }
      function bindResolveEndpointConfig(getEndpointFromConfig2) {
        return (input) => {
          const tls = input.tls ?? true;
          const { endpoint, useDualstackEndpoint, useFipsEndpoint } = input;
          const customEndpointProvider = endpoint != null ? async () => (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.a0)(await (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.te)(endpoint)()) : void 0;
          const isCustomEndpoint = !!endpoint;
          const resolvedConfig = Object.assign(input, {
            endpoint: customEndpointProvider,
            tls,
            isCustomEndpoint,
            useDualstackEndpoint: (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.te)(useDualstackEndpoint ?? false),
            useFipsEndpoint: (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.te)(useFipsEndpoint ?? false),
            ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls
          });
          let configuredEndpointPromise = void 0;
          resolvedConfig.serviceConfiguredEndpoint = async () => {
            if (input.serviceId && !configuredEndpointPromise) {
              configuredEndpointPromise = getEndpointFromConfig2(input.serviceId);
            }
            return configuredEndpointPromise;
          };
          return resolvedConfig;
        };
      }
      var BinaryDecisionDiagram = class _BinaryDecisionDiagram {
        nodes;
        root;
        conditions;
        results;
        constructor(bdd, root, conditions, results) {
          this.nodes = bdd;
          this.root = root;
          this.conditions = conditions;
          this.results = results;
        }
        static from(bdd, root, conditions, results) {
          return new _BinaryDecisionDiagram(bdd, root, conditions, results);
        }
      };
      var EndpointCache = class {
        capacity;
        data = /* @__PURE__ */ new Map();
        parameters = [];
        constructor({ size, params }) {
          this.capacity = size ?? 50;
          if (params) {
            this.parameters = params;
          }
        }
        get(endpointParams, resolver) {
          const key = this.hash(endpointParams);
          if (key === false) {
            return resolver();
          }
          if (!this.data.has(key)) {
            if (this.data.size > this.capacity + 10) {
              const keys = this.data.keys();
              let i = 0;
              while (true) {
                const { value, done } = keys.next();
                this.data.delete(value);
                if (done || ++i > 10) {
                  break;
                }
              }
            }
            this.data.set(key, resolver());
          }
          return this.data.get(key);
        }
        size() {
          return this.data.size;
        }
        hash(endpointParams) {
          let buffer = "";
          const { parameters } = this;
          if (parameters.length === 0) {
            return false;
          }
          for (const param of parameters) {
            const raw = endpointParams[param];
            const val = raw == null ? "\0" : String(raw);
            if (val.includes("|;")) {
              return false;
            }
            buffer += val + "|;";
          }
          return buffer;
        }
      };
      var EndpointError = class extends Error {
        constructor(message) {
          super(message);
          this.name = "EndpointError";
        }
      };
      var debugId = "endpoints";
      function toDebugString(input) {
        if (typeof input !== "object" || input == null) {
          return input;
        }
        if ("ref" in input) {
          return `$${toDebugString(input.ref)}`;
        }
        if ("fn" in input) {
          return `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})`;
        }
        return JSON.stringify(input, null, 2);
      }
      var customEndpointFunctions = {};
      var booleanEquals = (value1, value2) => value1 === value2;
      function coalesce(...args) {
        for (const arg of args) {
          if (arg != null) {
            return arg;
          }
        }
        return void 0;
      }
      var getAttrPathList = (path) => {
        const parts = path.split(".");
        const pathList = [];
        for (const part of parts) {
          const squareBracketIndex = part.indexOf("[");
          if (squareBracketIndex !== -1) {
            if (part.indexOf("]") !== part.length - 1) {
              throw new EndpointError(`Path: '${path}' does not end with ']'`);
            }
            const arrayIndex = part.slice(squareBracketIndex + 1, -1);
            if (Number.isNaN(parseInt(arrayIndex))) {
              throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
            }
            if (squareBracketIndex !== 0) {
              pathList.push(part.slice(0, squareBracketIndex));
            }
            pathList.push(arrayIndex);
          } else {
            pathList.push(part);
          }
        }
        return pathList;
      };
      var getAttr = (value, path) => getAttrPathList(path).reduce((acc, index) => {
        if (typeof acc !== "object") {
          throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);
        } else if (Array.isArray(acc)) {
          const i = parseInt(index);
          return acc[i < 0 ? acc.length + i : i];
        }
        return acc[index];
      }, value);
      var isSet = (value) => value != null;
      function ite(condition, trueValue, falseValue) {
        return condition ? trueValue : falseValue;
      }
      var not = (value) => !value;
      var IP_V4_REGEX = new RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`);
      var isIpAddress = (value) => IP_V4_REGEX.test(value) || value.startsWith("[") && value.endsWith("]");
      var DEFAULT_PORTS = {
        [_chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.Ue.HTTP]: 80,
        [_chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.Ue.HTTPS]: 443
      };
      var parseURL = (value) => {
        const whatwgURL = (() => {
          try {
            if (value instanceof URL) {
              return value;
            }
            if (typeof value === "object" && "hostname" in value) {
              const { hostname: hostname2, port, protocol: protocol2 = "", path = "", query = {} } = value;
              const url = new URL(`${protocol2}//${hostname2}${port ? `:${port}` : ""}${path}`);
              url.search = Object.entries(query).map(([k, v]) => `${k}=${v}`).join("&");
              return url;
            }
            return new URL(value);
          } catch (ignored) {
            return null;
          }
        })();
        if (!whatwgURL) {
          console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`);
          return null;
        }
        const urlString = whatwgURL.href;
        const { host, hostname, pathname, protocol, search } = whatwgURL;
        if (search) {
          return null;
        }
        const scheme = protocol.slice(0, -1);
        if (!Object.values(_chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.Ue).includes(scheme)) {
          return null;
        }
        const isIp = isIpAddress(hostname);
        const inputContainsDefaultPort = urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) || typeof value === "string" && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`);
        const authority = `${host}${inputContainsDefaultPort ? `:${DEFAULT_PORTS[scheme]}` : ``}`;
        return {
          scheme,
          authority,
          path: pathname,
          normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
          isIp
        };
      };
      function split(value, delimiter, limit) {
        if (limit === 1) {
          return [value];
        }
        if (value === "") {
          return [""];
        }
        const parts = value.split(delimiter);
        if (limit === 0) {
          return parts;
        }
        return parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
      }
      var stringEquals = (value1, value2) => value1 === value2;
      var substring = (input, start, stop, reverse) => {
        if (input == null || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input)) {
          return null;
        }
        if (!reverse) {
          return input.substring(start, stop);
        }
        return input.substring(input.length - stop, input.length - start);
      };
      var uriEncode = (value) => encodeURIComponent(value).replace(/[!*'()]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
      var endpointFunctions = {
        booleanEquals,
        coalesce,
        getAttr,
        isSet,
        isValidHostLabel: _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.X8,
        ite,
        not,
        parseURL,
        split,
        stringEquals,
        substring,
        uriEncode
      };
      var evaluateTemplate = (template, options) => {
        const evaluatedTemplateArr = [];
        const { referenceRecord, endpointParams } = options;
        let currentIndex = 0;
        while (currentIndex < template.length) {
          const openingBraceIndex = template.indexOf("{", currentIndex);
          if (openingBraceIndex === -1) {
            evaluatedTemplateArr.push(template.slice(currentIndex));
            break;
          }
          evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
          const closingBraceIndex = template.indexOf("}", openingBraceIndex);
          if (closingBraceIndex === -1) {
            evaluatedTemplateArr.push(template.slice(openingBraceIndex));
            break;
          }
          if (template[openingBraceIndex + 1] === "{" && template[closingBraceIndex + 1] === "}") {
            evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex));
            currentIndex = closingBraceIndex + 2;
          }
          const parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
          if (parameterName.includes("#")) {
            const [refName, attrName] = parameterName.split("#");
            evaluatedTemplateArr.push(getAttr(referenceRecord[refName] ?? endpointParams[refName], attrName));
          } else {
            evaluatedTemplateArr.push(referenceRecord[parameterName] ?? endpointParams[parameterName]);
          }
          currentIndex = closingBraceIndex + 1;
        }
        return evaluatedTemplateArr.join("");
      };
      var getReferenceValue = ({ ref }, options) => {
        return options.referenceRecord[ref] ?? options.endpointParams[ref];
      };
      var evaluateExpression = (obj, keyName, options) => {
        if (typeof obj === "string") {
          return evaluateTemplate(obj, options);
        } else if (obj["fn"]) {
          return group.callFunction(obj, options);
        } else if (obj["ref"]) {
          return getReferenceValue(obj, options);
        }
        throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
      };
      var callFunction = ({ fn, argv }, options) => {
        const evaluatedArgs = Array(argv.length);
        for (let i = 0; i < evaluatedArgs.length; ++i) {
          const arg = argv[i];
          if (typeof arg === "boolean" || typeof arg === "number") {
            evaluatedArgs[i] = arg;
          } else {
            evaluatedArgs[i] = group.evaluateExpression(arg, "arg", options);
          }
        }
        const namespaceSeparatorIndex = fn.indexOf(".");
        if (namespaceSeparatorIndex !== -1) {
          const namespaceFunctions = customEndpointFunctions[fn.slice(0, namespaceSeparatorIndex)];
          const customFunction = namespaceFunctions?.[fn.slice(namespaceSeparatorIndex + 1)];
          if (typeof customFunction === "function") {
            return customFunction(...evaluatedArgs);
          }
        }
        const callable = endpointFunctions[fn];
        if (typeof callable === "function") {
          return callable(...evaluatedArgs);
        }
        throw new Error(`function ${fn} not loaded in endpointFunctions.`);
      };
      var group = {
        evaluateExpression,
        callFunction
      };
      var evaluateCondition = (condition, options) => {
        const { assign } = condition;
        if (assign && assign in options.referenceRecord) {
          throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
        }
        const value = callFunction(condition, options);
        options.logger?.debug?.(`${debugId} evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);
        const result = value === "" ? true : !!value;
        if (assign != null) {
          return { result, toAssign: { name: assign, value } };
        }
        return { result };
      };
      var getEndpointHeaders = (headers, options) => Object.entries(headers ?? {}).reduce((acc, [headerKey, headerVal]) => {
        acc[headerKey] = headerVal.map((headerValEntry) => {
          const processedExpr = evaluateExpression(headerValEntry, "Header value entry", options);
          if (typeof processedExpr !== "string") {
            throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
          }
          return processedExpr;
        });
        return acc;
      }, {});
      var getEndpointProperties = (properties, options) => Object.entries(properties).reduce((acc, [propertyKey, propertyVal]) => {
        acc[propertyKey] = group2.getEndpointProperty(propertyVal, options);
        return acc;
      }, {});
      var getEndpointProperty = (property, options) => {
        if (Array.isArray(property)) {
          return property.map((propertyEntry) => getEndpointProperty(propertyEntry, options));
        }
        switch (typeof property) {
          case "string":
            return evaluateTemplate(property, options);
          case "object":
            if (property === null) {
              throw new EndpointError(`Unexpected endpoint property: ${property}`);
            }
            return group2.getEndpointProperties(property, options);
          case "boolean":
            return property;
          default:
            throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
        }
      };
      var group2 = {
        getEndpointProperty,
        getEndpointProperties
      };
      var getEndpointUrl = (endpointUrl, options) => {
        const expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
        if (typeof expression === "string") {
          try {
            return new URL(expression);
          } catch (error) {
            console.error(`Failed to construct URL with ${expression}`, error);
            throw error;
          }
        }
        throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
      };
      var RESULT = 1e8;
      var decideEndpoint = (bdd, options) => {
        const { nodes, root, results, conditions } = bdd;
        let ref = root;
        const referenceRecord = {};
        const closure = {
          referenceRecord,
          endpointParams: options.endpointParams,
          logger: options.logger
        };
        while (ref !== 1 && ref !== -1 && ref < RESULT) {
          const node_i = 3 * (Math.abs(ref) - 1);
          const [condition_i, highRef, lowRef] = [nodes[node_i], nodes[node_i + 1], nodes[node_i + 2]];
          const [fn, argv, assign] = conditions[condition_i];
          const evaluation = evaluateCondition({ fn, assign, argv }, closure);
          if (evaluation.toAssign) {
            const { name, value } = evaluation.toAssign;
            referenceRecord[name] = value;
          }
          ref = ref >= 0 === evaluation.result ? highRef : lowRef;
        }
        if (ref >= RESULT) {
          const result = results[ref - RESULT];
          if (result[0] === -1) {
            const [, errorExpression] = result;
            throw new EndpointError(evaluateExpression(errorExpression, "Error", closure));
          }
          const [url, properties, headers] = result;
          return {
            url: getEndpointUrl(url, closure),
            properties: getEndpointProperties(properties, closure),
            headers: getEndpointHeaders(headers ?? {}, closure)
          };
        }
        throw new EndpointError(`No matching endpoint.`);
      };
      var getEndpointFromInstructions = bindGetEndpointFromInstructions(getEndpointFromConfig);
      var resolveEndpointConfig = bindResolveEndpointConfig(getEndpointFromConfig);
      var endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig);
      var getEndpointPlugin = bindGetEndpointPlugin(getEndpointFromConfig);
      function resolveHostHeaderConfig(input) {
        return input;
      }
      var hostHeaderMiddleware = (options) => (next) => async (args) => {
        if (!_chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.Kd.isInstance(args.request)) {
          return next(args);
        }
        const { request } = args;
        const { handlerProtocol = "" } = options.requestHandler.metadata || {};
        if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"]) {
          delete request.headers["host"];
          request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
        } else if (!request.headers["host"]) {
          let host = request.hostname;
          if (request.port != null) {
            host += `:${request.port}`;
          }
          request.headers["host"] = host;
        }
        return next(args);
      };
      var hostHeaderMiddlewareOptions = {
        name: "hostHeaderMiddleware",
        step: "build",
        priority: "low",
        tags: ["HOST"],
        override: true
      };
      var getHostHeaderPlugin = (options) => ({
        applyToStack: (clientStack) => {
          clientStack.add(hostHeaderMiddleware(options), hostHeaderMiddlewareOptions);
        }
      });
      var loggerMiddleware = () => (next, context) => async (args) => {
        try {
          const response = await next(args);
          const { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
          const { overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
          const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
          const outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog;
          const { $metadata, ...outputWithoutMetadata } = response.output;
          logger?.info?.({
            clientName,
            commandName,
            input: inputFilterSensitiveLog(args.input),
            output: outputFilterSensitiveLog(outputWithoutMetadata),
            metadata: $metadata
          });
          return response;
        } catch (error) {
          const { clientName, commandName, logger, dynamoDbDocumentClientOptions = {} } = context;
          const { overrideInputFilterSensitiveLog } = dynamoDbDocumentClientOptions;
          const inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
          logger?.error?.({
            clientName,
            commandName,
            input: inputFilterSensitiveLog(args.input),
            error,
            metadata: error.$metadata
          });
          throw error;
        }
      };
      var loggerMiddlewareOptions = {
        name: "loggerMiddleware",
        tags: ["LOGGER"],
        step: "initialize",
        override: true
      };
      var getLoggerPlugin = (options) => ({
        applyToStack: (clientStack) => {
          clientStack.add(loggerMiddleware(), loggerMiddlewareOptions);
        }
      });
      var recursionDetectionMiddlewareOptions = {
        step: "build",
        tags: ["RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION"],
        name: "recursionDetectionMiddleware",
        override: true,
        priority: "low"
      };
      var PROTECTED_KEYS = {
        REQUEST_ID: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
        X_RAY_TRACE_ID: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
        TENANT_ID: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_TENANT_ID"),
        TRACEPARENT: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
        TRACESTATE: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_TRACESTATE"),
        BAGGAGE: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_BAGGAGE")
      };
      var NO_GLOBAL_AWS_LAMBDA = ["true", "1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
      if (!NO_GLOBAL_AWS_LAMBDA) {
        globalThis.awslambda = globalThis.awslambda || {};
      }
      var InvokeStoreBase = class {
        static PROTECTED_KEYS = PROTECTED_KEYS;
        isProtectedKey(key) {
          return Object.values(PROTECTED_KEYS).includes(key);
        }
        getRequestId() {
          return this.get(PROTECTED_KEYS.REQUEST_ID) ?? "-";
        }
        getXRayTraceId() {
          return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID);
        }
        getTenantId() {
          return this.get(PROTECTED_KEYS.TENANT_ID);
        }
        getTraceparent() {
          return this.get(PROTECTED_KEYS.TRACEPARENT);
        }
        getTracestate() {
          return this.get(PROTECTED_KEYS.TRACESTATE);
        }
        getBaggage() {
          return this.get(PROTECTED_KEYS.BAGGAGE);
        }
      };
      var InvokeStoreSingle = class extends InvokeStoreBase {
        currentContext;
        getContext() {
          return this.currentContext;
        }
        hasContext() {
          return this.currentContext !== void 0;
        }
        get(key) {
          return this.currentContext?.[key];
        }
        set(key, value) {
          if (this.isProtectedKey(key)) {
            throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
          }
          this.currentContext = this.currentContext || {};
          this.currentContext[key] = value;
        }
        run(context, fn) {
          this.currentContext = context;
          return fn();
        }
      };
      var InvokeStoreMulti = class _InvokeStoreMulti extends InvokeStoreBase {
        als;
        static async create() {
          const instance = new _InvokeStoreMulti();
          const asyncHooks = await Promise.resolve(
            /* import() */
          ).then(__webpack_require__.t.bind(__webpack_require__, 6698, 19));
          instance.als = new asyncHooks.AsyncLocalStorage();
          return instance;
        }
        getContext() {
          return this.als.getStore();
        }
        hasContext() {
          return this.als.getStore() !== void 0;
        }
        get(key) {
          return this.als.getStore()?.[key];
        }
        set(key, value) {
          if (this.isProtectedKey(key)) {
            throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
          }
          const store = this.als.getStore();
          if (!store) {
            throw new Error("No context available");
          }
          store[key] = value;
        }
        run(context, fn) {
          return this.als.run(context, fn);
        }
      };
      var InvokeStore;
      (function(InvokeStore2) {
        let instance = null;
        async function getInstanceAsync(forceInvokeStoreMulti) {
          if (!instance) {
            instance = (async () => {
              const isMulti = forceInvokeStoreMulti === true || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env;
              const newInstance = isMulti ? await InvokeStoreMulti.create() : new InvokeStoreSingle();
              if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda?.InvokeStore) {
                return globalThis.awslambda.InvokeStore;
              } else if (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda) {
                globalThis.awslambda.InvokeStore = newInstance;
                return newInstance;
              } else {
                return newInstance;
              }
            })();
          }
          return instance;
        }
        InvokeStore2.getInstanceAsync = getInstanceAsync;
        InvokeStore2._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === "1" ? {
          reset: () => {
            instance = null;
            if (globalThis.awslambda?.InvokeStore) {
              delete globalThis.awslambda.InvokeStore;
            }
            globalThis.awslambda = { InvokeStore: void 0 };
          }
        } : void 0;
      })(InvokeStore || (InvokeStore = {}));
      var AWS_LAMBDA_FUNCTION_NAME = "AWS_LAMBDA_FUNCTION_NAME";
      var _X_AMZN_TRACE_ID = "_X_AMZN_TRACE_ID";
      var X_AMZN_TRACE_ID = "X-Amzn-Trace-Id";
      var TRACEPARENT = "traceparent";
      var TRACESTATE = "tracestate";
      var BAGGAGE = "baggage";
      var recursionDetectionMiddleware = () => (next) => async (args) => {
        const { request } = args;
        if (!_chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.Kd.isInstance(request)) {
          return next(args);
        }
        let invokeStore;
        {
          const traceIdHeader = Object.keys(request.headers ?? {}).find((h) => h.toLowerCase() === X_AMZN_TRACE_ID.toLowerCase()) ?? X_AMZN_TRACE_ID;
          if (!request.headers.hasOwnProperty(traceIdHeader)) {
            const functionName = process.env[AWS_LAMBDA_FUNCTION_NAME];
            const traceIdFromEnv = process.env[_X_AMZN_TRACE_ID];
            invokeStore ??= await InvokeStore.getInstanceAsync();
            const traceIdFromInvokeStore = invokeStore?.getXRayTraceId();
            const traceId = traceIdFromInvokeStore ?? traceIdFromEnv;
            const nonEmptyString = (str) => typeof str === "string" && str.length > 0;
            if (nonEmptyString(functionName) && nonEmptyString(traceId)) {
              request.headers[X_AMZN_TRACE_ID] = traceId;
            }
          }
        }
        {
          sanitizeTraceHeaders(request.headers);
          const existingTraceparent = request.headers[TRACEPARENT];
          if (!existingTraceparent) {
            const traceparent = (invokeStore ??= await InvokeStore.getInstanceAsync())?.getTraceparent?.();
            if (traceparent) {
              request.headers[TRACEPARENT] = traceparent;
              const tracestate = invokeStore?.getTracestate?.();
              if (tracestate) {
                request.headers[TRACESTATE] = tracestate;
              }
              const baggage = invokeStore?.getBaggage?.();
              if (baggage) {
                request.headers[BAGGAGE] = baggage;
              }
            }
          }
        }
        return next(args);
      };
      function sanitizeTraceHeaders(headers) {
        for (const header of Object.keys(headers)) {
          const lower = header.toLowerCase();
          if (header !== lower && (lower === TRACEPARENT || lower === TRACESTATE || lower === BAGGAGE)) {
            headers[lower] = headers[header];
            delete headers[header];
          }
        }
      }
      var getRecursionDetectionPlugin = (options) => ({
        applyToStack: (clientStack) => {
          clientStack.add(recursionDetectionMiddleware(), recursionDetectionMiddlewareOptions);
        }
      });
      var resolveAuthOptions = (candidateAuthOptions, authSchemePreference) => {
        if (!authSchemePreference || authSchemePreference.length === 0) {
          return candidateAuthOptions;
        }
        const preferredAuthOptions = [];
        for (const preferredSchemeName of authSchemePreference) {
          for (const candidateAuthOption of candidateAuthOptions) {
            const candidateAuthSchemeName = candidateAuthOption.schemeId.split("#")[1];
            if (candidateAuthSchemeName === preferredSchemeName) {
              preferredAuthOptions.push(candidateAuthOption);
            }
          }
        }
        for (const candidateAuthOption of candidateAuthOptions) {
          if (!preferredAuthOptions.find(({ schemeId }) => schemeId === candidateAuthOption.schemeId)) {
            preferredAuthOptions.push(candidateAuthOption);
          }
        }
        return preferredAuthOptions;
      };
      function convertHttpAuthSchemesToMap(httpAuthSchemes) {
        const map = /* @__PURE__ */ new Map();
        for (const scheme of httpAuthSchemes) {
          map.set(scheme.schemeId, scheme);
        }
        return map;
      }
      var httpAuthSchemeMiddleware = (config, mwOptions) => (next, context) => async (args) => {
        const options = config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config, context, args.input));
        const authSchemePreference = config.authSchemePreference ? await config.authSchemePreference() : [];
        const resolvedOptions = resolveAuthOptions(options, authSchemePreference);
        const authSchemes = convertHttpAuthSchemesToMap(config.httpAuthSchemes);
        const smithyContext = (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.ug)(context);
        const failureReasons = [];
        for (const option of resolvedOptions) {
          const scheme = authSchemes.get(option.schemeId);
          if (!scheme) {
            failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
            continue;
          }
          const identityProvider = scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
          if (!identityProvider) {
            failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
            continue;
          }
          const { identityProperties = {}, signingProperties = {} } = option.propertiesExtractor?.(config, context) || {};
          option.identityProperties = Object.assign(option.identityProperties || {}, identityProperties);
          option.signingProperties = Object.assign(option.signingProperties || {}, signingProperties);
          smithyContext.selectedHttpAuthScheme = {
            httpAuthOption: option,
            identity: await identityProvider(option.identityProperties),
            signer: scheme.signer
          };
          break;
        }
        if (!smithyContext.selectedHttpAuthScheme) {
          throw new Error(failureReasons.join("\n"));
        }
        return next(args);
      };
      var httpAuthSchemeEndpointRuleSetMiddlewareOptions = {
        step: "serialize",
        tags: ["HTTP_AUTH_SCHEME"],
        name: "httpAuthSchemeMiddleware",
        override: true,
        relation: "before",
        toMiddleware: "endpointV2Middleware"
      };
      var getHttpAuthSchemeEndpointRuleSetPlugin = (config, { httpAuthSchemeParametersProvider, identityProviderConfigProvider }) => ({
        applyToStack: (clientStack) => {
          clientStack.addRelativeTo(httpAuthSchemeMiddleware(config, {
            httpAuthSchemeParametersProvider,
            identityProviderConfigProvider
          }), httpAuthSchemeEndpointRuleSetMiddlewareOptions);
        }
      });
      var defaultErrorHandler = (signingProperties) => (error) => {
        throw error;
      };
      var defaultSuccessHandler = (httpResponse, signingProperties) => {
      };
      var httpSigningMiddleware = (config) => (next, context) => async (args) => {
        if (!_chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.Kd.isInstance(args.request)) {
          return next(args);
        }
        const smithyContext = (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.ug)(context);
        const scheme = smithyContext.selectedHttpAuthScheme;
        if (!scheme) {
          throw new Error(`No HttpAuthScheme was selected: unable to sign request`);
        }
        const { httpAuthOption: { signingProperties = {} }, identity, signer } = scheme;
        const output = await next({
          ...args,
          request: await signer.sign(args.request, identity, signingProperties)
        }).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
        (signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
        return output;
      };
      var httpSigningMiddlewareOptions = {
        step: "finalizeRequest",
        tags: ["HTTP_SIGNING"],
        name: "httpSigningMiddleware",
        aliases: ["apiKeyMiddleware", "tokenMiddleware", "awsAuthMiddleware"],
        override: true,
        relation: "after",
        toMiddleware: "retryMiddleware"
      };
      var getHttpSigningPlugin = (config) => ({
        applyToStack: (clientStack) => {
          clientStack.addRelativeTo(httpSigningMiddleware(config), httpSigningMiddlewareOptions);
        }
      });
      var DefaultIdentityProviderConfig = class {
        authSchemes = /* @__PURE__ */ new Map();
        constructor(config) {
          for (const key in config) {
            if (!(0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.$3)(config, key)) {
              continue;
            }
            const value = config[key];
            if (value !== void 0) {
              this.authSchemes.set(key, value);
            }
          }
        }
        getIdentityProvider(schemeId) {
          return this.authSchemes.get(schemeId);
        }
      };
      var NoAuthSigner = class {
        async sign(httpRequest, identity, signingProperties) {
          return httpRequest;
        }
      };
      var createIsIdentityExpiredFunction = (expirationMs) => function isIdentityExpired2(identity) {
        return doesIdentityRequireRefresh(identity) && identity.expiration.getTime() - Date.now() < expirationMs;
      };
      var EXPIRATION_MS = 3e5;
      var isIdentityExpired = createIsIdentityExpiredFunction(EXPIRATION_MS);
      var doesIdentityRequireRefresh = (identity) => identity.expiration !== void 0;
      var memoizeIdentityProvider = (provider, isExpired, requiresRefresh) => {
        if (provider === void 0) {
          return void 0;
        }
        const normalizedProvider = typeof provider !== "function" ? async () => Promise.resolve(provider) : provider;
        let resolved;
        let pending;
        let hasResult;
        let isConstant = false;
        const coalesceProvider = async (options) => {
          if (!pending) {
            pending = normalizedProvider(options);
          }
          try {
            resolved = await pending;
            hasResult = true;
            isConstant = false;
          } finally {
            pending = void 0;
          }
          return resolved;
        };
        if (isExpired === void 0) {
          return async (options) => {
            if (!hasResult || options?.forceRefresh) {
              resolved = await coalesceProvider(options);
            }
            return resolved;
          };
        }
        return async (options) => {
          if (!hasResult || options?.forceRefresh) {
            resolved = await coalesceProvider(options);
          }
          if (isConstant) {
            return resolved;
          }
          if (!requiresRefresh(resolved)) {
            isConstant = true;
            return resolved;
          }
          if (isExpired(resolved)) {
            await coalesceProvider(options);
            return resolved;
          }
          return resolved;
        };
      };
      var normalizeProvider2 = (input) => {
        if (typeof input === "function") {
          return input;
        }
        const promisified = Promise.resolve(input);
        return () => promisified;
      };
      var DEFAULT_UA_APP_ID = void 0;
      function isValidUserAgentAppId(appId) {
        if (appId === void 0) {
          return true;
        }
        return typeof appId === "string" && appId.length <= 50;
      }
      function resolveUserAgentConfig(input) {
        const normalizedAppIdProvider = normalizeProvider2(input.userAgentAppId ?? DEFAULT_UA_APP_ID);
        const { customUserAgent } = input;
        return Object.assign(input, {
          customUserAgent: typeof customUserAgent === "string" ? [[customUserAgent]] : customUserAgent,
          userAgentAppId: async () => {
            const appId = await normalizedAppIdProvider();
            if (!isValidUserAgentAppId(appId)) {
              const logger = input.logger?.constructor?.name === "NoOpLogger" || !input.logger ? console : input.logger;
              if (typeof appId !== "string") {
                logger?.warn("userAgentAppId must be a string or undefined.");
              } else if (appId.length > 50) {
                logger?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
              }
            }
            return appId;
          }
        });
      }
      var THROTTLING_ERROR_CODES = [
        "BandwidthLimitExceeded",
        "EC2ThrottledException",
        "LimitExceededException",
        "PriorRequestNotComplete",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "RequestThrottled",
        "RequestThrottledException",
        "SlowDown",
        "ThrottledException",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException",
        "TransactionInProgressException"
      ];
      var TRANSIENT_ERROR_CODES = ["TimeoutError", "RequestTimeout", "RequestTimeoutException"];
      var TRANSIENT_ERROR_STATUS_CODES = [500, 502, 503, 504];
      var NODEJS_TIMEOUT_ERROR_CODES = ["ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT"];
      var NODEJS_NETWORK_ERROR_CODES = ["EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN"];
      var isRetryableByTrait = (error) => error?.$retryable !== void 0;
      var isClockSkewCorrectedError = (error) => error.$metadata?.clockSkewCorrected;
      var isBrowserNetworkError = (error) => {
        const errorMessages = /* @__PURE__ */ new Set([
          "Failed to fetch",
          "NetworkError when attempting to fetch resource",
          "The Internet connection appears to be offline",
          "Load failed",
          "Network request failed"
        ]);
        const isValid = error && error instanceof TypeError;
        if (!isValid) {
          return false;
        }
        return errorMessages.has(error.message);
      };
      var isThrottlingError = (error) => error.$metadata?.httpStatusCode === 429 || THROTTLING_ERROR_CODES.includes(error.name) || error.$retryable?.throttling == true;
      var isTransientError = (error, depth = 0) => error?.name !== "AbortError" && (isRetryableByTrait(error) || isClockSkewCorrectedError(error) || error.name === "InvalidSignatureException" && error.message?.includes("Signature expired") || TRANSIENT_ERROR_CODES.includes(error.name) || NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code || "") || NODEJS_NETWORK_ERROR_CODES.includes(error?.code || "") || TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0) || isBrowserNetworkError(error) || isNodeJsHttp2TransientError(error) || error.cause !== void 0 && depth <= 10 && isTransientError(error.cause, depth + 1));
      var isServerError = (error) => {
        if (error.$metadata?.httpStatusCode !== void 0) {
          const statusCode = error.$metadata.httpStatusCode;
          if (500 <= statusCode && statusCode <= 599 && !isTransientError(error)) {
            return true;
          }
          return false;
        }
        return false;
      };
      function isNodeJsHttp2TransientError(error) {
        return error.code === "ERR_HTTP2_STREAM_ERROR" && error.message.includes("NGHTTP2_REFUSED_STREAM");
      }
      var DefaultRateLimiter = class _DefaultRateLimiter {
        static setTimeoutFn = (fn, delay) => setTimeout(fn, delay);
        beta;
        minCapacity;
        minFillRate;
        scaleConstant;
        smooth;
        enabled = false;
        availableTokens = 0;
        lastMaxRate = 0;
        measuredTxRate = 0;
        requestCount = 0;
        fillRate;
        lastThrottleTime;
        lastTimestamp = 0;
        lastTxRateBucket;
        maxCapacity;
        timeWindow = 0;
        constructor(options) {
          this.beta = options?.beta ?? 0.7;
          this.minCapacity = options?.minCapacity ?? 1;
          this.minFillRate = options?.minFillRate ?? 0.5;
          this.scaleConstant = options?.scaleConstant ?? 0.4;
          this.smooth = options?.smooth ?? 0.8;
          this.lastThrottleTime = this.getCurrentTimeInSeconds();
          this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds());
          this.fillRate = this.minFillRate;
          this.maxCapacity = this.minCapacity;
        }
        async getSendToken() {
          return this.acquireTokenBucket(1);
        }
        updateClientSendingRate(response) {
          let calculatedRate;
          this.updateMeasuredRate();
          const retryErrorInfo = response;
          const isThrottling = retryErrorInfo?.errorType === "THROTTLING" || isThrottlingError(retryErrorInfo?.error ?? response);
          if (isThrottling) {
            const rateToUse = !this.enabled ? this.measuredTxRate : Math.min(this.measuredTxRate, this.fillRate);
            this.lastMaxRate = rateToUse;
            this.calculateTimeWindow();
            this.lastThrottleTime = this.getCurrentTimeInSeconds();
            calculatedRate = this.cubicThrottle(rateToUse);
            this.enableTokenBucket();
          } else {
            this.calculateTimeWindow();
            calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds());
          }
          const newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
          this.updateTokenBucketRate(newRate);
        }
        getCurrentTimeInSeconds() {
          return Date.now() / 1e3;
        }
        async acquireTokenBucket(amount) {
          if (!this.enabled) {
            return;
          }
          this.refillTokenBucket();
          while (amount > this.availableTokens) {
            const delay = (amount - this.availableTokens) / this.fillRate * 1e3;
            await new Promise((resolve) => _DefaultRateLimiter.setTimeoutFn(resolve, delay));
            this.refillTokenBucket();
          }
          this.availableTokens = this.availableTokens - amount;
        }
        refillTokenBucket() {
          const timestamp = this.getCurrentTimeInSeconds();
          if (!this.lastTimestamp) {
            this.lastTimestamp = timestamp;
            return;
          }
          const fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
          this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + fillAmount);
          this.lastTimestamp = timestamp;
        }
        calculateTimeWindow() {
          this.timeWindow = this.getPrecise(Math.pow(this.lastMaxRate * (1 - this.beta) / this.scaleConstant, 1 / 3));
        }
        cubicThrottle(rateToUse) {
          return this.getPrecise(rateToUse * this.beta);
        }
        cubicSuccess(timestamp) {
          return this.getPrecise(this.scaleConstant * Math.pow(timestamp - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
        }
        enableTokenBucket() {
          this.enabled = true;
        }
        updateTokenBucketRate(newRate) {
          this.refillTokenBucket();
          this.fillRate = Math.max(newRate, this.minFillRate);
          this.maxCapacity = Math.max(newRate, this.minCapacity);
          this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
        }
        updateMeasuredRate() {
          const t = this.getCurrentTimeInSeconds();
          const timeBucket = Math.floor(t * 2) / 2;
          this.requestCount++;
          if (timeBucket > this.lastTxRateBucket) {
            const currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
            this.measuredTxRate = this.getPrecise(currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth));
            this.requestCount = 0;
            this.lastTxRateBucket = timeBucket;
          }
        }
        getPrecise(num) {
          return parseFloat(num.toFixed(8));
        }
      };
      var MAXIMUM_RETRY_DELAY = 20 * 1e3;
      var INITIAL_RETRY_TOKENS = 500;
      var NO_RETRY_INCREMENT = 1;
      var INVOCATION_ID_HEADER = "amz-sdk-invocation-id";
      var REQUEST_HEADER = "amz-sdk-request";
      var Retry = class {
        static v2026 = true;
        static delay() {
          return 50;
        }
        static throttlingDelay() {
          return 1e3;
        }
        static cost() {
          return 14;
        }
        static throttlingCost() {
          return 5;
        }
        static modifiedCostType() {
          return "THROTTLING";
        }
      };
      var DefaultRetryBackoffStrategy = class {
        x = Retry.delay();
        computeNextBackoffDelay(i) {
          const b = Math.random();
          const r = 2;
          const t_i = b * Math.min(this.x * r ** i, MAXIMUM_RETRY_DELAY);
          return Math.floor(t_i);
        }
        setDelayBase(delay) {
          this.x = delay;
        }
      };
      var DefaultRetryToken = class {
        delay;
        count;
        cost;
        longPoll;
        $retryLog = {
          acquisitionDelay: 0
        };
        constructor(delay, count, cost, longPoll) {
          this.delay = delay;
          this.count = count;
          this.cost = cost;
          this.longPoll = longPoll;
        }
        getRetryCount() {
          return this.count;
        }
        getRetryDelay() {
          return Math.min(MAXIMUM_RETRY_DELAY, this.delay);
        }
        getRetryCost() {
          return this.cost;
        }
        isLongPoll() {
          return this.longPoll;
        }
      };
      var RETRY_MODES;
      (function(RETRY_MODES2) {
        RETRY_MODES2["STANDARD"] = "standard";
        RETRY_MODES2["ADAPTIVE"] = "adaptive";
      })(RETRY_MODES || (RETRY_MODES = {}));
      var DEFAULT_MAX_ATTEMPTS = 3;
      var DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD;
      var refusal = {
        incompatible: 1,
        attempts: 2,
        capacity: 3
      };
      var StandardRetryStrategy = class {
        mode = RETRY_MODES.STANDARD;
        retryBackoffStrategy;
        capacity = INITIAL_RETRY_TOKENS;
        maxAttemptsProvider;
        baseDelay;
        constructor(arg1) {
          if (typeof arg1 === "number") {
            this.maxAttemptsProvider = async () => arg1;
          } else if (typeof arg1 === "function") {
            this.maxAttemptsProvider = arg1;
          } else if (arg1 && typeof arg1 === "object") {
            this.maxAttemptsProvider = async () => arg1.maxAttempts;
            this.baseDelay = arg1.baseDelay;
            this.retryBackoffStrategy = arg1.backoff;
          }
          this.maxAttemptsProvider ??= async () => DEFAULT_MAX_ATTEMPTS;
          this.baseDelay ??= Retry.delay();
          this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy();
        }
        async acquireInitialRetryToken(retryTokenScope) {
          return new DefaultRetryToken(Retry.delay(), 0, void 0, retryTokenScope.includes(":longpoll"));
        }
        async refreshRetryTokenForRetry(token, errorInfo) {
          const maxAttempts = await this.getMaxAttempts();
          const retryCode = this.retryCode(token, errorInfo, maxAttempts);
          const shouldRetry = retryCode === 0;
          const isLongPoll = token.isLongPoll?.();
          if (shouldRetry || isLongPoll) {
            const errorType = errorInfo.errorType;
            this.retryBackoffStrategy.setDelayBase(errorType === "THROTTLING" ? Retry.throttlingDelay() : this.baseDelay);
            const delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount());
            let retryDelay = delayFromErrorType;
            if (errorInfo.retryAfterHint instanceof Date) {
              retryDelay = Math.max(delayFromErrorType, Math.min(errorInfo.retryAfterHint.getTime() - Date.now(), delayFromErrorType + 5e3));
            }
            if (!shouldRetry) {
              const longPollBackoff = retryCode === refusal.capacity && isLongPoll ? retryDelay : 0;
              if (longPollBackoff > 0) {
                await new Promise((r) => setTimeout(r, longPollBackoff));
              }
            } else {
              const capacityCost = this.getCapacityCost(errorType);
              this.capacity -= capacityCost;
              const nextToken = new DefaultRetryToken(0, token.getRetryCount() + 1, capacityCost, token.isLongPoll?.() ?? false);
              await new Promise((r) => setTimeout(r, retryDelay));
              nextToken.$retryLog.acquisitionDelay = retryDelay;
              return nextToken;
            }
          }
          throw new Error("No retry token available");
        }
        recordSuccess(token) {
          this.capacity = Math.min(INITIAL_RETRY_TOKENS, this.capacity + (token.getRetryCost() ?? NO_RETRY_INCREMENT));
        }
        getCapacity() {
          return this.capacity;
        }
        async maxAttempts() {
          return this.maxAttemptsProvider();
        }
        async getMaxAttempts() {
          try {
            return await this.maxAttemptsProvider();
          } catch (ignored) {
            console.warn(`Max attempts provider could not resolve. Using default of ${DEFAULT_MAX_ATTEMPTS}`);
            return DEFAULT_MAX_ATTEMPTS;
          }
        }
        retryCode(tokenToRenew, errorInfo, maxAttempts) {
          const attempts = tokenToRenew.getRetryCount() + 1;
          const retryableStatus = this.isRetryableError(errorInfo.errorType) ? 0 : refusal.incompatible;
          const attemptStatus = attempts < maxAttempts ? 0 : refusal.attempts;
          const capacityStatus = this.capacity >= this.getCapacityCost(errorInfo.errorType) ? 0 : refusal.capacity;
          return retryableStatus || attemptStatus || capacityStatus;
        }
        getCapacityCost(errorType) {
          return errorType === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
        }
        isRetryableError(errorType) {
          return errorType === "THROTTLING" || errorType === "TRANSIENT";
        }
      };
      var AdaptiveRetryStrategy = class {
        mode = RETRY_MODES.ADAPTIVE;
        rateLimiter;
        standardRetryStrategy;
        constructor(maxAttemptsProvider, options) {
          const { rateLimiter } = options ?? {};
          this.rateLimiter = rateLimiter ?? new DefaultRateLimiter();
          this.standardRetryStrategy = options ? new StandardRetryStrategy({
            maxAttempts: typeof maxAttemptsProvider === "number" ? maxAttemptsProvider : 3,
            ...options
          }) : new StandardRetryStrategy(maxAttemptsProvider);
        }
        async acquireInitialRetryToken(retryTokenScope) {
          const token = await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
          await this.rateLimiter.getSendToken();
          return token;
        }
        async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
          this.rateLimiter.updateClientSendingRate(errorInfo);
          const token = await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
          await this.rateLimiter.getSendToken();
          return token;
        }
        recordSuccess(token) {
          this.rateLimiter.updateClientSendingRate({});
          this.standardRetryStrategy.recordSuccess(token);
        }
        async maxAttemptsProvider() {
          return this.standardRetryStrategy.maxAttempts();
        }
      };
      var ENV_MAX_ATTEMPTS = "AWS_MAX_ATTEMPTS";
      var CONFIG_MAX_ATTEMPTS = "max_attempts";
      var NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {
        environmentVariableSelector: (env2) => {
          const value = env2[ENV_MAX_ATTEMPTS];
          if (!value) {
            return void 0;
          }
          const maxAttempt = parseInt(value);
          if (Number.isNaN(maxAttempt)) {
            throw new Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);
          }
          return maxAttempt;
        },
        configFileSelector: (profile) => {
          const value = profile[CONFIG_MAX_ATTEMPTS];
          if (!value) {
            return void 0;
          }
          const maxAttempt = parseInt(value);
          if (Number.isNaN(maxAttempt)) {
            throw new Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);
          }
          return maxAttempt;
        },
        default: DEFAULT_MAX_ATTEMPTS
      };
      var resolveRetryConfig = (input, defaults) => {
        const { retryStrategy, retryMode } = input;
        const { defaultMaxAttempts = DEFAULT_MAX_ATTEMPTS, defaultBaseDelay = Retry.delay() } = defaults ?? {};
        const maxAttemptsProvider = (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.te)(input.maxAttempts ?? defaultMaxAttempts);
        let controller = retryStrategy ? Promise.resolve(retryStrategy) : void 0;
        const getDefault = async () => {
          const maxAttempts = await maxAttemptsProvider();
          const adaptive = await (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.te)(retryMode)() === RETRY_MODES.ADAPTIVE;
          if (adaptive) {
            return new AdaptiveRetryStrategy(maxAttemptsProvider, {
              maxAttempts,
              baseDelay: defaultBaseDelay
            });
          }
          return new StandardRetryStrategy({
            maxAttempts,
            baseDelay: defaultBaseDelay
          });
        };
        return Object.assign(input, {
          maxAttempts: maxAttemptsProvider,
          retryStrategy: () => controller ??= getDefault()
        });
      };
      var ENV_RETRY_MODE = "AWS_RETRY_MODE";
      var CONFIG_RETRY_MODE = "retry_mode";
      var NODE_RETRY_MODE_CONFIG_OPTIONS = {
        environmentVariableSelector: (env2) => env2[ENV_RETRY_MODE],
        configFileSelector: (profile) => profile[CONFIG_RETRY_MODE],
        default: DEFAULT_RETRY_MODE
      };
      var isStreamingPayload = (request) => request?.body instanceof node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable || typeof ReadableStream !== "undefined" && request?.body instanceof ReadableStream;
      var race = (promise, signal) => {
        if (!signal) {
          return promise;
        }
        let cleanup = () => {
        };
        const aborted = new Promise((_, reject) => {
          const handler = () => reject(createAbortError());
          if (signal.aborted) {
            handler();
          } else if (typeof signal.addEventListener === "function") {
            signal.addEventListener("abort", handler, { once: true });
            cleanup = () => signal.removeEventListener("abort", handler);
          } else {
            signal.onabort = handler;
          }
        });
        return Promise.race([promise, aborted]).finally(cleanup);
      };
      var createAbortError = () => Object.assign(new Error("Request aborted"), { name: "AbortError" });
      var isAbortError = (error) => typeof error === "object" && error !== null && "name" in error && error.name === "AbortError";
      function parseRetryAfterHeader(response, logger) {
        if (!_chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.cS.isInstance(response)) {
          return;
        }
        for (const header in response.headers) {
          if (!(0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.$3)(response.headers, header)) {
            continue;
          }
          const h = header.toLowerCase();
          if (h === "retry-after") {
            const retryAfter = response.headers[header];
            let retryAfterSeconds = NaN;
            if (retryAfter.endsWith("GMT")) {
              try {
                const date = (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.xE)(retryAfter);
                retryAfterSeconds = (date.getTime() - Date.now()) / 1e3;
              } catch (e) {
                logger?.trace?.("Failed to parse retry-after header");
                logger?.trace?.(e);
              }
            } else if (retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/)) {
              retryAfterSeconds = Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]);
            } else if (retryAfter.match(/^((\d+)|(\d+\.\d+))$/)) {
              retryAfterSeconds = Number(retryAfter);
            } else if (Date.parse(retryAfter) >= Date.now()) {
              retryAfterSeconds = (Date.parse(retryAfter) - Date.now()) / 1e3;
            }
            if (isNaN(retryAfterSeconds)) {
              return;
            }
            return new Date(Date.now() + retryAfterSeconds * 1e3);
          } else if (h === "x-amz-retry-after") {
            const v = response.headers[header];
            const backoffMilliseconds = Number(v);
            if (isNaN(backoffMilliseconds)) {
              logger?.trace?.(`Failed to parse x-amz-retry-after=${v}`);
              return;
            }
            return new Date(Date.now() + backoffMilliseconds);
          }
        }
      }
      var asSdkError = (error) => {
        if (error instanceof Error) {
          return error;
        }
        if (error instanceof Object) {
          return Object.assign(new Error(), error);
        }
        if (typeof error === "string") {
          return new Error(error);
        }
        return new Error(`AWS SDK error wrapper for ${error}`);
      };
      function bindRetryMiddleware(isStreamingPayload2) {
        return (options) => (next, context) => async (args) => {
          let retryStrategy = await options.retryStrategy();
          const maxAttempts = await options.maxAttempts();
          const abortSignal = context[_chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.Vf]?.abortSignal;
          if (isRetryStrategyV2(retryStrategy)) {
            retryStrategy = retryStrategy;
            const retryTokenScope = (context["partition_id"] ?? "") + (context.__retryLongPoll ? ":longpoll" : "");
            let retryToken = await race(retryStrategy.acquireInitialRetryToken(retryTokenScope), abortSignal);
            let lastError = new Error();
            let attempts = 0;
            let totalRetryDelay = 0;
            const { request } = args;
            const isRequest = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.Kd.isInstance(request);
            if (isRequest) {
              request.headers[INVOCATION_ID_HEADER] = (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.v4)();
            }
            while (true) {
              try {
                if (isRequest) {
                  request.headers[REQUEST_HEADER] = `attempt=${attempts + 1}; max=${maxAttempts}`;
                }
                const { response, output } = await next(args);
                retryStrategy.recordSuccess(retryToken);
                output.$metadata.attempts = attempts + 1;
                output.$metadata.totalRetryDelay = totalRetryDelay;
                return { response, output };
              } catch (e) {
                const retryErrorInfo = getRetryErrorInfo(e, options.logger);
                lastError = asSdkError(e);
                if (isRequest && isStreamingPayload2(request)) {
                  (context.logger instanceof NoOpLogger ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request.");
                  throw lastError;
                }
                try {
                  retryToken = await race(retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo), abortSignal);
                } catch (refreshError) {
                  if (abortSignal?.aborted && isAbortError(refreshError)) {
                    throw refreshError;
                  }
                  if (!lastError.$metadata) {
                    lastError.$metadata = {};
                  }
                  lastError.$metadata.attempts = attempts + 1;
                  lastError.$metadata.totalRetryDelay = totalRetryDelay;
                  throw lastError;
                }
                attempts = retryToken.getRetryCount();
                const delay = retryToken.getRetryDelay();
                totalRetryDelay += (retryToken?.$retryLog?.acquisitionDelay ?? 0) + delay;
                if (delay > 0) {
                  await race(new Promise((resolve) => setTimeout(resolve, delay)), abortSignal);
                }
              }
            }
          } else {
            retryStrategy = retryStrategy;
            if (retryStrategy?.mode) {
              context.userAgent = [...context.userAgent || [], ["cfg/retry-mode", retryStrategy.mode]];
            }
            return retryStrategy.retry(next, args);
          }
        };
      }
      var isRetryStrategyV2 = (retryStrategy) => typeof retryStrategy.acquireInitialRetryToken !== "undefined" && typeof retryStrategy.refreshRetryTokenForRetry !== "undefined" && typeof retryStrategy.recordSuccess !== "undefined";
      var getRetryErrorInfo = (error, logger) => {
        const errorInfo = {
          error,
          errorType: getRetryErrorType(error)
        };
        const retryAfterHint = parseRetryAfterHeader(error.$response, logger);
        if (retryAfterHint) {
          errorInfo.retryAfterHint = retryAfterHint;
        }
        return errorInfo;
      };
      var getRetryErrorType = (error) => {
        if (isThrottlingError(error)) {
          return "THROTTLING";
        }
        if (isTransientError(error)) {
          return "TRANSIENT";
        }
        if (isServerError(error)) {
          return "SERVER_ERROR";
        }
        return "CLIENT_ERROR";
      };
      var retryMiddlewareOptions = {
        name: "retryMiddleware",
        tags: ["RETRY"],
        step: "finalizeRequest",
        priority: "high",
        override: true
      };
      function bindGetRetryPlugin(isStreamingPayload2) {
        const retryMiddleware2 = bindRetryMiddleware(isStreamingPayload2);
        return (options) => ({
          applyToStack: (clientStack) => {
            clientStack.add(retryMiddleware2(options), retryMiddlewareOptions);
          }
        });
      }
      var retryMiddleware = bindRetryMiddleware(isStreamingPayload);
      var getRetryPlugin = bindGetRetryPlugin(isStreamingPayload);
      var partitionsInfo = {
        "partitions": [
          {
            "id": "aws",
            "outputs": {
              "dnsSuffix": "amazonaws.com",
              "dualStackDnsSuffix": "api.aws",
              "implicitGlobalRegion": "us-east-1",
              "name": "aws",
              "supportsDualStack": true,
              "supportsFIPS": true
            },
            "regionRegex": "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
            "regions": {
              "af-south-1": {
                "description": "Africa (Cape Town)"
              },
              "ap-east-1": {
                "description": "Asia Pacific (Hong Kong)"
              },
              "ap-east-2": {
                "description": "Asia Pacific (Taipei)"
              },
              "ap-northeast-1": {
                "description": "Asia Pacific (Tokyo)"
              },
              "ap-northeast-2": {
                "description": "Asia Pacific (Seoul)"
              },
              "ap-northeast-3": {
                "description": "Asia Pacific (Osaka)"
              },
              "ap-south-1": {
                "description": "Asia Pacific (Mumbai)"
              },
              "ap-south-2": {
                "description": "Asia Pacific (Hyderabad)"
              },
              "ap-southeast-1": {
                "description": "Asia Pacific (Singapore)"
              },
              "ap-southeast-2": {
                "description": "Asia Pacific (Sydney)"
              },
              "ap-southeast-3": {
                "description": "Asia Pacific (Jakarta)"
              },
              "ap-southeast-4": {
                "description": "Asia Pacific (Melbourne)"
              },
              "ap-southeast-5": {
                "description": "Asia Pacific (Malaysia)"
              },
              "ap-southeast-6": {
                "description": "Asia Pacific (New Zealand)"
              },
              "ap-southeast-7": {
                "description": "Asia Pacific (Thailand)"
              },
              "aws-global": {
                "description": "aws global region"
              },
              "ca-central-1": {
                "description": "Canada (Central)"
              },
              "ca-west-1": {
                "description": "Canada West (Calgary)"
              },
              "eu-central-1": {
                "description": "Europe (Frankfurt)"
              },
              "eu-central-2": {
                "description": "Europe (Zurich)"
              },
              "eu-north-1": {
                "description": "Europe (Stockholm)"
              },
              "eu-south-1": {
                "description": "Europe (Milan)"
              },
              "eu-south-2": {
                "description": "Europe (Spain)"
              },
              "eu-west-1": {
                "description": "Europe (Ireland)"
              },
              "eu-west-2": {
                "description": "Europe (London)"
              },
              "eu-west-3": {
                "description": "Europe (Paris)"
              },
              "il-central-1": {
                "description": "Israel (Tel Aviv)"
              },
              "me-central-1": {
                "description": "Middle East (UAE)"
              },
              "me-south-1": {
                "description": "Middle East (Bahrain)"
              },
              "me-west-1": {
                "description": "Middle East (Saudi Arabia)"
              },
              "mx-central-1": {
                "description": "Mexico (Central)"
              },
              "sa-east-1": {
                "description": "South America (Sao Paulo)"
              },
              "sa-west-1": {
                "description": "South America (Chile)"
              },
              "us-east-1": {
                "description": "US East (N. Virginia)"
              },
              "us-east-2": {
                "description": "US East (Ohio)"
              },
              "us-west-1": {
                "description": "US West (N. California)"
              },
              "us-west-2": {
                "description": "US West (Oregon)"
              }
            }
          },
          {
            "id": "aws-cn",
            "outputs": {
              "dnsSuffix": "amazonaws.com.cn",
              "dualStackDnsSuffix": "api.amazonwebservices.com.cn",
              "implicitGlobalRegion": "cn-northwest-1",
              "name": "aws-cn",
              "supportsDualStack": true,
              "supportsFIPS": true
            },
            "regionRegex": "^cn\\-\\w+\\-\\d+$",
            "regions": {
              "aws-cn-global": {
                "description": "aws-cn global region"
              },
              "cn-north-1": {
                "description": "China (Beijing)"
              },
              "cn-northwest-1": {
                "description": "China (Ningxia)"
              }
            }
          },
          {
            "id": "aws-eusc",
            "outputs": {
              "dnsSuffix": "amazonaws.eu",
              "dualStackDnsSuffix": "api.amazonwebservices.eu",
              "implicitGlobalRegion": "eusc-de-east-1",
              "name": "aws-eusc",
              "supportsDualStack": true,
              "supportsFIPS": true
            },
            "regionRegex": "^eusc\\-(de)\\-\\w+\\-\\d+$",
            "regions": {
              "eusc-de-east-1": {
                "description": "AWS European Sovereign Cloud (Germany)"
              }
            }
          },
          {
            "id": "aws-iso",
            "outputs": {
              "dnsSuffix": "c2s.ic.gov",
              "dualStackDnsSuffix": "api.aws.ic.gov",
              "implicitGlobalRegion": "us-iso-east-1",
              "name": "aws-iso",
              "supportsDualStack": true,
              "supportsFIPS": true
            },
            "regionRegex": "^us\\-iso\\-\\w+\\-\\d+$",
            "regions": {
              "aws-iso-global": {
                "description": "aws-iso global region"
              },
              "us-iso-east-1": {
                "description": "US ISO East"
              },
              "us-iso-west-1": {
                "description": "US ISO WEST"
              }
            }
          },
          {
            "id": "aws-iso-b",
            "outputs": {
              "dnsSuffix": "sc2s.sgov.gov",
              "dualStackDnsSuffix": "api.aws.scloud",
              "implicitGlobalRegion": "us-isob-east-1",
              "name": "aws-iso-b",
              "supportsDualStack": true,
              "supportsFIPS": true
            },
            "regionRegex": "^us\\-isob\\-\\w+\\-\\d+$",
            "regions": {
              "aws-iso-b-global": {
                "description": "aws-iso-b global region"
              },
              "us-isob-east-1": {
                "description": "US ISOB East (Ohio)"
              },
              "us-isob-west-1": {
                "description": "US ISOB West"
              }
            }
          },
          {
            "id": "aws-iso-e",
            "outputs": {
              "dnsSuffix": "cloud.adc-e.uk",
              "dualStackDnsSuffix": "api.cloud-aws.adc-e.uk",
              "implicitGlobalRegion": "eu-isoe-west-1",
              "name": "aws-iso-e",
              "supportsDualStack": true,
              "supportsFIPS": true
            },
            "regionRegex": "^eu\\-isoe\\-\\w+\\-\\d+$",
            "regions": {
              "aws-iso-e-global": {
                "description": "aws-iso-e global region"
              },
              "eu-isoe-west-1": {
                "description": "EU ISOE West"
              }
            }
          },
          {
            "id": "aws-iso-f",
            "outputs": {
              "dnsSuffix": "csp.hci.ic.gov",
              "dualStackDnsSuffix": "api.aws.hci.ic.gov",
              "implicitGlobalRegion": "us-isof-south-1",
              "name": "aws-iso-f",
              "supportsDualStack": true,
              "supportsFIPS": true
            },
            "regionRegex": "^us\\-isof\\-\\w+\\-\\d+$",
            "regions": {
              "aws-iso-f-global": {
                "description": "aws-iso-f global region"
              },
              "us-isof-east-1": {
                "description": "US ISOF EAST"
              },
              "us-isof-south-1": {
                "description": "US ISOF SOUTH"
              }
            }
          },
          {
            "id": "aws-us-gov",
            "outputs": {
              "dnsSuffix": "amazonaws.com",
              "dualStackDnsSuffix": "api.aws",
              "implicitGlobalRegion": "us-gov-west-1",
              "name": "aws-us-gov",
              "supportsDualStack": true,
              "supportsFIPS": true
            },
            "regionRegex": "^us\\-gov\\-\\w+\\-\\d+$",
            "regions": {
              "aws-us-gov-global": {
                "description": "aws-us-gov global region"
              },
              "us-gov-east-1": {
                "description": "AWS GovCloud (US-East)"
              },
              "us-gov-west-1": {
                "description": "AWS GovCloud (US-West)"
              }
            }
          }
        ],
        "version": "1.1"
      };
      var selectedPartitionsInfo = partitionsInfo;
      var selectedUserAgentPrefix = "";
      var partition = (value) => {
        const { partitions } = selectedPartitionsInfo;
        for (const partition2 of partitions) {
          const { regions, outputs } = partition2;
          for (const [region, regionData] of Object.entries(regions)) {
            if (region === value) {
              return {
                ...outputs,
                ...regionData
              };
            }
          }
        }
        for (const partition2 of partitions) {
          const { regionRegex, outputs } = partition2;
          if (new RegExp(regionRegex).test(value)) {
            return {
              ...outputs
            };
          }
        }
        const DEFAULT_PARTITION = partitions.find((partition2) => partition2.id === "aws");
        if (!DEFAULT_PARTITION) {
          throw new Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");
        }
        return {
          ...DEFAULT_PARTITION.outputs
        };
      };
      var getUserAgentPrefix = () => selectedUserAgentPrefix;
      function setFeature2(context, feature, value) {
        if (!context.__aws_sdk_context) {
          context.__aws_sdk_context = {
            features: {}
          };
        } else if (!context.__aws_sdk_context.features) {
          context.__aws_sdk_context.features = {};
        }
        context.__aws_sdk_context.features[feature] = value;
      }
      var ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/;
      async function checkFeatures(context, config, args) {
        const request = args.request;
        if (request?.headers?.["smithy-protocol"] === "rpc-v2-cbor") {
          setFeature2(context, "PROTOCOL_RPC_V2_CBOR", "M");
        }
        if (typeof config.retryStrategy === "function") {
          const retryStrategy = await config.retryStrategy();
          if (typeof retryStrategy.mode === "string") {
            switch (retryStrategy.mode) {
              case RETRY_MODES.ADAPTIVE:
                setFeature2(context, "RETRY_MODE_ADAPTIVE", "F");
                break;
              case RETRY_MODES.STANDARD:
                setFeature2(context, "RETRY_MODE_STANDARD", "E");
                break;
            }
          }
        }
        if (typeof config.accountIdEndpointMode === "function") {
          const endpointV2 = context.endpointV2;
          if (String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX)) {
            setFeature2(context, "ACCOUNT_ID_ENDPOINT", "O");
          }
          switch (await config.accountIdEndpointMode?.()) {
            case "disabled":
              setFeature2(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
              break;
            case "preferred":
              setFeature2(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
              break;
            case "required":
              setFeature2(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
              break;
          }
        }
        const identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
        if (identity?.$source) {
          const credentials = identity;
          if (credentials.accountId) {
            setFeature2(context, "RESOLVED_ACCOUNT_ID", "T");
          }
          for (const [key, value] of Object.entries(credentials.$source ?? {})) {
            setFeature2(context, key, value);
          }
        }
      }
      var USER_AGENT = "user-agent";
      var X_AMZ_USER_AGENT = "x-amz-user-agent";
      var SPACE = " ";
      var UA_NAME_SEPARATOR = "/";
      var UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g;
      var UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g;
      var UA_ESCAPE_CHAR = "-";
      var BYTE_LIMIT = 1024;
      function encodeFeatures(features) {
        let buffer = "";
        for (const key in features) {
          const val = features[key];
          if (buffer.length + val.length + 1 <= BYTE_LIMIT) {
            if (buffer.length) {
              buffer += "," + val;
            } else {
              buffer += val;
            }
            continue;
          }
          break;
        }
        return buffer;
      }
      var userAgentMiddleware = (options) => (next, context) => async (args) => {
        const { request } = args;
        if (!_chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.Kd.isInstance(request)) {
          return next(args);
        }
        const { headers } = request;
        const userAgent = context?.userAgent?.map(escapeUserAgent) || [];
        const defaultUserAgent2 = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
        await checkFeatures(context, options, args);
        const awsContext = context;
        defaultUserAgent2.push(`m/${encodeFeatures(Object.assign({}, context.__smithy_context?.features, awsContext.__aws_sdk_context?.features))}`);
        const customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [];
        const appId = await options.userAgentAppId();
        if (appId) {
          defaultUserAgent2.push(escapeUserAgent([`app`, `${appId}`]));
        }
        const prefix = getUserAgentPrefix();
        const sdkUserAgentValue = (prefix ? [prefix] : []).concat([...defaultUserAgent2, ...userAgent, ...customUserAgent]).join(SPACE);
        const normalUAValue = [
          ...defaultUserAgent2.filter((section) => section.startsWith("aws-sdk-")),
          ...customUserAgent
        ].join(SPACE);
        if (options.runtime !== "browser") {
          if (normalUAValue) {
            headers[X_AMZ_USER_AGENT] = headers[X_AMZ_USER_AGENT] ? `${headers[USER_AGENT]} ${normalUAValue}` : normalUAValue;
          }
          headers[USER_AGENT] = sdkUserAgentValue;
        } else {
          headers[X_AMZ_USER_AGENT] = sdkUserAgentValue;
        }
        return next({
          ...args,
          request
        });
      };
      var escapeUserAgent = (userAgentPair) => {
        const name = userAgentPair[0].split(UA_NAME_SEPARATOR).map((part) => part.replace(UA_NAME_ESCAPE_REGEX, UA_ESCAPE_CHAR)).join(UA_NAME_SEPARATOR);
        const version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, UA_ESCAPE_CHAR);
        const prefixSeparatorIndex = name.indexOf(UA_NAME_SEPARATOR);
        const prefix = name.substring(0, prefixSeparatorIndex);
        let uaName = name.substring(prefixSeparatorIndex + 1);
        if (prefix === "api") {
          uaName = uaName.toLowerCase();
        }
        return [prefix, uaName, version].filter((item) => item && item.length > 0).reduce((acc, item, index) => {
          switch (index) {
            case 0:
              return item;
            case 1:
              return `${acc}/${item}`;
            default:
              return `${acc}#${item}`;
          }
        }, "");
      };
      var getUserAgentMiddlewareOptions = {
        name: "getUserAgentMiddleware",
        step: "build",
        priority: "low",
        tags: ["SET_USER_AGENT", "USER_AGENT"],
        override: true
      };
      var getUserAgentPlugin = (config) => ({
        applyToStack: (clientStack) => {
          clientStack.add(userAgentMiddleware(config), getUserAgentMiddlewareOptions);
        }
      });
      var state = {
        warningEmitted: false
      };
      var emitWarningIfUnsupportedVersion2 = (version) => {
        if (version && !state.warningEmitted) {
          if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === "true") {
            state.warningEmitted = true;
            return;
          }
          const userMajorVersion = parseInt(version.substring(1, version.indexOf(".")));
          const vv = 22;
          if (userMajorVersion < vv) {
            state.warningEmitted = true;
            process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${vv}. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${vv}.

More information can be found at: https://a.co/c895JFp`);
          }
        }
      };
      var isDefaultSocketTimeoutEnabled = () => typeof process === "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
      var getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
        if (!isDefaultSocketTimeoutEnabled()) {
          return void 0;
        }
        if (typeof requestHandler?.handle === "function") {
          return void 0;
        }
        return timeoutMs;
      };
      var getRuntimeUserAgentPair = () => {
        const runtimesToCheck = ["deno", "bun", "llrt"];
        for (const runtime of runtimesToCheck) {
          if (node_process__WEBPACK_IMPORTED_MODULE_4__.versions[runtime]) {
            return [`md/${runtime}`, node_process__WEBPACK_IMPORTED_MODULE_4__.versions[runtime]];
          }
        }
        return ["md/nodejs", node_process__WEBPACK_IMPORTED_MODULE_4__.versions.node];
      };
      var crtAvailability = {
        isCrtAvailable: false
      };
      var isCrtAvailable = () => {
        if (crtAvailability.isCrtAvailable) {
          return ["md/crt-avail"];
        }
        return null;
      };
      var createDefaultUserAgentProvider = ({ serviceId, clientVersion }) => {
        const runtimeUserAgentPair = getRuntimeUserAgentPair();
        return async (config) => {
          const sections = [
            ["aws-sdk-js", clientVersion],
            ["ua", "2.1"],
            [`os/${(0, node_os__WEBPACK_IMPORTED_MODULE_3__.platform)()}`, (0, node_os__WEBPACK_IMPORTED_MODULE_3__.release)()],
            ["lang/js"],
            runtimeUserAgentPair
          ];
          const crtAvailable = isCrtAvailable();
          if (crtAvailable) {
            sections.push(crtAvailable);
          }
          if (serviceId) {
            sections.push([`api/${serviceId}`, clientVersion]);
          }
          if (node_process__WEBPACK_IMPORTED_MODULE_4__.env.AWS_EXECUTION_ENV) {
            sections.push([`exec-env/${node_process__WEBPACK_IMPORTED_MODULE_4__.env.AWS_EXECUTION_ENV}`]);
          }
          const appId = await config?.userAgentAppId?.();
          const resolvedUserAgent = appId ? [...sections, [`app/${appId}`]] : [...sections];
          return resolvedUserAgent;
        };
      };
      var UA_APP_ID_ENV_NAME = "AWS_SDK_UA_APP_ID";
      var UA_APP_ID_INI_NAME = "sdk_ua_app_id";
      var UA_APP_ID_INI_NAME_DEPRECATED = "sdk-ua-app-id";
      var NODE_APP_ID_CONFIG_OPTIONS = {
        environmentVariableSelector: (env2) => env2[UA_APP_ID_ENV_NAME],
        configFileSelector: (profile) => profile[UA_APP_ID_INI_NAME] ?? profile[UA_APP_ID_INI_NAME_DEPRECATED],
        default: DEFAULT_UA_APP_ID
      };
      var isVirtualHostableS3Bucket = (value, allowSubDomains = false) => {
        if (allowSubDomains) {
          for (const label of value.split(".")) {
            if (!isVirtualHostableS3Bucket(label)) {
              return false;
            }
          }
          return true;
        }
        if (!(0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.X8)(value)) {
          return false;
        }
        if (value.length < 3 || value.length > 63) {
          return false;
        }
        if (value !== value.toLowerCase()) {
          return false;
        }
        if (isIpAddress(value)) {
          return false;
        }
        return true;
      };
      var ARN_DELIMITER = ":";
      var RESOURCE_DELIMITER = "/";
      var parseArn = (value) => {
        const segments = value.split(ARN_DELIMITER);
        if (segments.length < 6) {
          return null;
        }
        const [arn, partition2, service, region, accountId, ...resourcePath] = segments;
        if (arn !== "arn" || partition2 === "" || service === "" || resourcePath.join(ARN_DELIMITER) === "") {
          return null;
        }
        const resourceId = resourcePath.map((resource) => resource.split(RESOURCE_DELIMITER)).flat();
        return {
          partition: partition2,
          service,
          region,
          accountId,
          resourceId
        };
      };
      var awsEndpointFunctions = {
        isVirtualHostableS3Bucket,
        parseArn,
        partition
      };
      customEndpointFunctions.aws = awsEndpointFunctions;
      function stsRegionDefaultResolver(loaderConfig = {}) {
        return (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_0__.Z9)({
          ..._chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_0__.GG,
          async default() {
            if (!warning.silence) {
              console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.");
            }
            return "us-east-1";
          }
        }, { ..._chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_0__.zH, ...loaderConfig });
      }
      var warning = {
        silence: false
      };
      var getAwsRegionExtensionConfiguration = (runtimeConfig) => {
        return {
          setRegion(region) {
            runtimeConfig.region = region;
          },
          region() {
            return runtimeConfig.region;
          }
        };
      };
      var resolveAwsRegionExtensionConfiguration = (awsRegionExtensionConfiguration) => {
        return {
          region: awsRegionExtensionConfiguration.region()
        };
      };
    })
  ),
  /***/
  9264: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $6: () => (
          /* binding */
          extendedEncodeURIComponent
        ),
        /* harmony export */
        Bz: () => (
          /* binding */
          getProfileName
        ),
        /* harmony export */
        C1: () => (
          /* binding */
          CredentialsProviderError
        ),
        /* harmony export */
        C9: () => (
          /* binding */
          getSSOTokenFilepath
        ),
        /* harmony export */
        Ch: () => (
          /* binding */
          ENV_PROFILE
        ),
        /* harmony export */
        GG: () => (
          /* binding */
          NODE_REGION_CONFIG_OPTIONS
        ),
        /* harmony export */
        Go: () => (
          /* binding */
          buildQueryString
        ),
        /* harmony export */
        IZ: () => (
          /* binding */
          resolveDefaultsModeConfig
        ),
        /* harmony export */
        Jh: () => (
          /* binding */
          TokenProviderError
        ),
        /* harmony export */
        Ko: () => (
          /* binding */
          NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS
        ),
        /* harmony export */
        Mp: () => (
          /* binding */
          RpcProtocol
        ),
        /* harmony export */
        Px: () => (
          /* binding */
          collectBody
        ),
        /* harmony export */
        QD: () => (
          /* binding */
          CONFIG_PREFIX_SEPARATOR
        ),
        /* harmony export */
        Qm: () => (
          /* binding */
          booleanSelector
        ),
        /* harmony export */
        TD: () => (
          /* binding */
          resolveRegionConfig
        ),
        /* harmony export */
        Vm: () => (
          /* binding */
          determineTimestampFormat
        ),
        /* harmony export */
        YU: () => (
          /* binding */
          parseKnownFiles
        ),
        /* harmony export */
        Z9: () => (
          /* binding */
          loadConfig
        ),
        /* harmony export */
        ZY: () => (
          /* binding */
          externalDataInterceptor
        ),
        /* harmony export */
        _2: () => (
          /* binding */
          HttpInterceptingShapeSerializer
        ),
        /* harmony export */
        cJ: () => (
          /* binding */
          loadRestJsonErrorCode
        ),
        /* harmony export */
        cV: () => (
          /* binding */
          SelectorType
        ),
        /* harmony export */
        cy: () => (
          /* binding */
          chain
        ),
        /* harmony export */
        e$: () => (
          /* binding */
          NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS
        ),
        /* harmony export */
        eS: () => (
          /* binding */
          getHttpHandlerExtensionConfiguration
        ),
        /* harmony export */
        jt: () => (
          /* binding */
          resolveHttpHandlerRuntimeConfig
        ),
        /* harmony export */
        k: () => (
          /* binding */
          FromStringShapeDeserializer
        ),
        /* harmony export */
        mZ: () => (
          /* binding */
          ProviderError
        ),
        /* harmony export */
        o$: () => (
          /* binding */
          escapeUri
        ),
        /* harmony export */
        pl: () => (
          /* binding */
          JsonCodec2
        ),
        /* harmony export */
        qw: () => (
          /* binding */
          loadSsoSessionData
        ),
        /* harmony export */
        sM: () => (
          /* binding */
          HttpBindingProtocol
        ),
        /* harmony export */
        vK: () => (
          /* binding */
          getContentLengthPlugin
        ),
        /* harmony export */
        vf: () => (
          /* binding */
          getSSOTokenFromFile
        ),
        /* harmony export */
        zH: () => (
          /* binding */
          NODE_REGION_CONFIG_FILE_OPTIONS
        ),
        /* harmony export */
        zS: () => (
          /* binding */
          HttpInterceptingShapeDeserializer
        )
        /* harmony export */
      });
      var _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7215);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
      var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
      var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);
      var ProviderError = class _ProviderError extends Error {
        name = "ProviderError";
        tryNextLink;
        constructor(message, options = true) {
          let logger;
          let tryNextLink = true;
          if (typeof options === "boolean") {
            logger = void 0;
            tryNextLink = options;
          } else if (options != null && typeof options === "object") {
            logger = options.logger;
            tryNextLink = options.tryNextLink ?? true;
          }
          super(message);
          this.tryNextLink = tryNextLink;
          Object.setPrototypeOf(this, _ProviderError.prototype);
          logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
        }
        static from(error, options = true) {
          return Object.assign(new this(error.message, options), error);
        }
      };
      var CredentialsProviderError = class _CredentialsProviderError extends ProviderError {
        name = "CredentialsProviderError";
        constructor(message, options = true) {
          super(message, options);
          Object.setPrototypeOf(this, _CredentialsProviderError.prototype);
        }
      };
      var ENV_PROFILE = "AWS_PROFILE";
      var DEFAULT_PROFILE = "default";
      var getProfileName = (init) => init.profile || process.env[ENV_PROFILE] || DEFAULT_PROFILE;
      var homeDirCache = {};
      var getHomeDirCacheKey = () => {
        if (process && process.geteuid) {
          return `${process.geteuid()}`;
        }
        return "DEFAULT";
      };
      var getHomeDir = () => {
        const { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}` } = process.env;
        if (HOME) {
          return HOME;
        }
        if (USERPROFILE) {
          return USERPROFILE;
        }
        if (HOMEPATH) {
          return `${HOMEDRIVE}${HOMEPATH}`;
        }
        const homeDirCacheKey = getHomeDirCacheKey();
        if (!homeDirCache[homeDirCacheKey]) {
          homeDirCache[homeDirCacheKey] = (0, node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)();
        }
        return homeDirCache[homeDirCacheKey];
      };
      var ENV_CONFIG_PATH = "AWS_CONFIG_FILE";
      var getConfigFilepath = () => process.env[ENV_CONFIG_PATH] || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(getHomeDir(), ".aws", "config");
      var CONFIG_PREFIX_SEPARATOR = ".";
      var getConfigData = (data) => Object.entries(data).filter(([key]) => {
        const indexOfSeparator = key.indexOf(CONFIG_PREFIX_SEPARATOR);
        if (indexOfSeparator === -1) {
          return false;
        }
        return Object.values(_chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Ip).includes(key.substring(0, indexOfSeparator));
      }).reduce((acc, [key, value]) => {
        const indexOfSeparator = key.indexOf(CONFIG_PREFIX_SEPARATOR);
        const updatedKey = key.substring(0, indexOfSeparator) === _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Ip.PROFILE ? key.substring(indexOfSeparator + 1) : key;
        acc[updatedKey] = value;
        return acc;
      }, {
        ...data.default && { default: data.default }
      });
      var ENV_CREDENTIALS_PATH = "AWS_SHARED_CREDENTIALS_FILE";
      var getCredentialsFilepath = () => process.env[ENV_CREDENTIALS_PATH] || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(getHomeDir(), ".aws", "credentials");
      var prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;
      var profileNameBlockList = ["__proto__", "profile __proto__"];
      var parseIni = (iniData) => {
        const map = {};
        let currentSection;
        let currentSubSection;
        for (const iniLine of iniData.split(/\r?\n/)) {
          const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
          const isSection = trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]";
          if (isSection) {
            currentSection = void 0;
            currentSubSection = void 0;
            const sectionName = trimmedLine.substring(1, trimmedLine.length - 1);
            const matches = prefixKeyRegex.exec(sectionName);
            if (matches) {
              const [, prefix, , name] = matches;
              if (Object.values(_chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Ip).includes(prefix)) {
                currentSection = [prefix, name].join(CONFIG_PREFIX_SEPARATOR);
              }
            } else {
              currentSection = sectionName;
            }
            if (profileNameBlockList.includes(sectionName)) {
              throw new Error(`Found invalid profile name "${sectionName}"`);
            }
          } else if (currentSection) {
            const indexOfEqualsSign = trimmedLine.indexOf("=");
            if (![0, -1].includes(indexOfEqualsSign)) {
              const [name, value] = [
                trimmedLine.substring(0, indexOfEqualsSign).trim(),
                trimmedLine.substring(indexOfEqualsSign + 1).trim()
              ];
              if (value === "") {
                currentSubSection = name;
              } else {
                if (currentSubSection && iniLine.trimStart() === iniLine) {
                  currentSubSection = void 0;
                }
                map[currentSection] = map[currentSection] || {};
                const key = currentSubSection ? [currentSubSection, name].join(CONFIG_PREFIX_SEPARATOR) : name;
                map[currentSection][key] = value;
              }
            }
          }
        }
        return map;
      };
      var filePromises = {};
      var fileIntercept = {};
      var readFile = (path, options) => {
        if (fileIntercept[path] !== void 0) {
          return fileIntercept[path];
        }
        if (!filePromises[path] || options?.ignoreCache) {
          filePromises[path] = (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile)(path, "utf8");
        }
        return filePromises[path];
      };
      var swallowError = () => ({});
      var loadSharedConfigFiles = async (init = {}) => {
        const { filepath = getCredentialsFilepath(), configFilepath = getConfigFilepath() } = init;
        const homeDir = getHomeDir();
        const relativeHomeDirPrefix = "~/";
        let resolvedFilepath = filepath;
        if (filepath.startsWith(relativeHomeDirPrefix)) {
          resolvedFilepath = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeDir, filepath.slice(2));
        }
        let resolvedConfigFilepath = configFilepath;
        if (configFilepath.startsWith(relativeHomeDirPrefix)) {
          resolvedConfigFilepath = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeDir, configFilepath.slice(2));
        }
        const parsedFiles = await Promise.all([
          readFile(resolvedConfigFilepath, {
            ignoreCache: init.ignoreCache
          }).then(parseIni).then(getConfigData).catch(swallowError),
          readFile(resolvedFilepath, {
            ignoreCache: init.ignoreCache
          }).then(parseIni).catch(swallowError)
        ]);
        return {
          configFile: parsedFiles[0],
          credentialsFile: parsedFiles[1]
        };
      };
      var getSsoSessionData = (data) => Object.entries(data).filter(([key]) => key.startsWith(_chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Ip.SSO_SESSION + CONFIG_PREFIX_SEPARATOR)).reduce((acc, [key, value]) => ({ ...acc, [key.substring(key.indexOf(CONFIG_PREFIX_SEPARATOR) + 1)]: value }), {});
      var swallowError2 = () => ({});
      var loadSsoSessionData = async (init = {}) => readFile(init.configFilepath ?? getConfigFilepath()).then(parseIni).then(getSsoSessionData).catch(swallowError2);
      var mergeConfigFiles = (...files) => {
        const merged = {};
        for (const file of files) {
          for (const [key, values] of Object.entries(file)) {
            if (merged[key] !== void 0) {
              Object.assign(merged[key], values);
            } else {
              merged[key] = values;
            }
          }
        }
        return merged;
      };
      var parseKnownFiles = async (init) => {
        const parsedFiles = await loadSharedConfigFiles(init);
        return mergeConfigFiles(parsedFiles.configFile, parsedFiles.credentialsFile);
      };
      var getSSOTokenFilepath = (id2) => {
        const hasher = (0, node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)("sha1");
        const cacheName = hasher.update(id2).digest("hex");
        return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(getHomeDir(), ".aws", "sso", "cache", `${cacheName}.json`);
      };
      var tokenIntercept = {};
      var getSSOTokenFromFile = async (id2) => {
        if (tokenIntercept[id2]) {
          return tokenIntercept[id2];
        }
        const ssoTokenFilepath = getSSOTokenFilepath(id2);
        const ssoTokenText = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile)(ssoTokenFilepath, "utf8");
        return JSON.parse(ssoTokenText);
      };
      var externalDataInterceptor = {
        getFileRecord() {
          return fileIntercept;
        },
        interceptFile(path, contents) {
          fileIntercept[path] = Promise.resolve(contents);
        },
        getTokenRecord() {
          return tokenIntercept;
        },
        interceptToken(id2, contents) {
          tokenIntercept[id2] = contents;
        }
      };
      var chain = (...providers) => async () => {
        if (providers.length === 0) {
          throw new ProviderError("No providers in chain");
        }
        let lastProviderError;
        for (const provider of providers) {
          try {
            const credentials = await provider();
            return credentials;
          } catch (err) {
            lastProviderError = err;
            if (err?.tryNextLink) {
              continue;
            }
            throw err;
          }
        }
        throw lastProviderError;
      };
      var memoize = (provider, isExpired, requiresRefresh) => {
        let resolved;
        let pending;
        let hasResult;
        let isConstant = false;
        const coalesceProvider = async () => {
          if (!pending) {
            pending = provider();
          }
          try {
            resolved = await pending;
            hasResult = true;
            isConstant = false;
          } finally {
            pending = void 0;
          }
          return resolved;
        };
        if (isExpired === void 0) {
          return async (options) => {
            if (!hasResult || options?.forceRefresh) {
              resolved = await coalesceProvider();
            }
            return resolved;
          };
        }
        return async (options) => {
          if (!hasResult || options?.forceRefresh) {
            resolved = await coalesceProvider();
          }
          if (isConstant) {
            return resolved;
          }
          if (requiresRefresh && !requiresRefresh(resolved)) {
            isConstant = true;
            return resolved;
          }
          if (isExpired(resolved)) {
            await coalesceProvider();
            return resolved;
          }
          return resolved;
        };
      };
      function getSelectorName(functionString) {
        try {
          const constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
          constants.delete("CONFIG");
          constants.delete("CONFIG_PREFIX_SEPARATOR");
          constants.delete("ENV");
          return [...constants].join(", ");
        } catch (ignored) {
          return functionString;
        }
      }
      var fromEnv = (envVarSelector, options) => async () => {
        try {
          const config = envVarSelector(process.env, options);
          if (config === void 0) {
            throw new Error();
          }
          return config;
        } catch (e) {
          throw new CredentialsProviderError(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, { logger: options?.logger });
        }
      };
      var fromSharedConfigFiles = (configSelector, { preferredFile = "config", ...init } = {}) => async () => {
        const profile = getProfileName(init);
        const { configFile, credentialsFile } = await loadSharedConfigFiles(init);
        const profileFromCredentials = credentialsFile[profile] || {};
        const profileFromConfig = configFile[profile] || {};
        const mergedProfile = preferredFile === "config" ? { ...profileFromCredentials, ...profileFromConfig } : { ...profileFromConfig, ...profileFromCredentials };
        try {
          const cfgFile = preferredFile === "config" ? configFile : credentialsFile;
          const configValue = configSelector(mergedProfile, cfgFile);
          if (configValue === void 0) {
            throw new Error();
          }
          return configValue;
        } catch (e) {
          throw new CredentialsProviderError(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, { logger: init.logger });
        }
      };
      var fromValue = (staticValue) => () => Promise.resolve(staticValue);
      var isFunction = (func) => typeof func === "function";
      var fromStatic = (defaultValue) => isFunction(defaultValue) ? async () => await defaultValue() : fromValue(defaultValue);
      var loadConfig = ({ environmentVariableSelector, configFileSelector, default: defaultValue }, configuration = {}) => {
        const { signingName, logger } = configuration;
        const envOptions = { signingName, logger };
        return memoize(chain(fromEnv(environmentVariableSelector, envOptions), fromSharedConfigFiles(configFileSelector, configuration), fromStatic(defaultValue)));
      };
      var validRegions = /* @__PURE__ */ new Set();
      var checkRegion = (region, check = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.X8) => {
        if (!validRegions.has(region) && !check(region)) {
          if (region === "*") {
            console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`);
          } else {
            throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`);
          }
        } else {
          validRegions.add(region);
        }
      };
      var isFipsRegion = (region) => typeof region === "string" && (region.startsWith("fips-") || region.endsWith("-fips"));
      var getRealRegion = (region) => isFipsRegion(region) ? ["fips-aws-global", "aws-fips"].includes(region) ? "us-east-1" : region.replace(/fips-(dkr-|prod-)?|-fips/, "") : region;
      var resolveRegionConfig = (input) => {
        const { region, useFipsEndpoint } = input;
        if (!region) {
          throw new Error("Region is missing");
        }
        return Object.assign(input, {
          region: async () => {
            const providedRegion = typeof region === "function" ? await region() : region;
            const realRegion = getRealRegion(providedRegion);
            checkRegion(realRegion);
            return realRegion;
          },
          useFipsEndpoint: async () => {
            const providedRegion = typeof region === "string" ? region : await region();
            if (isFipsRegion(providedRegion)) {
              return true;
            }
            return typeof useFipsEndpoint !== "function" ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint();
          }
        });
      };
      var TokenProviderError = class _TokenProviderError extends ProviderError {
        name = "TokenProviderError";
        constructor(message, options = true) {
          super(message, options);
          Object.setPrototypeOf(this, _TokenProviderError.prototype);
        }
      };
      var booleanSelector = (obj, key, type) => {
        if (!(key in obj)) {
          return void 0;
        }
        if (obj[key] === "true") {
          return true;
        }
        if (obj[key] === "false") {
          return false;
        }
        throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
      };
      var SelectorType;
      (function(SelectorType2) {
        SelectorType2["ENV"] = "env";
        SelectorType2["CONFIG"] = "shared config entry";
      })(SelectorType || (SelectorType = {}));
      var ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT";
      var CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint";
      var NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
        environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_DUALSTACK_ENDPOINT, SelectorType.ENV),
        configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_DUALSTACK_ENDPOINT, SelectorType.CONFIG),
        default: false
      };
      var ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT";
      var CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint";
      var NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
        environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_FIPS_ENDPOINT, SelectorType.ENV),
        configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_FIPS_ENDPOINT, SelectorType.CONFIG),
        default: false
      };
      var AWS_EXECUTION_ENV = "AWS_EXECUTION_ENV";
      var AWS_REGION_ENV = "AWS_REGION";
      var AWS_DEFAULT_REGION_ENV = "AWS_DEFAULT_REGION";
      var ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED";
      var DEFAULTS_MODE_OPTIONS = ["in-region", "cross-region", "mobile", "standard", "legacy"];
      var IMDS_REGION_PATH = "/latest/meta-data/placement/region";
      var IMDS_TOKEN_PATH = "/latest/api/token";
      var X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token";
      var X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds";
      var TIMEOUT_MS = 1e3;
      var NEG_CACHE_TTL_MS = 6e4;
      var negativeCacheUntil = 0;
      var getInstanceMetadataRegion = async () => {
        if (process.env[ENV_IMDS_DISABLED]) {
          return void 0;
        }
        if (Date.now() < negativeCacheUntil) {
          return void 0;
        }
        try {
          const endpoint = resolveImdsEndpoint();
          const token = (await imdsRequest({
            ...endpoint,
            path: IMDS_TOKEN_PATH,
            method: "PUT",
            headers: {
              [X_AWS_EC2_METADATA_TOKEN_TTL]: "21600"
            }
          })).toString();
          const region = (await imdsRequest({
            ...endpoint,
            path: IMDS_REGION_PATH,
            method: "GET",
            headers: {
              [X_AWS_EC2_METADATA_TOKEN]: token
            }
          })).toString().trim();
          return region || cacheNegativeAndReturnUndefined();
        } catch {
          return cacheNegativeAndReturnUndefined();
        }
      };
      var cacheNegativeAndReturnUndefined = () => {
        negativeCacheUntil = Date.now() + NEG_CACHE_TTL_MS;
        return void 0;
      };
      var resolveImdsEndpoint = () => {
        const envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
        if (envEndpoint) {
          const url = new URL(envEndpoint);
          return {
            hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
            port: url.port ? Number(url.port) : void 0
          };
        }
        if (process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6") {
          return { hostname: "fd00:ec2::254" };
        }
        return { hostname: "169.254.169.254" };
      };
      var imdsRequest = async (options) => {
        const { request } = await Promise.resolve(
          /* import() */
        ).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
        return new Promise((resolve, reject) => {
          const req = request({
            hostname: options.hostname,
            port: options.port,
            path: options.path,
            method: options.method,
            headers: options.headers,
            timeout: TIMEOUT_MS,
            signal: AbortSignal.timeout(TIMEOUT_MS)
          });
          req.on("error", (err) => {
            reject(err);
            req.destroy();
          });
          req.on("timeout", () => {
            reject(new Error("TimeoutError from instance metadata service"));
            req.destroy();
          });
          req.on("response", (res) => {
            const { statusCode = 400 } = res;
            if (statusCode < 200 || statusCode >= 300) {
              reject(Object.assign(new Error("Error response received from instance metadata service"), { statusCode }));
              req.destroy();
              return;
            }
            const chunks = [];
            res.on("data", (chunk) => chunks.push(chunk));
            res.on("end", () => {
              resolve(Buffer.concat(chunks));
              req.destroy();
            });
          });
          req.end();
        });
      };
      var REGION_ENV_NAME = "AWS_REGION";
      var REGION_INI_NAME = "region";
      var NODE_REGION_CONFIG_OPTIONS = {
        environmentVariableSelector: (env) => env[REGION_ENV_NAME],
        configFileSelector: (profile) => profile[REGION_INI_NAME],
        default: async () => {
          const region = await getInstanceMetadataRegion();
          if (region) {
            return region;
          }
          throw new Error("Region is missing");
        }
      };
      var NODE_REGION_CONFIG_FILE_OPTIONS = {
        preferredFile: "credentials"
      };
      var AWS_DEFAULTS_MODE_ENV = "AWS_DEFAULTS_MODE";
      var AWS_DEFAULTS_MODE_CONFIG = "defaults_mode";
      var NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
        environmentVariableSelector: (env) => {
          return env[AWS_DEFAULTS_MODE_ENV];
        },
        configFileSelector: (profile) => {
          return profile[AWS_DEFAULTS_MODE_CONFIG];
        },
        default: "legacy"
      };
      var resolveDefaultsModeConfig = ({ region = loadConfig(NODE_REGION_CONFIG_OPTIONS), defaultsMode = loadConfig(NODE_DEFAULTS_MODE_CONFIG_OPTIONS) } = {}) => memoize(async () => {
        const mode = typeof defaultsMode === "function" ? await defaultsMode() : defaultsMode;
        switch (mode?.toLowerCase()) {
          case "auto":
            return resolveNodeDefaultsModeAuto(region);
          case "in-region":
          case "cross-region":
          case "mobile":
          case "standard":
          case "legacy":
            return Promise.resolve(mode?.toLocaleLowerCase());
          case void 0:
            return Promise.resolve("legacy");
          default:
            throw new Error(`Invalid parameter for "defaultsMode", expect ${DEFAULTS_MODE_OPTIONS.join(", ")}, got ${mode}`);
        }
      });
      var resolveNodeDefaultsModeAuto = async (clientRegion) => {
        if (clientRegion) {
          const resolvedRegion = typeof clientRegion === "function" ? await clientRegion() : clientRegion;
          const inferredRegion = await inferPhysicalRegion();
          if (!inferredRegion) {
            return "standard";
          }
          if (resolvedRegion === inferredRegion) {
            return "in-region";
          } else {
            return "cross-region";
          }
        }
        return "standard";
      };
      var inferPhysicalRegion = async () => {
        if (process.env[AWS_EXECUTION_ENV] && (process.env[AWS_REGION_ENV] || process.env[AWS_DEFAULT_REGION_ENV])) {
          return process.env[AWS_REGION_ENV] ?? process.env[AWS_DEFAULT_REGION_ENV];
        }
        return getInstanceMetadataRegion();
      };
      var CONTENT_LENGTH_HEADER = "content-length";
      function contentLengthMiddleware(bodyLengthChecker) {
        return (next) => async (args) => {
          const request = args.request;
          if (_chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Kd.isInstance(request)) {
            const { body, headers } = request;
            if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf(CONTENT_LENGTH_HEADER) === -1) {
              try {
                const length = bodyLengthChecker(body);
                if (length != null) {
                  request.headers = {
                    ...request.headers,
                    [CONTENT_LENGTH_HEADER]: String(length)
                  };
                }
              } catch (ignored) {
              }
            }
          }
          return next({
            ...args,
            request
          });
        };
      }
      var contentLengthMiddlewareOptions = {
        step: "build",
        tags: ["SET_CONTENT_LENGTH", "CONTENT_LENGTH"],
        name: "contentLengthMiddleware",
        override: true
      };
      var getContentLengthPlugin = (options) => ({
        applyToStack: (clientStack) => {
          clientStack.add(contentLengthMiddleware(options.bodyLengthChecker), contentLengthMiddlewareOptions);
        }
      });
      var collectBody = async (streamBody = new Uint8Array(), context) => {
        if (streamBody instanceof Uint8Array) {
          return _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Mu.mutate(streamBody);
        }
        if (!streamBody) {
          return _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Mu.mutate(new Uint8Array());
        }
        const fromContext = context.streamCollector(streamBody);
        return _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Mu.mutate(await fromContext);
      };
      function extendedEncodeURIComponent(str) {
        if (/^[\w.~-]+$/.test(str)) {
          return str;
        }
        return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
          return "%" + c.charCodeAt(0).toString(16).toUpperCase();
        });
      }
      var HTTP_BINDINGS = /* @__PURE__ */ Symbol.for("@smithy/schema-x");
      var HttpBindingNormalizedSchema = class _HttpBindingNormalizedSchema extends _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.l1 {
        static identity = /* @__PURE__ */ Symbol.for("@smithy/HttpBindingNormalizedSchema");
        identity = _HttpBindingNormalizedSchema.identity;
        bindings;
        constructor(schema) {
          super(schema);
        }
        static of(schema) {
          const ns = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.l1.of(schema);
          if (ns.identity === _HttpBindingNormalizedSchema.identity) {
            return ns;
          }
          const schemaCache = ns.isMemberSchema() ? ns : ns.getSchema();
          const cache = typeof schemaCache === "object" && schemaCache !== null ? schemaCache : ns;
          return cache[HTTP_BINDINGS] ??= new _HttpBindingNormalizedSchema(ns);
        }
        getHttpBindingLocation(traits) {
          if (traits.httpPayload) {
            return 36;
          }
          if (traits.httpLabel) {
            return 33;
          }
          if (traits.httpHeader) {
            return 38;
          }
          if (typeof traits.httpPrefixHeaders === "string") {
            return 39;
          }
          if (traits.httpQuery) {
            return 34;
          }
          if (traits.httpQueryParams) {
            return 35;
          }
          if (traits.httpResponseCode) {
            return 37;
          }
          return 32;
        }
        getHttpBindingValue(location, traits, nested = false) {
          const raw = this.getSchema();
          const type = typeof raw === "number" ? raw & 255 : this.isListSchema() ? 64 : 255;
          const slot = location & 7;
          const media = traits.mediaType ? traits.mediaType === "application/json" || traits.mediaType.endsWith("+json") ? 2 : 1 : 0;
          const stream = traits.streaming || type === 42 ? this.isStructSchema() ? 2 : 1 : 0;
          const timestamp = type >= 4 && type <= 7 ? slot >= 6 ? 2 : slot > 0 && slot < 4 ? 1 : 0 : 0;
          let flags = type | media << 8 | (traits.idempotencyToken ? 1 : 0) << 10 | stream << 11 | (traits.sparse ? 1 : 0) << 13 | timestamp << 14 | (traits.hostLabel ? 1 : 0) << 17 | (location === 36 && typeof raw !== "object" ? 1 : 0) << 18;
          const category = type & 192;
          const collectionValue = slot & 2 && (category === 64 || !nested && slot & 1) ? this.getHttpBindingCollectionValue(location, traits) : void 0;
          const valueType = (collectionValue?.[1] ?? 0) & 255;
          flags |= (slot >= 6 && (valueType === 4 || valueType === 6) ? 1 : 0) << 16;
          return [this, flags, collectionValue];
        }
        getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
          const valueSchema = _HttpBindingNormalizedSchema.of(this.getValueSchema());
          return valueSchema.getHttpBindingValue(location, { ...valueSchema.getMergedTraits(), ...traits }, true);
        }
        getHttpBindings() {
          const source = this.getSchema();
          return typeof source !== "object" || source === null ? EMPTY_BINDINGS : this.bindings ??= buildHttpBindings(this);
        }
      };
      var buildHttpBindings = (schema) => {
        const bodyMemberNames = [];
        const bodyMemberSchemas = [];
        const requestBodyMemberNames = [];
        const requestBodyMemberSchemas = [];
        const memberBindings = [];
        const byName = {};
        const headers = {};
        const prefixHeaders = [];
        const responseBindings = { headers, prefixHeaders };
        const bindings = {
          request: { memberBindings, byName },
          response: {
            bodyMemberNames,
            bindings: responseBindings
          }
        };
        const { request, response } = bindings;
        for (const [name, member] of schema.structIterator()) {
          const bindingSchema = HttpBindingNormalizedSchema.of(member);
          const traits = bindingSchema.getMergedTraits();
          const location = bindingSchema.getHttpBindingLocation(traits);
          const wireName = traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery;
          const value = bindingSchema.getHttpBindingValue(location, traits);
          const binding = [name, value, location, wireName];
          if (name === "__proto__") {
            (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.TE)(byName);
          }
          byName[name] = binding;
          if (value[1] >> 10 & 1) {
            request.hasIdempotency = true;
          }
          memberBindings.push(binding);
          const slot = location & 7;
          if (slot === 0) {
            requestBodyMemberNames.push(name);
            requestBodyMemberSchemas.push(member);
          }
          if ((slot & 4) === 0) {
            bodyMemberNames.push(name);
            bodyMemberSchemas.push(member);
          } else if ((slot & 6) === 4) {
            if (slot & 1) {
              responseBindings.statusCode = binding;
            } else {
              responseBindings.payload = binding;
              const type = value[1] & 255;
              request.contentTypeInstruction = traits.mediaType ?? (type === 0 ? "text/plain" : type === 21 || type === 42 ? "application/octet-stream" : null);
            }
          } else if (slot & 1) {
            request.hasPrefixHeaders = true;
            prefixHeaders.push(binding);
          } else {
            if (wireName === "__proto__") {
              (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.TE)(headers);
            }
            headers[wireName] = binding;
          }
        }
        if (request.contentTypeInstruction === void 0 && requestBodyMemberNames.length) {
          request.contentTypeInstruction = null;
        }
        request.syntheticBodySchema = createBodySchema(schema, requestBodyMemberNames, requestBodyMemberSchemas);
        response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas);
        return bindings;
      };
      var buildPathSegments = (path) => {
        const segments = [];
        let offset = 0;
        for (const match of path.matchAll(/\{([^{}+]+)(\+)?\}/g)) {
          if (match.index > offset) {
            segments.push([path.slice(offset, match.index), 0]);
          }
          segments.push([match[1], match[2] ? 2 : 1]);
          offset = match.index + match[0].length;
        }
        if (segments.length && offset < path.length) {
          segments.push([path.slice(offset), 0]);
        }
        return segments.length ? segments : void 0;
      };
      var buildHttpOperationBindings = (schema) => {
        const { http, endpoint } = (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.cX)(schema.traits ?? {});
        const [path, search] = http?.[1].split("?") ?? [];
        return [
          http?.[0],
          path,
          search ? [...new URLSearchParams(search)] : [],
          path ? buildPathSegments(path) : void 0,
          endpoint?.[0]
        ];
      };
      var EMPTY_BINDINGS = {
        request: { memberBindings: [], byName: {} },
        response: {
          bodyMemberNames: [],
          bindings: { headers: {}, prefixHeaders: [] }
        }
      };
      var getHttpOperationBindings = (schema) => schema[HTTP_BINDINGS] ??= buildHttpOperationBindings(schema);
      var createBodySchema = (schema, memberNames, memberSchemas) => {
        if (!memberNames.length) {
          return void 0;
        }
        const source = schema.getSchema();
        const body = [
          3,
          source[1],
          source[2],
          schema.getMergedTraits(),
          memberNames,
          memberSchemas
        ];
        const required = source[6];
        const bodyRequired = required && memberNames.reduce((count, name) => count + (source[4].indexOf(name) < required ? 1 : 0), 0);
        if (bodyRequired) {
          body[6] = bodyRequired;
        }
        return body;
      };
      var SerdeContext = class {
        serdeContext;
        setSerdeContext(serdeContext) {
          this.serdeContext = serdeContext;
        }
      };
      var HttpProtocol = class extends SerdeContext {
        options;
        compositeErrorRegistry;
        constructor(options) {
          super();
          this.options = options;
          this.compositeErrorRegistry = new _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.OF(options.defaultNamespace);
          for (const etr of options.errorTypeRegistries ?? []) {
            this.compositeErrorRegistry.copyFrom(etr);
          }
        }
        getRequestType() {
          return _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Kd;
        }
        getResponseType() {
          return _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.cS;
        }
        setSerdeContext(serdeContext) {
          this.serdeContext = serdeContext;
          this.serializer.setSerdeContext(serdeContext);
          this.deserializer.setSerdeContext(serdeContext);
          if (this.getPayloadCodec()) {
            this.getPayloadCodec().setSerdeContext(serdeContext);
          }
        }
        updateServiceEndpoint(request, endpoint) {
          if ("url" in endpoint) {
            request.protocol = endpoint.url.protocol;
            request.hostname = endpoint.url.hostname;
            request.port = endpoint.url.port ? Number(endpoint.url.port) : void 0;
            request.path = endpoint.url.pathname;
            request.fragment = endpoint.url.hash || void 0;
            request.username = endpoint.url.username || void 0;
            request.password = endpoint.url.password || void 0;
            if (!request.query) {
              request.query = {};
            }
            for (const [k, v] of endpoint.url.searchParams.entries()) {
              request.query[k] = v;
            }
            if (endpoint.headers) {
              for (const name in endpoint.headers) {
                if (!(0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.$3)(endpoint.headers, name)) {
                  continue;
                }
                request.headers[name] = endpoint.headers[name].join(", ");
              }
            }
            return request;
          } else {
            request.protocol = endpoint.protocol;
            request.hostname = endpoint.hostname;
            request.port = endpoint.port ? Number(endpoint.port) : void 0;
            request.path = endpoint.path;
            request.query = {
              ...endpoint.query
            };
            if (endpoint.headers) {
              for (const name in endpoint.headers) {
                if (!(0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.$3)(endpoint.headers, name)) {
                  continue;
                }
                request.headers[name] = endpoint.headers[name];
              }
            }
            return request;
          }
        }
        setHostPrefix(request, operationSchema, input, operation = getHttpOperationBindings(operationSchema)) {
          if (this.serdeContext?.disableHostPrefix) {
            return;
          }
          const hostPrefix = operation[4];
          if (typeof hostPrefix !== "string") {
            return;
          }
          let resolvedHostPrefix = hostPrefix;
          for (const [name, [, flags]] of HttpBindingNormalizedSchema.of(operationSchema.input).getHttpBindings().request.memberBindings) {
            if (!(flags >> 17 & 1)) {
              continue;
            }
            const replacement = input[name];
            if (typeof replacement !== "string") {
              throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
            }
            resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
          }
          request.hostname = resolvedHostPrefix + request.hostname;
          if (!(0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.oJ)(request.hostname)) {
            throw new Error(`[${request.hostname}] is not a valid hostname.`);
          }
        }
        deserializeMetadata(output) {
          return {
            httpStatusCode: output.statusCode,
            requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
            extendedRequestId: output.headers["x-amz-id-2"],
            cfId: output.headers["x-amz-cf-id"]
          };
        }
        resolveError(name, namespaces, registries) {
          const defaultErrorSchema = [-3, "", "Error", 0, [], [], 0];
          let schema;
          for (const registry of registries) {
            for (const ns of namespaces) {
              try {
                if (ns === "*") {
                  schema = registry.getSchema(name);
                } else {
                  schema = registry.getSchema(ns + "#" + name);
                }
                const errorCtor = registry.getErrorCtor(schema);
                if (errorCtor) {
                  return [schema, errorCtor, "modeled"];
                } else {
                  const syntheticErrorSchema = registry.getBaseException();
                  if (syntheticErrorSchema) {
                    const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
                    if (syntheticErrorCtor) {
                      return [schema, syntheticErrorCtor, "synthetic"];
                    }
                  }
                }
              } catch (ignored) {
              }
            }
          }
          for (const registry of registries) {
            const syntheticErrorSchema = registry.getBaseException();
            if (syntheticErrorSchema) {
              const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
              if (syntheticErrorCtor) {
                return [syntheticErrorSchema, syntheticErrorCtor, "synthetic"];
              }
            }
          }
          return [defaultErrorSchema, Error, "native"];
        }
        async serializeEventStream({ eventStream, requestSchema, initialRequest }) {
          const eventStreamSerde = await this.loadEventStreamCapability();
          return eventStreamSerde.serializeEventStream({
            eventStream,
            requestSchema,
            initialRequest
          });
        }
        async deserializeEventStream({ response, responseSchema, initialResponseContainer }) {
          const eventStreamSerde = await this.loadEventStreamCapability();
          return eventStreamSerde.deserializeEventStream({
            response,
            responseSchema,
            initialResponseContainer
          });
        }
        async loadEventStreamCapability() {
          const { EventStreamSerde, eventStreamSerdeProvider } = await Promise.all(
            /* import() */
            [__webpack_require__.e(6172), __webpack_require__.e(8342)]
          ).then(__webpack_require__.bind(__webpack_require__, 8342));
          const marshaller = this.resolveEventStreamMarshaller(eventStreamSerdeProvider);
          return new EventStreamSerde({
            marshaller,
            serializer: this.serializer,
            deserializer: this.deserializer,
            serdeContext: this.serdeContext,
            defaultContentType: this.getDefaultContentType(),
            compositeErrorRegistry: this.compositeErrorRegistry
          });
        }
        getDefaultContentType() {
          throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
        }
        async deserializeHttpMessage(schema, context, response, arg4, arg5) {
          void schema;
          void context;
          void response;
          void arg4;
          void arg5;
          return [];
        }
        getEventStreamMarshaller() {
          const context = this.serdeContext;
          if (!context.eventStreamMarshaller) {
            throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
          }
          return context.eventStreamMarshaller;
        }
        resolveEventStreamMarshaller(importedProvider) {
          const context = this.serdeContext;
          if (context.eventStreamMarshaller) {
            return context.eventStreamMarshaller;
          }
          return importedProvider(this.serdeContext);
        }
      };
      var HttpBindingProtocol = class extends HttpProtocol {
        async serializeRequest(operationSchema, _input, context) {
          const input = _input && typeof _input === "object" ? _input : {};
          const query = {};
          const headers = {};
          const endpoint = await context.endpoint();
          const ns = HttpBindingNormalizedSchema.of(operationSchema?.input);
          const bindings = ns.getHttpBindings().request;
          const operation = getHttpOperationBindings(operationSchema);
          const request = new _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Kd({ query, headers });
          if (endpoint) {
            this.updateServiceEndpoint(request, endpoint);
            this.setHostPrefix(request, operationSchema, input, operation);
            const [method, path, staticQuery] = operation;
            if (method) {
              request.method = method;
              request.path = request.path === "/" ? path : request.path + path;
              for (const [key, value] of staticQuery) {
                query[key] = value;
              }
            }
          }
          request.query = query;
          const eventStream = this.serializeHttpBindings(input, request, bindings, operation);
          if (eventStream) {
            request.body = await this.serializeEventStream({ eventStream, requestSchema: ns });
          }
          return request;
        }
        serializeHttpBindings(input, request, bindings, operation) {
          const serializer = this.serializer;
          const directSerializer = typeof serializer.writeCodec === "function" ? serializer : void 0;
          const query = request.query;
          const headers = request.headers;
          const bodySchema = bindings.syntheticBodySchema;
          let hasBodyValue = false;
          let payload;
          let eventStream;
          let labels;
          const names = Object.getOwnPropertyNames(input);
          const prototype = Object.getPrototypeOf(input);
          const sparse = (prototype === Object.prototype || prototype === null) && !bindings.hasIdempotency && !bindings.hasPrefixHeaders && names.length * 2 < bindings.memberBindings.length;
          const length = sparse ? names.length : bindings.memberBindings.length;
          for (let i = 0; i < length; ++i) {
            const binding = sparse ? (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.$3)(bindings.byName, names[i]) ? bindings.byName[names[i]] : void 0 : bindings.memberBindings[i];
            if (!binding) {
              continue;
            }
            const value = binding[1];
            const memberName = binding[0];
            const memberNs = value[0];
            const flags = value[1];
            const collectionValue = value[2];
            const location = binding[2];
            const wireName = binding[3];
            const inputMemberValue = input[memberName];
            if (inputMemberValue == null && !(flags >> 10 & 1)) {
              continue;
            }
            if (location === 36) {
              const stream = flags >> 11 & 3;
              if (stream) {
                if (stream === 2) {
                  eventStream = inputMemberValue || void 0;
                } else {
                  payload = inputMemberValue;
                }
              } else {
                if (directSerializer) {
                  directSerializer.writeCodec(memberNs, inputMemberValue);
                } else {
                  serializer.write(memberNs, inputMemberValue);
                }
                payload = serializer.flush();
              }
            } else if (location === 33 || location === 38) {
              const serialized = this.serializeHttpValue(value, inputMemberValue, location, directSerializer);
              if (location === 33) {
                (labels ??= /* @__PURE__ */ Object.create(null))[memberName] = serialized;
              } else {
                headers[wireName] = serialized;
              }
            } else if (location === 39) {
              for (const key in inputMemberValue) {
                if (!(0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.$3)(inputMemberValue, key)) {
                  continue;
                }
                const amalgam = wireName + key;
                headers[amalgam.toLowerCase()] = this.serializeHttpValue(collectionValue, inputMemberValue[key], 38, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], { httpHeader: amalgam }]);
              }
            } else if ((location & 62) === 34) {
              this.serializeQuery(value, inputMemberValue, wireName, query, directSerializer);
            } else {
              hasBodyValue = true;
            }
          }
          const operationPath = operation[1];
          const pathSegments = operation[3];
          if (operationPath && pathSegments && request.path.endsWith(operationPath)) {
            request.path = request.path.slice(0, -operationPath.length) + this.serializePath(pathSegments, labels, bindings);
          }
          if (hasBodyValue && bodySchema) {
            if (directSerializer) {
              directSerializer.writeCodec(bodySchema, input);
            } else {
              serializer.write(bodySchema, input);
            }
            payload = serializer.flush();
          }
          request.body = payload;
          return eventStream;
        }
        serializeQuery(value, data, wireName, query, directSerializer) {
          const [ns, flags, collectionValue] = value;
          const traits = directSerializer ? void 0 : ns.getMergedTraits();
          if (wireName === void 0) {
            for (const key in data) {
              if (!(0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.$3)(data, key) || key in query) {
                continue;
              }
              if (!directSerializer) {
                Object.assign(collectionValue[0].getMergedTraits(), {
                  ...traits,
                  httpQuery: key,
                  httpQueryParams: void 0
                });
              }
              this.serializeQuery(collectionValue, data[key], key, query, directSerializer);
            }
            return;
          }
          if ((flags & 192) === 64) {
            const buffer = [];
            for (const item of data) {
              const serialized = this.serializeHttpValue(collectionValue, item, 34, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], traits]);
              if (flags >> 13 & 1 || serialized !== void 0) {
                buffer.push(serialized);
              }
            }
            query[wireName] = buffer;
          } else {
            query[wireName] = this.serializeHttpValue(value, data, 34, directSerializer, directSerializer ? ns : [ns, traits]);
          }
        }
        serializeHttpValue(value, data, location, directSerializer, schema = value[0]) {
          const flags = value[1];
          const type = flags & 255;
          if (directSerializer && !(flags & 1792) && (type <= 2 || type === 17 || type === 19)) {
            return String(data);
          }
          if (directSerializer) {
            directSerializer.writeHttpBinding(value, data, location);
          } else {
            this.serializer.write(schema, data);
          }
          return this.serializer.flush();
        }
        serializePath(segments, labels, bindings) {
          let path = "";
          for (const [value, kind] of segments) {
            if (kind === 0) {
              path += value;
              continue;
            }
            const replacement = labels?.[value];
            if (replacement === void 0) {
              if ((0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.$3)(bindings.byName, value) && bindings.byName[value][2] === 33) {
                throw new Error(`No value provided for input HTTP label: ${value}.`);
              }
              path += `{${value}${kind === 2 ? "+" : ""}}`;
            } else {
              path += kind === 2 ? replacement.split("/").map(extendedEncodeURIComponent).join("/") : extendedEncodeURIComponent(replacement);
            }
          }
          return path;
        }
        async deserializeResponse(operationSchema, context, response) {
          const deserializer = this.deserializer;
          const directDeserializer = typeof deserializer.readCodec === "function" ? deserializer : void 0;
          const ns = HttpBindingNormalizedSchema.of(operationSchema.output);
          const responseBindings = ns.getHttpBindings().response;
          const dataObject = {};
          if (response.statusCode >= 300) {
            const bytes = await collectBody(response.body, context);
            if (bytes.byteLength > 0) {
              Object.assign(dataObject, await deserializer.read(15, bytes));
            }
            await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
            throw new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
          }
          const nonHttpBindingMembers = await this.deserializeHttpMessage(ns, context, response, dataObject);
          if (nonHttpBindingMembers.length) {
            const bytes = await collectBody(response.body, context);
            if (bytes.byteLength > 0) {
              const dataFromBody = await (directDeserializer ? directDeserializer.readCodec(responseBindings.syntheticBodySchema, bytes) : deserializer.read(responseBindings.syntheticBodySchema, bytes));
              for (const member of nonHttpBindingMembers) {
                if (dataFromBody[member] != null) {
                  dataObject[member] = dataFromBody[member];
                }
              }
            }
          } else if (!responseBindings.bindings.payload) {
            await collectBody(response.body, context);
          }
          dataObject.$metadata = this.deserializeMetadata(response);
          return dataObject;
        }
        async deserializeHttpMessage(schema, context, response, arg4, arg5) {
          const dataObject = arg4 instanceof Set ? arg5 : arg4;
          const deserializer = this.deserializer;
          const directDeserializer = typeof deserializer.readCodec === "function" ? deserializer : void 0;
          const ns = HttpBindingNormalizedSchema.of(schema);
          const { bodyMemberNames, bindings: { payload, statusCode, headers: responseHeaders, prefixHeaders } } = ns.getHttpBindings().response;
          const headers = response.headers;
          if (payload) {
            const [memberName, value] = payload;
            const [memberSchema, flags] = value;
            const stream = flags >> 11 & 3;
            if (stream) {
              if (stream === 2) {
                dataObject[memberName] = await this.deserializeEventStream({
                  response,
                  responseSchema: ns
                });
              } else {
                dataObject[memberName] = (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.c9)(response.body);
              }
            } else if (response.body) {
              const bytes = await collectBody(response.body, context);
              if (bytes.byteLength > 0) {
                dataObject[memberName] = await (directDeserializer ? directDeserializer.readPayload(value, bytes) : deserializer.read(memberSchema, bytes));
              }
            }
          }
          for (const header in headers) {
            if (!(0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.$3)(headers, header)) {
              continue;
            }
            const lower = header.toLowerCase();
            const headerValue = headers[header];
            if (lower !== header) {
              delete headers[header];
              headers[lower] = headerValue;
            }
            const binding = (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.$3)(responseHeaders, lower) ? responseHeaders[lower] : void 0;
            if (!binding) {
              continue;
            }
            const [memberName, [memberSchema, flags, collectionValue], , wireName] = binding;
            if (collectionValue) {
              const sections = flags >> 16 & 1 ? (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.UE)(headerValue, ",", 2) : (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.GP)(headerValue);
              const list = [];
              for (const section of sections) {
                list.push(directDeserializer ? directDeserializer.readHttpBinding(collectionValue, section.trim(), 38) : await deserializer.read([collectionValue[0], { httpHeader: wireName }], section.trim()));
              }
              dataObject[memberName] = list;
            } else {
              dataObject[memberName] = directDeserializer ? directDeserializer.readHttpBinding(binding[1], headerValue, 38) : await deserializer.read(memberSchema, headerValue);
            }
          }
          for (const [memberName, [, , collectionValue], , wireName] of prefixHeaders) {
            dataObject[memberName] = {};
            for (const header in headers) {
              if (!(0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.$3)(headers, header)) {
                continue;
              }
              if (!header.startsWith(wireName)) {
                continue;
              }
              const headerValue = headers[header];
              dataObject[memberName][header.slice(wireName.length)] = directDeserializer ? directDeserializer.readHttpBinding(collectionValue, headerValue, 38) : await deserializer.read([collectionValue[0], { httpHeader: header }], headerValue);
            }
          }
          if (statusCode) {
            dataObject[statusCode[0]] = response.statusCode;
          }
          return bodyMemberNames;
        }
      };
      var RpcProtocol = class extends HttpProtocol {
        async serializeRequest(operationSchema, _input, context) {
          const serializer = this.serializer;
          const query = {};
          const headers = {};
          const endpoint = await context.endpoint();
          const ns = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.l1.of(operationSchema?.input);
          const schema = ns.getSchema();
          let payload;
          const input = _input && typeof _input === "object" ? _input : {};
          const request = new _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Kd({
            protocol: "",
            hostname: "",
            port: void 0,
            path: "/",
            fragment: void 0,
            query,
            headers,
            body: void 0
          });
          if (endpoint) {
            this.updateServiceEndpoint(request, endpoint);
            this.setHostPrefix(request, operationSchema, input);
          }
          if (input) {
            const eventStreamMember = ns.getEventStreamMember();
            if (eventStreamMember) {
              if (input[eventStreamMember]) {
                const initialRequest = {};
                for (const [memberName] of ns.structIterator()) {
                  if (memberName !== eventStreamMember && input[memberName] != null) {
                    initialRequest[memberName] = input[memberName];
                  }
                }
                payload = await this.serializeEventStream({
                  eventStream: input[eventStreamMember],
                  requestSchema: ns,
                  initialRequest
                });
              }
            } else {
              serializer.write(schema, input);
              payload = serializer.flush();
            }
          }
          request.headers = Object.assign(request.headers, headers);
          request.query = query;
          request.body = payload;
          request.method = "POST";
          return request;
        }
        async deserializeResponse(operationSchema, context, response) {
          const deserializer = this.deserializer;
          const ns = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.l1.of(operationSchema.output);
          const dataObject = {};
          if (this.isErrorResponse(response.statusCode)) {
            const bytes = await collectBody(response.body, context);
            if (bytes.byteLength > 0) {
              Object.assign(dataObject, await deserializer.read(15, bytes));
            }
            await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
            throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
          }
          for (const header in response.headers) {
            if (!(0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.$3)(response.headers, header)) {
              continue;
            }
            const value = response.headers[header];
            delete response.headers[header];
            response.headers[header.toLowerCase()] = value;
          }
          const eventStreamMember = ns.getEventStreamMember();
          if (eventStreamMember) {
            dataObject[eventStreamMember] = await this.deserializeEventStream({
              response,
              responseSchema: ns,
              initialResponseContainer: dataObject
            });
          } else {
            const bytes = await collectBody(response.body, context);
            if (bytes.byteLength > 0) {
              Object.assign(dataObject, await deserializer.read(ns, bytes));
            }
          }
          dataObject.$metadata = this.deserializeMetadata(response);
          return dataObject;
        }
        isErrorResponse(statusCode) {
          return statusCode >= 300;
        }
      };
      var FromStringShapeDeserializer = class extends SerdeContext {
        settings;
        constructor(settings) {
          super();
          this.settings = settings;
        }
        read(_schema, data) {
          const ns = HttpBindingNormalizedSchema.of(_schema);
          const traits = ns.getMergedTraits();
          const location = ns.getHttpBindingLocation(traits);
          return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
        }
        readHttpBinding([ns, flags, collectionValue], data, location) {
          const schema = flags & 255;
          if ((schema & 192) === 64) {
            collectionValue ??= ns.getHttpBindingCollectionValue(location);
            return (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.GP)(data).map((item) => this.readHttpBinding(collectionValue, item, location));
          }
          switch (schema) {
            case 21:
            case 42:
              return (this.serdeContext?.base64Decoder ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Ey)(data);
            case 4:
            case 5:
            case 6:
            case 7: {
              const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
              const format = this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default;
              switch (format) {
                case 5:
                  return (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.eH)(data);
                case 6:
                  return (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Gj)(data);
                case 7:
                  return (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.UK)(data);
                default:
                  console.warn("Missing timestamp format, parsing value with Date constructor:", data);
                  return new Date(data);
              }
            }
            case 0: {
              const media = flags >> 8 & 3;
              if (!media) {
                return data;
              }
              let intermediateValue = data;
              if ((location & 6) === 6) {
                intermediateValue = (this.serdeContext?.utf8Encoder ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Pq)((this.serdeContext?.base64Decoder ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Ey)(intermediateValue));
              }
              return media === 2 ? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.AH.from(intermediateValue) : intermediateValue;
            }
            case 1:
              return Number(data);
            case 2:
              return data.toLowerCase() === "true";
            case 17:
              return BigInt(data);
            case 19:
              return new _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Dv(data, "bigDecimal");
            default:
              return data;
          }
        }
      };
      var HttpInterceptingShapeDeserializer = class extends SerdeContext {
        codecDeserializer;
        stringDeserializer;
        constructor(codecDeserializer, codecSettings) {
          super();
          this.codecDeserializer = codecDeserializer;
          this.stringDeserializer = new FromStringShapeDeserializer(codecSettings);
        }
        setSerdeContext(serdeContext) {
          this.stringDeserializer.setSerdeContext(serdeContext);
          this.codecDeserializer.setSerdeContext(serdeContext);
          this.serdeContext = serdeContext;
        }
        read(schema, data) {
          const ns = HttpBindingNormalizedSchema.of(schema);
          const traits = ns.getMergedTraits();
          if (traits.httpHeader || traits.httpResponseCode) {
            const value = ns.getHttpBindingValue(38, traits);
            return this.readHttpBinding(value, data, 38);
          }
          if (traits.httpPayload) {
            return this.readPayload(ns.getHttpBindingValue(36, traits), data);
          }
          return this.readCodec(ns, data);
        }
        readHttpBinding(binding, data, location) {
          const value = typeof data === "string" ? data : (this.serdeContext?.utf8Encoder ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Pq)(data);
          return this.stringDeserializer.readHttpBinding(binding, value, location);
        }
        readPayload([schema, flags], data) {
          const type = flags & 255;
          if (type === 21 || type === 42) {
            return typeof data === "string" ? (this.serdeContext?.utf8Decoder ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.ar)(data) : data;
          }
          if (type === 0) {
            return typeof data === "string" ? data : (this.serdeContext?.utf8Encoder ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Pq)(data);
          }
          return this.readCodec(schema, data);
        }
        readCodec(schema, data) {
          return this.codecDeserializer.read(schema, data);
        }
      };
      var ToStringShapeSerializer = class extends SerdeContext {
        settings;
        stringBuffer = "";
        constructor(settings) {
          super();
          this.settings = settings;
        }
        write(schema, value) {
          const ns = HttpBindingNormalizedSchema.of(schema);
          const traits = ns.getMergedTraits();
          const location = ns.getHttpBindingLocation(traits);
          this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
        }
        writeHttpBinding([ns, flags, collectionValue], value, location) {
          const schema = flags & 255;
          switch (typeof value) {
            case "object":
              if (value === null) {
                this.stringBuffer = "null";
                return;
              }
              if (schema >= 4 && schema <= 7) {
                if (!(value instanceof Date)) {
                  throw new Error(`@smithy/core/protocols - received non-Date value ${value} when schema expected Date in ${ns.getName(true)}`);
                }
                const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
                const format = this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default;
                switch (format) {
                  case 5:
                    this.stringBuffer = value.toISOString().replace(".000Z", "Z");
                    break;
                  case 6:
                    this.stringBuffer = (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.JV)(value);
                    break;
                  case 7:
                    this.stringBuffer = String(value.getTime() / 1e3);
                    break;
                  default:
                    console.warn("Missing timestamp format, using epoch seconds", value);
                    this.stringBuffer = String(value.getTime() / 1e3);
                }
                return;
              }
              if ((schema === 21 || schema === 42) && "byteLength" in value) {
                this.stringBuffer = (this.serdeContext?.base64Encoder ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.nk)(value);
                return;
              }
              if ((schema & 192) === 64 && Array.isArray(value)) {
                collectionValue ??= ns.getHttpBindingCollectionValue(location);
                const valueSchemaType = collectionValue[1] & 255;
                const isTimestamp = valueSchemaType >= 4 && valueSchemaType <= 7;
                let buffer = "";
                for (const item of value) {
                  this.writeHttpBinding(collectionValue, item, location);
                  const headerItem = this.flush();
                  if (buffer) {
                    buffer += ", ";
                  }
                  buffer += isTimestamp ? headerItem : (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.m9)(headerItem);
                }
                this.stringBuffer = buffer;
                return;
              }
              this.stringBuffer = JSON.stringify(value, null, 2);
              break;
            case "string":
              const media = flags >> 8 & 3;
              let intermediateValue = value;
              if (media === 2) {
                intermediateValue = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.AH.from(intermediateValue);
              }
              if (media && (location & 6) === 6) {
                this.stringBuffer = (this.serdeContext?.base64Encoder ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.nk)(intermediateValue.toString());
                return;
              }
              this.stringBuffer = value;
              break;
            default:
              this.stringBuffer = flags >> 10 & 1 ? (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.ec)() : String(value);
          }
        }
        flush() {
          const buffer = this.stringBuffer;
          this.stringBuffer = "";
          return buffer;
        }
      };
      var HttpInterceptingShapeSerializer = class {
        codecSerializer;
        stringSerializer;
        buffer;
        constructor(codecSerializer, codecSettings, stringSerializer = new ToStringShapeSerializer(codecSettings)) {
          this.codecSerializer = codecSerializer;
          this.stringSerializer = stringSerializer;
        }
        setSerdeContext(serdeContext) {
          this.codecSerializer.setSerdeContext(serdeContext);
          this.stringSerializer.setSerdeContext(serdeContext);
        }
        write(schema, value) {
          const ns = HttpBindingNormalizedSchema.of(schema);
          const traits = ns.getMergedTraits();
          if (traits.httpHeader || traits.httpLabel || traits.httpQuery) {
            const location = ns.getHttpBindingLocation(traits);
            this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
            return;
          }
          this.writeCodec(ns, value);
        }
        writeHttpBinding(binding, value, location) {
          this.stringSerializer.writeHttpBinding(binding, value, location);
          this.buffer = this.stringSerializer.flush();
        }
        writeCodec(schema, value) {
          this.codecSerializer.write(schema, value);
        }
        flush() {
          if (this.buffer !== void 0) {
            const buffer = this.buffer;
            this.buffer = void 0;
            return buffer;
          }
          return this.codecSerializer.flush();
        }
      };
      function determineTimestampFormat(ns, settings) {
        if (settings.timestampFormat.useTrait) {
          const schema = ns.getSchema();
          if (schema === 5 || schema === 6 || schema === 7) {
            return schema;
          }
        }
        const { httpLabel, httpPrefixHeaders, httpHeader, httpQuery } = ns.getMergedTraits();
        const bindingFormat = settings.httpBindings ? typeof httpPrefixHeaders === "string" || Boolean(httpHeader) ? 6 : Boolean(httpQuery) || Boolean(httpLabel) ? 5 : void 0 : void 0;
        return bindingFormat ?? settings.timestampFormat.default;
      }
      var getHttpHandlerExtensionConfiguration = (runtimeConfig) => {
        if (runtimeConfig.logger && runtimeConfig.logger.constructor?.name !== "NoOpLogger") {
          runtimeConfig.requestHandler?.updateHttpClientConfig?.(/* @__PURE__ */ Symbol.for("logger"), runtimeConfig.logger);
        }
        if (runtimeConfig.defaultSocketTimeout) {
          runtimeConfig.requestHandler?.updateHttpClientConfig?.(/* @__PURE__ */ Symbol.for("@smithy/defaultSocketTimeout"), runtimeConfig.defaultSocketTimeout);
        }
        return {
          setHttpHandler(handler) {
            runtimeConfig.requestHandler = handler;
          },
          httpHandler() {
            return runtimeConfig.requestHandler;
          },
          updateHttpClientConfig(key, value) {
            runtimeConfig.requestHandler?.updateHttpClientConfig(key, value);
          },
          httpHandlerConfigs() {
            return runtimeConfig.requestHandler.httpHandlerConfigs();
          }
        };
      };
      var resolveHttpHandlerRuntimeConfig = (httpHandlerExtensionConfiguration) => {
        return {
          requestHandler: httpHandlerExtensionConfiguration.httpHandler()
        };
      };
      var escapeUri = (uri) => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode);
      var hexEncode = (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;
      function buildQueryString(query) {
        const parts = [];
        for (let key of Object.keys(query).sort()) {
          const value = query[key];
          key = escapeUri(key);
          if (Array.isArray(value)) {
            for (let i = 0, iLen = value.length; i < iLen; i++) {
              parts.push(`${key}=${escapeUri(value[i])}`);
            }
          } else {
            let qsEntry = key;
            if (value || typeof value === "string") {
              qsEntry += `=${escapeUri(value)}`;
            }
            parts.push(qsEntry);
          }
        }
        return parts.join("&");
      }
      var SerdeContextConfig = class {
        serdeContext;
        setSerdeContext(serdeContext) {
          this.serdeContext = serdeContext;
        }
      };
      var UnionSerde = class {
        from;
        to;
        keys;
        constructor(from, to) {
          this.from = from;
          this.to = to;
          const keys = Object.keys(this.from);
          const set = new Set(keys);
          set.delete("__type");
          this.keys = set;
        }
        mark(key) {
          this.keys.delete(key);
        }
        hasUnknown() {
          return this.keys.size === 1 && Object.keys(this.to).length === 0;
        }
        writeUnknown() {
          if (this.hasUnknown()) {
            const k = this.keys.values().next().value;
            const v = this.from[k];
            this.to.$unknown = [k, v];
          }
        }
      };
      var canParseBuffer;
      function detectBufferParsing() {
        if (canParseBuffer === void 0) {
          try {
            if (typeof Buffer !== "function") {
              canParseBuffer = false;
            } else {
              const result = JSON.parse(Buffer.from([123, 125]));
              canParseBuffer = result !== null && typeof result === "object";
            }
          } catch {
            canParseBuffer = false;
          }
        }
        return canParseBuffer;
      }
      function jsonReviver(key, value, context) {
        if (context?.source) {
          const numericString = context.source;
          if (typeof value === "number") {
            const inSafeRange = value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER;
            if (inSafeRange) {
              if (isRepresentable(numericString, value)) {
                return value;
              }
              return new _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Dv(numericString, "bigDecimal");
            } else {
              if (isFractionalBigNumeric(numericString)) {
                return new _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Dv(numericString, "bigDecimal");
              }
              if (/[eE]/.test(numericString)) {
                return expandExponentToBigInt(numericString);
              }
              return BigInt(numericString);
            }
          }
        }
        return value;
      }
      function isFractionalBigNumeric(s) {
        const dotIndex = s.indexOf(".");
        if (dotIndex === -1) {
          return false;
        }
        const eIndex = s.search(/[eE]/);
        if (eIndex === -1) {
          return true;
        }
        const fracDigits = eIndex - dotIndex - 1;
        const exp = parseInt(s.slice(eIndex + 1), 10);
        return exp < fracDigits;
      }
      function isRepresentable(numericString, value) {
        if (numericString === String(value)) {
          return true;
        }
        if (Object.is(value, -0)) {
          return true;
        }
        if (/[eE]/.test(numericString)) {
          return expandToDecimal(numericString) === expandToDecimal(String(value));
        }
        const normalized = numericString.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
        const canonical = String(value);
        if (normalized === canonical) {
          return true;
        }
        if (/[eE]/.test(canonical)) {
          return normalized === expandToDecimal(canonical);
        }
        return false;
      }
      function expandToDecimal(s) {
        const negative = s.startsWith("-");
        const abs = negative ? s.slice(1) : s;
        const eIndex = abs.search(/[eE]/);
        let result;
        if (eIndex === -1) {
          result = abs;
        } else {
          const exp = parseInt(abs.slice(eIndex + 1), 10);
          const mantissa = abs.slice(0, eIndex);
          const dotIndex = mantissa.indexOf(".");
          let digits;
          let intLen;
          if (dotIndex === -1) {
            digits = mantissa;
            intLen = mantissa.length;
          } else {
            digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
            intLen = dotIndex;
          }
          digits = digits.replace(/0+$/, "") || "0";
          const newDotPos = intLen + exp;
          if (digits === "0") {
            result = "0";
          } else if (newDotPos <= 0) {
            result = "0." + "0".repeat(-newDotPos) + digits;
          } else if (newDotPos >= digits.length) {
            result = digits + "0".repeat(newDotPos - digits.length);
          } else {
            result = digits.slice(0, newDotPos) + "." + digits.slice(newDotPos);
          }
        }
        if (result.includes(".")) {
          result = result.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
        }
        return (negative ? "-" : "") + result;
      }
      function expandExponentToBigInt(s) {
        const eIndex = s.search(/[eE]/);
        const exp = parseInt(s.slice(eIndex + 1), 10);
        const negative = s.startsWith("-");
        const mantissa = s.slice(negative ? 1 : 0, eIndex);
        const dotIndex = mantissa.indexOf(".");
        let digits;
        let shift;
        if (dotIndex === -1) {
          digits = mantissa;
          shift = exp;
        } else {
          digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
          const fracDigits = mantissa.length - dotIndex - 1;
          shift = exp - fracDigits;
        }
        digits = digits.replace(/0+$/, "") || "0";
        const result = BigInt(digits) * 10n ** BigInt(shift + (mantissa.replace(".", "").length - digits.length));
        return negative ? -result : result;
      }
      var REVIVER_SYMBOL = /* @__PURE__ */ Symbol.for("@aws-sdk/reviver");
      function needsReviver(schema) {
        const ns = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.l1.of(schema);
        const raw = ns.getSchema();
        if (Array.isArray(raw) && ns.isStructSchema()) {
          if (REVIVER_SYMBOL in raw) {
            return raw[REVIVER_SYMBOL];
          }
          const result = _check(ns, /* @__PURE__ */ new Set());
          raw[REVIVER_SYMBOL] = result;
          return result;
        }
        return _check(ns, /* @__PURE__ */ new Set());
      }
      function _check(ns, seen) {
        const raw = ns.getSchema();
        if (seen.has(raw)) {
          return false;
        }
        seen.add(raw);
        if (ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) {
          return true;
        }
        if (ns.isStructSchema()) {
          for (const [, memberSchema] of ns.structIterator()) {
            if (_check(memberSchema, seen)) {
              return true;
            }
          }
        } else if (ns.isListSchema() || ns.isMapSchema()) {
          if (_check(ns.getValueSchema(), seen)) {
            return true;
          }
        } else if (ns.isDocumentSchema()) {
          return true;
        }
        return false;
      }
      var collectBodyString = (streamBody, context) => collectBody(streamBody, context).then((body) => (context?.utf8Encoder ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Pq)(body));
      async function parseJsonBody(streamBody, context, schema) {
        let parsingInput;
        if (detectBufferParsing() && typeof streamBody?.[Symbol.asyncIterator] === "function") {
          const buffer = await collectBody(streamBody, context);
          if (typeof Buffer === "function") {
            if (Buffer.isBuffer(buffer)) {
              parsingInput = buffer;
            } else {
              parsingInput = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
            }
          }
        }
        if (!parsingInput) {
          parsingInput = await collectBodyString(streamBody, context);
        }
        if (parsingInput.length === 0) {
          return {};
        }
        const reviver = schema && needsReviver(schema) ? jsonReviver : void 0;
        try {
          return JSON.parse(parsingInput, reviver);
        } catch (e) {
          if (e?.name === "SyntaxError") {
            Object.defineProperty(e, "$responseBodyText", {
              value: typeof parsingInput === "string" ? parsingInput : parsingInput.toString("utf8")
            });
          }
          throw e;
        }
      }
      var findKey = (object, key) => Object.keys(object).find((k) => k.toLowerCase() === key.toLowerCase());
      var sanitizeErrorCode = (rawValue) => {
        let cleanValue = rawValue;
        if (typeof cleanValue === "number") {
          cleanValue = cleanValue.toString();
        }
        if (cleanValue.indexOf(",") >= 0) {
          cleanValue = cleanValue.split(",")[0];
        }
        if (cleanValue.indexOf(":") >= 0) {
          cleanValue = cleanValue.split(":")[0];
        }
        if (cleanValue.indexOf("#") >= 0) {
          cleanValue = cleanValue.split("#")[1];
        }
        return cleanValue;
      };
      var loadRestJsonErrorCode = (output, data) => {
        return loadErrorCode(output, data, ["header", "code", "type"]);
      };
      var loadErrorCode = ({ headers }, data, order) => {
        while (order.length > 0) {
          const location = order.shift();
          switch (location) {
            case "header":
              const headerKey = findKey(headers ?? {}, "x-amzn-errortype");
              if (headerKey !== void 0) {
                return sanitizeErrorCode(headers[headerKey]);
              }
              break;
            case "code":
              const codeKey = findKey(data ?? {}, "code");
              if (codeKey && data[codeKey] !== void 0) {
                return sanitizeErrorCode(data[codeKey]);
              }
              break;
            case "type":
              if (data?.__type !== void 0) {
                return sanitizeErrorCode(data.__type);
              }
              break;
          }
        }
      };
      var JsonShapeDeserializer2 = class extends SerdeContextConfig {
        settings;
        constructor(settings) {
          super();
          this.settings = settings;
        }
        async read(schema, data) {
          const reviver = needsReviver(schema) ? jsonReviver : void 0;
          let parsed;
          if (typeof data === "string") {
            if (data.length === 0) {
              return {};
            }
            parsed = JSON.parse(data, reviver);
          } else if (data instanceof Uint8Array && detectBufferParsing()) {
            if (data.byteLength === 0) {
              return {};
            }
            const buf = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
            parsed = JSON.parse(buf, reviver);
          } else {
            parsed = await parseJsonBody(data, this.serdeContext, schema);
          }
          return this._read(schema, parsed);
        }
        readObject(schema, data) {
          return this._read(schema, data);
        }
        _read(schema, value) {
          const isObject = value !== null && typeof value === "object";
          const ns = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.l1.of(schema);
          if (isObject) {
            if (ns.isStructSchema()) {
              return this._readStruct(ns, value);
            }
            if (Array.isArray(value) && ns.isListSchema()) {
              const listMember = ns.getValueSchema();
              if (this.needsTransform(listMember)) {
                for (let i = 0; i < value.length; ++i) {
                  value[i] = this._read(listMember, value[i]);
                }
              }
              return value;
            }
            if (ns.isMapSchema()) {
              const mapMember = ns.getValueSchema();
              const map = value;
              if (this.needsTransform(mapMember)) {
                for (const k in map) {
                  if (!(0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.$3)(map, k)) {
                    continue;
                  }
                  if (k === "__proto__") {
                    (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.TE)(map);
                  }
                  map[k] = this._read(mapMember, map[k]);
                }
              }
              return map;
            }
          }
          if (ns.isBlobSchema() && typeof value === "string") {
            return (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Ey)(value);
          }
          const mediaType = ns.getMergedTraits().mediaType;
          if (ns.isStringSchema() && typeof value === "string" && mediaType) {
            const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
            if (isJson) {
              return _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.AH.from(value);
            }
            return value;
          }
          if (ns.isTimestampSchema() && value != null) {
            const format = determineTimestampFormat(ns, this.settings);
            switch (format) {
              case 5:
                return (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.t_)(value);
              case 6:
                return (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.xE)(value);
              case 7:
                return (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.l3)(value);
              default:
                console.warn("Missing timestamp format, parsing value with Date constructor:", value);
                return new Date(value);
            }
          }
          if (ns.isBigIntegerSchema() && (typeof value === "number" || typeof value === "string")) {
            return BigInt(value);
          }
          if (ns.isBigDecimalSchema() && value != void 0) {
            if (value instanceof _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Dv) {
              return value;
            }
            const untyped = value;
            if (untyped.type === "bigDecimal" && "string" in untyped) {
              return new _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Dv(untyped.string, untyped.type);
            }
            return new _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Dv(String(value), "bigDecimal");
          }
          if (ns.isNumericSchema() && typeof value === "string") {
            switch (value) {
              case "Infinity":
                return Infinity;
              case "-Infinity":
                return -Infinity;
              case "NaN":
                return NaN;
            }
            return value;
          }
          if (ns.isDocumentSchema()) {
            if (isObject) {
              if (Array.isArray(value)) {
                for (let i = 0; i < value.length; ++i) {
                  const v = value[i];
                  if (!(v instanceof _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Dv)) {
                    value[i] = this._read(ns, v);
                  }
                }
              } else {
                const doc = value;
                for (const k in doc) {
                  if (!(0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.$3)(doc, k)) {
                    continue;
                  }
                  if (k === "__proto__") {
                    (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.TE)(doc);
                  }
                  const v = doc[k];
                  if (!(v instanceof _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Dv)) {
                    doc[k] = this._read(ns, v);
                  }
                }
              }
            }
          }
          return value;
        }
        _readStruct(ns, record) {
          const union = ns.isUnionSchema();
          const out = {};
          let nameMap;
          const hasType = typeof record.__type === "string";
          const { jsonName } = this.settings;
          if (jsonName && hasType) {
            nameMap = {};
          }
          let unionSerde;
          if (union) {
            unionSerde = new UnionSerde(record, out);
          }
          for (const [memberName, memberSchema] of ns.structIterator()) {
            let fromKey = memberName;
            if (jsonName) {
              fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey;
              if (hasType) {
                nameMap[fromKey] = memberName;
              }
            }
            if (union) {
              unionSerde.mark(fromKey);
            }
            if (record[fromKey] != null) {
              out[memberName] = this._read(memberSchema, record[fromKey]);
            }
          }
          if (union) {
            unionSerde.writeUnknown();
          } else if (hasType) {
            for (const k in record) {
              if (!(0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.$3)(record, k)) {
                continue;
              }
              const v = record[k];
              const t = jsonName ? nameMap[k] ?? k : k;
              if (!(t in out)) {
                out[t] = v;
              }
            }
          }
          return out;
        }
        needsTransform(ns) {
          if (ns.isBlobSchema() || ns.isTimestampSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema() || ns.isNumericSchema()) {
            return true;
          }
          if (ns.isDocumentSchema() || ns.isStructSchema() || ns.isListSchema() || ns.isMapSchema()) {
            return true;
          }
          if (ns.isStringSchema() && ns.getMergedTraits().mediaType) {
            return true;
          }
          return false;
        }
      };
      var JsonBytesStringAdapter = class _JsonBytesStringAdapter extends Uint8Array {
        string = null;
        static allocUnsafe(bytes) {
          if (typeof Buffer === "function") {
            const buffer = Buffer.allocUnsafe(bytes);
            return new _JsonBytesStringAdapter(buffer.buffer, buffer.byteOffset, buffer.byteLength);
          }
          return new _JsonBytesStringAdapter(bytes);
        }
        toString() {
          return this.s();
        }
        valueOf() {
          return this.s();
        }
        includes(searchString, position) {
          if (typeof searchString === "string") {
            return this.s().includes(searchString, position);
          }
          return Uint8Array.prototype.includes.call(this, searchString, position);
        }
        indexOf(searchString, position) {
          if (typeof searchString === "string") {
            return this.s().indexOf(searchString, position);
          }
          return Uint8Array.prototype.indexOf.call(this, searchString, position);
        }
        lastIndexOf(searchString, position) {
          if (typeof searchString === "string") {
            return this.s().lastIndexOf(searchString, position);
          }
          const fn = Uint8Array.prototype.lastIndexOf;
          if (position !== void 0) {
            return fn.call(this, searchString, position);
          }
          return fn.call(this, searchString);
        }
        startsWith(searchString, position) {
          return this.s().startsWith(searchString, position);
        }
        endsWith(searchString, endPosition) {
          return this.s().endsWith(searchString, endPosition);
        }
        match(regexp) {
          return this.s().match(regexp);
        }
        replace(searchValue, replaceValue) {
          return this.s().replace(searchValue, replaceValue);
        }
        search(regexp) {
          return this.s().search(regexp);
        }
        split(separator, limit) {
          return this.s().split(separator, limit);
        }
        substring(start, end) {
          return this.s().substring(start, end);
        }
        trim() {
          return this.s().trim();
        }
        trimStart() {
          return this.s().trimStart();
        }
        trimEnd() {
          return this.s().trimEnd();
        }
        charAt(pos) {
          return this.s().charAt(pos);
        }
        charCodeAt(index) {
          return this.s().charCodeAt(index);
        }
        padStart(maxLength, fillString) {
          return this.s().padStart(maxLength, fillString);
        }
        padEnd(maxLength, fillString) {
          return this.s().padEnd(maxLength, fillString);
        }
        repeat(count) {
          return this.s().repeat(count);
        }
        toUpperCase() {
          return this.s().toUpperCase();
        }
        toLowerCase() {
          return this.s().toLowerCase();
        }
        s() {
          if (this.string == null) {
            const n = Date.now();
            if (n > warned + 6e4) {
              console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.");
              warned = n;
            }
            this.string = (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Pq)(this);
          }
          return this.string;
        }
      };
      var warned = 0;
      var encoder = new TextEncoder();
      var OPEN_BRACE = 123;
      var CLOSE_BRACE = 125;
      var OPEN_BRACKET = 91;
      var CLOSE_BRACKET = 93;
      var QUOTE = 34;
      var COLON = 58;
      var COMMA = 44;
      var BACKSLASH = 92;
      var TRUE = new Uint8Array([116, 114, 117, 101]);
      var FALSE = new Uint8Array([102, 97, 108, 115, 101]);
      var NULL = new Uint8Array([110, 117, 108, 108]);
      var ESCAPE_TABLE = new Array(128).fill(null);
      ESCAPE_TABLE[8] = "b";
      ESCAPE_TABLE[9] = "t";
      ESCAPE_TABLE[10] = "n";
      ESCAPE_TABLE[12] = "f";
      ESCAPE_TABLE[13] = "r";
      ESCAPE_TABLE[34] = '"';
      ESCAPE_TABLE[92] = "\\";
      for (let i = 0; i < 32; i++) {
        if (ESCAPE_TABLE[i] === null) {
          ESCAPE_TABLE[i] = "u00" + i.toString(16).padStart(2, "0");
        }
      }
      var INITIAL_BUFFER_SIZE = 2048;
      function alloc(size) {
        return JsonBytesStringAdapter.allocUnsafe(size);
      }
      var JsonShapeSerializer2 = class _JsonShapeSerializer2 extends SerdeContextConfig {
        settings;
        json;
        i = 0;
        rootSchema;
        rawValue;
        passthrough = false;
        constructor(settings) {
          super();
          this.settings = settings;
          this.json = alloc(INITIAL_BUFFER_SIZE);
        }
        write(schema, value) {
          this.i = 0;
          this.rawValue = value;
          this.rootSchema = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.l1.of(schema);
          this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema();
          if (!this.passthrough) {
            this.writeValue(this.rootSchema, value, void 0);
          }
        }
        writeDiscriminatedDocument(schema, value) {
          this.i = 0;
          this.rootSchema = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.l1.of(schema);
          const ns = this.rootSchema;
          if (ns.isStructSchema() && value != null && typeof value === "object") {
            this.writeValue(ns, value, void 0);
            const prefix = `"__type":"${ns.getName(true) ?? "Unknown"}",`;
            const z = prefix.length;
            this.ensure(z);
            this.json.copyWithin(1 + z, 1, this.i);
            encoder.encodeInto(prefix, this.json.subarray(1));
            this.i += z;
          } else {
            this.writeValue(ns, value, void 0);
          }
        }
        flush() {
          this.rootSchema = void 0;
          const finalPosition = this.i;
          this.i = 0;
          const raw = this.rawValue;
          this.rawValue = void 0;
          if (finalPosition === 0) {
            return raw;
          }
          const result = this.json.subarray(0, finalPosition);
          this.json = alloc(INITIAL_BUFFER_SIZE);
          return result;
        }
        ensure(byteCount) {
          const { i, json } = this;
          if (i + byteCount > json.length) {
            let newSize = json.length * 2;
            while (newSize < i + byteCount) {
              newSize *= 2;
            }
            const next = alloc(newSize);
            next.set(this.json);
            this.json = next;
          }
        }
        writeAscii(s) {
          const z = s.length;
          this.ensure(z);
          let { i, json } = this;
          for (let j = 0; j < z; ++j) {
            json[i] = s.charCodeAt(j);
            i += 1;
          }
          this.i = i;
        }
        writeAsciiQuoted(s) {
          const z = s.length;
          this.ensure(z + 4);
          let { json, i } = this;
          json[i++] = QUOTE;
          for (let j = 0; j < z; ++j) {
            json[i++] = s.charCodeAt(j);
          }
          json[i++] = QUOTE;
          this.i = i;
        }
        writeJsonString(s) {
          const z = s.length;
          this.ensure(z * 3 + 2);
          this.json[this.i++] = QUOTE;
          for (let j = 0; j < z; ++j) {
            const c = s.charCodeAt(j);
            if (c > 34 && c < 92) {
              this.json[this.i++] = c;
            } else if (c < 128) {
              const esc = ESCAPE_TABLE[c];
              if (esc !== null) {
                this.ensure(esc.length + 1 + (z - j - 1) * 3 + 1);
                this.json[this.i++] = BACKSLASH;
                for (let k = 0; k < esc.length; k++) {
                  this.json[this.i++] = esc.charCodeAt(k);
                }
              } else {
                this.json[this.i++] = c;
              }
            } else if (c >= 55296 && c <= 56319) {
              const next = j + 1 < z ? s.charCodeAt(j + 1) : 0;
              if (next >= 56320 && next <= 57343) {
                this.ensure(4);
                const { written } = encoder.encodeInto(s.substring(j, j + 2), this.json.subarray(this.i));
                this.i += written;
                ++j;
              } else {
                this.ensure(6 + (z - j - 1) * 3 + 1);
                this.writeUnicodeEscape(c);
              }
            } else if (c >= 56320 && c <= 57343) {
              this.ensure(6 + (z - j - 1) * 3 + 1);
              this.writeUnicodeEscape(c);
            } else {
              let { i, json } = this;
              if (c < 2048) {
                json[i++] = 192 | c >> 6;
                json[i++] = 128 | c & 63;
              } else {
                json[i++] = 224 | c >> 12;
                json[i++] = 128 | c >> 6 & 63;
                json[i++] = 128 | c & 63;
              }
              this.i = i;
            }
          }
          this.json[this.i++] = QUOTE;
        }
        writeUnicodeEscape(code) {
          let { json, i } = this;
          json[i++] = BACKSLASH;
          json[i++] = 117;
          const hex = code.toString(16).padStart(4, "0");
          for (let j = 0; j < 4; ++j) {
            json[i++] = hex.charCodeAt(j);
          }
          this.i = i;
        }
        static B64 = (() => {
          const chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
          const table = new Uint8Array(64);
          for (let i = 0; i < 64; ++i) {
            table[i] = chars.charCodeAt(i);
          }
          return table;
        })();
        writeBase64(data) {
          const b64Len = Math.ceil(data.length / 3) * 4;
          this.ensure(b64Len + 2);
          const json = this.json;
          const B64 = _JsonShapeSerializer2.B64;
          let i = this.i;
          json[i++] = QUOTE;
          const len = data.length;
          const remainder = len % 3;
          const mainLen = len - remainder;
          for (let j = 0; j < mainLen; j += 3) {
            const a = data[j];
            const b = data[j + 1];
            const c = data[j + 2];
            json[i++] = B64[a >> 2];
            json[i++] = B64[(a & 3) << 4 | b >> 4];
            json[i++] = B64[(b & 15) << 2 | c >> 6];
            json[i++] = B64[c & 63];
          }
          if (remainder === 2) {
            const a = data[mainLen];
            const b = data[mainLen + 1];
            json[i++] = B64[a >> 2];
            json[i++] = B64[(a & 3) << 4 | b >> 4];
            json[i++] = B64[(b & 15) << 2];
            json[i++] = 61;
          } else if (remainder === 1) {
            const a = data[mainLen];
            json[i++] = B64[a >> 2];
            json[i++] = B64[(a & 3) << 4];
            json[i++] = 61;
            json[i++] = 61;
          }
          json[i++] = QUOTE;
          this.i = i;
        }
        writeValue(schema, value, container) {
          if (value == null) {
            if (container?.isStructSchema()) {
              if (value === void 0) {
                const ns2 = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.l1.of(schema);
                if (ns2.isIdempotencyToken()) {
                  this.writeAsciiQuoted((0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.ec)());
                  return;
                }
              }
              return;
            }
            this.ensure(4);
            this.json.set(NULL, this.i);
            this.i += 4;
            return;
          }
          const ns = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.l1.of(schema);
          const isObject = typeof value === "object";
          if (ns.isStringSchema()) {
            const mediaType = ns.getMergedTraits().mediaType;
            if (mediaType) {
              const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
              if (isJson) {
                this.writeJsonString(_chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.AH.from(value).toString());
                return;
              }
            }
          }
          if (this.settings.bigNumberAsString && value != null && (ns.isBigIntegerSchema() || ns.isBigDecimalSchema())) {
            const asString = value instanceof _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Dv ? value.string : String(value);
            this.writeAsciiQuoted(asString);
            return;
          }
          if (isObject) {
            if (ns.isStructSchema()) {
              this.writeStruct(ns, value);
              return;
            }
            if (Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema())) {
              this.writeList(ns, value, ns.isDocumentSchema());
              return;
            }
            if (ns.isMapSchema()) {
              this.writeMap(ns, value, false);
              return;
            }
            if (value instanceof Uint8Array && (ns.isBlobSchema() || ns.isDocumentSchema())) {
              this.writeBase64(value);
              return;
            }
            if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) {
              this.writeTimestamp(ns, value);
              return;
            }
            if (value instanceof _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.Dv) {
              this.writeAscii(value.string);
              return;
            }
            if (ns.isDocumentSchema()) {
              if (Array.isArray(value)) {
                this.writeList(ns, value, true);
              } else {
                this.writeMap(ns, value, true);
              }
              return;
            }
            const json = JSON.stringify(value);
            this.writeAscii(json);
            return;
          }
          if (typeof value === "string") {
            if (ns.isBlobSchema()) {
              const b64 = (this.serdeContext?.base64Encoder ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.nk)(value);
              this.writeAsciiQuoted(b64);
              return;
            }
            this.writeJsonString(value);
            return;
          }
          if (typeof value === "number") {
            if (Math.abs(value) === Infinity || Number.isNaN(value)) {
              this.writeAsciiQuoted(String(value));
              return;
            }
            const numStr = String(value);
            this.writeAscii(numStr);
            return;
          }
          if (typeof value === "boolean") {
            this.ensure(5);
            let { i, json } = this;
            if (value) {
              json.set(TRUE, i);
              i += 4;
            } else {
              json.set(FALSE, i);
              i += 5;
            }
            this.i = i;
            return;
          }
          if (typeof value === "bigint") {
            this.writeAscii(value.toString());
            return;
          }
          this.writeAscii(String(value));
        }
        writeStruct(ns, value) {
          this.ensure(2);
          this.json[this.i++] = OPEN_BRACE;
          let wroteAny = false;
          const hasType = typeof value.__type === "string";
          let writtenKeys;
          if (hasType) {
            writtenKeys = /* @__PURE__ */ new Set();
          }
          for (const [memberName, memberSchema] of ns.structIterator()) {
            const item = value[memberName];
            if (item == null && !memberSchema.isIdempotencyToken()) {
              continue;
            }
            if (wroteAny) {
              this.ensure(1);
              this.json[this.i++] = COMMA;
            }
            wroteAny = true;
            const targetKey = this.settings.jsonName ? memberSchema.getMergedTraits().jsonName ?? memberName : memberName;
            if (writtenKeys) {
              writtenKeys.add(memberName);
              writtenKeys.add(targetKey);
            }
            this.writeAsciiQuoted(targetKey);
            this.json[this.i++] = COLON;
            this.writeValue(memberSchema, item, ns);
          }
          if (!wroteAny && ns.isUnionSchema()) {
            const { $unknown } = value;
            if (Array.isArray($unknown)) {
              const [k, v] = $unknown;
              this.writeAsciiQuoted(k);
              this.ensure(1);
              this.json[this.i++] = COLON;
              this.writeValue(15, v, ns);
            }
          } else if (hasType) {
            for (const k in value) {
              if (writtenKeys.has(k)) {
                continue;
              }
              writtenKeys.add(k);
              const v = value[k];
              if (wroteAny) {
                this.ensure(1);
                this.json[this.i++] = COMMA;
              }
              wroteAny = true;
              this.writeAsciiQuoted(k);
              this.ensure(1);
              this.json[this.i++] = COLON;
              this.writeValue(15, v, void 0);
            }
          }
          this.ensure(1);
          this.json[this.i++] = CLOSE_BRACE;
        }
        writeList(ns, value, isDocument) {
          const sparse = !!ns.getMergedTraits().sparse;
          const valueSchema = ns.getValueSchema();
          if (!isDocument) {
            if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
              let hasSpecials = false;
              for (let i = 0; i < value.length; ++i) {
                const v = value[i];
                if (Number.isNaN(v) || v === Infinity || v === -Infinity || v == null && !sparse) {
                  hasSpecials = true;
                  break;
                }
              }
              let json;
              if (!hasSpecials) {
                json = JSON.stringify(value);
              } else {
                const out = [];
                for (let i = 0; i < value.length; ++i) {
                  const v = value[i];
                  if (v == null && !sparse) {
                    continue;
                  }
                  if (Number.isNaN(v) || v === Infinity || v === -Infinity) {
                    out.push(String(v));
                  } else {
                    out.push(v);
                  }
                }
                json = JSON.stringify(out);
              }
              this.ensure(json.length * 3);
              this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
              return;
            }
          }
          this.ensure(2);
          this.json[this.i++] = OPEN_BRACKET;
          let wroteFirstItem = false;
          for (let i = 0; i < value.length; ++i) {
            const item = value[i];
            if (isDocument ? item === void 0 : item == null && !sparse) {
              continue;
            }
            if (wroteFirstItem) {
              this.ensure(1);
              this.json[this.i++] = COMMA;
            }
            this.writeValue(valueSchema, item, void 0);
            wroteFirstItem = true;
          }
          this.ensure(1);
          this.json[this.i++] = CLOSE_BRACKET;
        }
        writeMap(ns, value, isDocument) {
          const sparse = !!ns.getMergedTraits().sparse;
          const valueSchema = ns.getValueSchema();
          if (!isDocument) {
            if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
              let modifications;
              for (const k in value) {
                if (!(0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.$3)(value, k)) {
                  continue;
                }
                const v = value[k];
                if (Number.isNaN(v) || v === Infinity || v === -Infinity) {
                  (modifications ??= {})[k] = v;
                  value[k] = String(v);
                } else if (v === null && !sparse) {
                  (modifications ??= {})[k] = null;
                  value[k] = void 0;
                }
              }
              const json = JSON.stringify(value);
              if (modifications) {
                Object.assign(value, modifications);
              }
              this.ensure(json.length * 3);
              this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
              return;
            }
          }
          this.ensure(2);
          this.json[this.i++] = OPEN_BRACE;
          let first = true;
          for (const k in value) {
            if (!(0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.$3)(value, k)) {
              continue;
            }
            const v = value[k];
            if (isDocument ? v === void 0 : v == null && !sparse) {
              continue;
            }
            if (!first) {
              this.ensure(1);
              this.json[this.i++] = COMMA;
            }
            first = false;
            this.writeJsonString(k);
            this.ensure(1);
            this.json[this.i++] = COLON;
            this.writeValue(valueSchema, v, void 0);
          }
          this.ensure(1);
          this.json[this.i++] = CLOSE_BRACE;
        }
        writeTimestamp(ns, value) {
          const format = determineTimestampFormat(ns, this.settings);
          switch (format) {
            case 5: {
              const iso = value.toISOString().replace(".000Z", "Z");
              this.writeAsciiQuoted(iso);
              return;
            }
            case 6: {
              this.writeAsciiQuoted((0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_0__.JV)(value));
              return;
            }
            case 7: {
              const epochSecs = String(value.getTime() / 1e3);
              this.writeAscii(epochSecs);
              return;
            }
            default: {
              const epochSecs = String(value.getTime() / 1e3);
              this.writeAscii(epochSecs);
              return;
            }
          }
        }
      };
      var JsonCodec2 = class extends SerdeContextConfig {
        settings;
        constructor(settings) {
          super();
          this.settings = settings;
        }
        createSerializer() {
          const serializer = new JsonShapeSerializer2(this.settings);
          serializer.setSerdeContext(this.serdeContext);
          return serializer;
        }
        createDeserializer() {
          const deserializer = new JsonShapeDeserializer2(this.settings);
          deserializer.setSerdeContext(this.serdeContext);
          return deserializer;
        }
      };
    })
  ),
  /***/
  1206: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        pi: () => (
          /* binding */
          ENV_SECRET
        ),
        /* harmony export */
        sF: () => (
          /* binding */
          fromEnv
        ),
        /* harmony export */
        yG: () => (
          /* binding */
          ENV_KEY
        )
        /* harmony export */
      });
      var _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6409);
      var _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9264);
      var ENV_KEY = "AWS_ACCESS_KEY_ID";
      var ENV_SECRET = "AWS_SECRET_ACCESS_KEY";
      var ENV_SESSION = "AWS_SESSION_TOKEN";
      var ENV_EXPIRATION = "AWS_CREDENTIAL_EXPIRATION";
      var ENV_CREDENTIAL_SCOPE = "AWS_CREDENTIAL_SCOPE";
      var ENV_ACCOUNT_ID = "AWS_ACCOUNT_ID";
      var fromEnv = (init) => async () => {
        init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
        const accessKeyId = process.env[ENV_KEY];
        const secretAccessKey = process.env[ENV_SECRET];
        const sessionToken = process.env[ENV_SESSION];
        const expiry = process.env[ENV_EXPIRATION];
        const credentialScope = process.env[ENV_CREDENTIAL_SCOPE];
        const accountId = process.env[ENV_ACCOUNT_ID];
        if (accessKeyId && secretAccessKey) {
          const credentials = {
            accessKeyId,
            secretAccessKey,
            ...sessionToken && { sessionToken },
            ...expiry && { expiration: new Date(expiry) },
            ...credentialScope && { credentialScope },
            ...accountId && { accountId }
          };
          (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_0__.gD)(credentials, "CREDENTIALS_ENV_VARS", "g");
          return credentials;
        }
        throw new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.C1("Unable to find environment variable credentials.", { logger: init?.logger });
      };
    })
  ),
  /***/
  7875: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          NodeHttpHandler
        )
        /* harmony export */
      });
      var _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9264);
      var _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7215);
      var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4708);
      var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
      function buildAbortError(abortSignal) {
        const reason = abortSignal && typeof abortSignal === "object" && "reason" in abortSignal ? abortSignal.reason : void 0;
        if (reason) {
          if (reason instanceof Error) {
            const abortError3 = new Error("Request aborted");
            abortError3.name = "AbortError";
            abortError3.cause = reason;
            return abortError3;
          }
          const abortError2 = new Error(String(reason));
          abortError2.name = "AbortError";
          return abortError2;
        }
        const abortError = new Error("Request aborted");
        abortError.name = "AbortError";
        return abortError;
      }
      var NODEJS_TIMEOUT_ERROR_CODES = ["ECONNRESET", "EPIPE", "ETIMEDOUT"];
      var getTransformedHeaders = (headers) => {
        const transformedHeaders = {};
        for (const name in headers) {
          if (!(0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.$3)(headers, name)) {
            continue;
          }
          const headerValues = headers[name];
          transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
        }
        return transformedHeaders;
      };
      var timing = {
        setTimeout: (cb, ms) => setTimeout(cb, ms),
        clearTimeout: (timeoutId) => clearTimeout(timeoutId)
      };
      var DEFER_EVENT_LISTENER_TIME = 1e3;
      var setConnectionTimeout = (request, reject, timeoutInMs = 0) => {
        if (!timeoutInMs) {
          return -1;
        }
        const registerTimeout = (offset) => {
          const timeoutId = timing.setTimeout(() => {
            request.destroy();
            reject(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), {
              name: "TimeoutError"
            }));
          }, timeoutInMs - offset);
          const doWithSocket = (socket) => {
            if (socket?.connecting) {
              socket.on("connect", () => {
                timing.clearTimeout(timeoutId);
              });
            } else {
              timing.clearTimeout(timeoutId);
            }
          };
          if (request.socket) {
            doWithSocket(request.socket);
          } else {
            request.on("socket", doWithSocket);
          }
        };
        if (timeoutInMs < 2e3) {
          registerTimeout(0);
          return 0;
        }
        return timing.setTimeout(registerTimeout.bind(null, DEFER_EVENT_LISTENER_TIME), DEFER_EVENT_LISTENER_TIME);
      };
      var setRequestTimeout = (req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger) => {
        if (timeoutInMs) {
          return timing.setTimeout(() => {
            let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
            if (throwOnRequestTimeout) {
              const error = Object.assign(new Error(msg), {
                name: "TimeoutError",
                code: "ETIMEDOUT"
              });
              req.destroy(error);
              reject(error);
            } else {
              msg += ` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`;
              logger?.warn?.(msg);
            }
          }, timeoutInMs);
        }
        return -1;
      };
      var DEFER_EVENT_LISTENER_TIME2 = 3e3;
      var setSocketKeepAlive = (request, { keepAlive, keepAliveMsecs }, deferTimeMs = DEFER_EVENT_LISTENER_TIME2) => {
        if (keepAlive !== true) {
          return -1;
        }
        const registerListener = () => {
          if (request.socket) {
            request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
          } else {
            request.on("socket", (socket) => {
              socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
            });
          }
        };
        if (deferTimeMs === 0) {
          registerListener();
          return 0;
        }
        return timing.setTimeout(registerListener, deferTimeMs);
      };
      var resolveDefaultSocketTimeout = (config) => {
        const value = config?.defaultSocketTimeout;
        return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : void 0;
      };
      var DEFER_EVENT_LISTENER_TIME3 = 3e3;
      var setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = false) => {
        if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0) {
          return;
        }
        let response;
        request.once("response", (res) => response = res);
        const onTimeout = () => {
          if (response?.complete) {
            request.socket?.destroy();
            return;
          }
          const error = Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), { name: "TimeoutError" });
          response?.destroy(error);
          request.destroy();
          reject(error);
        };
        const registerTimeout = () => {
          const { socket } = request;
          if (!socket) {
            request.once("socket", registerTimeout);
          } else if (socket.connecting) {
            socket.once("connect", registerTimeout);
          } else {
            socket.setTimeout(timeoutInMs, onTimeout);
            request.on("close", () => socket.removeListener("timeout", onTimeout));
          }
        };
        if (timeoutInMs < 6e3) {
          registerTimeout();
          return;
        }
        const deferralId = timing.setTimeout(registerTimeout, DEFER_EVENT_LISTENER_TIME3);
        request.once("close", () => timing.clearTimeout(deferralId));
      };
      var MIN_WAIT_TIME = 6e3;
      async function writeRequestBody(httpRequest, request, maxContinueTimeoutMs = MIN_WAIT_TIME, externalAgent = false) {
        const headers = request.headers;
        const expect = headers ? headers.Expect || headers.expect : void 0;
        let timeoutId = -1;
        let sendBody = true;
        if (!externalAgent && expect === "100-continue") {
          sendBody = await Promise.race([
            new Promise((resolve) => {
              timeoutId = Number(timing.setTimeout(() => resolve(true), Math.max(MIN_WAIT_TIME, maxContinueTimeoutMs)));
            }),
            new Promise((resolve) => {
              httpRequest.on("continue", () => {
                timing.clearTimeout(timeoutId);
                resolve(true);
              });
              httpRequest.on("response", () => {
                timing.clearTimeout(timeoutId);
                resolve(false);
              });
              httpRequest.on("error", () => {
                timing.clearTimeout(timeoutId);
                resolve(false);
              });
            })
          ]);
        }
        if (sendBody) {
          writeBody(httpRequest, request.body);
        }
      }
      function writeBody(httpRequest, body) {
        if (body instanceof node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable) {
          body.pipe(httpRequest);
          return;
        }
        if (body) {
          const isBuffer = Buffer.isBuffer(body);
          const isString = typeof body === "string";
          if (isBuffer || isString) {
            if (isBuffer && body.byteLength === 0) {
              httpRequest.end();
            } else {
              httpRequest.end(body);
            }
            return;
          }
          const uint8 = body;
          if (typeof uint8 === "object" && uint8.buffer && typeof uint8.byteOffset === "number" && typeof uint8.byteLength === "number") {
            httpRequest.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
            return;
          }
          httpRequest.end(Buffer.from(body));
          return;
        }
        httpRequest.end();
      }
      var hAgent = void 0;
      var hRequest = void 0;
      var NodeHttpHandler = class _NodeHttpHandler {
        config;
        configProvider;
        socketWarningTimestamp = 0;
        externalAgent = false;
        metadata = { handlerProtocol: "http/1.1" };
        static create(instanceOrOptions) {
          if (typeof instanceOrOptions?.handle === "function") {
            return instanceOrOptions;
          }
          return new _NodeHttpHandler(instanceOrOptions);
        }
        static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
          const { sockets, requests, maxSockets } = agent;
          if (typeof maxSockets !== "number" || maxSockets === Infinity) {
            return socketWarningTimestamp;
          }
          const interval = 15e3;
          if (Date.now() - interval < socketWarningTimestamp) {
            return socketWarningTimestamp;
          }
          if (sockets && requests) {
            for (const origin in sockets) {
              if (!(0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.$3)(sockets, origin)) {
                continue;
              }
              const socketsInUse = sockets[origin]?.length ?? 0;
              const requestsEnqueued = requests[origin]?.length ?? 0;
              if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) {
                logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`);
                return Date.now();
              }
            }
          }
          return socketWarningTimestamp;
        }
        constructor(options) {
          this.configProvider = new Promise((resolve, reject) => {
            if (typeof options === "function") {
              options().then((_options) => {
                resolve(this.resolveDefaultConfig(_options));
              }).catch(reject);
            } else {
              resolve(this.resolveDefaultConfig(options));
            }
          });
        }
        destroy() {
          this.config?.httpAgent?.destroy();
          this.config?.httpsAgent?.destroy();
        }
        async handle(request, { abortSignal, requestTimeout } = {}) {
          if (!this.config) {
            this.config = await this.configProvider;
          }
          const config = this.config;
          const logger = config.logger;
          const isSSL = request.protocol === "https:";
          if (!isSSL && !this.config.httpAgent) {
            this.config.httpAgent = await this.config.httpAgentProvider();
          }
          return new Promise((_resolve, _reject) => {
            let writeRequestBodyPromise = void 0;
            let socketWarningTimeoutId = -1;
            let connectionTimeoutId = -1;
            let requestTimeoutId = -1;
            let keepAliveTimeoutId = -1;
            const clearTimeouts = () => {
              timing.clearTimeout(socketWarningTimeoutId);
              timing.clearTimeout(connectionTimeoutId);
              timing.clearTimeout(requestTimeoutId);
              timing.clearTimeout(keepAliveTimeoutId);
            };
            const resolve = async (arg) => {
              await writeRequestBodyPromise;
              clearTimeouts();
              _resolve(arg);
            };
            const reject = async (arg) => {
              await writeRequestBodyPromise;
              clearTimeouts();
              _reject(arg);
            };
            if (abortSignal?.aborted) {
              const abortError = buildAbortError(abortSignal);
              reject(abortError);
              return;
            }
            const headers = request.headers;
            const expectContinue = headers ? (headers.Expect ?? headers.expect) === "100-continue" : false;
            let agent = isSSL ? config.httpsAgent : config.httpAgent;
            if (expectContinue && !this.externalAgent) {
              agent = new (isSSL ? node_https__WEBPACK_IMPORTED_MODULE_2__.Agent : hAgent)({
                keepAlive: false,
                maxSockets: Infinity
              });
            }
            socketWarningTimeoutId = timing.setTimeout(() => {
              this.socketWarningTimestamp = _NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
            }, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2e3) + (config.connectionTimeout ?? 1e3));
            const queryString = request.query ? (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_0__.Go)(request.query) : "";
            let auth = void 0;
            if (request.username != null || request.password != null) {
              const username = request.username ?? "";
              const password = request.password ?? "";
              auth = `${username}:${password}`;
            }
            let path = request.path;
            if (queryString) {
              path += `?${queryString}`;
            }
            if (request.fragment) {
              path += `#${request.fragment}`;
            }
            let hostname = request.hostname ?? "";
            if (hostname[0] === "[" && hostname.endsWith("]")) {
              hostname = request.hostname.slice(1, -1);
            } else {
              hostname = request.hostname;
            }
            const nodeHttpsOptions = {
              headers: request.headers,
              host: hostname,
              method: request.method,
              path,
              port: request.port,
              agent,
              auth
            };
            const requestFunc = isSSL ? node_https__WEBPACK_IMPORTED_MODULE_2__.request : hRequest;
            const req = requestFunc(nodeHttpsOptions, (res) => {
              const httpResponse = new _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_1__.cS({
                statusCode: res.statusCode || -1,
                reason: res.statusMessage,
                headers: getTransformedHeaders(res.headers),
                body: res
              });
              resolve({ response: httpResponse });
            });
            req.on("error", (err) => {
              if (NODEJS_TIMEOUT_ERROR_CODES.includes(err.code)) {
                reject(Object.assign(err, { name: "TimeoutError" }));
              } else {
                reject(err);
              }
            });
            if (abortSignal) {
              const onAbort = () => {
                req.destroy();
                const abortError = buildAbortError(abortSignal);
                reject(abortError);
              };
              if (typeof abortSignal.addEventListener === "function") {
                const signal = abortSignal;
                signal.addEventListener("abort", onAbort, { once: true });
                req.once("close", () => signal.removeEventListener("abort", onAbort));
              } else {
                abortSignal.onabort = onAbort;
              }
            }
            const effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
            connectionTimeoutId = setConnectionTimeout(req, reject, config.connectionTimeout);
            requestTimeoutId = setRequestTimeout(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger ?? console);
            const defaultSocketTimeout = config.socketTimeout === void 0 ? resolveDefaultSocketTimeout(config) : void 0;
            if (defaultSocketTimeout) {
              setSocketTimeout(req, reject, defaultSocketTimeout, true);
            } else {
              setSocketTimeout(req, reject, config.socketTimeout);
            }
            const httpAgent = nodeHttpsOptions.agent;
            if (typeof httpAgent === "object" && "keepAlive" in httpAgent) {
              keepAliveTimeoutId = setSocketKeepAlive(req, {
                keepAlive: httpAgent.keepAlive,
                keepAliveMsecs: httpAgent.keepAliveMsecs
              });
            }
            writeRequestBodyPromise = writeRequestBody(req, request, effectiveRequestTimeout, this.externalAgent).catch((e) => {
              clearTimeouts();
              return _reject(e);
            });
          });
        }
        updateHttpClientConfig(key, value) {
          this.config = void 0;
          this.configProvider = this.configProvider.then((config) => {
            switch (key) {
              case /* @__PURE__ */ Symbol.for("logger"):
                key = "logger";
                value = config.logger ?? value;
                break;
              case /* @__PURE__ */ Symbol.for("@smithy/defaultSocketTimeout"):
                key = "defaultSocketTimeout";
                value = resolveDefaultSocketTimeout(config) ?? value;
                break;
            }
            return {
              ...config,
              [key]: value
            };
          });
        }
        httpHandlerConfigs() {
          return this.config ?? {};
        }
        resolveDefaultConfig(options) {
          const { requestTimeout, connectionTimeout, socketTimeout, socketAcquisitionWarningTimeout, httpAgent, httpsAgent, throwOnRequestTimeout, logger } = options || {};
          const keepAlive = true;
          const maxSockets = 50;
          let httpAgentPromise;
          return {
            connectionTimeout,
            requestTimeout,
            socketTimeout,
            defaultSocketTimeout: resolveDefaultSocketTimeout(options),
            socketAcquisitionWarningTimeout,
            throwOnRequestTimeout,
            httpAgentProvider: () => httpAgentPromise ??= (async () => {
              const node_http = await Promise.resolve(
                /* import() */
              ).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
              const { Agent, request } = node_http.default ?? node_http;
              hRequest = request;
              hAgent = Agent;
              if (httpAgent instanceof hAgent || typeof httpAgent?.destroy === "function") {
                this.externalAgent = true;
                return httpAgent;
              }
              return new hAgent({ keepAlive, maxSockets, ...httpAgent });
            })(),
            httpsAgent: (() => {
              if (httpsAgent instanceof node_https__WEBPACK_IMPORTED_MODULE_2__.Agent || typeof httpsAgent?.destroy === "function") {
                this.externalAgent = true;
                return httpsAgent;
              }
              return new node_https__WEBPACK_IMPORTED_MODULE_2__.Agent({ keepAlive, maxSockets, ...httpsAgent });
            })(),
            logger
          };
        }
      };
    })
  ),
  /***/
  7215: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $3: () => (
          /* binding */
          hasOwn
        ),
        /* harmony export */
        AH: () => (
          /* binding */
          LazyJsonString
        ),
        /* harmony export */
        Bk: () => (
          /* binding */
          getAwsChunkedEncodingStream2
        ),
        /* harmony export */
        Dl: () => (
          /* binding */
          parseUrl
        ),
        /* harmony export */
        Dv: () => (
          /* binding */
          NumericValue
        ),
        /* harmony export */
        EI: () => (
          /* binding */
          parseRfc3339DateTime
        ),
        /* harmony export */
        Ey: () => (
          /* binding */
          fromBase64
        ),
        /* harmony export */
        Fo: () => (
          /* binding */
          toUint8Array
        ),
        /* harmony export */
        GP: () => (
          /* binding */
          splitHeader
        ),
        /* harmony export */
        Gj: () => (
          /* binding */
          _parseRfc7231DateTime
        ),
        /* harmony export */
        Ip: () => (
          /* binding */
          IniSectionType
        ),
        /* harmony export */
        JV: () => (
          /* binding */
          dateToUtcString
        ),
        /* harmony export */
        Kd: () => (
          /* binding */
          HttpRequest
        ),
        /* harmony export */
        LA: () => (
          /* binding */
          deref
        ),
        /* harmony export */
        M2: () => (
          /* binding */
          createBufferedReadable
        ),
        /* harmony export */
        Mu: () => (
          /* binding */
          Uint8ArrayBlobAdapter
        ),
        /* harmony export */
        OF: () => (
          /* binding */
          TypeRegistry
        ),
        /* harmony export */
        Of: () => (
          /* binding */
          createChecksumStream2
        ),
        /* harmony export */
        Pq: () => (
          /* binding */
          toUtf8
        ),
        /* harmony export */
        TE: () => (
          /* binding */
          writeKey
        ),
        /* harmony export */
        UE: () => (
          /* binding */
          splitEvery
        ),
        /* harmony export */
        UK: () => (
          /* binding */
          _parseEpochTimestamp
        ),
        /* harmony export */
        Ue: () => (
          /* binding */
          EndpointURLScheme
        ),
        /* harmony export */
        Vf: () => (
          /* binding */
          SMITHY_CONTEXT_KEY
        ),
        /* harmony export */
        X8: () => (
          /* binding */
          isValidHostLabel
        ),
        /* harmony export */
        a0: () => (
          /* binding */
          toEndpointV1
        ),
        /* harmony export */
        aD: () => (
          /* binding */
          fromHex
        ),
        /* harmony export */
        ar: () => (
          /* binding */
          fromUtf8
        ),
        /* harmony export */
        c9: () => (
          /* binding */
          sdkStreamMixin2
        ),
        /* harmony export */
        cS: () => (
          /* binding */
          HttpResponse
        ),
        /* harmony export */
        cX: () => (
          /* binding */
          translateTraits
        ),
        /* harmony export */
        dB: () => (
          /* binding */
          AlgorithmId
        ),
        /* harmony export */
        eH: () => (
          /* binding */
          _parseRfc3339DateTimeWithOffset
        ),
        /* harmony export */
        ec: () => (
          /* binding */
          generateIdempotencyToken
        ),
        /* harmony export */
        kv: () => (
          /* binding */
          streamCollector2
        ),
        /* harmony export */
        l1: () => (
          /* binding */
          NormalizedSchema
        ),
        /* harmony export */
        l3: () => (
          /* binding */
          parseEpochTimestamp
        ),
        /* harmony export */
        m9: () => (
          /* binding */
          quoteHeader
        ),
        /* harmony export */
        mw: () => (
          /* binding */
          isArrayBuffer
        ),
        /* harmony export */
        n8: () => (
          /* binding */
          calculateBodyLength
        ),
        /* harmony export */
        nj: () => (
          /* binding */
          toHex
        ),
        /* harmony export */
        nk: () => (
          /* binding */
          toBase64
        ),
        /* harmony export */
        oJ: () => (
          /* binding */
          isValidHostname
        ),
        /* harmony export */
        t_: () => (
          /* binding */
          parseRfc3339DateTimeWithOffset
        ),
        /* harmony export */
        te: () => (
          /* binding */
          normalizeProvider
        ),
        /* harmony export */
        ug: () => (
          /* binding */
          getSmithyContext
        ),
        /* harmony export */
        v4: () => (
          /* binding */
          v4
        ),
        /* harmony export */
        wq: () => (
          /* binding */
          getSchemaSerdePlugin
        ),
        /* harmony export */
        xE: () => (
          /* binding */
          parseRfc7231DateTime
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
      var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
      var isArrayBuffer = (arg) => typeof ArrayBuffer === "function" && arg instanceof ArrayBuffer || Object.prototype.toString.call(arg) === "[object ArrayBuffer]";
      var fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset) => {
        if (!isArrayBuffer(input)) {
          throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
        }
        return Buffer.from(input, offset, length);
      };
      var fromString = (input, encoding) => {
        if (typeof input !== "string") {
          throw new TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
        }
        return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
      };
      var fromUtf8 = (input) => {
        const buf = fromString(input, "utf8");
        return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
      };
      var toUtf8 = (input) => {
        if (typeof input === "string") {
          return input;
        }
        if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") {
          throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
        }
        return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
      };
      var AlgorithmId;
      (function(AlgorithmId2) {
        AlgorithmId2["MD5"] = "md5";
        AlgorithmId2["CRC32"] = "crc32";
        AlgorithmId2["CRC32C"] = "crc32c";
        AlgorithmId2["SHA1"] = "sha1";
        AlgorithmId2["SHA256"] = "sha256";
      })(AlgorithmId || (AlgorithmId = {}));
      var SMITHY_CONTEXT_KEY = "__smithy_context";
      var EndpointURLScheme;
      (function(EndpointURLScheme2) {
        EndpointURLScheme2["HTTP"] = "http";
        EndpointURLScheme2["HTTPS"] = "https";
      })(EndpointURLScheme || (EndpointURLScheme = {}));
      var IniSectionType;
      (function(IniSectionType2) {
        IniSectionType2["PROFILE"] = "profile";
        IniSectionType2["SSO_SESSION"] = "sso-session";
        IniSectionType2["SERVICES"] = "services";
      })(IniSectionType || (IniSectionType = {}));
      var getSmithyContext = (context) => context[SMITHY_CONTEXT_KEY] || (context[SMITHY_CONTEXT_KEY] = {});
      function hasOwn(o, k) {
        return Object.prototype.hasOwnProperty.call(o, k);
      }
      var normalizeProvider = (input) => {
        if (typeof input === "function") {
          return input;
        }
        const promisified = Promise.resolve(input);
        return () => promisified;
      };
      function parseQueryString(querystring) {
        const query = {};
        querystring = querystring.replace(/^\?/, "");
        if (querystring) {
          for (const pair of querystring.split("&")) {
            let [key, value = null] = pair.split("=");
            key = decodeURIComponent(key);
            if (value) {
              value = decodeURIComponent(value);
            }
            if (!(key in query)) {
              query[key] = value;
            } else if (Array.isArray(query[key])) {
              query[key].push(value);
            } else {
              query[key] = [query[key], value];
            }
          }
        }
        return query;
      }
      var parseUrl = (url) => {
        if (typeof url === "string") {
          return parseUrl(new URL(url));
        }
        const { hostname, pathname, port, protocol, search } = url;
        let query;
        if (search) {
          query = parseQueryString(search);
        }
        return {
          hostname,
          port: port ? parseInt(port) : void 0,
          protocol,
          path: pathname,
          query
        };
      };
      var HttpRequest = class _HttpRequest {
        method;
        protocol;
        hostname;
        port;
        path;
        query;
        headers;
        username;
        password;
        fragment;
        body;
        constructor(options) {
          this.method = options.method || "GET";
          this.hostname = options.hostname || "localhost";
          this.port = options.port;
          this.query = options.query || {};
          this.headers = options.headers || {};
          this.body = options.body;
          this.protocol = options.protocol ? options.protocol.slice(-1) !== ":" ? `${options.protocol}:` : options.protocol : "https:";
          this.path = options.path ? options.path.charAt(0) !== "/" ? `/${options.path}` : options.path : "/";
          this.username = options.username;
          this.password = options.password;
          this.fragment = options.fragment;
        }
        static clone(request) {
          const cloned = new _HttpRequest({
            ...request,
            headers: { ...request.headers }
          });
          if (cloned.query) {
            cloned.query = cloneQuery(cloned.query);
          }
          return cloned;
        }
        static isInstance(request) {
          if (!request) {
            return false;
          }
          const req = request;
          return "method" in req && "protocol" in req && "hostname" in req && "path" in req && typeof req["query"] === "object" && typeof req["headers"] === "object";
        }
        clone() {
          return _HttpRequest.clone(this);
        }
      };
      function cloneQuery(query) {
        return Object.keys(query).reduce((carry, paramName) => {
          const param = query[paramName];
          return {
            ...carry,
            [paramName]: Array.isArray(param) ? [...param] : param
          };
        }, {});
      }
      var HttpResponse = class {
        statusCode;
        reason;
        headers;
        body;
        constructor(options) {
          this.statusCode = options.statusCode;
          this.reason = options.reason;
          this.headers = options.headers || {};
          this.body = options.body;
        }
        static isInstance(response) {
          if (!response) {
            return false;
          }
          const resp = response;
          return typeof resp.statusCode === "number" && typeof resp.headers === "object";
        }
      };
      var VALID_HOST_LABEL_REGEX = new RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`);
      var isValidHostLabel = (value, allowSubDomains = false) => {
        if (!allowSubDomains) {
          return VALID_HOST_LABEL_REGEX.test(value);
        }
        const labels = value.split(".");
        for (const label of labels) {
          if (!isValidHostLabel(label)) {
            return false;
          }
        }
        return true;
      };
      function isValidHostname(hostname) {
        const hostPattern = /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/;
        return hostPattern.test(hostname);
      }
      var toEndpointV1 = (endpoint) => {
        if (typeof endpoint === "object") {
          if ("url" in endpoint) {
            const v1Endpoint = parseUrl(endpoint.url);
            if (endpoint.headers) {
              v1Endpoint.headers = {};
              for (const name in endpoint.headers) {
                if (!hasOwn(endpoint.headers, name)) {
                  continue;
                }
                v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", ");
              }
            }
            return v1Endpoint;
          }
          return endpoint;
        }
        return parseUrl(endpoint);
      };
      var SHORT_TO_HEX = {};
      var HEX_TO_SHORT = {};
      for (let i = 0; i < 256; i++) {
        let encodedByte = i.toString(16).toLowerCase();
        if (encodedByte.length === 1) {
          encodedByte = `0${encodedByte}`;
        }
        SHORT_TO_HEX[i] = encodedByte;
        HEX_TO_SHORT[encodedByte] = i;
      }
      function fromHex(encoded) {
        if (encoded.length % 2 !== 0) {
          throw new Error("Hex encoded strings must have an even number length");
        }
        const out = new Uint8Array(encoded.length / 2);
        for (let i = 0; i < encoded.length; i += 2) {
          const encodedByte = encoded.slice(i, i + 2).toLowerCase();
          if (encodedByte in HEX_TO_SHORT) {
            out[i / 2] = HEX_TO_SHORT[encodedByte];
          } else {
            throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
          }
        }
        return out;
      }
      function toHex(bytes) {
        let out = "";
        for (let i = 0; i < bytes.byteLength; i++) {
          out += SHORT_TO_HEX[bytes[i]];
        }
        return out;
      }
      var operation = (namespace, name, traits, input, output) => ({
        name,
        namespace,
        traits,
        input,
        output
      });
      var schemaDeserializationMiddleware = (config) => (next, context) => async (args) => {
        const { response } = await next(args);
        const { operationSchema } = getSmithyContext(context);
        const [, ns, n, t, i, o] = operationSchema ?? [];
        try {
          const parsed = await config.protocol.deserializeResponse(operation(ns, n, t, i, o), {
            ...config,
            ...context
          }, response);
          return {
            response,
            output: parsed
          };
        } catch (error) {
          Object.defineProperty(error, "$response", {
            value: response,
            enumerable: false,
            writable: false,
            configurable: false
          });
          if (!("$metadata" in error)) {
            const hint = `Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;
            try {
              error.message += "\n  " + hint;
            } catch (ignored) {
              if (!context.logger || context.logger?.constructor?.name === "NoOpLogger") {
                console.warn(hint);
              } else {
                context.logger?.warn?.(hint);
              }
            }
            if (typeof error.$responseBodyText !== "undefined") {
              if (error.$response) {
                error.$response.body = error.$responseBodyText;
              }
            }
            try {
              if (HttpResponse.isInstance(response)) {
                const { headers = {}, statusCode } = response;
                const headerEntries = Object.entries(headers);
                error.$metadata = {
                  httpStatusCode: statusCode,
                  requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
                  extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
                  cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries)
                };
              }
            } catch (ignored) {
            }
          }
          throw error;
        }
      };
      var findHeader = (pattern, headers) => {
        return (headers.find(([k]) => {
          return k.match(pattern);
        }) || [void 0, void 0])[1];
      };
      var schemaSerializationMiddleware = (config) => (next, context) => async (args) => {
        const { operationSchema } = getSmithyContext(context);
        const [, ns, n, t, i, o] = operationSchema ?? [];
        const endpoint = context.endpointV2 ? async () => toEndpointV1(context.endpointV2) : config.endpoint;
        const request = await config.protocol.serializeRequest(operation(ns, n, t, i, o), args.input, {
          ...config,
          ...context,
          endpoint
        });
        return next({
          ...args,
          request
        });
      };
      var deserializerMiddlewareOption = {
        name: "deserializerMiddleware",
        step: "deserialize",
        tags: ["DESERIALIZER"],
        override: true
      };
      var serializerMiddlewareOption = {
        name: "serializerMiddleware",
        step: "serialize",
        tags: ["SERIALIZER"],
        override: true
      };
      function getSchemaSerdePlugin(config) {
        return {
          applyToStack: (commandStack) => {
            commandStack.add(schemaSerializationMiddleware(config), serializerMiddlewareOption);
            commandStack.add(schemaDeserializationMiddleware(config), deserializerMiddlewareOption);
            config.protocol.setSerdeContext(config);
          }
        };
      }
      var deref = (schemaRef) => {
        if (typeof schemaRef === "function") {
          return schemaRef();
        }
        return schemaRef;
      };
      var traitsCache = [];
      function translateTraits(indicator) {
        if (typeof indicator === "object") {
          return indicator;
        }
        indicator = indicator | 0;
        if (traitsCache[indicator]) {
          return traitsCache[indicator];
        }
        const traits = {};
        let i = 0;
        for (const trait of [
          "httpLabel",
          "idempotent",
          "idempotencyToken",
          "sensitive",
          "httpPayload",
          "httpResponseCode",
          "httpQueryParams"
        ]) {
          if ((indicator >> i++ & 1) === 1) {
            traits[trait] = 1;
          }
        }
        return traitsCache[indicator] = traits;
      }
      var anno = {
        it: /* @__PURE__ */ Symbol.for("@smithy/nor-struct-it"),
        ns: /* @__PURE__ */ Symbol.for("@smithy/ns")
      };
      var simpleSchemaCacheN = [];
      var simpleSchemaCacheS = {};
      var NormalizedSchema = class _NormalizedSchema {
        ref;
        memberName;
        static symbol = /* @__PURE__ */ Symbol.for("@smithy/nor");
        symbol = _NormalizedSchema.symbol;
        name;
        schema;
        _isMemberSchema;
        traits;
        memberTraits;
        normalizedTraits;
        constructor(ref, memberName) {
          this.ref = ref;
          this.memberName = memberName;
          const traitStack = [];
          let _ref = ref;
          let schema = ref;
          this._isMemberSchema = false;
          while (isMemberSchema(_ref)) {
            traitStack.push(_ref[1]);
            _ref = _ref[0];
            schema = deref(_ref);
            this._isMemberSchema = true;
          }
          if (traitStack.length > 0) {
            this.memberTraits = {};
            for (let i = traitStack.length - 1; i >= 0; --i) {
              const traitSet = traitStack[i];
              Object.assign(this.memberTraits, translateTraits(traitSet));
            }
          } else {
            this.memberTraits = 0;
          }
          if (schema instanceof _NormalizedSchema) {
            const computedMemberTraits = this.memberTraits;
            Object.assign(this, schema);
            this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits());
            this.normalizedTraits = void 0;
            this.memberName = memberName ?? schema.memberName;
            return;
          }
          this.schema = deref(schema);
          if (isStaticSchema(this.schema)) {
            this.name = `${this.schema[1]}#${this.schema[2]}`;
            this.traits = this.schema[3];
          } else {
            this.name = this.memberName ?? String(schema);
            this.traits = 0;
          }
          if (this._isMemberSchema && !memberName) {
            throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
          }
        }
        static [Symbol.hasInstance](lhs) {
          const isPrototype = this.prototype.isPrototypeOf(lhs);
          if (!isPrototype && typeof lhs === "object" && lhs !== null) {
            const ns = lhs;
            return ns.symbol === this.symbol;
          }
          return isPrototype;
        }
        static of(ref) {
          const keyAble = typeof ref === "function" || typeof ref === "object" && ref !== null;
          if (typeof ref === "number") {
            if (simpleSchemaCacheN[ref]) {
              return simpleSchemaCacheN[ref];
            }
          } else if (typeof ref === "string") {
            if (simpleSchemaCacheS[ref]) {
              return simpleSchemaCacheS[ref];
            }
          } else if (keyAble) {
            if (ref[anno.ns]) {
              return ref[anno.ns];
            }
          }
          const sc = deref(ref);
          if (sc instanceof _NormalizedSchema) {
            return sc;
          }
          if (isMemberSchema(sc)) {
            const [ns2, traits] = sc;
            if (ns2 instanceof _NormalizedSchema) {
              Object.assign(ns2.getMergedTraits(), translateTraits(traits));
              return ns2;
            }
            throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
          }
          const ns = new _NormalizedSchema(sc);
          if (keyAble) {
            return ref[anno.ns] = ns;
          }
          if (typeof sc === "string") {
            return simpleSchemaCacheS[sc] = ns;
          }
          if (typeof sc === "number") {
            return simpleSchemaCacheN[sc] = ns;
          }
          return ns;
        }
        getSchema() {
          const sc = this.schema;
          if (Array.isArray(sc) && sc[0] === 0) {
            return sc[4];
          }
          return sc;
        }
        getName(withNamespace = false) {
          const { name } = this;
          const short = !withNamespace && name && name.includes("#");
          return short ? name.split("#")[1] : name || void 0;
        }
        getMemberName() {
          return this.memberName;
        }
        isMemberSchema() {
          return this._isMemberSchema;
        }
        isListSchema() {
          const sc = this.getSchema();
          return typeof sc === "number" ? sc >= 64 && sc < 128 : sc[0] === 1;
        }
        isMapSchema() {
          const sc = this.getSchema();
          return typeof sc === "number" ? sc >= 128 && sc <= 255 : sc[0] === 2;
        }
        isStructSchema() {
          const sc = this.getSchema();
          if (typeof sc !== "object") {
            return false;
          }
          const id2 = sc[0];
          return id2 === 3 || id2 === -3 || id2 === 4;
        }
        isUnionSchema() {
          const sc = this.getSchema();
          if (typeof sc !== "object") {
            return false;
          }
          return sc[0] === 4;
        }
        isBlobSchema() {
          const sc = this.getSchema();
          return sc === 21 || sc === 42;
        }
        isTimestampSchema() {
          const sc = this.getSchema();
          return typeof sc === "number" && sc >= 4 && sc <= 7;
        }
        isUnitSchema() {
          return this.getSchema() === "unit";
        }
        isDocumentSchema() {
          return this.getSchema() === 15;
        }
        isStringSchema() {
          return this.getSchema() === 0;
        }
        isBooleanSchema() {
          return this.getSchema() === 2;
        }
        isNumericSchema() {
          return this.getSchema() === 1;
        }
        isBigIntegerSchema() {
          return this.getSchema() === 17;
        }
        isBigDecimalSchema() {
          return this.getSchema() === 19;
        }
        isStreaming() {
          const { streaming } = this.getMergedTraits();
          return !!streaming || this.getSchema() === 42;
        }
        isIdempotencyToken() {
          return !!this.getMergedTraits().idempotencyToken;
        }
        getMergedTraits() {
          return this.normalizedTraits ?? (this.normalizedTraits = {
            ...this.getOwnTraits(),
            ...this.getMemberTraits()
          });
        }
        getMemberTraits() {
          return translateTraits(this.memberTraits);
        }
        getOwnTraits() {
          return translateTraits(this.traits);
        }
        getKeySchema() {
          const [isDoc, isMap] = [this.isDocumentSchema(), this.isMapSchema()];
          if (!isDoc && !isMap) {
            throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
          }
          const schema = this.getSchema();
          const memberSchema = isDoc ? 15 : schema[4] ?? 0;
          return member([memberSchema, 0], "key");
        }
        getValueSchema() {
          const sc = this.getSchema();
          const [isDoc, isMap, isList] = [this.isDocumentSchema(), this.isMapSchema(), this.isListSchema()];
          const memberSchema = typeof sc === "number" ? 63 & sc : sc && typeof sc === "object" && (isMap || isList) ? sc[3 + sc[0]] : isDoc ? 15 : void 0;
          if (memberSchema != null) {
            return member([memberSchema, 0], isMap ? "value" : "member");
          }
          throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
        }
        getMemberSchema(memberName) {
          const struct = this.getSchema();
          if (this.isStructSchema() && struct[4].includes(memberName)) {
            const i = struct[4].indexOf(memberName);
            const memberSchema = struct[5][i];
            return member(isMemberSchema(memberSchema) ? memberSchema : [memberSchema, 0], memberName);
          }
          if (this.isDocumentSchema()) {
            return member([15, 0], memberName);
          }
          throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${memberName}.`);
        }
        getMemberSchemas() {
          const buffer = {};
          try {
            for (const [k, v] of this.structIterator()) {
              buffer[k] = v;
            }
          } catch (ignored) {
          }
          return buffer;
        }
        getEventStreamMember() {
          if (this.isStructSchema()) {
            for (const [memberName, memberSchema] of this.structIterator()) {
              if (memberSchema.isStreaming() && memberSchema.isStructSchema()) {
                return memberName;
              }
            }
          }
          return "";
        }
        *structIterator() {
          if (this.isUnitSchema()) {
            return;
          }
          if (!this.isStructSchema()) {
            throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
          }
          const struct = this.getSchema();
          const z = struct[4].length;
          let it = struct[anno.it];
          if (it && z === it.length) {
            yield* it;
            return;
          }
          it = Array(z);
          for (let i = 0; i < z; ++i) {
            const k = struct[4][i];
            const v = member([struct[5][i], 0], k);
            yield it[i] = [k, v];
          }
          struct[anno.it] = it;
        }
      };
      function member(memberSchema, memberName) {
        if (memberSchema instanceof NormalizedSchema) {
          return Object.assign(memberSchema, {
            memberName,
            _isMemberSchema: true
          });
        }
        const internalCtorAccess = NormalizedSchema;
        return new internalCtorAccess(memberSchema, memberName);
      }
      var isMemberSchema = (sc) => Array.isArray(sc) && sc.length === 2;
      var isStaticSchema = (sc) => Array.isArray(sc) && sc.length >= 5;
      var TypeRegistry = class _TypeRegistry {
        namespace;
        schemas;
        exceptions;
        static registries = /* @__PURE__ */ new Map();
        constructor(namespace, schemas = /* @__PURE__ */ new Map(), exceptions = /* @__PURE__ */ new Map()) {
          this.namespace = namespace;
          this.schemas = schemas;
          this.exceptions = exceptions;
          if (!_TypeRegistry.registries.has(namespace)) {
            _TypeRegistry.registries.set(namespace, this);
          }
        }
        static for(namespace) {
          return _TypeRegistry.registries.get(namespace) ?? new _TypeRegistry(namespace);
        }
        copyFrom(other) {
          const { schemas, exceptions } = this;
          for (const [k, v] of other.schemas) {
            if (!schemas.has(k)) {
              schemas.set(k, v);
            }
          }
          for (const [k, v] of other.exceptions) {
            if (!exceptions.has(k)) {
              exceptions.set(k, v);
            }
          }
        }
        register(shapeId, schema) {
          const qualifiedName = this.normalizeShapeId(shapeId);
          for (const r of [this, _TypeRegistry.for(qualifiedName.split("#")[0])]) {
            if (!r.schemas.has(qualifiedName)) {
              r.schemas.set(qualifiedName, schema);
            }
          }
        }
        getSchema(shapeId) {
          const id2 = this.normalizeShapeId(shapeId);
          if (!this.schemas.has(id2)) {
            if (!shapeId.includes("#")) {
              const suffix = "#" + shapeId;
              const candidates = [];
              for (const [shapeId2, schema] of this.schemas.entries()) {
                if (shapeId2.endsWith(suffix)) {
                  candidates.push(schema);
                }
              }
              if (candidates.length === 1) {
                return candidates[0];
              }
            }
            throw new Error(`@smithy/core/schema - schema not found for ${id2}`);
          }
          return this.schemas.get(id2);
        }
        registerError(es, ctor) {
          const $error = es;
          const ns = $error[1];
          const qualifiedName = ns + "#" + $error[2];
          if (!ctor.hasOwnProperty?.("shapeId")) {
            ctor.shapeId = qualifiedName;
          }
          for (const r of [this, _TypeRegistry.for(ns)]) {
            if (!r.schemas.has(qualifiedName) && !r.exceptions.has($error)) {
              r.schemas.set(qualifiedName, $error);
              r.exceptions.set($error, ctor);
            }
          }
        }
        getErrorCtor(es) {
          const $error = es;
          if (this.exceptions.has($error)) {
            return this.exceptions.get($error);
          }
          const registry = _TypeRegistry.for($error[1]);
          return registry.exceptions.get($error);
        }
        getBaseException() {
          for (const exceptionKey of this.exceptions.keys()) {
            if (Array.isArray(exceptionKey)) {
              const [, ns, name] = exceptionKey;
              const id2 = ns + "#" + name;
              if (id2.startsWith("smithy.ts.sdk.synthetic.") && id2.endsWith("ServiceException")) {
                return exceptionKey;
              }
            }
          }
          return void 0;
        }
        find(predicate) {
          for (const schema of this.schemas.values()) {
            if (predicate(schema)) {
              return schema;
            }
          }
          return void 0;
        }
        clear() {
          this.schemas.clear();
          this.exceptions.clear();
        }
        normalizeShapeId(shapeId) {
          if (shapeId.includes("#")) {
            return shapeId;
          }
          return this.namespace + "#" + shapeId;
        }
      };
      var BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/;
      var fromBase64 = (input) => {
        if (input.length * 3 % 4 !== 0) {
          throw new TypeError(`Incorrect padding on base64 string.`);
        }
        if (!BASE64_REGEX.exec(input)) {
          throw new TypeError(`Invalid base64 string.`);
        }
        const buffer = fromString(input, "base64");
        return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
      };
      var toBase64 = (_input) => {
        let input;
        if (typeof _input === "string") {
          input = fromUtf8(_input);
        } else {
          input = _input;
        }
        if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") {
          throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
        }
        return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("base64");
      };
      function bindUint8ArrayBlobAdapter(toUtf83, fromUtf83, toBase643, fromBase642) {
        return class Uint8ArrayBlobAdapter2 extends Uint8Array {
          static fromString(source, encoding = "utf-8") {
            if (typeof source === "string") {
              if (encoding === "base64") {
                return Uint8ArrayBlobAdapter2.mutate(fromBase642(source));
              }
              return Uint8ArrayBlobAdapter2.mutate(fromUtf83(source));
            }
            throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
          }
          static mutate(source) {
            Object.setPrototypeOf(source, Uint8ArrayBlobAdapter2.prototype);
            return source;
          }
          transformToString(encoding = "utf-8") {
            if (encoding === "base64") {
              return toBase643(this);
            }
            return toUtf83(this);
          }
        };
      }
      var decimalToHex = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
      function bindV4(getRandomValues2) {
        if (typeof crypto !== "undefined" && typeof crypto.randomUUID === "function") {
          return () => crypto.randomUUID();
        }
        return () => {
          const rnds = new Uint8Array(16);
          getRandomValues2(rnds);
          rnds[6] = rnds[6] & 15 | 64;
          rnds[8] = rnds[8] & 63 | 128;
          return decimalToHex[rnds[0]] + decimalToHex[rnds[1]] + decimalToHex[rnds[2]] + decimalToHex[rnds[3]] + "-" + decimalToHex[rnds[4]] + decimalToHex[rnds[5]] + "-" + decimalToHex[rnds[6]] + decimalToHex[rnds[7]] + "-" + decimalToHex[rnds[8]] + decimalToHex[rnds[9]] + "-" + decimalToHex[rnds[10]] + decimalToHex[rnds[11]] + decimalToHex[rnds[12]] + decimalToHex[rnds[13]] + decimalToHex[rnds[14]] + decimalToHex[rnds[15]];
        };
      }
      var expectNumber = (value) => {
        if (value === null || value === void 0) {
          return void 0;
        }
        if (typeof value === "string") {
          const parsed = parseFloat(value);
          if (!Number.isNaN(parsed)) {
            if (String(parsed) !== String(value)) {
              logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`));
            }
            return parsed;
          }
        }
        if (typeof value === "number") {
          return value;
        }
        throw new TypeError(`Expected number, got ${typeof value}: ${value}`);
      };
      var MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23));
      var expectFloat32 = (value) => {
        const expected = expectNumber(value);
        if (expected !== void 0 && !Number.isNaN(expected) && expected !== Infinity && expected !== -Infinity) {
          if (Math.abs(expected) > MAX_FLOAT) {
            throw new TypeError(`Expected 32-bit float, got ${value}`);
          }
        }
        return expected;
      };
      var expectLong = (value) => {
        if (value === null || value === void 0) {
          return void 0;
        }
        if (Number.isInteger(value) && !Number.isNaN(value)) {
          return value;
        }
        throw new TypeError(`Expected integer, got ${typeof value}: ${value}`);
      };
      var expectShort = (value) => expectSizedInt(value, 16);
      var expectByte = (value) => expectSizedInt(value, 8);
      var expectSizedInt = (value, size) => {
        const expected = expectLong(value);
        if (expected !== void 0 && castInt(expected, size) !== expected) {
          throw new TypeError(`Expected ${size}-bit integer, got ${value}`);
        }
        return expected;
      };
      var castInt = (value, size) => {
        switch (size) {
          case 32:
            return Int32Array.of(value)[0];
          case 16:
            return Int16Array.of(value)[0];
          case 8:
            return Int8Array.of(value)[0];
        }
      };
      var strictParseDouble = (value) => {
        if (typeof value == "string") {
          return expectNumber(parseNumber(value));
        }
        return expectNumber(value);
      };
      var strictParseFloat32 = (value) => {
        if (typeof value == "string") {
          return expectFloat32(parseNumber(value));
        }
        return expectFloat32(value);
      };
      var NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;
      var parseNumber = (value) => {
        const matches = value.match(NUMBER_REGEX);
        if (matches === null || matches[0].length !== value.length) {
          throw new TypeError(`Expected real number, got implicit NaN`);
        }
        return parseFloat(value);
      };
      var strictParseShort = (value) => {
        if (typeof value === "string") {
          return expectShort(parseNumber(value));
        }
        return expectShort(value);
      };
      var strictParseByte = (value) => {
        if (typeof value === "string") {
          return expectByte(parseNumber(value));
        }
        return expectByte(value);
      };
      var stackTraceWarning = (message) => {
        return String(new TypeError(message).stack || message).split("\n").slice(0, 5).filter((s) => !s.includes("stackTraceWarning")).join("\n");
      };
      var logger = {
        warn: console.warn
      };
      var DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
      var MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
      function dateToUtcString(date2) {
        const year2 = date2.getUTCFullYear();
        const month = date2.getUTCMonth();
        const dayOfWeek = date2.getUTCDay();
        const dayOfMonthInt = date2.getUTCDate();
        const hoursInt = date2.getUTCHours();
        const minutesInt = date2.getUTCMinutes();
        const secondsInt = date2.getUTCSeconds();
        const dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`;
        const hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`;
        const minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`;
        const secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
        return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year2} ${hoursString}:${minutesString}:${secondsString} GMT`;
      }
      var RFC3339 = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);
      var parseRfc3339DateTime = (value) => {
        if (value === null || value === void 0) {
          return void 0;
        }
        if (typeof value !== "string") {
          throw new TypeError("RFC-3339 date-times must be expressed as strings");
        }
        const match = RFC3339.exec(value);
        if (!match) {
          throw new TypeError("Invalid RFC-3339 date-time value");
        }
        const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds] = match;
        const year2 = strictParseShort(stripLeadingZeroes(yearStr));
        const month = parseDateValue(monthStr, "month", 1, 12);
        const day = parseDateValue(dayStr, "day", 1, 31);
        return buildDate(year2, month, day, { hours, minutes, seconds, fractionalMilliseconds });
      };
      var RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);
      var parseRfc3339DateTimeWithOffset = (value) => {
        if (value === null || value === void 0) {
          return void 0;
        }
        if (typeof value !== "string") {
          throw new TypeError("RFC-3339 date-times must be expressed as strings");
        }
        const match = RFC3339_WITH_OFFSET.exec(value);
        if (!match) {
          throw new TypeError("Invalid RFC-3339 date-time value");
        }
        const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match;
        const year2 = strictParseShort(stripLeadingZeroes(yearStr));
        const month = parseDateValue(monthStr, "month", 1, 12);
        const day = parseDateValue(dayStr, "day", 1, 31);
        const date2 = buildDate(year2, month, day, { hours, minutes, seconds, fractionalMilliseconds });
        if (offsetStr.toUpperCase() != "Z") {
          date2.setTime(date2.getTime() - parseOffsetToMilliseconds(offsetStr));
        }
        return date2;
      };
      var IMF_FIXDATE = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
      var RFC_850_DATE = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/);
      var ASC_TIME = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/);
      var parseRfc7231DateTime = (value) => {
        if (value === null || value === void 0) {
          return void 0;
        }
        if (typeof value !== "string") {
          throw new TypeError("RFC-7231 date-times must be expressed as strings");
        }
        let match = IMF_FIXDATE.exec(value);
        if (match) {
          const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
          return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds });
        }
        match = RFC_850_DATE.exec(value);
        if (match) {
          const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
          return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
            hours,
            minutes,
            seconds,
            fractionalMilliseconds
          }));
        }
        match = ASC_TIME.exec(value);
        if (match) {
          const [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
          return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds });
        }
        throw new TypeError("Invalid RFC-7231 date-time value");
      };
      var parseEpochTimestamp = (value) => {
        if (value === null || value === void 0) {
          return void 0;
        }
        let valueAsDouble;
        if (typeof value === "number") {
          valueAsDouble = value;
        } else if (typeof value === "string") {
          valueAsDouble = strictParseDouble(value);
        } else if (typeof value === "object" && value.tag === 1) {
          valueAsDouble = value.value;
        } else {
          throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
        }
        if (Number.isNaN(valueAsDouble) || valueAsDouble === Infinity || valueAsDouble === -Infinity) {
          throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
        }
        return new Date(Math.round(valueAsDouble * 1e3));
      };
      var buildDate = (year2, month, day, time2) => {
        const adjustedMonth = month - 1;
        validateDayOfMonth(year2, adjustedMonth, day);
        return new Date(Date.UTC(year2, adjustedMonth, day, parseDateValue(time2.hours, "hour", 0, 23), parseDateValue(time2.minutes, "minute", 0, 59), parseDateValue(time2.seconds, "seconds", 0, 60), parseMilliseconds(time2.fractionalMilliseconds)));
      };
      var parseTwoDigitYear = (value) => {
        const thisYear = (/* @__PURE__ */ new Date()).getUTCFullYear();
        const valueInThisCentury = Math.floor(thisYear / 100) * 100 + strictParseShort(stripLeadingZeroes(value));
        if (valueInThisCentury < thisYear) {
          return valueInThisCentury + 100;
        }
        return valueInThisCentury;
      };
      var FIFTY_YEARS_IN_MILLIS = 50 * 365 * 24 * 60 * 60 * 1e3;
      var adjustRfc850Year = (input) => {
        if (input.getTime() - (/* @__PURE__ */ new Date()).getTime() > FIFTY_YEARS_IN_MILLIS) {
          return new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds()));
        }
        return input;
      };
      var parseMonthByShortName = (value) => {
        const monthIdx = MONTHS.indexOf(value);
        if (monthIdx < 0) {
          throw new TypeError(`Invalid month: ${value}`);
        }
        return monthIdx + 1;
      };
      var DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
      var validateDayOfMonth = (year2, month, day) => {
        let maxDays = DAYS_IN_MONTH[month];
        if (month === 1 && isLeapYear(year2)) {
          maxDays = 29;
        }
        if (day > maxDays) {
          throw new TypeError(`Invalid day for ${MONTHS[month]} in ${year2}: ${day}`);
        }
      };
      var isLeapYear = (year2) => {
        return year2 % 4 === 0 && (year2 % 100 !== 0 || year2 % 400 === 0);
      };
      var parseDateValue = (value, type, lower, upper) => {
        const dateVal = strictParseByte(stripLeadingZeroes(value));
        if (dateVal < lower || dateVal > upper) {
          throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
        }
        return dateVal;
      };
      var parseMilliseconds = (value) => {
        if (value === null || value === void 0) {
          return 0;
        }
        return strictParseFloat32("0." + value) * 1e3;
      };
      var parseOffsetToMilliseconds = (value) => {
        const directionStr = value[0];
        let direction = 1;
        if (directionStr == "+") {
          direction = 1;
        } else if (directionStr == "-") {
          direction = -1;
        } else {
          throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
        }
        const hour = Number(value.substring(1, 3));
        const minute = Number(value.substring(4, 6));
        return direction * (hour * 60 + minute) * 60 * 1e3;
      };
      var stripLeadingZeroes = (value) => {
        let idx = 0;
        while (idx < value.length - 1 && value.charAt(idx) === "0") {
          idx++;
        }
        if (idx === 0) {
          return value;
        }
        return value.slice(idx);
      };
      var LazyJsonString = function LazyJsonString2(val) {
        const str = Object.assign(new String(val), {
          deserializeJSON() {
            return JSON.parse(String(val));
          },
          toString() {
            return String(val);
          },
          toJSON() {
            return String(val);
          }
        });
        return str;
      };
      LazyJsonString.from = (object) => {
        if (object && typeof object === "object" && (object instanceof LazyJsonString || "deserializeJSON" in object)) {
          return object;
        } else if (typeof object === "string" || Object.getPrototypeOf(object) === String.prototype) {
          return LazyJsonString(String(object));
        }
        return LazyJsonString(JSON.stringify(object));
      };
      LazyJsonString.fromObject = LazyJsonString.from;
      function quoteHeader(part) {
        if (part.includes(",") || part.includes('"')) {
          part = `"${part.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`;
        }
        return part;
      }
      var ddd = `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`;
      var mmm = `(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`;
      var time = `(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`;
      var date = `(\\d?\\d)`;
      var year = `(\\d{4})`;
      var RFC3339_WITH_OFFSET2 = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/);
      var IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;
      var IMF_FIXDATE2 = new RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`);
      var RFC_850_DATE2 = new RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`);
      var ASC_TIME2 = new RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`);
      var months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
      var _parseEpochTimestamp = (value) => {
        if (value == null) {
          return void 0;
        }
        let num = NaN;
        if (typeof value === "number") {
          num = value;
        } else if (typeof value === "string") {
          if (!/^-?\d*\.?\d+$/.test(value)) {
            throw new TypeError(`parseEpochTimestamp - numeric string invalid.`);
          }
          num = Number.parseFloat(value);
        } else if (typeof value === "object" && value.tag === 1) {
          num = value.value;
        }
        if (isNaN(num) || Math.abs(num) === Infinity) {
          throw new TypeError("Epoch timestamps must be valid finite numbers.");
        }
        return new Date(Math.round(num * 1e3));
      };
      var _parseRfc3339DateTimeWithOffset = (value) => {
        if (value == null) {
          return void 0;
        }
        if (typeof value !== "string") {
          throw new TypeError("RFC3339 timestamps must be strings");
        }
        const matches = RFC3339_WITH_OFFSET2.exec(value);
        if (!matches) {
          throw new TypeError(`Invalid RFC3339 timestamp format ${value}`);
        }
        const [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
        range(monthStr, 1, 12);
        range(dayStr, 1, 31);
        range(hours, 0, 23);
        range(minutes, 0, 59);
        range(seconds, 0, 60);
        const date2 = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(parseFloat(`0.${ms}`) * 1e3) : 0));
        date2.setUTCFullYear(Number(yearStr));
        if (offsetStr.toUpperCase() != "Z") {
          const [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [void 0, "+", 0, 0];
          const scalar = sign === "-" ? 1 : -1;
          date2.setTime(date2.getTime() + scalar * (Number(offsetH) * 60 * 60 * 1e3 + Number(offsetM) * 60 * 1e3));
        }
        return date2;
      };
      var _parseRfc7231DateTime = (value) => {
        if (value == null) {
          return void 0;
        }
        if (typeof value !== "string") {
          throw new TypeError("RFC7231 timestamps must be strings.");
        }
        if (IMF_FIXDATE_NATIVE.test(value)) {
          return new Date(value);
        }
        let day;
        let month;
        let year2;
        let hour;
        let minute;
        let second;
        let fraction;
        let matches;
        if (matches = IMF_FIXDATE2.exec(value)) {
          [, day, month, year2, hour, minute, second, fraction] = matches;
        } else if (matches = RFC_850_DATE2.exec(value)) {
          [, day, month, year2, hour, minute, second, fraction] = matches;
          year2 = (Number(year2) + 1900).toString();
        } else if (matches = ASC_TIME2.exec(value)) {
          [, month, day, hour, minute, second, fraction, year2] = matches;
        }
        if (year2 && second) {
          const timestamp = Date.UTC(Number(year2), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(parseFloat(`0.${fraction}`) * 1e3) : 0);
          range(day, 1, 31);
          range(hour, 0, 23);
          range(minute, 0, 59);
          range(second, 0, 60);
          const date2 = new Date(timestamp);
          date2.setUTCFullYear(Number(year2));
          return date2;
        }
        throw new TypeError(`Invalid RFC7231 date-time value ${value}.`);
      };
      function range(v, min, max) {
        const _v = Number(v);
        if (_v < min || _v > max) {
          throw new Error(`Value ${_v} out of range [${min}, ${max}]`);
        }
      }
      function splitEvery(value, delimiter, numDelimiters) {
        if (numDelimiters <= 0 || !Number.isInteger(numDelimiters)) {
          throw new Error("Invalid number of delimiters (" + numDelimiters + ") for splitEvery.");
        }
        const segments = value.split(delimiter);
        if (numDelimiters === 1) {
          return segments;
        }
        const compoundSegments = [];
        let currentSegment = "";
        for (let i = 0; i < segments.length; i++) {
          if (currentSegment === "") {
            currentSegment = segments[i];
          } else {
            currentSegment += delimiter + segments[i];
          }
          if ((i + 1) % numDelimiters === 0) {
            compoundSegments.push(currentSegment);
            currentSegment = "";
          }
        }
        if (currentSegment !== "") {
          compoundSegments.push(currentSegment);
        }
        return compoundSegments;
      }
      var splitHeader = (value) => {
        const z = value.length;
        const values = [];
        let withinQuotes = false;
        let escaped = false;
        let anchor = 0;
        for (let i = 0; i < z; ++i) {
          const char = value[i];
          switch (char) {
            case `"`:
              if (!escaped) {
                withinQuotes = !withinQuotes;
              }
              break;
            case ",":
              if (!withinQuotes) {
                values.push(value.slice(anchor, i));
                anchor = i + 1;
              }
              break;
            default:
          }
          escaped = char === "\\" && !escaped;
        }
        values.push(value.slice(anchor));
        return values.map((v) => {
          v = v.trim();
          const z2 = v.length;
          if (z2 < 2) {
            return v;
          }
          if (v[0] === `"` && v[z2 - 1] === `"`) {
            v = v.slice(1, z2 - 1);
            return v.replace(/\\(["\\])/g, "$1");
          }
          return v.replace(/\\"/g, '"');
        });
      };
      var format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
      var NumericValue = class _NumericValue {
        string;
        type;
        constructor(string, type) {
          this.string = string;
          this.type = type;
          if (!format.test(string)) {
            throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
          }
        }
        toString() {
          return this.string;
        }
        static [Symbol.hasInstance](object) {
          if (!object || typeof object !== "object") {
            return false;
          }
          const _nv = object;
          return _NumericValue.prototype.isPrototypeOf(object) || _nv.type === "bigDecimal" && format.test(_nv.string);
        }
      };
      var calculateBodyLength = (body) => {
        if (!body) {
          return 0;
        }
        if (typeof body === "string") {
          return Buffer.byteLength(body);
        } else if (typeof body.byteLength === "number") {
          return body.byteLength;
        } else if (typeof body.size === "number") {
          return body.size;
        } else if (typeof body.start === "number" && typeof body.end === "number") {
          return body.end + 1 - body.start;
        } else if (body instanceof node_fs__WEBPACK_IMPORTED_MODULE_1__.ReadStream) {
          if (body.path != null) {
            return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(body.path).size;
          } else if (typeof body.fd === "number") {
            return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(body.fd).size;
          }
        }
        throw new Error(`Body Length computation failed for ${body}`);
      };
      var toUint8Array = (data) => {
        if (data instanceof Uint8Array) {
          return data;
        }
        if (typeof data === "string") {
          return fromUtf8(data);
        }
        if (ArrayBuffer.isView(data)) {
          return new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT);
        }
        return new Uint8Array(data);
      };
      function concatBytes(arrays, length) {
        if (length === void 0) {
          length = 0;
          for (const bytes of arrays) {
            length += bytes.byteLength;
          }
        }
        const result = new Uint8Array(length);
        let offset = 0;
        for (const buf of arrays) {
          result.set(buf, offset);
          offset += buf.byteLength;
        }
        return result;
      }
      var ChecksumStream = class extends node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable {
        expectedChecksum;
        checksumSourceLocation;
        checksum;
        source;
        base64Encoder;
        constructor({ expectedChecksum, checksum, source, checksumSourceLocation, base64Encoder }) {
          super();
          if (typeof source.pipe !== "function") {
            throw new Error(`@smithy/util-stream: unsupported source type ${source?.constructor?.name ?? source} in ChecksumStream.`);
          }
          this.source = source;
          this.base64Encoder = base64Encoder ?? toBase64;
          this.expectedChecksum = expectedChecksum;
          this.checksum = checksum;
          this.checksumSourceLocation = checksumSourceLocation;
          this.source.on("data", this.onSourceData);
          this.source.on("end", this.onSourceEnd);
          this.source.on("error", this.onSourceError);
          this.source.on("close", this.onSourceClose);
          this.source.pause();
        }
        onSourceData = (chunk) => {
          if (this.destroyed) {
            return;
          }
          try {
            this.checksum.update(chunk);
          } catch (e) {
            this.destroy(e);
            return;
          }
          if (!this.push(chunk)) {
            this.source.pause();
          }
        };
        onSourceEnd = async () => {
          if (this.destroyed) {
            return;
          }
          try {
            const digest = await this.checksum.digest();
            const received = this.base64Encoder(digest);
            if (this.expectedChecksum !== received) {
              this.destroy(new Error(`Checksum mismatch: expected "${this.expectedChecksum}" but received "${received}" in response header "${this.checksumSourceLocation}".`));
              return;
            }
          } catch (e) {
            this.destroy(e);
            return;
          }
          this.push(null);
        };
        onSourceError = (error) => {
          this.destroy(error);
        };
        onSourceClose = () => {
          if (!this.destroyed && !this.source.readableEnded) {
            this.destroy(new Error("Connection lost or stream closed before all data was received."));
          }
        };
        _read(_size) {
          this.source.resume();
        }
        _destroy(error, callback) {
          this.source?.removeListener("data", this.onSourceData);
          this.source?.removeListener("end", this.onSourceEnd);
          this.source?.removeListener("error", this.onSourceError);
          this.source?.removeListener("close", this.onSourceClose);
          this.source?.destroy();
          callback(error);
        }
      };
      var isReadableStream = (stream) => typeof ReadableStream === "function" && (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream);
      var isBlob = (blob) => {
        return typeof Blob === "function" && (blob?.constructor?.name === Blob.name || blob instanceof Blob);
      };
      var fromUtf82 = (input) => new TextEncoder().encode(input);
      var chars = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`;
      var alphabetByEncoding = Object.entries(chars).reduce((acc, [i, c]) => {
        acc[c] = Number(i);
        return acc;
      }, {});
      var alphabetByValue = chars.split("");
      var bitsPerLetter = 6;
      var bitsPerByte = 8;
      var maxLetterValue = 63;
      function toBase642(_input) {
        let input;
        if (typeof _input === "string") {
          input = fromUtf82(_input);
        } else {
          input = _input;
        }
        const isArrayLike = typeof input === "object" && typeof input.length === "number";
        const isUint8Array = typeof input === "object" && typeof input.byteOffset === "number" && typeof input.byteLength === "number";
        if (!isArrayLike && !isUint8Array) {
          throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
        }
        let str = "";
        for (let i = 0; i < input.length; i += 3) {
          let bits = 0;
          let bitLength = 0;
          for (let j = i, limit = Math.min(i + 3, input.length); j < limit; j++) {
            bits |= input[j] << (limit - j - 1) * bitsPerByte;
            bitLength += bitsPerByte;
          }
          const bitClusterCount = Math.ceil(bitLength / bitsPerLetter);
          bits <<= bitClusterCount * bitsPerLetter - bitLength;
          for (let k = 1; k <= bitClusterCount; k++) {
            const offset = (bitClusterCount - k) * bitsPerLetter;
            str += alphabetByValue[(bits & maxLetterValue << offset) >> offset];
          }
          str += "==".slice(0, 4 - bitClusterCount);
        }
        return str;
      }
      var ReadableStreamRef = typeof ReadableStream === "function" ? ReadableStream : function() {
      };
      var ChecksumStream2 = class extends ReadableStreamRef {
      };
      var createChecksumStream = ({ expectedChecksum, checksum, source, checksumSourceLocation, base64Encoder }) => {
        if (!isReadableStream(source)) {
          throw new Error(`@smithy/util-stream: unsupported source type ${source?.constructor?.name ?? source} in ChecksumStream.`);
        }
        const encoder = base64Encoder ?? toBase642;
        if (typeof TransformStream !== "function") {
          throw new Error("@smithy/util-stream: unable to instantiate ChecksumStream because API unavailable: ReadableStream/TransformStream.");
        }
        const transform = new TransformStream({
          start() {
          },
          async transform(chunk, controller) {
            checksum.update(chunk);
            controller.enqueue(chunk);
          },
          async flush(controller) {
            const digest = await checksum.digest();
            const received = encoder(digest);
            if (expectedChecksum !== received) {
              const error = new Error(`Checksum mismatch: expected "${expectedChecksum}" but received "${received}" in response header "${checksumSourceLocation}".`);
              controller.error(error);
            } else {
              controller.terminate();
            }
          }
        });
        source.pipeThrough(transform);
        const readable = transform.readable;
        Object.setPrototypeOf(readable, ChecksumStream2.prototype);
        return readable;
      };
      function createChecksumStream2(init) {
        if (typeof ReadableStream === "function" && isReadableStream(init.source)) {
          return createChecksumStream(init);
        }
        return new ChecksumStream(init);
      }
      var ByteArrayCollector = class {
        allocByteArray;
        byteLength = 0;
        byteArrays = [];
        constructor(allocByteArray) {
          this.allocByteArray = allocByteArray;
        }
        push(byteArray) {
          this.byteArrays.push(byteArray);
          this.byteLength += byteArray.byteLength;
        }
        flush() {
          if (this.byteArrays.length === 1) {
            const bytes = this.byteArrays[0];
            this.reset();
            return bytes;
          }
          const aggregation = this.allocByteArray(this.byteLength);
          let cursor = 0;
          for (let i = 0; i < this.byteArrays.length; ++i) {
            const bytes = this.byteArrays[i];
            aggregation.set(bytes, cursor);
            cursor += bytes.byteLength;
          }
          this.reset();
          return aggregation;
        }
        reset() {
          this.byteArrays = [];
          this.byteLength = 0;
        }
      };
      function createBufferedReadableStream(upstream, size, logger2) {
        const reader = upstream.getReader();
        let streamBufferingLoggedWarning = false;
        let bytesSeen = 0;
        const buffers = ["", new ByteArrayCollector((size2) => new Uint8Array(size2))];
        let mode = -1;
        const pull = async (controller) => {
          const { value, done } = await reader.read();
          const chunk = value;
          if (done) {
            if (mode !== -1) {
              const remainder = flush(buffers, mode);
              if (sizeOf(remainder) > 0) {
                controller.enqueue(remainder);
              }
            }
            controller.close();
          } else {
            const chunkMode = modeOf(chunk, false);
            if (mode !== chunkMode) {
              if (mode >= 0) {
                controller.enqueue(flush(buffers, mode));
              }
              mode = chunkMode;
            }
            if (mode === -1) {
              controller.enqueue(chunk);
              return;
            }
            const chunkSize = sizeOf(chunk);
            bytesSeen += chunkSize;
            const bufferSize = sizeOf(buffers[mode]);
            if (chunkSize >= size && bufferSize === 0) {
              controller.enqueue(chunk);
            } else {
              const newSize = merge(buffers, mode, chunk);
              if (!streamBufferingLoggedWarning && bytesSeen > size * 2) {
                streamBufferingLoggedWarning = true;
                logger2?.warn(`@smithy/util-stream - stream chunk size ${chunkSize} is below threshold of ${size}, automatically buffering.`);
              }
              if (newSize >= size) {
                controller.enqueue(flush(buffers, mode));
              } else {
                await pull(controller);
              }
            }
          }
        };
        return new ReadableStream({
          pull
        });
      }
      function merge(buffers, mode, chunk) {
        switch (mode) {
          case 0:
            buffers[0] += chunk;
            return sizeOf(buffers[0]);
          case 1:
          case 2:
            buffers[mode].push(chunk);
            return sizeOf(buffers[mode]);
        }
      }
      function flush(buffers, mode) {
        switch (mode) {
          case 0:
            const s = buffers[0];
            buffers[0] = "";
            return s;
          case 1:
          case 2:
            return buffers[mode].flush();
        }
        throw new Error(`@smithy/util-stream - invalid index ${mode} given to flush()`);
      }
      function sizeOf(chunk) {
        return chunk?.byteLength ?? chunk?.length ?? 0;
      }
      function modeOf(chunk, allowBuffer = true) {
        if (allowBuffer && typeof Buffer !== "undefined" && chunk instanceof Buffer) {
          return 2;
        }
        if (chunk instanceof Uint8Array) {
          return 1;
        }
        if (typeof chunk === "string") {
          return 0;
        }
        return -1;
      }
      function createBufferedReadable(upstream, size, logger2) {
        if (isReadableStream(upstream)) {
          return createBufferedReadableStream(upstream, size, logger2);
        }
        const downstream = new node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable({ read() {
        } });
        let streamBufferingLoggedWarning = false;
        let bytesSeen = 0;
        const buffers = [
          "",
          new ByteArrayCollector((size2) => new Uint8Array(size2)),
          new ByteArrayCollector((size2) => Buffer.from(new Uint8Array(size2)))
        ];
        let mode = -1;
        upstream.on("data", (chunk) => {
          const chunkMode = modeOf(chunk, true);
          if (mode !== chunkMode) {
            if (mode >= 0) {
              downstream.push(flush(buffers, mode));
            }
            mode = chunkMode;
          }
          if (mode === -1) {
            downstream.push(chunk);
            return;
          }
          const chunkSize = sizeOf(chunk);
          bytesSeen += chunkSize;
          const bufferSize = sizeOf(buffers[mode]);
          if (chunkSize >= size && bufferSize === 0) {
            downstream.push(chunk);
          } else {
            const newSize = merge(buffers, mode, chunk);
            if (!streamBufferingLoggedWarning && bytesSeen > size * 2) {
              streamBufferingLoggedWarning = true;
              logger2?.warn(`@smithy/util-stream - stream chunk size ${chunkSize} is below threshold of ${size}, automatically buffering.`);
            }
            if (newSize >= size) {
              downstream.push(flush(buffers, mode));
            }
          }
        });
        upstream.on("end", () => {
          if (mode !== -1) {
            const remainder = flush(buffers, mode);
            if (sizeOf(remainder) > 0) {
              downstream.push(remainder);
            }
          }
          downstream.push(null);
        });
        return downstream;
      }
      var getAwsChunkedEncodingStream = (readableStream, options) => {
        const { base64Encoder, bodyLengthChecker, checksumAlgorithmFn, checksumLocationName, streamHasher } = options;
        const checksumRequired = base64Encoder !== void 0 && bodyLengthChecker !== void 0 && checksumAlgorithmFn !== void 0 && checksumLocationName !== void 0 && streamHasher !== void 0;
        const digest = checksumRequired ? streamHasher(checksumAlgorithmFn, readableStream) : void 0;
        Promise.resolve(digest).catch(() => {
        });
        const reader = readableStream.getReader();
        return new ReadableStream({
          async pull(controller) {
            const { value, done } = await reader.read();
            if (done) {
              controller.enqueue(`0\r
`);
              if (checksumRequired) {
                const checksum = base64Encoder(await digest);
                controller.enqueue(`${checksumLocationName}:${checksum}\r
`);
                controller.enqueue(`\r
`);
              }
              controller.close();
            } else {
              controller.enqueue(`${(bodyLengthChecker(value) || 0).toString(16)}\r
${value}\r
`);
            }
          }
        });
      };
      function getAwsChunkedEncodingStream2(stream, options) {
        const readable = stream;
        const readableStream = stream;
        if (isReadableStream(readableStream)) {
          return getAwsChunkedEncodingStream(readableStream, options);
        }
        const { base64Encoder, bodyLengthChecker, checksumAlgorithmFn, checksumLocationName, streamHasher } = options;
        const checksumRequired = base64Encoder !== void 0 && checksumAlgorithmFn !== void 0 && checksumLocationName !== void 0 && streamHasher !== void 0;
        const digest = checksumRequired ? streamHasher(checksumAlgorithmFn, readable) : void 0;
        Promise.resolve(digest).catch(() => {
        });
        const awsChunkedEncodingStream = new node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable({
          read() {
            readable.resume();
          }
        });
        readable.on("data", (data) => {
          const length = bodyLengthChecker(data) || 0;
          if (length === 0) {
            return;
          }
          awsChunkedEncodingStream.push(`${length.toString(16)}\r
`);
          awsChunkedEncodingStream.push(data);
          if (!awsChunkedEncodingStream.push("\r\n")) {
            readable.pause();
          }
        });
        readable.on("error", (err) => {
          awsChunkedEncodingStream.destroy(err);
        });
        readable.pause();
        readable.on("end", async () => {
          try {
            awsChunkedEncodingStream.push(`0\r
`);
            if (checksumRequired) {
              const checksum = base64Encoder(await digest);
              awsChunkedEncodingStream.push(`${checksumLocationName}:${checksum}\r
`);
              awsChunkedEncodingStream.push(`\r
`);
            }
            awsChunkedEncodingStream.push(null);
          } catch (err) {
            awsChunkedEncodingStream.destroy(err);
          }
        });
        return awsChunkedEncodingStream;
      }
      var toUtf82 = (input) => {
        if (typeof input === "string") {
          return input;
        }
        if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") {
          throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
        }
        return new TextDecoder("utf-8").decode(input);
      };
      var streamCollector = async (stream) => {
        if (isBlob(stream)) {
          return collectBlob(stream);
        }
        return collectReadableStream(stream);
      };
      async function collectBlob(blob) {
        return blob.arrayBuffer().then((ab) => new Uint8Array(ab));
      }
      async function collectReadableStream(stream) {
        const chunks = [];
        const reader = stream.getReader();
        let length = 0;
        while (true) {
          const { done, value } = await reader.read();
          if (value) {
            chunks.push(value);
            length += value.length;
          }
          if (done) {
            break;
          }
        }
        return concatBytes(chunks, length);
      }
      var ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.";
      var sdkStreamMixin = (stream) => {
        if (!isBlobInstance(stream) && !isReadableStream(stream)) {
          const name = stream?.__proto__?.constructor?.name || stream;
          throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${name}`);
        }
        let transformed = false;
        const transformToByteArray = async () => {
          if (transformed) {
            throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
          }
          transformed = true;
          return await streamCollector(stream);
        };
        const blobToWebStream = (blob) => {
          if (typeof blob.stream !== "function") {
            throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\nIf you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
          }
          return blob.stream();
        };
        return Object.assign(stream, {
          transformToByteArray,
          transformToString: async (encoding) => {
            const buf = await transformToByteArray();
            if (encoding === "base64") {
              return toBase642(buf);
            } else if (encoding === "hex") {
              return toHex(buf);
            } else if (encoding === void 0 || encoding === "utf8" || encoding === "utf-8") {
              return toUtf82(buf);
            } else if (typeof TextDecoder === "function") {
              return new TextDecoder(encoding).decode(buf);
            } else {
              throw new Error("TextDecoder is not available, please make sure polyfill is provided.");
            }
          },
          transformToWebStream: () => {
            if (transformed) {
              throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
            }
            transformed = true;
            if (isBlobInstance(stream)) {
              return blobToWebStream(stream);
            } else if (isReadableStream(stream)) {
              return stream;
            } else {
              throw new Error(`Cannot transform payload to web stream, got ${stream}`);
            }
          }
        });
      };
      var isBlobInstance = (stream) => typeof Blob === "function" && stream instanceof Blob;
      var streamCollector2 = (stream) => {
        if (isBlob(stream)) {
          return collectBlob(stream);
        }
        if (isReadableStream(stream)) {
          return collectReadableStream(stream);
        }
        return new Promise((resolve, reject) => {
          const collector = new Collector();
          const nodeStream = stream;
          nodeStream.pipe(collector);
          nodeStream.on("error", (err) => {
            collector.end();
            reject(err);
          });
          collector.on("error", reject);
          collector.on("finish", function() {
            const bytes = concatBytes(this.bufferedBytes);
            resolve(bytes);
          });
        });
      };
      var Collector = class extends node_stream__WEBPACK_IMPORTED_MODULE_2__.Writable {
        bufferedBytes = [];
        _write(chunk, encoding, callback) {
          this.bufferedBytes.push(chunk);
          callback();
        }
      };
      var ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2 = "The stream has already been transformed.";
      var sdkStreamMixin2 = (stream) => {
        if (!(stream instanceof node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable)) {
          try {
            return sdkStreamMixin(stream);
          } catch (ignored) {
            const name = stream?.__proto__?.constructor?.name || stream;
            throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`);
          }
        }
        let transformed = false;
        const transformToByteArray = async () => {
          if (transformed) {
            throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2);
          }
          transformed = true;
          return await streamCollector2(stream);
        };
        return Object.assign(stream, {
          transformToByteArray,
          transformToString: async (encoding) => {
            const buf = await transformToByteArray();
            if (encoding === void 0 || Buffer.isEncoding(encoding)) {
              return fromArrayBuffer(buf.buffer, buf.byteOffset, buf.byteLength).toString(encoding);
            } else {
              const decoder = new TextDecoder(encoding);
              return decoder.decode(buf);
            }
          },
          transformToWebStream: () => {
            if (transformed) {
              throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2);
            }
            if (stream.readableFlowing !== null) {
              throw new Error("The stream has been consumed by other callbacks.");
            }
            if (typeof node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.toWeb !== "function") {
              throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
            }
            transformed = true;
            return node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.toWeb(stream);
          }
        });
      };
      function writeKey(obj) {
        Object.defineProperty(obj, "__proto__", { value: void 0, writable: true, enumerable: true, configurable: true });
      }
      var Uint8ArrayBlobAdapter = class extends bindUint8ArrayBlobAdapter(toUtf8, fromUtf8, toBase64, fromBase64) {
      };
      var _getRandomValues = node_crypto__WEBPACK_IMPORTED_MODULE_0__.getRandomValues;
      var v4 = bindV4(_getRandomValues);
      var generateIdempotencyToken = v4;
    })
  ),
  /***/
  6446: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $S: () => (
          /* binding */
          NODE_AUTH_SCHEME_PREFERENCE_OPTIONS
        ),
        /* harmony export */
        AE: () => (
          /* binding */
          NODE_SIGV4A_CONFIG_OPTIONS
        ),
        /* harmony export */
        BB: () => (
          /* binding */
          SignatureV4
        ),
        /* harmony export */
        Oy: () => (
          /* binding */
          resolveAwsSdkSigV4AConfig
        ),
        /* harmony export */
        S1: () => (
          /* binding */
          AwsSdkSigV4ASigner
        ),
        /* harmony export */
        Yu: () => (
          /* binding */
          AwsRestJsonProtocol
        ),
        /* harmony export */
        dm: () => (
          /* binding */
          signatureV4aContainer
        ),
        /* harmony export */
        f2: () => (
          /* binding */
          AwsSdkSigV4Signer
        ),
        /* harmony export */
        ho: () => (
          /* binding */
          resolveAwsSdkSigV4Config
        ),
        /* harmony export */
        kE: () => (
          /* binding */
          AwsQueryProtocol
        ),
        /* harmony export */
        tI: () => (
          /* binding */
          AwsRestXmlProtocol
        )
        /* harmony export */
      });
      var _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6409);
      var _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9264);
      var _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7215);
      var getDateHeader = (response) => _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.cS.isInstance(response) ? response.headers?.date ?? response.headers?.Date : void 0;
      var getAgeHeader = (response) => _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.cS.isInstance(response) ? response.headers?.age ?? response.headers?.Age : void 0;
      var getSkewCorrectedDate = (systemClockOffset) => new Date(Date.now() + systemClockOffset);
      var getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset, timeRequestSent, ageHeader) => {
        if (ageHeader !== void 0) {
          return currentSystemClockOffset;
        }
        const serverTime = Date.parse(clockTime);
        if (Number.isNaN(serverTime)) {
          return currentSystemClockOffset;
        }
        const timeResponseReceived = Date.now();
        if (timeRequestSent !== void 0 && timeResponseReceived - timeRequestSent > 9e5) {
          return currentSystemClockOffset;
        }
        return serverTime - timeResponseReceived;
      };
      var throwSigningPropertyError = (name, property) => {
        if (!property) {
          throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
        }
        return property;
      };
      var hasEventStreamOutput = (signingProperties) => {
        const context = signingProperties.context;
        const eventStream = context?.[_chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.Vf]?.eventStream;
        return eventStream?.output === true;
      };
      var validateSigningProperties = async (signingProperties) => {
        const context = throwSigningPropertyError("context", signingProperties.context);
        const config = throwSigningPropertyError("config", signingProperties.config);
        const authScheme = context.endpointV2?.properties?.authSchemes?.[0];
        const signerFunction = throwSigningPropertyError("signer", config.signer);
        const signer = await signerFunction(authScheme);
        const signingRegion = signingProperties?.signingRegion;
        const signingRegionSet = signingProperties?.signingRegionSet;
        const signingName = signingProperties?.signingName;
        return {
          config,
          signer,
          signingRegion,
          signingRegionSet,
          signingName
        };
      };
      var AwsSdkSigV4Signer = class {
        async sign(httpRequest, identity, signingProperties) {
          if (!_chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.Kd.isInstance(httpRequest)) {
            throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
          }
          const validatedProps = await validateSigningProperties(signingProperties);
          const { config, signer } = validatedProps;
          let { signingRegion, signingName } = validatedProps;
          const handlerExecutionContext = signingProperties.context;
          if (handlerExecutionContext?.authSchemes?.length ?? 0 > 1) {
            const [first, second] = handlerExecutionContext.authSchemes;
            if (first?.name === "sigv4a" && second?.name === "sigv4") {
              signingRegion = second?.signingRegion ?? signingRegion;
              signingName = second?.signingName ?? signingName;
            }
          }
          const noSkewCorrection = await config.disableClockSkewCorrection?.() === true;
          signingProperties._disableClockSkewCorrection = noSkewCorrection;
          const skipSkewSampling = noSkewCorrection || hasEventStreamOutput(signingProperties);
          signingProperties._skipClockSkewSampling = skipSkewSampling;
          if (!skipSkewSampling) {
            signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
            signingProperties._requestSentAt = Date.now();
          }
          const signedRequest = await signer.sign(httpRequest, {
            signingDate: noSkewCorrection ? /* @__PURE__ */ new Date() : getSkewCorrectedDate(config.systemClockOffset),
            signingRegion,
            signingService: signingName
          });
          return signedRequest;
        }
        errorHandler(signingProperties) {
          return (error) => {
            const errorException = error;
            if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
              const serverTime = errorException.ServerTime ?? getDateHeader(errorException.$response);
              if (serverTime) {
                const config = throwSigningPropertyError("config", signingProperties.config);
                const preRequestOffset = signingProperties._preRequestSystemClockOffset;
                const timeRequestSent = signingProperties._requestSentAt;
                const ageHeader = getAgeHeader(errorException.$response);
                const newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
                config.systemClockOffset = newOffset;
                const skewExceedsThreshold = Math.abs(newOffset) >= 24e4;
                const isLocalCorrection = newOffset !== preRequestOffset;
                const isConcurrentCorrection = preRequestOffset !== void 0 && preRequestOffset !== newOffset;
                if (skewExceedsThreshold && (isLocalCorrection || isConcurrentCorrection) && errorException.$metadata) {
                  errorException.$metadata.clockSkewCorrected = true;
                }
              }
            }
            throw error;
          };
        }
        successHandler(httpResponse, signingProperties) {
          if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection) {
            return;
          }
          const dateHeader = getDateHeader(httpResponse);
          if (dateHeader) {
            const config = throwSigningPropertyError("config", signingProperties.config);
            const timeRequestSent = signingProperties._requestSentAt;
            const ageHeader = getAgeHeader(httpResponse);
            config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
          }
        }
      };
      var AwsSdkSigV4ASigner = class extends AwsSdkSigV4Signer {
        async sign(httpRequest, identity, signingProperties) {
          if (!_chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.Kd.isInstance(httpRequest)) {
            throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
          }
          const { config, signer, signingRegion, signingRegionSet, signingName } = await validateSigningProperties(signingProperties);
          const configResolvedSigningRegionSet = await config.sigv4aSigningRegionSet?.();
          const multiRegionOverride = (configResolvedSigningRegionSet ?? signingRegionSet ?? [signingRegion]).join(",");
          const noSkewCorrection = await config.disableClockSkewCorrection?.() === true;
          signingProperties._disableClockSkewCorrection = noSkewCorrection;
          if (!noSkewCorrection) {
            signingProperties._preRequestSystemClockOffset = config.systemClockOffset;
            signingProperties._requestSentAt = Date.now();
          }
          const signedRequest = await signer.sign(httpRequest, {
            signingDate: noSkewCorrection ? /* @__PURE__ */ new Date() : getSkewCorrectedDate(config.systemClockOffset),
            signingRegion: multiRegionOverride,
            signingService: signingName
          });
          return signedRequest;
        }
      };
      var getArrayForCommaSeparatedString = (str) => typeof str === "string" && str.length > 0 ? str.split(",").map((item) => item.trim()) : [];
      var getBearerTokenEnvKey = (signingName) => `AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`;
      var NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY = "AWS_AUTH_SCHEME_PREFERENCE";
      var NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY = "auth_scheme_preference";
      var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = {
        environmentVariableSelector: (env, options) => {
          if (options?.signingName) {
            const bearerTokenKey = getBearerTokenEnvKey(options.signingName);
            if (bearerTokenKey in env) {
              return ["httpBearerAuth"];
            }
          }
          if (!(NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env)) {
            return void 0;
          }
          return getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY]);
        },
        configFileSelector: (profile) => {
          if (!(NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile)) {
            return void 0;
          }
          return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY]);
        },
        default: []
      };
      var resolveAwsSdkSigV4AConfig = (config) => {
        config.sigv4aSigningRegionSet = (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_0__.te)(config.sigv4aSigningRegionSet);
        return config;
      };
      var NODE_SIGV4A_CONFIG_OPTIONS = {
        environmentVariableSelector(env) {
          if (env.AWS_SIGV4A_SIGNING_REGION_SET) {
            return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map((_) => _.trim());
          }
          throw new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.mZ("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", {
            tryNextLink: true
          });
        },
        configFileSelector(profile) {
          if (profile.sigv4a_signing_region_set) {
            return (profile.sigv4a_signing_region_set ?? "").split(",").map((_) => _.trim());
          }
          throw new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.mZ("sigv4a_signing_region_set not set in profile.", {
            tryNextLink: true
          });
        },
        default: void 0
      };
      var HeaderFormatter = class {
        format(headers) {
          const chunks = [];
          for (const headerName in headers) {
            if (!(0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.$3)(headers, headerName)) {
              continue;
            }
            const bytes = (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.ar)(headerName);
            chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
          }
          const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
          let position = 0;
          for (const chunk of chunks) {
            out.set(chunk, position);
            position += chunk.byteLength;
          }
          return out;
        }
        formatHeaderValue(header) {
          switch (header.type) {
            case "boolean":
              return Uint8Array.from([header.value ? 0 : 1]);
            case "byte":
              return Uint8Array.from([2, header.value]);
            case "short":
              const shortView = new DataView(new ArrayBuffer(3));
              shortView.setUint8(0, 3);
              shortView.setInt16(1, header.value, false);
              return new Uint8Array(shortView.buffer);
            case "integer":
              const intView = new DataView(new ArrayBuffer(5));
              intView.setUint8(0, 4);
              intView.setInt32(1, header.value, false);
              return new Uint8Array(intView.buffer);
            case "long":
              const longBytes = new Uint8Array(9);
              longBytes[0] = 5;
              longBytes.set(header.value.bytes, 1);
              return longBytes;
            case "binary":
              const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
              binView.setUint8(0, 6);
              binView.setUint16(1, header.value.byteLength, false);
              const binBytes = new Uint8Array(binView.buffer);
              binBytes.set(header.value, 3);
              return binBytes;
            case "string":
              const utf8Bytes = (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.ar)(header.value);
              const strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
              strView.setUint8(0, 7);
              strView.setUint16(1, utf8Bytes.byteLength, false);
              const strBytes = new Uint8Array(strView.buffer);
              strBytes.set(utf8Bytes, 3);
              return strBytes;
            case "timestamp":
              const tsBytes = new Uint8Array(9);
              tsBytes[0] = 8;
              tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
              return tsBytes;
            case "uuid":
              if (!UUID_PATTERN.test(header.value)) {
                throw new Error(`Invalid UUID received: ${header.value}`);
              }
              const uuidBytes = new Uint8Array(17);
              uuidBytes[0] = 9;
              uuidBytes.set((0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.aD)(header.value.replace(/-/g, "")), 1);
              return uuidBytes;
          }
        }
      };
      var HEADER_VALUE_TYPE;
      (function(HEADER_VALUE_TYPE2) {
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["boolTrue"] = 0] = "boolTrue";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["boolFalse"] = 1] = "boolFalse";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["byte"] = 2] = "byte";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["short"] = 3] = "short";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["integer"] = 4] = "integer";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["long"] = 5] = "long";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["byteArray"] = 6] = "byteArray";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["string"] = 7] = "string";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["timestamp"] = 8] = "timestamp";
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["uuid"] = 9] = "uuid";
      })(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
      var UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
      var Int64 = class _Int64 {
        bytes;
        constructor(bytes) {
          this.bytes = bytes;
          if (bytes.byteLength !== 8) {
            throw new Error("Int64 buffers must be exactly 8 bytes");
          }
        }
        static fromNumber(number) {
          if (number > 9223372036854776e3 || number < -9223372036854776e3) {
            throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
          }
          const bytes = new Uint8Array(8);
          for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256) {
            bytes[i] = remaining;
          }
          if (number < 0) {
            negate(bytes);
          }
          return new _Int64(bytes);
        }
        valueOf() {
          const bytes = this.bytes.slice(0);
          const negative = bytes[0] & 128;
          if (negative) {
            negate(bytes);
          }
          return parseInt((0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.nj)(bytes), 16) * (negative ? -1 : 1);
        }
        toString() {
          return String(this.valueOf());
        }
      };
      function negate(bytes) {
        for (let i = 0; i < 8; i++) {
          bytes[i] ^= 255;
        }
        for (let i = 7; i > -1; i--) {
          bytes[i]++;
          if (bytes[i] !== 0) {
            break;
          }
        }
      }
      var ALGORITHM_QUERY_PARAM = "X-Amz-Algorithm";
      var CREDENTIAL_QUERY_PARAM = "X-Amz-Credential";
      var AMZ_DATE_QUERY_PARAM = "X-Amz-Date";
      var SIGNED_HEADERS_QUERY_PARAM = "X-Amz-SignedHeaders";
      var EXPIRES_QUERY_PARAM = "X-Amz-Expires";
      var SIGNATURE_QUERY_PARAM = "X-Amz-Signature";
      var TOKEN_QUERY_PARAM = "X-Amz-Security-Token";
      var AUTH_HEADER = "authorization";
      var AMZ_DATE_HEADER = AMZ_DATE_QUERY_PARAM.toLowerCase();
      var DATE_HEADER = "date";
      var GENERATED_HEADERS = [AUTH_HEADER, AMZ_DATE_HEADER, DATE_HEADER];
      var SIGNATURE_HEADER = SIGNATURE_QUERY_PARAM.toLowerCase();
      var SHA256_HEADER = "x-amz-content-sha256";
      var TOKEN_HEADER = TOKEN_QUERY_PARAM.toLowerCase();
      var ALWAYS_UNSIGNABLE_HEADERS = {
        authorization: true,
        "cache-control": true,
        connection: true,
        expect: true,
        from: true,
        "keep-alive": true,
        "max-forwards": true,
        pragma: true,
        referer: true,
        te: true,
        trailer: true,
        "transfer-encoding": true,
        upgrade: true,
        "user-agent": true,
        "x-amzn-trace-id": true
      };
      var PROXY_HEADER_PATTERN = /^proxy-/;
      var SEC_HEADER_PATTERN = /^sec-/;
      var ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256";
      var EVENT_ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256-PAYLOAD";
      var UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
      var MAX_CACHE_SIZE = 50;
      var KEY_TYPE_IDENTIFIER = "aws4_request";
      var MAX_PRESIGNED_TTL = 60 * 60 * 24 * 7;
      var getCanonicalQuery = ({ query = {} }) => {
        const keys = [];
        const serialized = {};
        for (const key in query) {
          if (!(0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.$3)(query, key)) {
            continue;
          }
          if (key.toLowerCase() === SIGNATURE_HEADER) {
            continue;
          }
          const encodedKey = (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.o$)(key);
          keys.push(encodedKey);
          const value = query[key];
          if (typeof value === "string") {
            serialized[encodedKey] = `${encodedKey}=${(0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.o$)(value)}`;
          } else if (Array.isArray(value)) {
            serialized[encodedKey] = value.slice(0).reduce((encoded, value2) => encoded.concat([`${encodedKey}=${(0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.o$)(value2)}`]), []).sort().join("&");
          }
        }
        return keys.sort().map((key) => serialized[key]).filter((serialized2) => serialized2).join("&");
      };
      var iso8601 = (time) => toDate(time).toISOString().replace(/\.\d{3}Z$/, "Z");
      var toDate = (time) => {
        if (typeof time === "number") {
          return new Date(time * 1e3);
        }
        if (typeof time === "string") {
          if (Number(time)) {
            return new Date(Number(time) * 1e3);
          }
          return new Date(time);
        }
        return time;
      };
      var SignatureV4Base = class {
        service;
        regionProvider;
        credentialProvider;
        sha256;
        uriEscapePath;
        applyChecksum;
        constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
          this.service = service;
          this.sha256 = sha256;
          this.uriEscapePath = uriEscapePath;
          this.applyChecksum = typeof applyChecksum === "boolean" ? applyChecksum : true;
          this.regionProvider = (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.te)(region);
          this.credentialProvider = (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.te)(credentials);
        }
        createCanonicalRequest(request, canonicalHeaders, payloadHash) {
          const sortedHeaders = Object.keys(canonicalHeaders).sort();
          return `${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map((name) => `${name}:${canonicalHeaders[name]}`).join("\n")}

${sortedHeaders.join(";")}
${payloadHash}`;
        }
        async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
          const hash = new this.sha256();
          hash.update((0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.Fo)(canonicalRequest));
          const hashedRequest = await hash.digest();
          return `${algorithmIdentifier}
${longDate}
${credentialScope}
${(0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.nj)(hashedRequest)}`;
        }
        getCanonicalPath({ path }) {
          if (this.uriEscapePath) {
            const normalizedPathSegments = [];
            for (const pathSegment of path.split("/")) {
              if (pathSegment?.length === 0) {
                continue;
              }
              if (pathSegment === ".") {
                continue;
              }
              if (pathSegment === "..") {
                normalizedPathSegments.pop();
              } else {
                normalizedPathSegments.push(pathSegment);
              }
            }
            const normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
            const doubleEncoded = (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.o$)(normalizedPath);
            return doubleEncoded.replace(/%2F/g, "/");
          }
          return path;
        }
        validateResolvedCredentials(credentials) {
          if (typeof credentials !== "object" || typeof credentials.accessKeyId !== "string" || typeof credentials.secretAccessKey !== "string") {
            throw new Error("Resolved credential object is not valid");
          }
        }
        formatDate(now) {
          const longDate = iso8601(now).replace(/[-:]/g, "");
          return {
            longDate,
            shortDate: longDate.slice(0, 8)
          };
        }
        getCanonicalHeaderList(headers) {
          return Object.keys(headers).sort().join(";");
        }
      };
      var signingKeyCache = {};
      var cacheQueue = [];
      var createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`;
      var getSigningKey = async (sha256Constructor, credentials, shortDate, region, service) => {
        const credsHash = await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId);
        const cacheKey = `${shortDate}:${region}:${service}:${(0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.nj)(credsHash)}:${credentials.sessionToken}`;
        if (cacheKey in signingKeyCache) {
          return signingKeyCache[cacheKey];
        }
        cacheQueue.push(cacheKey);
        while (cacheQueue.length > MAX_CACHE_SIZE) {
          delete signingKeyCache[cacheQueue.shift()];
        }
        let key = `AWS4${credentials.secretAccessKey}`;
        for (const signable of [shortDate, region, service, KEY_TYPE_IDENTIFIER]) {
          key = await hmac(sha256Constructor, key, signable);
        }
        return signingKeyCache[cacheKey] = key;
      };
      var hmac = (ctor, secret, data) => {
        const hash = new ctor(secret);
        hash.update((0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.Fo)(data));
        return hash.digest();
      };
      var getCanonicalHeaders = ({ headers }, unsignableHeaders, signableHeaders) => {
        const canonical = {};
        for (const headerName of Object.keys(headers).sort()) {
          if (headers[headerName] == void 0) {
            continue;
          }
          const canonicalHeaderName = headerName.toLowerCase();
          if ((0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.$3)(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName) || unsignableHeaders?.has(canonicalHeaderName) || PROXY_HEADER_PATTERN.test(canonicalHeaderName) || SEC_HEADER_PATTERN.test(canonicalHeaderName)) {
            if (!signableHeaders || signableHeaders && !signableHeaders.has(canonicalHeaderName)) {
              continue;
            }
          }
          if (canonicalHeaderName === "__proto__") {
            (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.TE)(canonical);
          }
          canonical[canonicalHeaderName] = headers[headerName].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
        }
        return canonical;
      };
      var getPayloadHash = async ({ headers, body }, hashConstructor) => {
        for (const headerName in headers) {
          if (!(0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.$3)(headers, headerName)) {
            continue;
          }
          if (headerName.toLowerCase() === SHA256_HEADER) {
            return headers[headerName];
          }
        }
        if (body == void 0) {
          return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        } else if (typeof body === "string" || ArrayBuffer.isView(body) || (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.mw)(body)) {
          const hashCtor = new hashConstructor();
          hashCtor.update((0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.Fo)(body));
          return (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.nj)(await hashCtor.digest());
        }
        return UNSIGNED_PAYLOAD;
      };
      var hasHeader = (soughtHeader, headers) => {
        soughtHeader = soughtHeader.toLowerCase();
        for (const headerName in headers) {
          if (!(0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.$3)(headers, headerName)) {
            continue;
          }
          if (soughtHeader === headerName.toLowerCase()) {
            return true;
          }
        }
        return false;
      };
      var moveHeadersToQuery = (request, options = {}) => {
        const { headers, query = {} } = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.Kd.clone(request);
        for (const name in headers) {
          if (!(0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.$3)(headers, name)) {
            continue;
          }
          const lname = name.toLowerCase();
          if (lname.slice(0, 6) === "x-amz-" && !options.unhoistableHeaders?.has(lname) || options.hoistableHeaders?.has(lname)) {
            query[name] = headers[name];
            delete headers[name];
          }
        }
        return {
          ...request,
          headers,
          query
        };
      };
      var prepareRequest = (request) => {
        request = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.Kd.clone(request);
        for (const headerName in request.headers) {
          if (!(0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.$3)(request.headers, headerName)) {
            continue;
          }
          if (GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1) {
            delete request.headers[headerName];
          }
        }
        return request;
      };
      var SignatureV4 = class extends SignatureV4Base {
        headerFormatter = new HeaderFormatter();
        constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
          super({
            applyChecksum,
            credentials,
            region,
            service,
            sha256,
            uriEscapePath
          });
        }
        async presign(originalRequest, options = {}) {
          const { signingDate = /* @__PURE__ */ new Date(), expiresIn = 3600, unsignableHeaders, unhoistableHeaders, signableHeaders, hoistableHeaders, signingRegion, signingService } = options;
          const credentials = await this.credentialProvider();
          this.validateResolvedCredentials(credentials);
          const region = signingRegion ?? await this.regionProvider();
          const { longDate, shortDate } = this.formatDate(signingDate);
          if (expiresIn > MAX_PRESIGNED_TTL) {
            return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
          }
          const scope = createScope(shortDate, region, signingService ?? this.service);
          const request = moveHeadersToQuery(prepareRequest(originalRequest), { unhoistableHeaders, hoistableHeaders });
          if (credentials.sessionToken) {
            request.query[TOKEN_QUERY_PARAM] = credentials.sessionToken;
          }
          request.query[ALGORITHM_QUERY_PARAM] = ALGORITHM_IDENTIFIER;
          request.query[CREDENTIAL_QUERY_PARAM] = `${credentials.accessKeyId}/${scope}`;
          request.query[AMZ_DATE_QUERY_PARAM] = longDate;
          request.query[EXPIRES_QUERY_PARAM] = expiresIn.toString(10);
          const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
          request.query[SIGNED_HEADERS_QUERY_PARAM] = this.getCanonicalHeaderList(canonicalHeaders);
          request.query[SIGNATURE_QUERY_PARAM] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256)));
          return request;
        }
        async sign(toSign, options) {
          if (typeof toSign === "string") {
            return this.signString(toSign, options);
          } else if (toSign.headers && toSign.payload) {
            return this.signEvent(toSign, options);
          } else if (toSign.message) {
            return this.signMessage(toSign, options);
          } else {
            return this.signRequest(toSign, options);
          }
        }
        async signEvent({ headers, payload }, { signingDate = /* @__PURE__ */ new Date(), priorSignature, signingRegion, signingService, eventStreamCredentials }) {
          const region = signingRegion ?? await this.regionProvider();
          const { shortDate, longDate } = this.formatDate(signingDate);
          const scope = createScope(shortDate, region, signingService ?? this.service);
          const hashedPayload = await getPayloadHash({ headers: {}, body: payload }, this.sha256);
          const hash = new this.sha256();
          hash.update(headers);
          const hashedHeaders = (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.nj)(await hash.digest());
          const stringToSign = [
            EVENT_ALGORITHM_IDENTIFIER,
            longDate,
            scope,
            priorSignature,
            hashedHeaders,
            hashedPayload
          ].join("\n");
          return this.signString(stringToSign, {
            signingDate,
            signingRegion: region,
            signingService,
            eventStreamCredentials
          });
        }
        async signMessage(signableMessage, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials }) {
          const promise = this.signEvent({
            headers: this.headerFormatter.format(signableMessage.message.headers),
            payload: signableMessage.message.body
          }, {
            signingDate,
            signingRegion,
            signingService,
            priorSignature: signableMessage.priorSignature,
            eventStreamCredentials
          });
          return promise.then((signature) => {
            return { message: signableMessage.message, signature };
          });
        }
        async signString(stringToSign, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials } = {}) {
          const credentials = eventStreamCredentials ?? await this.credentialProvider();
          this.validateResolvedCredentials(credentials);
          const region = signingRegion ?? await this.regionProvider();
          const { shortDate } = this.formatDate(signingDate);
          const hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
          hash.update((0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.Fo)(stringToSign));
          return (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.nj)(await hash.digest());
        }
        async signRequest(requestToSign, { signingDate = /* @__PURE__ */ new Date(), signableHeaders, unsignableHeaders, signingRegion, signingService } = {}) {
          const credentials = await this.credentialProvider();
          this.validateResolvedCredentials(credentials);
          const region = signingRegion ?? await this.regionProvider();
          const request = prepareRequest(requestToSign);
          const { longDate, shortDate } = this.formatDate(signingDate);
          const scope = createScope(shortDate, region, signingService ?? this.service);
          request.headers[AMZ_DATE_HEADER] = longDate;
          if (credentials.sessionToken) {
            request.headers[TOKEN_HEADER] = credentials.sessionToken;
          }
          const payloadHash = await getPayloadHash(request, this.sha256);
          if (!hasHeader(SHA256_HEADER, request.headers) && this.applyChecksum) {
            request.headers[SHA256_HEADER] = payloadHash;
          }
          const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
          const signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
          request.headers[AUTH_HEADER] = `${ALGORITHM_IDENTIFIER} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Signature=${signature}`;
          return request;
        }
        async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
          const stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, ALGORITHM_IDENTIFIER);
          const hash = new this.sha256(await keyPromise);
          hash.update((0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.Fo)(stringToSign));
          return (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.nj)(await hash.digest());
        }
        getSigningKey(credentials, region, shortDate, service) {
          return getSigningKey(this.sha256, credentials, shortDate, region, service || this.service);
        }
      };
      var signatureV4aContainer = {
        SignatureV4a: null
      };
      var bindResolveAwsSdkSigV4Config = (defaultDisableClockSkewCorrection) => (config) => {
        let inputCredentials = config.credentials;
        let isUserSupplied = !!config.credentials;
        let resolvedCredentials = void 0;
        Object.defineProperty(config, "credentials", {
          set(credentials) {
            if (credentials && credentials !== inputCredentials && credentials !== resolvedCredentials) {
              isUserSupplied = true;
            }
            inputCredentials = credentials;
            const memoizedProvider = normalizeCredentialProvider(config, {
              credentials: inputCredentials,
              credentialDefaultProvider: config.credentialDefaultProvider
            });
            const boundProvider = bindCallerConfig(config, memoizedProvider);
            if (isUserSupplied && !boundProvider.attributed) {
              const isCredentialObject = typeof inputCredentials === "object" && inputCredentials !== null;
              resolvedCredentials = async (options) => {
                const creds = await boundProvider(options);
                const attributedCreds = creds;
                if (isCredentialObject && (!attributedCreds.$source || Object.keys(attributedCreds.$source).length === 0)) {
                  return (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_0__.gD)(attributedCreds, "CREDENTIALS_CODE", "e");
                }
                return attributedCreds;
              };
              resolvedCredentials.memoized = boundProvider.memoized;
              resolvedCredentials.configBound = boundProvider.configBound;
              resolvedCredentials.attributed = true;
            } else {
              resolvedCredentials = boundProvider;
            }
          },
          get() {
            return resolvedCredentials;
          },
          enumerable: true,
          configurable: true
        });
        config.credentials = inputCredentials;
        const { signingEscapePath = true, systemClockOffset = config.systemClockOffset || 0, sha256 } = config;
        let signer;
        if (config.signer) {
          signer = (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_0__.te)(config.signer);
        } else if (config.regionInfoProvider) {
          signer = () => (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_0__.te)(config.region)().then(async (region) => [
            await config.regionInfoProvider(region, {
              useFipsEndpoint: await config.useFipsEndpoint(),
              useDualstackEndpoint: await config.useDualstackEndpoint()
            }) || {},
            region
          ]).then(([regionInfo, region]) => {
            const { signingRegion, signingService } = regionInfo;
            config.signingRegion = config.signingRegion || signingRegion || region;
            config.signingName = config.signingName || signingService || config.serviceId;
            const params = {
              ...config,
              credentials: config.credentials,
              region: config.signingRegion,
              service: config.signingName,
              sha256,
              uriEscapePath: signingEscapePath
            };
            const SignerCtor = config.signerConstructor || SignatureV4;
            return new SignerCtor(params);
          });
        } else {
          signer = async (authScheme) => {
            authScheme = Object.assign({}, {
              name: "sigv4",
              signingName: config.signingName || config.defaultSigningName,
              signingRegion: await (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_0__.te)(config.region)(),
              properties: {}
            }, authScheme);
            const signingRegion = authScheme.signingRegion;
            const signingService = authScheme.signingName;
            config.signingRegion = config.signingRegion || signingRegion;
            config.signingName = config.signingName || signingService || config.serviceId;
            const params = {
              ...config,
              credentials: config.credentials,
              region: config.signingRegion,
              service: config.signingName,
              sha256,
              uriEscapePath: signingEscapePath
            };
            const SignerCtor = config.signerConstructor || SignatureV4;
            return new SignerCtor(params);
          };
        }
        const resolvedConfig = Object.assign(config, {
          systemClockOffset,
          signingEscapePath,
          signer,
          disableClockSkewCorrection: (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_0__.te)(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection)
        });
        return resolvedConfig;
      };
      function normalizeCredentialProvider(config, { credentials, credentialDefaultProvider }) {
        let credentialsProvider;
        if (credentials) {
          if (!credentials?.memoized) {
            credentialsProvider = (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_0__.K4)(credentials, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_0__.OC, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_0__.e);
          } else {
            credentialsProvider = credentials;
          }
        } else {
          if (credentialDefaultProvider) {
            credentialsProvider = (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_0__.te)(credentialDefaultProvider(Object.assign({}, config, {
              parentClientConfig: config
            })));
          } else {
            credentialsProvider = async () => {
              throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
            };
          }
        }
        credentialsProvider.memoized = true;
        return credentialsProvider;
      }
      function bindCallerConfig(config, credentialsProvider) {
        if (credentialsProvider.configBound) {
          return credentialsProvider;
        }
        const fn = async (options) => credentialsProvider({ ...options, callerClientConfig: config });
        fn.memoized = credentialsProvider.memoized;
        fn.configBound = true;
        return fn;
      }
      var ENV_DISABLE_CLOCK_SKEW_CORRECTION = "AWS_DISABLE_CLOCK_SKEW_CORRECTION";
      var CONFIG_DISABLE_CLOCK_SKEW_CORRECTION = "disable_clock_skew_correction";
      var NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS = {
        environmentVariableSelector: (env) => (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.Qm)(env, ENV_DISABLE_CLOCK_SKEW_CORRECTION, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.cV.ENV),
        configFileSelector: (profile) => (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.Qm)(profile, CONFIG_DISABLE_CLOCK_SKEW_CORRECTION, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.cV.CONFIG),
        default: false
      };
      var DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION = (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.Z9)(NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS);
      var resolveAwsSdkSigV4Config = bindResolveAwsSdkSigV4Config(DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION);
      var ProtocolLib = class {
        queryCompat;
        errorRegistry;
        constructor(queryCompat = false) {
          this.queryCompat = queryCompat;
        }
        resolveRestContentType(defaultContentType, inputSchema) {
          const members = inputSchema.getMemberSchemas();
          const httpPayloadMember = Object.values(members).find((m) => {
            return !!m.getMergedTraits().httpPayload;
          });
          if (httpPayloadMember) {
            const mediaType = httpPayloadMember.getMergedTraits().mediaType;
            if (mediaType) {
              return mediaType;
            } else if (httpPayloadMember.isStringSchema()) {
              return "text/plain";
            } else if (httpPayloadMember.isBlobSchema()) {
              return "application/octet-stream";
            } else {
              return defaultContentType;
            }
          } else if (!inputSchema.isUnitSchema()) {
            const hasBody = Object.values(members).find((m) => {
              const { httpQuery, httpQueryParams, httpHeader, httpLabel, httpPrefixHeaders } = m.getMergedTraits();
              const noPrefixHeaders = httpPrefixHeaders === void 0;
              return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && noPrefixHeaders;
            });
            if (hasBody) {
              return defaultContentType;
            }
          }
        }
        async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
          let errorName = errorIdentifier;
          if (errorIdentifier.includes("#")) {
            [, errorName] = errorIdentifier.split("#");
          }
          const errorMetadata = {
            $metadata: metadata,
            $fault: response.statusCode < 500 ? "client" : "server"
          };
          if (!this.errorRegistry) {
            throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
          }
          try {
            const errorSchema = getErrorSchema?.(this.errorRegistry, errorName) ?? this.errorRegistry.getSchema(errorIdentifier);
            return { errorSchema, errorMetadata };
          } catch (e) {
            dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
            const synthetic = this.errorRegistry;
            const baseExceptionSchema = synthetic.getBaseException();
            if (baseExceptionSchema) {
              const ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
              throw this.decorateServiceException(Object.assign(new ErrorCtor({ name: errorName }), errorMetadata), dataObject);
            }
            const d = dataObject;
            const message = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
            throw this.decorateServiceException(Object.assign(new Error(message), {
              name: errorName
            }, errorMetadata), dataObject);
          }
        }
        compose(composite, errorIdentifier, defaultNamespace) {
          let namespace = defaultNamespace;
          if (errorIdentifier.includes("#")) {
            [namespace] = errorIdentifier.split("#");
          }
          const staticRegistry = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.OF.for(namespace);
          const defaultSyntheticRegistry = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.OF.for("smithy.ts.sdk.synthetic." + defaultNamespace);
          composite.copyFrom(staticRegistry);
          composite.copyFrom(defaultSyntheticRegistry);
          this.errorRegistry = composite;
        }
        decorateServiceException(exception, additions = {}) {
          if (this.queryCompat) {
            const msg = exception.Message ?? additions.Message;
            const error = (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_0__.Mw)(exception, additions);
            if (msg) {
              error.message = msg;
            }
            const errorObj = error.Error ?? {};
            errorObj.Type = error.Error?.Type;
            errorObj.Code = error.Error?.Code;
            errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg;
            error.Error = errorObj;
            const reqId = error.$metadata.requestId;
            if (reqId) {
              error.RequestId = reqId;
            }
            return error;
          }
          return (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_0__.Mw)(exception, additions);
        }
        setQueryCompatError(output, response) {
          const queryErrorHeader = response.headers?.["x-amzn-query-error"];
          if (output !== void 0 && queryErrorHeader != null) {
            const [Code, Type] = queryErrorHeader.split(";");
            const keys = Object.keys(output);
            const Error2 = {
              Code,
              Type
            };
            output.Code = Code;
            output.Type = Type;
            for (let i = 0; i < keys.length; i++) {
              const k = keys[i];
              Error2[k === "message" ? "Message" : k] = output[k];
            }
            delete Error2.__type;
            output.Error = Error2;
          }
        }
        queryCompatOutput(queryCompatErrorData, errorData) {
          if (queryCompatErrorData.Error) {
            errorData.Error = queryCompatErrorData.Error;
          }
          if (queryCompatErrorData.Type) {
            errorData.Type = queryCompatErrorData.Type;
          }
          if (queryCompatErrorData.Code) {
            errorData.Code = queryCompatErrorData.Code;
          }
        }
        findQueryCompatibleError(registry, errorName) {
          try {
            return registry.getSchema(errorName);
          } catch (e) {
            return registry.find((schema) => _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.l1.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
          }
        }
      };
      var AwsRestJsonProtocol = class extends _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.sM {
        serializer;
        deserializer;
        codec;
        mixin = new ProtocolLib();
        constructor({ defaultNamespace, errorTypeRegistries, jsonCodec }) {
          super({
            defaultNamespace,
            errorTypeRegistries
          });
          const settings = {
            timestampFormat: {
              useTrait: true,
              default: 7
            },
            httpBindings: true,
            jsonName: true
          };
          this.codec = jsonCodec ?? new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.pl(settings);
          this.serializer = new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__._2(this.codec.createSerializer(), settings);
          this.deserializer = new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.zS(this.codec.createDeserializer(), settings);
        }
        getShapeId() {
          return "aws.protocols#restJson1";
        }
        getPayloadCodec() {
          return this.codec;
        }
        setSerdeContext(serdeContext) {
          this.codec.setSerdeContext(serdeContext);
          super.setSerdeContext(serdeContext);
        }
        async serializeRequest(operationSchema, input, context) {
          const request = await super.serializeRequest(operationSchema, input, context);
          const inputSchema = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.l1.of(operationSchema.input);
          if (!request.headers["content-type"]) {
            const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
            if (contentType) {
              request.headers["content-type"] = contentType;
            }
          }
          if (request.body == null && request.headers["content-type"] === this.getDefaultContentType()) {
            request.body = "{}";
          }
          return request;
        }
        async deserializeResponse(operationSchema, context, response) {
          const output = await super.deserializeResponse(operationSchema, context, response);
          const outputSchema = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.l1.of(operationSchema.output);
          for (const [name, member] of outputSchema.structIterator()) {
            if (member.getMemberTraits().httpPayload && !(name in output)) {
              output[name] = null;
            }
          }
          return output;
        }
        async handleError(operationSchema, context, response, dataObject, metadata) {
          const errorIdentifier = (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.cJ)(response, dataObject) ?? "Unknown";
          this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
          const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
          const ns = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.l1.of(errorSchema);
          const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
          const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
          const exception = new ErrorCtor({});
          await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
          const output = {};
          const errorDeserializer = this.codec.createDeserializer();
          for (const [name, member] of ns.structIterator()) {
            const target = member.getMergedTraits().jsonName ?? name;
            output[name] = errorDeserializer.readObject(member, dataObject[target]);
          }
          throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
            $fault: ns.getMergedTraits().error,
            message
          }, output), dataObject);
        }
        getDefaultContentType() {
          return "application/json";
        }
      };
      var ATTR_ESCAPE_RE = /[&<>"]/g;
      var ATTR_ESCAPE_MAP = {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;"
      };
      function escapeAttribute(value) {
        return value.replace(ATTR_ESCAPE_RE, (ch) => ATTR_ESCAPE_MAP[ch]);
      }
      var ELEMENT_ESCAPE_RE = /[&"'<>\r\n\u0085\u2028]/g;
      var ELEMENT_ESCAPE_MAP = {
        "&": "&amp;",
        '"': "&quot;",
        "'": "&apos;",
        "<": "&lt;",
        ">": "&gt;",
        "\r": "&#x0D;",
        "\n": "&#x0A;",
        "": "&#x85;",
        "\u2028": "&#x2028;"
      };
      function escapeElement(value) {
        return value.replace(ELEMENT_ESCAPE_RE, (ch) => ELEMENT_ESCAPE_MAP[ch]);
      }
      var XmlText = class {
        value;
        constructor(value) {
          this.value = value;
        }
        toString() {
          return escapeElement("" + this.value);
        }
      };
      var XmlNode = class _XmlNode {
        name;
        children;
        attributes = {};
        static of(name, childText, withName) {
          const node = new _XmlNode(name);
          if (childText !== void 0) {
            node.addChildNode(new XmlText(childText));
          }
          if (withName !== void 0) {
            node.withName(withName);
          }
          return node;
        }
        constructor(name, children = []) {
          this.name = name;
          this.children = children;
        }
        withName(name) {
          this.name = name;
          return this;
        }
        addAttribute(name, value) {
          this.attributes[name] = value;
          return this;
        }
        addChildNode(child) {
          this.children.push(child);
          return this;
        }
        removeAttribute(name) {
          delete this.attributes[name];
          return this;
        }
        n(name) {
          this.name = name;
          return this;
        }
        c(child) {
          this.children.push(child);
          return this;
        }
        a(name, value) {
          if (value != null) {
            this.attributes[name] = value;
          }
          return this;
        }
        cc(input, field, withName = field) {
          if (input[field] != null) {
            const node = _XmlNode.of(field, input[field]).withName(withName);
            this.c(node);
          }
        }
        l(input, listName, memberName, valueProvider) {
          if (input[listName] != null) {
            const nodes = valueProvider();
            nodes.map((node) => {
              node.withName(memberName);
              this.c(node);
            });
          }
        }
        lc(input, listName, memberName, valueProvider) {
          if (input[listName] != null) {
            const nodes = valueProvider();
            const containerNode = new _XmlNode(memberName);
            nodes.map((node) => {
              containerNode.c(node);
            });
            this.c(containerNode);
          }
        }
        toString() {
          const hasChildren = Boolean(this.children.length);
          let xmlText = `<${this.name}`;
          const attributes = this.attributes;
          for (const attributeName of Object.keys(attributes)) {
            const attribute = attributes[attributeName];
            if (attribute != null) {
              xmlText += ` ${attributeName}="${escapeAttribute("" + attribute)}"`;
            }
          }
          return xmlText += !hasChildren ? "/>" : `>${this.children.map((c) => c.toString()).join("")}</${this.name}>`;
        }
      };
      function writeKey2(obj) {
        Object.defineProperty(obj, "__proto__", { value: void 0, writable: true, enumerable: true, configurable: true });
      }
      function parseXML(xml) {
        const state = new AwsXmlParser(xml);
        return state.parse();
      }
      var AwsXmlParser = class _AwsXmlParser {
        x;
        i = 0;
        z;
        constructor(x) {
          this.x = x;
          this.x = x.replace(/\r\n?/g, "\n");
          this.z = this.x.length;
        }
        parse() {
          const p = this;
          const { z } = p;
          while (p.i < z) {
            p.trim();
            if (p.i >= z) {
              break;
            }
            if (p.isNext("<?")) {
              p.readTo("?>");
              p.trim();
            } else if (p.isNext("<!--")) {
              p.readTo("-->");
              p.trim();
            } else if (p.isNext("<!DOCTYPE", false)) {
              p.skipDoctype();
              p.trim();
            } else if (p.x[p.i] === "<") {
              const root = p.parseTag();
              return { [root.tag]: root.value };
            } else {
              throw new Error("@aws-sdk XML parse error: unexpected content.");
            }
          }
          throw new Error("@aws-sdk XML parse error: no root element.");
        }
        isNext(s, caseSensitive = true) {
          const p = this;
          if (caseSensitive) {
            return p.x.startsWith(s, p.i);
          }
          return p.x.toLowerCase().startsWith(s.toLowerCase(), p.i);
        }
        readTo(stop) {
          const p = this;
          const _i = p.x.indexOf(stop, p.i);
          if (_i === -1) {
            throw new Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
          }
          const result = p.x.slice(p.i, _i);
          p.i = _i + stop.length;
          return result;
        }
        trim() {
          const p = this;
          while (p.i < p.z && " 	\r\n".includes(p.x[p.i])) {
            ++p.i;
          }
        }
        readAttrValue() {
          const p = this;
          const quote = p.x[p.i];
          ++p.i;
          let value = "";
          while (p.i < p.z && p.x[p.i] !== quote) {
            value += p.x[p.i++];
          }
          ++p.i;
          return p.decodeEntities(value);
        }
        parseTag() {
          const p = this;
          ++p.i;
          let tag = "";
          while (p.i < p.z && !" 	\r\n>/".includes(p.x[p.i])) {
            tag += p.x[p.i++];
          }
          let hasAttrs = false;
          const attrs = {};
          while (p.i < p.z) {
            p.trim();
            if (">/".includes(p.x[p.i])) {
              break;
            }
            let name = "";
            while (p.i < p.z && !"= 	\r\n>/?".includes(p.x[p.i])) {
              name += p.x[p.i++];
            }
            p.trim();
            if (p.x[p.i] !== "=") {
              break;
            }
            ++p.i;
            p.trim();
            if (name === "__proto__") {
              writeKey2(attrs);
            }
            attrs[name] = p.readAttrValue();
            hasAttrs = true;
          }
          if (p.i >= p.z) {
            throw new Error("@aws-sdk XML parse error: unexpected end of input.");
          }
          if (p.x[p.i] === "/") {
            ++p.i;
            if (p.i >= p.z || p.x[p.i] !== ">") {
              throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
            }
            ++p.i;
            return { tag, value: hasAttrs ? attrs : "" };
          }
          if (p.x[p.i] !== ">") {
            throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
          }
          ++p.i;
          const textParts = [];
          const childTags = [];
          let hasElementChild = false;
          while (p.i < p.z) {
            if (p.isNext("</")) {
              break;
            }
            if (p.x[p.i] === "<") {
              if (p.isNext("<!--")) {
                p.readTo("-->");
              } else if (p.isNext("<![CDATA[")) {
                p.i += 9;
                textParts.push(p.readTo("]]>"));
              } else if (p.isNext("<?")) {
                p.readTo("?>");
              } else {
                hasElementChild = true;
                childTags.push(p.parseTag());
              }
            } else {
              let text = "";
              while (p.i < p.z && p.x[p.i] !== "<") {
                text += p.x[p.i++];
              }
              textParts.push(p.decodeEntities(text));
            }
          }
          if (!p.isNext("</")) {
            throw new Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
          }
          p.i += 2;
          const closeTag = p.readTo(">").trim();
          if (closeTag !== tag) {
            throw new Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
          }
          if (!hasAttrs && textParts.length === 0 && !hasElementChild) {
            return { tag, value: "" };
          }
          if (!hasAttrs && !hasElementChild) {
            const text = textParts.length === 1 ? textParts[0] : textParts.join("");
            if (text.trim() === "" && text.includes("\n")) {
              return { tag, value: "" };
            }
            return { tag, value: text };
          }
          const obj = {};
          for (const text of textParts) {
            if (text.trim() === "" && text.includes("\n")) {
              continue;
            }
            obj["#text"] = "#text" in obj ? obj["#text"] + text : text;
          }
          for (const child of childTags) {
            if (child.tag === "__proto__") {
              writeKey2(obj);
            }
            if (child.tag in obj) {
              if (Array.isArray(obj[child.tag])) {
                obj[child.tag].push(child.value);
              } else {
                obj[child.tag] = [obj[child.tag], child.value];
              }
            } else {
              obj[child.tag] = child.value;
            }
          }
          for (const [k, v] of Object.entries(attrs)) {
            if (k === "__proto__") {
              writeKey2(obj);
            }
            obj[k] = v;
          }
          return { tag, value: obj };
        }
        static ENTITIES = {
          amp: "&",
          lt: "<",
          gt: ">",
          quot: '"',
          apos: "'"
        };
        skipDoctype() {
          const p = this;
          p.i += 9;
          let depth = 0;
          while (p.i < p.z) {
            const c = p.x[p.i];
            if (c === "[") {
              ++depth;
            } else if (c === "]") {
              --depth;
            } else if (c === ">" && depth === 0) {
              ++p.i;
              return;
            }
            ++p.i;
          }
          throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
        }
        decodeEntities(s) {
          return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named) => {
            if (hex) {
              return String.fromCharCode(parseInt(hex, 16));
            }
            if (dec) {
              return String.fromCharCode(parseInt(dec, 10));
            }
            return _AwsXmlParser.ENTITIES[named] ?? "";
          });
        }
      };
      var SerdeContextConfig = class {
        serdeContext;
        setSerdeContext(serdeContext) {
          this.serdeContext = serdeContext;
        }
      };
      var UnionSerde = class {
        from;
        to;
        keys;
        constructor(from, to) {
          this.from = from;
          this.to = to;
          const keys = Object.keys(this.from);
          const set = new Set(keys);
          set.delete("__type");
          this.keys = set;
        }
        mark(key) {
          this.keys.delete(key);
        }
        hasUnknown() {
          return this.keys.size === 1 && Object.keys(this.to).length === 0;
        }
        writeUnknown() {
          if (this.hasUnknown()) {
            const k = this.keys.values().next().value;
            const v = this.from[k];
            this.to.$unknown = [k, v];
          }
        }
      };
      function writeKey3(obj) {
        Object.defineProperty(obj, "__proto__", { value: void 0, writable: true, enumerable: true, configurable: true });
      }
      var XmlShapeDeserializer = class extends SerdeContextConfig {
        settings;
        stringDeserializer;
        constructor(settings) {
          super();
          this.settings = settings;
          this.stringDeserializer = new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.k(settings);
        }
        setSerdeContext(serdeContext) {
          this.serdeContext = serdeContext;
          this.stringDeserializer.setSerdeContext(serdeContext);
        }
        read(schema, bytes, key) {
          const ns = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.l1.of(schema);
          const memberSchemas = ns.getMemberSchemas();
          const isEventPayload = ns.isStructSchema() && ns.isMemberSchema() && !!Object.values(memberSchemas).find((memberNs) => {
            return !!memberNs.getMemberTraits().eventPayload;
          });
          if (isEventPayload) {
            const output = {};
            const memberName = Object.keys(memberSchemas)[0];
            const eventMemberSchema = memberSchemas[memberName];
            if (eventMemberSchema.isBlobSchema()) {
              output[memberName] = bytes;
            } else {
              output[memberName] = this.read(memberSchemas[memberName], bytes);
            }
            return output;
          }
          const xmlString = (this.serdeContext?.utf8Encoder ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.Pq)(bytes);
          const parsedObject = this.parseXml(xmlString);
          return this.readSchema(schema, key ? parsedObject[key] : parsedObject);
        }
        readSchema(_schema, value) {
          const ns = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.l1.of(_schema);
          if (ns.isUnitSchema()) {
            return;
          }
          const traits = ns.getMergedTraits();
          if (ns.isListSchema() && !Array.isArray(value)) {
            return this.readSchema(ns, [value]);
          }
          if (value == null) {
            return value;
          }
          if (typeof value === "object") {
            const flat = !!traits.xmlFlattened;
            if (ns.isListSchema()) {
              const listValue = ns.getValueSchema();
              const buffer2 = [];
              const sourceKey = listValue.getMergedTraits().xmlName ?? "member";
              const source = flat ? value : (value[0] ?? value)[sourceKey];
              if (source == null) {
                return buffer2;
              }
              const sourceArray = Array.isArray(source) ? source : [source];
              for (const v of sourceArray) {
                buffer2.push(this.readSchema(listValue, v));
              }
              return buffer2;
            }
            const buffer = {};
            if (ns.isMapSchema()) {
              const keyNs = ns.getKeySchema();
              const memberNs = ns.getValueSchema();
              let entries;
              if (flat) {
                entries = Array.isArray(value) ? value : [value];
              } else {
                entries = Array.isArray(value.entry) ? value.entry : [value.entry];
              }
              const keyProperty = keyNs.getMergedTraits().xmlName ?? "key";
              const valueProperty = memberNs.getMergedTraits().xmlName ?? "value";
              for (const entry of entries) {
                const key = entry[keyProperty];
                const value2 = entry[valueProperty];
                if (key === "__proto__") {
                  writeKey3(buffer);
                }
                buffer[key] = this.readSchema(memberNs, value2);
              }
              return buffer;
            }
            if (ns.isStructSchema()) {
              const union = ns.isUnionSchema();
              let unionSerde;
              if (union) {
                unionSerde = new UnionSerde(value, buffer);
              }
              for (const [memberName, memberSchema] of ns.structIterator()) {
                const memberTraits = memberSchema.getMergedTraits();
                const xmlObjectKey = !memberTraits.httpPayload ? memberSchema.getMemberTraits().xmlName ?? memberName : memberTraits.xmlName ?? memberSchema.getName();
                if (union) {
                  unionSerde.mark(xmlObjectKey);
                }
                if (value[xmlObjectKey] != null) {
                  buffer[memberName] = this.readSchema(memberSchema, value[xmlObjectKey]);
                }
              }
              if (union) {
                unionSerde.writeUnknown();
              }
              return buffer;
            }
            if (ns.isDocumentSchema()) {
              return value;
            }
            throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(true)}`);
          }
          if (ns.isListSchema()) {
            return [];
          }
          if (ns.isMapSchema() || ns.isStructSchema()) {
            return {};
          }
          return this.stringDeserializer.read(ns, value);
        }
        parseXml(xml) {
          if (xml.length) {
            let parsedObj;
            try {
              parsedObj = parseXML(xml);
            } catch (e) {
              if (e && typeof e === "object") {
                Object.defineProperty(e, "$responseBodyText", {
                  value: xml
                });
              }
              throw e;
            }
            const textNodeName = "#text";
            const key = Object.keys(parsedObj)[0];
            const parsedObjToReturn = parsedObj[key];
            if (parsedObjToReturn[textNodeName]) {
              parsedObjToReturn[key] = parsedObjToReturn[textNodeName];
              delete parsedObjToReturn[textNodeName];
            }
            return (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_0__.rm)(parsedObjToReturn);
          }
          return {};
        }
      };
      var QueryShapeSerializer = class extends SerdeContextConfig {
        settings;
        buffer;
        constructor(settings) {
          super();
          this.settings = settings;
        }
        write(schema, value, prefix = "") {
          if (this.buffer === void 0) {
            this.buffer = "";
          }
          const ns = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.l1.of(schema);
          if (prefix && !prefix.endsWith(".")) {
            prefix += ".";
          }
          if (ns.isBlobSchema()) {
            if (typeof value === "string" || value instanceof Uint8Array) {
              this.writeKey(prefix);
              this.writeValue((this.serdeContext?.base64Encoder ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.nk)(value));
            }
          } else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) {
            if (value != null) {
              this.writeKey(prefix);
              this.writeValue(String(value));
            } else if (ns.isIdempotencyToken()) {
              this.writeKey(prefix);
              this.writeValue((0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.ec)());
            }
          } else if (ns.isBigIntegerSchema()) {
            if (value != null) {
              this.writeKey(prefix);
              this.writeValue(String(value));
            }
          } else if (ns.isBigDecimalSchema()) {
            if (value != null) {
              this.writeKey(prefix);
              this.writeValue(value instanceof _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.Dv ? value.string : String(value));
            }
          } else if (ns.isTimestampSchema()) {
            if (value instanceof Date) {
              this.writeKey(prefix);
              const format = (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.Vm)(ns, this.settings);
              switch (format) {
                case 5:
                  this.writeValue(value.toISOString().replace(".000Z", "Z"));
                  break;
                case 6:
                  this.writeValue((0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.JV)(value));
                  break;
                case 7:
                  this.writeValue(String(value.getTime() / 1e3));
                  break;
              }
            }
          } else if (ns.isDocumentSchema()) {
            if (Array.isArray(value)) {
              this.write(64 | 15, value, prefix);
            } else if (value instanceof Date) {
              this.write(4, value, prefix);
            } else if (value instanceof Uint8Array) {
              this.write(21, value, prefix);
            } else if (value && typeof value === "object") {
              this.write(128 | 15, value, prefix);
            } else {
              this.writeKey(prefix);
              this.writeValue(String(value));
            }
          } else if (ns.isListSchema()) {
            if (Array.isArray(value)) {
              if (value.length === 0) {
                if (this.settings.serializeEmptyLists) {
                  this.writeKey(prefix);
                  this.writeValue("");
                }
              } else {
                const member = ns.getValueSchema();
                const flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened;
                let i = 1;
                for (const item of value) {
                  if (item == null) {
                    continue;
                  }
                  const traits = member.getMergedTraits();
                  const suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName);
                  const key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
                  this.write(member, item, key);
                  ++i;
                }
              }
            }
          } else if (ns.isMapSchema()) {
            if (value && typeof value === "object") {
              const keySchema = ns.getKeySchema();
              const memberSchema = ns.getValueSchema();
              const flat = ns.getMergedTraits().xmlFlattened;
              let i = 1;
              for (const k in value) {
                const v = value[k];
                if (v == null) {
                  continue;
                }
                const keyTraits = keySchema.getMergedTraits();
                const keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName);
                const key = flat ? `${prefix}${i}.${keySuffix}` : `${prefix}entry.${i}.${keySuffix}`;
                const valTraits = memberSchema.getMergedTraits();
                const valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName);
                const valueKey = flat ? `${prefix}${i}.${valueSuffix}` : `${prefix}entry.${i}.${valueSuffix}`;
                this.write(keySchema, k, key);
                this.write(memberSchema, v, valueKey);
                ++i;
              }
            }
          } else if (ns.isStructSchema()) {
            if (value && typeof value === "object") {
              let didWriteMember = false;
              for (const [memberName, member] of ns.structIterator()) {
                if (value[memberName] == null && !member.isIdempotencyToken()) {
                  continue;
                }
                const traits = member.getMergedTraits();
                const suffix = this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct");
                const key = `${prefix}${suffix}`;
                this.write(member, value[memberName], key);
                didWriteMember = true;
              }
              if (!didWriteMember && ns.isUnionSchema()) {
                const { $unknown } = value;
                if (Array.isArray($unknown)) {
                  const [k, v] = $unknown;
                  const key = `${prefix}${k}`;
                  this.write(15, v, key);
                }
              }
            }
          } else if (ns.isUnitSchema()) {
          } else {
            throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(true)}`);
          }
        }
        flush() {
          if (this.buffer === void 0) {
            throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
          }
          const str = this.buffer;
          delete this.buffer;
          return str;
        }
        getKey(memberName, xmlName, ec2QueryName, keySource) {
          const { ec2, capitalizeKeys } = this.settings;
          if (ec2 && ec2QueryName) {
            return ec2QueryName;
          }
          const key = xmlName ?? memberName;
          if (capitalizeKeys && keySource === "struct") {
            return key[0].toUpperCase() + key.slice(1);
          }
          return key;
        }
        writeKey(key) {
          if (key.endsWith(".")) {
            key = key.slice(0, key.length - 1);
          }
          this.buffer += `&${(0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.$6)(key)}=`;
        }
        writeValue(value) {
          this.buffer += (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.$6)(value);
        }
      };
      var AwsQueryProtocol = class extends _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.Mp {
        options;
        serializer;
        deserializer;
        mixin = new ProtocolLib();
        constructor(options) {
          super({
            defaultNamespace: options.defaultNamespace,
            errorTypeRegistries: options.errorTypeRegistries
          });
          this.options = options;
          const settings = {
            timestampFormat: {
              useTrait: true,
              default: 5
            },
            httpBindings: false,
            xmlNamespace: options.xmlNamespace,
            serviceNamespace: options.defaultNamespace,
            serializeEmptyLists: true
          };
          this.serializer = new QueryShapeSerializer(settings);
          this.deserializer = new XmlShapeDeserializer(settings);
        }
        getShapeId() {
          return "aws.protocols#awsQuery";
        }
        setSerdeContext(serdeContext) {
          this.serializer.setSerdeContext(serdeContext);
          this.deserializer.setSerdeContext(serdeContext);
        }
        getPayloadCodec() {
          throw new Error("AWSQuery protocol has no payload codec.");
        }
        async serializeRequest(operationSchema, input, context) {
          const request = await super.serializeRequest(operationSchema, input, context);
          if (!request.path.endsWith("/")) {
            request.path += "/";
          }
          request.headers["content-type"] = "application/x-www-form-urlencoded";
          if ((0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.LA)(operationSchema.input) === "unit" || !request.body) {
            request.body = "";
          }
          const action = operationSchema.name.split("#")[1] ?? operationSchema.name;
          request.body = `Action=${action}&Version=${this.options.version}` + request.body;
          if (request.body.endsWith("&")) {
            request.body = request.body.slice(-1);
          }
          return request;
        }
        async deserializeResponse(operationSchema, context, response) {
          const deserializer = this.deserializer;
          const ns = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.l1.of(operationSchema.output);
          const dataObject = {};
          if (response.statusCode >= 300) {
            const bytes2 = await (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.Px)(response.body, context);
            if (bytes2.byteLength > 0) {
              Object.assign(dataObject, await deserializer.read(15, bytes2));
            }
            await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
          }
          for (const header in response.headers) {
            const value = response.headers[header];
            delete response.headers[header];
            response.headers[header.toLowerCase()] = value;
          }
          const shortName = operationSchema.name.split("#")[1] ?? operationSchema.name;
          const awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : void 0;
          const bytes = await (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.Px)(response.body, context);
          if (bytes.byteLength > 0) {
            Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey));
          }
          dataObject.$metadata = this.deserializeMetadata(response);
          return dataObject;
        }
        useNestedResult() {
          return true;
        }
        async handleError(operationSchema, context, response, dataObject, metadata) {
          const errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
          this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
          const errorData = this.loadQueryError(dataObject) ?? {};
          const message = this.loadQueryErrorMessage(dataObject);
          errorData.message = message;
          errorData.Error = {
            Type: errorData.Type,
            Code: errorData.Code,
            Message: message
          };
          const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError);
          const ns = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.l1.of(errorSchema);
          const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
          const exception = new ErrorCtor({});
          const output = {
            Type: errorData.Error.Type,
            Code: errorData.Error.Code,
            Error: errorData.Error
          };
          for (const [name, member] of ns.structIterator()) {
            const target = member.getMergedTraits().xmlName ?? name;
            const value = errorData[target] ?? dataObject[target];
            output[name] = this.deserializer.readSchema(member, value);
          }
          throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
            $fault: ns.getMergedTraits().error,
            message
          }, output), dataObject);
        }
        loadQueryErrorCode(output, data) {
          const code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
          if (code !== void 0) {
            return code;
          }
          if (output.statusCode == 404) {
            return "NotFound";
          }
        }
        loadQueryError(data) {
          return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
        }
        loadQueryErrorMessage(data) {
          const errorData = this.loadQueryError(data);
          return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
        }
        getDefaultContentType() {
          return "application/x-www-form-urlencoded";
        }
      };
      var loadRestXmlErrorCode = (output, data) => {
        if (data?.Error?.Code !== void 0) {
          return data.Error.Code;
        }
        if (data?.Code !== void 0) {
          return data.Code;
        }
        if (output.statusCode == 404) {
          return "NotFound";
        }
      };
      var XmlShapeSerializer = class extends SerdeContextConfig {
        settings;
        stringBuffer;
        byteBuffer;
        buffer;
        constructor(settings) {
          super();
          this.settings = settings;
        }
        write(schema, value) {
          const ns = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.l1.of(schema);
          if (ns.isStringSchema() && typeof value === "string") {
            this.stringBuffer = value;
          } else if (ns.isBlobSchema()) {
            this.byteBuffer = "byteLength" in value ? value : (this.serdeContext?.base64Decoder ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.Ey)(value);
          } else {
            this.buffer = this.writeStruct(ns, value, void 0);
            const traits = ns.getMergedTraits();
            if (traits.httpPayload && !traits.xmlName) {
              this.buffer.withName(ns.getName());
            }
          }
        }
        flush() {
          if (this.byteBuffer !== void 0) {
            const bytes = this.byteBuffer;
            delete this.byteBuffer;
            return bytes;
          }
          if (this.stringBuffer !== void 0) {
            const str = this.stringBuffer;
            delete this.stringBuffer;
            return str;
          }
          const buffer = this.buffer;
          if (this.settings.xmlNamespace) {
            if (!buffer?.attributes?.["xmlns"]) {
              buffer.addAttribute("xmlns", this.settings.xmlNamespace);
            }
          }
          delete this.buffer;
          return buffer.toString();
        }
        writeStruct(ns, value, parentXmlns) {
          const traits = ns.getMergedTraits();
          const name = ns.isMemberSchema() && !traits.httpPayload ? ns.getMemberTraits().xmlName ?? ns.getMemberName() : traits.xmlName ?? ns.getName();
          if (!name || !ns.isStructSchema()) {
            throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${ns.getName(true)}.`);
          }
          const structXmlNode = XmlNode.of(name);
          const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
          for (const [memberName, memberSchema] of ns.structIterator()) {
            const val = value[memberName];
            if (val != null || memberSchema.isIdempotencyToken()) {
              if (memberSchema.getMergedTraits().xmlAttribute) {
                structXmlNode.addAttribute(memberSchema.getMergedTraits().xmlName ?? memberName, this.writeSimple(memberSchema, val));
                continue;
              }
              if (memberSchema.isListSchema()) {
                this.writeList(memberSchema, val, structXmlNode, xmlns);
              } else if (memberSchema.isMapSchema()) {
                this.writeMap(memberSchema, val, structXmlNode, xmlns);
              } else if (memberSchema.isStructSchema()) {
                structXmlNode.addChildNode(this.writeStruct(memberSchema, val, xmlns));
              } else {
                const memberNode = XmlNode.of(memberSchema.getMergedTraits().xmlName ?? memberSchema.getMemberName());
                this.writeSimpleInto(memberSchema, val, memberNode, xmlns);
                structXmlNode.addChildNode(memberNode);
              }
            }
          }
          const { $unknown } = value;
          if ($unknown && ns.isUnionSchema() && Array.isArray($unknown) && Object.keys(value).length === 1) {
            const [k, v] = $unknown;
            const node = XmlNode.of(k);
            if (typeof v !== "string") {
              if (value instanceof XmlNode || value instanceof XmlText) {
                structXmlNode.addChildNode(value);
              } else {
                throw new Error(`@aws-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.`);
              }
            }
            this.writeSimpleInto(0, v, node, xmlns);
            structXmlNode.addChildNode(node);
          }
          if (xmlns) {
            structXmlNode.addAttribute(xmlnsAttr, xmlns);
          }
          return structXmlNode;
        }
        writeList(listMember, array, container, parentXmlns) {
          if (!listMember.isMemberSchema()) {
            throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${listMember.getName(true)}`);
          }
          const listTraits = listMember.getMergedTraits();
          const listValueSchema = listMember.getValueSchema();
          const listValueTraits = listValueSchema.getMergedTraits();
          const sparse = !!listValueTraits.sparse;
          const flat = !!listTraits.xmlFlattened;
          const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(listMember, parentXmlns);
          const writeItem = (container2, value) => {
            if (listValueSchema.isListSchema()) {
              this.writeList(listValueSchema, Array.isArray(value) ? value : [value], container2, xmlns);
            } else if (listValueSchema.isMapSchema()) {
              this.writeMap(listValueSchema, value, container2, xmlns);
            } else if (listValueSchema.isStructSchema()) {
              const struct = this.writeStruct(listValueSchema, value, xmlns);
              container2.addChildNode(struct.withName(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member"));
            } else {
              const listItemNode = XmlNode.of(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member");
              this.writeSimpleInto(listValueSchema, value, listItemNode, xmlns);
              container2.addChildNode(listItemNode);
            }
          };
          if (flat) {
            for (const value of array) {
              if (sparse || value != null) {
                writeItem(container, value);
              }
            }
          } else {
            const listNode = XmlNode.of(listTraits.xmlName ?? listMember.getMemberName());
            if (xmlns) {
              listNode.addAttribute(xmlnsAttr, xmlns);
            }
            for (const value of array) {
              if (sparse || value != null) {
                writeItem(listNode, value);
              }
            }
            container.addChildNode(listNode);
          }
        }
        writeMap(mapMember, map, container, parentXmlns, containerIsMap = false) {
          if (!mapMember.isMemberSchema()) {
            throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${mapMember.getName(true)}`);
          }
          const mapTraits = mapMember.getMergedTraits();
          const mapKeySchema = mapMember.getKeySchema();
          const mapKeyTraits = mapKeySchema.getMergedTraits();
          const keyTag = mapKeyTraits.xmlName ?? "key";
          const mapValueSchema = mapMember.getValueSchema();
          const mapValueTraits = mapValueSchema.getMergedTraits();
          const valueTag = mapValueTraits.xmlName ?? "value";
          const sparse = !!mapValueTraits.sparse;
          const flat = !!mapTraits.xmlFlattened;
          const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(mapMember, parentXmlns);
          const addKeyValue = (entry, key, val) => {
            const keyNode = XmlNode.of(keyTag, key);
            const [keyXmlnsAttr, keyXmlns] = this.getXmlnsAttribute(mapKeySchema, xmlns);
            if (keyXmlns) {
              keyNode.addAttribute(keyXmlnsAttr, keyXmlns);
            }
            entry.addChildNode(keyNode);
            let valueNode = XmlNode.of(valueTag);
            if (mapValueSchema.isListSchema()) {
              this.writeList(mapValueSchema, val, valueNode, xmlns);
            } else if (mapValueSchema.isMapSchema()) {
              this.writeMap(mapValueSchema, val, valueNode, xmlns, true);
            } else if (mapValueSchema.isStructSchema()) {
              valueNode = this.writeStruct(mapValueSchema, val, xmlns);
            } else {
              this.writeSimpleInto(mapValueSchema, val, valueNode, xmlns);
            }
            entry.addChildNode(valueNode);
          };
          if (flat) {
            for (const key in map) {
              const val = map[key];
              if (sparse || val != null) {
                const entry = XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName());
                addKeyValue(entry, key, val);
                container.addChildNode(entry);
              }
            }
          } else {
            let mapNode;
            if (!containerIsMap) {
              mapNode = XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName());
              if (xmlns) {
                mapNode.addAttribute(xmlnsAttr, xmlns);
              }
              container.addChildNode(mapNode);
            }
            for (const key in map) {
              const val = map[key];
              if (sparse || val != null) {
                const entry = XmlNode.of("entry");
                addKeyValue(entry, key, val);
                (containerIsMap ? container : mapNode).addChildNode(entry);
              }
            }
          }
        }
        writeSimple(_schema, value) {
          if (null === value) {
            throw new Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.");
          }
          const ns = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.l1.of(_schema);
          let nodeContents = null;
          if (value && typeof value === "object") {
            if (ns.isBlobSchema()) {
              nodeContents = (this.serdeContext?.base64Encoder ?? _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.nk)(value);
            } else if (ns.isTimestampSchema() && value instanceof Date) {
              const format = (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.Vm)(ns, this.settings);
              switch (format) {
                case 5:
                  nodeContents = value.toISOString().replace(".000Z", "Z");
                  break;
                case 6:
                  nodeContents = (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.JV)(value);
                  break;
                case 7:
                  nodeContents = String(value.getTime() / 1e3);
                  break;
                default:
                  console.warn("Missing timestamp format, using http date", value);
                  nodeContents = (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.JV)(value);
                  break;
              }
            } else if (ns.isBigDecimalSchema() && value) {
              if (value instanceof _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.Dv) {
                return value.string;
              }
              return String(value);
            } else if (ns.isMapSchema() || ns.isListSchema()) {
              throw new Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead.");
            } else {
              throw new Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${ns.getName(true)}`);
            }
          }
          if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) {
            nodeContents = String(value);
          }
          if (ns.isStringSchema()) {
            if (value === void 0 && ns.isIdempotencyToken()) {
              nodeContents = (0, _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.ec)();
            } else {
              nodeContents = String(value);
            }
          }
          if (nodeContents === null) {
            throw new Error(`Unhandled schema-value pair ${ns.getName(true)}=${value}`);
          }
          return nodeContents;
        }
        writeSimpleInto(_schema, value, into, parentXmlns) {
          const nodeContents = this.writeSimple(_schema, value);
          const ns = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.l1.of(_schema);
          const content = new XmlText(nodeContents);
          const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
          if (xmlns) {
            into.addAttribute(xmlnsAttr, xmlns);
          }
          into.addChildNode(content);
        }
        getXmlnsAttribute(ns, parentXmlns) {
          const traits = ns.getMergedTraits();
          const [prefix, xmlns] = traits.xmlNamespace ?? [];
          if (xmlns && xmlns !== parentXmlns) {
            return [prefix ? `xmlns:${prefix}` : "xmlns", xmlns];
          }
          return [void 0, void 0];
        }
      };
      var XmlCodec = class extends SerdeContextConfig {
        settings;
        constructor(settings) {
          super();
          this.settings = settings;
        }
        createSerializer() {
          const serializer = new XmlShapeSerializer(this.settings);
          serializer.setSerdeContext(this.serdeContext);
          return serializer;
        }
        createDeserializer() {
          const deserializer = new XmlShapeDeserializer(this.settings);
          deserializer.setSerdeContext(this.serdeContext);
          return deserializer;
        }
      };
      var AwsRestXmlProtocol = class extends _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.sM {
        codec;
        serializer;
        deserializer;
        mixin = new ProtocolLib();
        constructor(options) {
          super(options);
          const settings = {
            timestampFormat: {
              useTrait: true,
              default: 5
            },
            httpBindings: true,
            xmlNamespace: options.xmlNamespace,
            serviceNamespace: options.defaultNamespace
          };
          this.codec = new XmlCodec(settings);
          this.serializer = new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__._2(this.codec.createSerializer(), settings);
          this.deserializer = new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.zS(this.codec.createDeserializer(), settings);
        }
        getPayloadCodec() {
          return this.codec;
        }
        getShapeId() {
          return "aws.protocols#restXml";
        }
        async serializeRequest(operationSchema, input, context) {
          const request = await super.serializeRequest(operationSchema, input, context);
          const inputSchema = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.l1.of(operationSchema.input);
          if (!request.headers["content-type"]) {
            const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
            if (contentType) {
              request.headers["content-type"] = contentType;
            }
          }
          if (typeof request.body === "string" && request.headers["content-type"] === this.getDefaultContentType() && !request.body.startsWith("<?xml ") && !this.hasUnstructuredPayloadBinding(inputSchema)) {
            request.body = '<?xml version="1.0" encoding="UTF-8"?>' + request.body;
          }
          return request;
        }
        async deserializeResponse(operationSchema, context, response) {
          return super.deserializeResponse(operationSchema, context, response);
        }
        async handleError(operationSchema, context, response, dataObject, metadata) {
          const errorIdentifier = loadRestXmlErrorCode(response, dataObject) ?? "Unknown";
          this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
          if (dataObject.Error && typeof dataObject.Error === "object") {
            for (const key of Object.keys(dataObject.Error)) {
              dataObject[key] = dataObject.Error[key];
              if (key.toLowerCase() === "message") {
                dataObject.message = dataObject.Error[key];
              }
            }
          }
          if (dataObject.RequestId && !metadata.requestId) {
            metadata.requestId = dataObject.RequestId;
          }
          const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
          const ns = _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__.l1.of(errorSchema);
          const message = dataObject.Error?.message ?? dataObject.Error?.Message ?? dataObject.message ?? dataObject.Message ?? "UnknownError";
          const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
          const exception = new ErrorCtor({});
          await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
          const output = {};
          const errorDeserializer = this.codec.createDeserializer();
          for (const [name, member] of ns.structIterator()) {
            const target = member.getMergedTraits().xmlName ?? name;
            const value = dataObject.Error?.[target] ?? dataObject[target];
            output[name] = errorDeserializer.readSchema(member, value);
          }
          throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
            $fault: ns.getMergedTraits().error,
            message
          }, output), dataObject);
        }
        getDefaultContentType() {
          return "application/xml";
        }
        hasUnstructuredPayloadBinding(ns) {
          for (const [, member] of ns.structIterator()) {
            if (member.getMergedTraits().httpPayload) {
              return !(member.isStructSchema() || member.isMapSchema() || member.isListSchema());
            }
          }
          return false;
        }
      };
    })
  )
};
