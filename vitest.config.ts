import { defineConfig } from "vitest/config";

/** Folders whose code keeps nothing of what it looked at: their tests share what is loaded, for to load it takes longer than most of them. */
const pure = "base|mail|authentication|signals|classifier|verdict|campaigns|accounts";
/** Tests there that change what a process knows have one of their own. */
const apart = "src/**/*.apart.test.ts";
// Those need programs that are not npm's: npm run test:interop.
const exclude = ["test/interop/**", "**/node_modules/**"];

export default defineConfig({
	test: {
		// CI reads the last line, "N passed, N failed".
		reporters: ["default", "./test/support/closing-line.ts"],
		// One core is left idle by default: of two, half.
		maxWorkers: "100%",
		// Tests of hostile mail measure time budgets; a second test file on the same core must not fail them.
		testTimeout: 20_000,
		// What is waited for may have to start a process first, on a machine that does much else.
		expect: { poll: { timeout: 15_000, interval: 10 } },
		projects: [
			{ extends: true, test: { name: "shared", isolate: false, include: [`src/(${pure})/**/*.test.ts`], exclude: [...exclude, apart] } },
			{
				extends: true,
				test: { name: "apart", include: [apart, `src/!(${pure})/**/*.test.ts`, "{test,bench,scripts}/**/*.test.ts"], exclude },
			},
		],
	},
});
