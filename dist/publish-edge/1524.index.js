export const id = 1524;
export const ids = [1524];
export const modules = {
  /***/
  1524: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        fromProcess: () => (
          /* binding */
          fromProcess
        )
        /* harmony export */
      });
      var _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6409);
      var _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9264);
      var _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7215);
      var node_child_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1421);
      var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7975);
      var getValidatedProcessCredentials = (profileName, data, profiles) => {
        if (data.Version !== 1) {
          throw Error(`Profile ${profileName} credential_process did not return Version 1.`);
        }
        if (data.AccessKeyId === void 0 || data.SecretAccessKey === void 0) {
          throw Error(`Profile ${profileName} credential_process returned invalid credentials.`);
        }
        if (data.Expiration) {
          const currentTime = /* @__PURE__ */ new Date();
          const expireTime = new Date(data.Expiration);
          if (expireTime < currentTime) {
            throw Error(`Profile ${profileName} credential_process returned expired credentials.`);
          }
        }
        let accountId = data.AccountId;
        if (!accountId && profiles?.[profileName]?.aws_account_id) {
          accountId = profiles[profileName].aws_account_id;
        }
        const credentials = {
          accessKeyId: data.AccessKeyId,
          secretAccessKey: data.SecretAccessKey,
          ...data.SessionToken && { sessionToken: data.SessionToken },
          ...data.Expiration && { expiration: new Date(data.Expiration) },
          ...data.CredentialScope && { credentialScope: data.CredentialScope },
          ...accountId && { accountId }
        };
        (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_0__.gD)(credentials, "CREDENTIALS_PROCESS", "w");
        return credentials;
      };
      var resolveProcessCredentials = async (profileName, profiles, logger) => {
        const profile = profiles[profileName];
        if (profiles[profileName]) {
          const credentialProcess = profile["credential_process"];
          if (credentialProcess !== void 0) {
            const execPromise = (0, node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(_chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.ZY?.getTokenRecord?.().exec ?? node_child_process__WEBPACK_IMPORTED_MODULE_3__.exec);
            try {
              const { stdout } = await execPromise(credentialProcess);
              let data;
              try {
                data = JSON.parse(stdout.trim());
              } catch {
                throw Error(`Profile ${profileName} credential_process returned invalid JSON.`);
              }
              return getValidatedProcessCredentials(profileName, data, profiles);
            } catch (error) {
              throw new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.C1(error.message, { logger });
            }
          } else {
            throw new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.C1(`Profile ${profileName} did not contain credential_process.`, { logger });
          }
        } else {
          throw new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.C1(`Profile ${profileName} could not be found in shared credentials file.`, {
            logger
          });
        }
      };
      var fromProcess = (init = {}) => async ({ callerClientConfig } = {}) => {
        init.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");
        const profiles = await (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.YU)(init);
        return resolveProcessCredentials((0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.Bz)({
          profile: init.profile ?? callerClientConfig?.profile
        }), profiles, init.logger);
      };
    })
  )
};
