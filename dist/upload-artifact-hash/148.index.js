export const id = 148;
export const ids = [148];
export const modules = {
  /***/
  7148: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        fromTokenFile: () => (
          /* binding */
          fromTokenFile
        )
        /* harmony export */
      });
      var _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6409);
      var _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9264);
      var _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7215);
      var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
      var fromWebToken = (init) => async (awsIdentityProperties) => {
        init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");
        const { roleArn, roleSessionName, webIdentityToken, providerId, policyArns, policy, durationSeconds } = init;
        let { roleAssumerWithWebIdentity } = init;
        if (!roleAssumerWithWebIdentity) {
          const { getDefaultRoleAssumerWithWebIdentity } = await __webpack_require__.e(
            /* import() */
            705
          ).then(__webpack_require__.bind(__webpack_require__, 7705));
          roleAssumerWithWebIdentity = getDefaultRoleAssumerWithWebIdentity({
            ...init.clientConfig,
            credentialProviderLogger: init.logger,
            parentClientConfig: {
              ...awsIdentityProperties?.callerClientConfig,
              ...init.parentClientConfig
            }
          }, init.clientPlugins);
        }
        return roleAssumerWithWebIdentity({
          RoleArn: roleArn,
          RoleSessionName: roleSessionName ?? `aws-sdk-js-session-${Date.now()}`,
          WebIdentityToken: webIdentityToken,
          ProviderId: providerId,
          PolicyArns: policyArns,
          Policy: policy,
          DurationSeconds: durationSeconds
        });
      };
      var ENV_TOKEN_FILE = "AWS_WEB_IDENTITY_TOKEN_FILE";
      var ENV_ROLE_ARN = "AWS_ROLE_ARN";
      var ENV_ROLE_SESSION_NAME = "AWS_ROLE_SESSION_NAME";
      var fromTokenFile = (init = {}) => async (awsIdentityProperties) => {
        init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");
        const webIdentityTokenFile = init?.webIdentityTokenFile ?? process.env[ENV_TOKEN_FILE];
        const roleArn = init?.roleArn ?? process.env[ENV_ROLE_ARN];
        const roleSessionName = init?.roleSessionName ?? process.env[ENV_ROLE_SESSION_NAME];
        if (!webIdentityTokenFile || !roleArn) {
          throw new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.C1("Web identity configuration not specified", {
            logger: init.logger
          });
        }
        const credentials = await fromWebToken({
          ...init,
          webIdentityToken: _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.ZY?.getTokenRecord?.()[webIdentityTokenFile] ?? (0, node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(webIdentityTokenFile, { encoding: "ascii" }),
          roleArn,
          roleSessionName
        })(awsIdentityProperties);
        if (webIdentityTokenFile === process.env[ENV_TOKEN_FILE]) {
          (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_0__.gD)(credentials, "CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN", "h");
        }
        return credentials;
      };
    })
  )
};
