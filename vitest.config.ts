import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["src/**/*.test.ts", "test/**/*.test.ts", "bench/**/*.test.ts", "scripts/**/*.test.ts"],
		// Those need programs that are not npm's: npm run test:interop.
		exclude: ["test/interop/**", "**/node_modules/**"],
		// CI reads the last line, "N passed, N failed".
		reporters: ["default", "./test/support/closing-line.ts"],
		// One core is left idle by default: of two, half.
		maxWorkers: "100%",
		// Tests of hostile mail measure time budgets; a second test file on the same core must not fail them.
		testTimeout: 20_000,
		// What is waited for may have to start a process first, on a machine that does much else.
		expect: { poll: { timeout: 15_000, interval: 10 } },
	},
});
