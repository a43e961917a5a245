import type { Reporter, TestModule } from "vitest/node";

/** Ends a test run with one plain line, "N passed, N failed": a file that could not be run counts as a failure. */
export default class ClosingLine implements Reporter {
	onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
		let passed = 0;
		let failed = errors.length;
		for (const module of modules) {
			const tests = [...module.children.allTests()];
			passed += tests.filter((test) => test.result().state === "passed").length;
			failed += tests.filter((test) => test.result().state === "failed").length;
			if (module.errors().length > 0) failed++;
		}
		// After everything that other reporters still have to say.
		process.on("exit", () => process.stdout.write(`\n${passed} passed, ${failed} failed\n`));
	}
}
