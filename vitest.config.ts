import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["src/**/*.test.ts", "test/**/*.test.ts", "bench/**/*.test.ts", "scripts/**/*.test.ts"],
		// Tests of hostile mail measure time budgets; a second test file on the same core must not fail them.
		testTimeout: 20_000,
	},
});
