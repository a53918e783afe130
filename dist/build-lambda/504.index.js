export const id = 504;
export const ids = [504];
export const modules = {
  /***/
  8504: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        createEsbuildLoader: () => (
          /* binding */
          createEsbuildLoader
        )
      });
      var external_node_fs_ = __webpack_require__(3024);
      var external_node_module_ = __webpack_require__(8995);
      var external_node_path_ = __webpack_require__(6760);
      ;
      const platforms = (
        /* unused pure expression or super */
        null
      );
      const bundledPlatform = "linux-x64";
      function executableIn(platform) {
        return platform.startsWith("win32-") ? "esbuild.exe" : "bin/esbuild";
      }
      function readDescription(file) {
        return JSON.parse((0, external_node_fs_.readFileSync)(file, "utf8"));
      }
      var errors = __webpack_require__(8285);
      var external_node_child_process_ = __webpack_require__(1421);
      var external_node_crypto_ = __webpack_require__(7598);
      var external_node_util_ = __webpack_require__(7975);
      ;
      const run = (0, external_node_util_.promisify)(external_node_child_process_.execFile);
      async function fetchExecutable(wanted, version, temporaryFolder, pack) {
        const specifier = `${wanted.package}@${version}`;
        const folder = await external_node_fs_.promises.mkdtemp(external_node_path_.join(temporaryFolder, "edge-actions-esbuild-"));
        try {
          const tarball = await pack(specifier, folder);
          const integrity = `sha512-${(0, external_node_crypto_.createHash)("sha512").update(await external_node_fs_.promises.readFile(tarball)).digest("base64")}`;
          if (integrity !== wanted.integrity) {
            throw new errors.yo("esbuild has the wrong integrity", `${specifier}: the registry gave ${integrity}, expected ${wanted.integrity}. Nothing of it was kept. Check which registry npm is configured to use.`);
          }
          await run("tar", ["-xzf", external_node_path_.basename(tarball), `package/${wanted.executable}`], { cwd: folder });
          const executable = external_node_path_.join(folder, "package", ...wanted.executable.split("/"));
          const sha256 = await sha256Of(executable);
          if (sha256 !== wanted.sha256) {
            throw new errors.yo("esbuild has the wrong hash", `${wanted.executable} of ${specifier} has SHA-256 ${sha256}, expected ${wanted.sha256}.`);
          }
          await external_node_fs_.promises.chmod(executable, 493);
          return { folder, executable };
        } catch (error) {
          await external_node_fs_.promises.rm(folder, { recursive: true, force: true });
          throw error;
        }
      }
      async function sha256Of(file) {
        try {
          return (0, external_node_crypto_.createHash)("sha256").update(await external_node_fs_.promises.readFile(file)).digest("hex");
        } catch (error) {
          if (error.code === "ENOENT" || error.code === "ENOTDIR")
            return void 0;
          throw error;
        }
      }
      ;
      async function findExecutable(description, places) {
        const wanted = description.platforms[places.platform];
        if (!wanted) {
          const known = Object.keys(description.platforms).join(", ");
          throw new errors.yo("Platform without esbuild", `There is no esbuild for ${places.platform}. Run this on one of ${known}.`);
        }
        if (places.platform === description.bundled.platform) {
          return startable(external_node_path_.join(places.distEsbuild, ...wanted.executable.split("/")), places);
        }
        const installed = await inNodeModules(wanted, description.version, places);
        if (installed)
          return startable(installed, places);
        const cached = cachePath(wanted, description.version, places);
        if (cached && await hasHash(cached, wanted, places.log))
          return startable(cached, places);
        return fetchAndKeep(wanted, description.version, cached, places);
      }
      async function inNodeModules(wanted, version, places) {
        const folder = external_node_path_.join(places.workspace, "node_modules", ...wanted.package.split("/"));
        const found = await external_node_fs_.promises.readFile(external_node_path_.join(folder, "package.json"), "utf8").then((text) => JSON.parse(text).version, () => void 0);
        if (found !== version)
          return void 0;
        const executable = external_node_path_.join(folder, ...wanted.executable.split("/"));
        return await hasHash(executable, wanted, places.log) ? executable : void 0;
      }
      function cachePath(wanted, version, places) {
        if (!places.toolCache)
          return void 0;
        return external_node_path_.join(places.toolCache, "edge-actions-esbuild", version, places.platform, external_node_path_.basename(wanted.executable));
      }
      async function hasHash(file, wanted, log) {
        const sha256 = await sha256Of(file);
        if (sha256 !== void 0 && sha256 !== wanted.sha256)
          log.info(`${file} is not the esbuild that was expected (SHA-256 ${sha256}); it is not used.`);
        return sha256 === wanted.sha256;
      }
      async function fetchAndKeep(wanted, version, cached, places) {
        places.log.info(`Fetching ${wanted.package}@${version} with npm`);
        await external_node_fs_.promises.mkdir(places.temporaryFolder, { recursive: true });
        const { folder, executable } = await fetchExecutable(wanted, version, places.temporaryFolder, places.pack);
        if (!cached)
          return { executable, temporary: folder };
        try {
          await keep(executable, cached);
        } finally {
          await external_node_fs_.promises.rm(folder, { recursive: true, force: true });
        }
        return { executable: cached, temporary: void 0 };
      }
      async function keep(executable, cached) {
        await external_node_fs_.promises.mkdir(external_node_path_.dirname(cached), { recursive: true });
        const folder = await external_node_fs_.promises.mkdtemp(external_node_path_.join(external_node_path_.dirname(cached), ".new-"));
        try {
          const copy = external_node_path_.join(folder, external_node_path_.basename(cached));
          await external_node_fs_.promises.copyFile(executable, copy);
          await external_node_fs_.promises.chmod(copy, 493);
          await external_node_fs_.promises.rename(copy, cached);
        } finally {
          await external_node_fs_.promises.rm(folder, { recursive: true, force: true });
        }
      }
      async function startable(file, places) {
        if (places.platform.startsWith("win32-"))
          return { executable: file, temporary: void 0 };
        try {
          (0, external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
          return { executable: file, temporary: void 0 };
        } catch (error) {
          if (error.code === "ENOENT") {
            throw new errors.yo("esbuild is missing", `${file} is not there. Use a released version of edge-actions, or run npm run build.`, { cause: error });
          }
        }
        await external_node_fs_.promises.mkdir(places.temporaryFolder, { recursive: true });
        const folder = await external_node_fs_.promises.mkdtemp(external_node_path_.join(places.temporaryFolder, "edge-actions-esbuild-"));
        const copy = external_node_path_.join(folder, external_node_path_.basename(file));
        await external_node_fs_.promises.copyFile(file, copy);
        await external_node_fs_.promises.chmod(copy, 493);
        return { executable: copy, temporary: folder };
      }
      ;
      const npm_pack_run = (0, external_node_util_.promisify)(external_node_child_process_.execFile);
      function npmPack(workspace, platform = process.platform) {
        return async (specifier, folder) => {
          const windows = platform === "win32";
          const target = windows ? `"${folder}"` : folder;
          try {
            await npm_pack_run("npm", ["pack", specifier, "--pack-destination", target, "--ignore-scripts", "--loglevel=error"], {
              cwd: workspace,
              shell: windows,
              timeout: 12e4,
              maxBuffer: 1024 * 1024
            });
          } catch (error) {
            const output = error.stderr?.trim() || (0, errors.bD)(error);
            throw new errors.yo("esbuild could not be fetched", `npm pack ${specifier} failed: ${output.slice(0, 2e3)}
Give npm access to the registry that serves ${specifier}, or install esbuild in the workspace.`, { cause: error });
          }
          const tarball = (await external_node_fs_.promises.readdir(folder)).find((name) => name.endsWith(".tgz"));
          if (!tarball)
            throw new errors.yo("esbuild could not be fetched", `npm pack ${specifier} ended well but left no tarball behind.`);
          return external_node_path_.join(folder, tarball);
        };
      }
      ;
      function createEsbuildLoader(places) {
        let loaded;
        return () => {
          loaded ??= load(places);
          return loaded;
        };
      }
      async function load(places) {
        const description = readDescription(external_node_path_.join(places.distEsbuild, "esbuild.json"));
        const found = await findExecutable(description, {
          distEsbuild: places.distEsbuild,
          workspace: places.workspace,
          toolCache: places.toolCache,
          temporaryFolder: places.tempDirectory,
          platform: places.platform ?? `${process.platform}-${process.arch}`,
          pack: places.pack ?? npmPack(places.workspace),
          log: places.log
        });
        const { executable, temporary } = found;
        const esbuild = requireWith(external_node_path_.join(places.distEsbuild, "main.js"), executable);
        process.once("exit", () => {
          esbuild.stop();
          if (temporary)
            (0, external_node_fs_.rmSync)(temporary, { recursive: true, force: true });
        });
        return esbuild;
      }
      function requireWith(mainFile, executable) {
        const before = process.env.ESBUILD_BINARY_PATH;
        process.env.ESBUILD_BINARY_PATH = executable;
        try {
          const requireFile = (0, external_node_module_.createRequire)(mainFile);
          return requireFile(mainFile);
        } finally {
          if (before === void 0)
            delete process.env.ESBUILD_BINARY_PATH;
          else
            process.env.ESBUILD_BINARY_PATH = before;
        }
      }
    })
  )
};
