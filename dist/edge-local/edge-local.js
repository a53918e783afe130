#!/usr/bin/env node
const oldest = 20;
const major = Number(process.versions.node.split(".")[0]);
if (major < oldest) {
  console.error(`edge-local needs Node.js ${oldest} or newer; this is ${process.version}.`);
  process.exitCode = 1;
} else {
  import("./index.js").catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
}
