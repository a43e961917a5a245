import { defineConfig } from "vitest/config";

// Other people's programs as clients and servers. A program that is missing fails its test: nothing is skipped.
export default defineConfig({
	test: {
		include: ["test/interop/**/*.test.ts"],
		reporters: ["default", "./test/support/closing-line.ts"],
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// They start daemons on ports that were free a moment ago.
		fileParallelism: false,
	},
});
