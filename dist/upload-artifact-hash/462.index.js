export const id = 462;
export const ids = [462];
export const modules = {
  /***/
  5462: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        fromSSO: () => (
          /* binding */
          fromSSO
        )
        /* harmony export */
      });
      var _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6409);
      var _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9264);
      var _chunk_OWTUYOKC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7215);
      var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
      var isSsoProfile = (arg) => arg && (typeof arg.sso_start_url === "string" || typeof arg.sso_account_id === "string" || typeof arg.sso_session === "string" || typeof arg.sso_region === "string" || typeof arg.sso_role_name === "string");
      var EXPIRE_WINDOW_MS = 5 * 60 * 1e3;
      var REFRESH_MESSAGE = `To refresh this SSO session run 'aws sso login' with the corresponding profile.`;
      var getSsoOidcClient = async (ssoRegion, init = {}, callerClientConfig) => {
        const { SSOOIDCClient } = await __webpack_require__.e(
          /* import() */
          851
        ).then(__webpack_require__.bind(__webpack_require__, 6851));
        const coalesce = (prop) => init.clientConfig?.[prop] ?? init.parentClientConfig?.[prop] ?? callerClientConfig?.[prop];
        const ssoOidcClient = new SSOOIDCClient(Object.assign({}, init.clientConfig ?? {}, {
          region: ssoRegion ?? init.clientConfig?.region,
          logger: coalesce("logger"),
          userAgentAppId: coalesce("userAgentAppId")
        }));
        return ssoOidcClient;
      };
      var getNewSsoOidcToken = async (ssoToken, ssoRegion, init = {}, callerClientConfig) => {
        const { CreateTokenCommand } = await __webpack_require__.e(
          /* import() */
          851
        ).then(__webpack_require__.bind(__webpack_require__, 6851));
        const ssoOidcClient = await getSsoOidcClient(ssoRegion, init, callerClientConfig);
        return ssoOidcClient.send(new CreateTokenCommand({
          clientId: ssoToken.clientId,
          clientSecret: ssoToken.clientSecret,
          refreshToken: ssoToken.refreshToken,
          grantType: "refresh_token"
        }));
      };
      var validateTokenExpiry = (token) => {
        if (token.expiration && token.expiration.getTime() < Date.now()) {
          throw new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.Jh(`Token is expired. ${REFRESH_MESSAGE}`, false);
        }
      };
      var validateTokenKey = (key, value, forRefresh = false) => {
        if (typeof value === "undefined") {
          throw new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.Jh(`Value not present for '${key}' in SSO Token${forRefresh ? ". Cannot refresh" : ""}. ${REFRESH_MESSAGE}`, false);
        }
      };
      var { writeFile } = node_fs__WEBPACK_IMPORTED_MODULE_3__.promises;
      var writeSSOTokenToFile = (id2, ssoToken) => {
        const tokenFilepath = (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.C9)(id2);
        const tokenString = JSON.stringify(ssoToken, null, 2);
        return writeFile(tokenFilepath, tokenString);
      };
      var lastRefreshAttemptTimes = /* @__PURE__ */ new Map();
      var inFlightRefreshes = /* @__PURE__ */ new Map();
      var fromSso = (init = {}) => async ({ callerClientConfig } = {}) => {
        init.logger?.debug("@aws-sdk/token-providers - fromSso");
        const profiles = await (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.YU)(init);
        const profileName = (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.Bz)({
          profile: init.profile ?? callerClientConfig?.profile
        });
        const profile = profiles[profileName];
        if (!profile) {
          throw new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.Jh(`Profile '${profileName}' could not be found in shared credentials file.`, false);
        } else if (!profile["sso_session"]) {
          throw new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.Jh(`Profile '${profileName}' is missing required property 'sso_session'.`);
        }
        const ssoSessionName = profile["sso_session"];
        const inFlightRefresh = inFlightRefreshes.get(ssoSessionName);
        if (inFlightRefresh) {
          return await inFlightRefresh;
        }
        const ssoSessions = await (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.qw)(init);
        const ssoSession = ssoSessions[ssoSessionName];
        if (!ssoSession) {
          throw new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.Jh(`Sso session '${ssoSessionName}' could not be found in shared credentials file.`, false);
        }
        for (const ssoSessionRequiredKey of ["sso_start_url", "sso_region"]) {
          if (!ssoSession[ssoSessionRequiredKey]) {
            throw new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.Jh(`Sso session '${ssoSessionName}' is missing required property '${ssoSessionRequiredKey}'.`, false);
          }
        }
        const ssoStartUrl = ssoSession["sso_start_url"];
        const ssoRegion = ssoSession["sso_region"];
        let ssoToken;
        try {
          ssoToken = await (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.vf)(ssoSessionName);
        } catch (e) {
          throw new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.Jh(`The SSO session token associated with profile=${profileName} was not found or is invalid. ${REFRESH_MESSAGE}`, false);
        }
        validateTokenKey("accessToken", ssoToken.accessToken);
        validateTokenKey("expiresAt", ssoToken.expiresAt);
        const { accessToken, expiresAt } = ssoToken;
        const existingToken = {
          token: accessToken,
          expiration: new Date(expiresAt)
        };
        if (existingToken.expiration.getTime() - Date.now() > EXPIRE_WINDOW_MS) {
          return existingToken;
        }
        const inFlightRefreshAfterReadingToken = inFlightRefreshes.get(ssoSessionName);
        if (inFlightRefreshAfterReadingToken) {
          return await inFlightRefreshAfterReadingToken;
        }
        const lastRefreshAttemptTime = lastRefreshAttemptTimes.get(ssoSessionName) ?? 0;
        if (Date.now() - lastRefreshAttemptTime < 30 * 1e3) {
          validateTokenExpiry(existingToken);
          return existingToken;
        }
        validateTokenKey("clientId", ssoToken.clientId, true);
        validateTokenKey("clientSecret", ssoToken.clientSecret, true);
        validateTokenKey("refreshToken", ssoToken.refreshToken, true);
        const refresh = (async () => {
          try {
            lastRefreshAttemptTimes.set(ssoSessionName, Date.now());
            const newSsoOidcToken = await getNewSsoOidcToken(ssoToken, ssoRegion, init, callerClientConfig);
            validateTokenKey("accessToken", newSsoOidcToken.accessToken);
            validateTokenKey("expiresIn", newSsoOidcToken.expiresIn);
            const newTokenExpiration = new Date(Date.now() + newSsoOidcToken.expiresIn * 1e3);
            try {
              await writeSSOTokenToFile(ssoSessionName, {
                ...ssoToken,
                accessToken: newSsoOidcToken.accessToken,
                expiresAt: newTokenExpiration.toISOString(),
                refreshToken: newSsoOidcToken.refreshToken
              });
            } catch (error) {
            }
            return {
              token: newSsoOidcToken.accessToken,
              expiration: newTokenExpiration
            };
          } catch (error) {
            validateTokenExpiry(existingToken);
            return existingToken;
          }
        })();
        inFlightRefreshes.set(ssoSessionName, refresh);
        try {
          return await refresh;
        } finally {
          inFlightRefreshes.delete(ssoSessionName);
        }
      };
      var SHOULD_FAIL_CREDENTIAL_CHAIN = false;
      var resolveSSOCredentials = async ({ ssoStartUrl, ssoSession, ssoAccountId, ssoRegion, ssoRoleName, ssoClient, clientConfig, parentClientConfig, callerClientConfig, profile, filepath, configFilepath, ignoreCache, logger }) => {
        let token;
        const refreshMessage = `To refresh this SSO session run aws sso login with the corresponding profile.`;
        if (ssoSession) {
          try {
            const _token = await fromSso({
              profile,
              filepath,
              configFilepath,
              ignoreCache,
              clientConfig,
              parentClientConfig,
              logger
            })({ callerClientConfig });
            token = {
              accessToken: _token.token,
              expiresAt: new Date(_token.expiration).toISOString()
            };
          } catch (e) {
            throw new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.C1(e.message, {
              tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
              logger
            });
          }
        } else {
          try {
            token = await (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.vf)(ssoStartUrl);
          } catch (e) {
            throw new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.C1(`The SSO session associated with this profile is invalid. ${refreshMessage}`, {
              tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
              logger
            });
          }
        }
        if (new Date(token.expiresAt).getTime() - Date.now() <= 0) {
          throw new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.C1(`The SSO session associated with this profile has expired. ${refreshMessage}`, {
            tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
            logger
          });
        }
        const { accessToken } = token;
        const { SSOClient, GetRoleCredentialsCommand } = await __webpack_require__.e(
          /* import() */
          611
        ).then(__webpack_require__.bind(__webpack_require__, 1611));
        const sso = ssoClient || new SSOClient(Object.assign({}, clientConfig ?? {}, {
          logger: clientConfig?.logger ?? callerClientConfig?.logger ?? parentClientConfig?.logger,
          region: clientConfig?.region ?? ssoRegion,
          userAgentAppId: clientConfig?.userAgentAppId ?? callerClientConfig?.userAgentAppId ?? parentClientConfig?.userAgentAppId
        }));
        let ssoResp;
        try {
          ssoResp = await sso.send(new GetRoleCredentialsCommand({
            accountId: ssoAccountId,
            roleName: ssoRoleName,
            accessToken
          }));
        } catch (e) {
          throw new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.C1(e, {
            tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
            logger
          });
        }
        const { roleCredentials: { accessKeyId, secretAccessKey, sessionToken, expiration, credentialScope, accountId } = {} } = ssoResp;
        if (!accessKeyId || !secretAccessKey || !sessionToken || !expiration) {
          throw new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.C1("SSO returns an invalid temporary credential.", {
            tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
            logger
          });
        }
        const credentials = {
          accessKeyId,
          secretAccessKey,
          sessionToken,
          expiration: new Date(expiration),
          ...credentialScope && { credentialScope },
          ...accountId && { accountId }
        };
        if (ssoSession) {
          (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_0__.gD)(credentials, "CREDENTIALS_SSO", "s");
        } else {
          (0, _chunk_7XM3BFBX_js__WEBPACK_IMPORTED_MODULE_0__.gD)(credentials, "CREDENTIALS_SSO_LEGACY", "u");
        }
        return credentials;
      };
      var validateSsoProfile = (profile, logger) => {
        const { sso_start_url, sso_account_id, sso_region, sso_role_name } = profile;
        if (!sso_start_url || !sso_account_id || !sso_region || !sso_role_name) {
          throw new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.C1(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(profile).join(", ")}
Reference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`, { tryNextLink: false, logger });
        }
        return profile;
      };
      var fromSSO = (init = {}) => async ({ callerClientConfig } = {}) => {
        init.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");
        const { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
        const { ssoClient } = init;
        const profileName = (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.Bz)({
          profile: init.profile ?? callerClientConfig?.profile
        });
        if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) {
          const profiles = await (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.YU)(init);
          const profile = profiles[profileName];
          if (!profile) {
            throw new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.C1(`Profile ${profileName} was not found.`, { logger: init.logger });
          }
          if (!isSsoProfile(profile)) {
            throw new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.C1(`Profile ${profileName} is not configured with SSO credentials.`, {
              logger: init.logger
            });
          }
          if (profile?.sso_session) {
            const ssoSessions = await (0, _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.qw)(init);
            const session = ssoSessions[profile.sso_session];
            const conflictMsg = ` configurations in profile ${profileName} and sso-session ${profile.sso_session}`;
            if (ssoRegion && ssoRegion !== session.sso_region) {
              throw new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.C1(`Conflicting SSO region` + conflictMsg, {
                tryNextLink: false,
                logger: init.logger
              });
            }
            if (ssoStartUrl && ssoStartUrl !== session.sso_start_url) {
              throw new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.C1(`Conflicting SSO start_url` + conflictMsg, {
                tryNextLink: false,
                logger: init.logger
              });
            }
            profile.sso_region = session.sso_region;
            profile.sso_start_url = session.sso_start_url;
          }
          const { sso_start_url, sso_account_id, sso_region, sso_role_name, sso_session } = validateSsoProfile(profile, init.logger);
          return resolveSSOCredentials({
            ssoStartUrl: sso_start_url,
            ssoSession: sso_session,
            ssoAccountId: sso_account_id,
            ssoRegion: sso_region,
            ssoRoleName: sso_role_name,
            ssoClient,
            clientConfig: init.clientConfig,
            parentClientConfig: init.parentClientConfig,
            callerClientConfig: init.callerClientConfig,
            profile: profileName,
            filepath: init.filepath,
            configFilepath: init.configFilepath,
            ignoreCache: init.ignoreCache,
            logger: init.logger
          });
        } else if (!ssoStartUrl || !ssoAccountId || !ssoRegion || !ssoRoleName) {
          throw new _chunk_H6SMJ2CO_js__WEBPACK_IMPORTED_MODULE_1__.C1('Incomplete configuration. The fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"', { tryNextLink: false, logger: init.logger });
        } else {
          return resolveSSOCredentials({
            ssoStartUrl,
            ssoSession,
            ssoAccountId,
            ssoRegion,
            ssoRoleName,
            ssoClient,
            clientConfig: init.clientConfig,
            parentClientConfig: init.parentClientConfig,
            callerClientConfig: init.callerClientConfig,
            profile: profileName,
            filepath: init.filepath,
            configFilepath: init.configFilepath,
            ignoreCache: init.ignoreCache,
            logger: init.logger
          });
        }
      };
    })
  )
};
