/** Every test in one run; a test that needs a page says so with @jest-environment jsdom. */
module.exports = {
  testEnvironment: "node",
  // office.js is evaluated in the global scope and goes on using what it put there.
  testEnvironmentOptions: { globalsCleanup: "off" },
  roots: ["<rootDir>/src", "<rootDir>/test"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/", "<rootDir>/test/deep/"],
  transform: {
    "^.+\\.(t|j)sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    ],
  },
  // The grid is published for bundlers: some of its parts are only there as ES modules.
  transformIgnorePatterns: ["/node_modules/(?!(lodash-es|nanoid|rbush|quickselect|kdbush)/)"],
  testTimeout: 30000,
};
