const { mayImport } = require("./test/direction/may-import.cjs");

/** What decides about a message is a pure function of it: no files, no network, no processes. */
const withoutInputOrOutput = ["mail", "signals", "classifier", "verdict", "campaigns", "accounts"];
const inputOrOutput = "child_process|cluster|dgram|dns|fs|http|http2|https|inspector|net|process|readline|sqlite|tls|worker_threads";

const everything = Object.keys(mayImport);
// Beside the code and outside it: a test may use whatever it needs.
const tests = "[.](test|bench)[.]ts$";

const directions = Object.entries(mayImport).map(([folder, allowed]) => {
	const folders = Array.isArray(allowed) ? allowed : everything.filter((other) => other !== "cli");
	return {
		name: `${folder}-imports`,
		severity: "error",
		comment: `src/${folder} may import ${folders.join(", ") || "nothing"} and itself.`,
		from: { path: `^src/${folder}/`, pathNot: tests },
		to: { path: "^(src|test|bench|scripts)/", pathNot: `^src/(${[folder, ...folders].join("|")})/` },
	};
});

module.exports = {
	forbidden: [
		...directions,
		{
			name: "no-input-or-output",
			severity: "error",
			comment: "Clock, Resolver and stores are handed in.",
			from: { path: `^src/(${withoutInputOrOutput.join("|")})/`, pathNot: tests },
			to: { dependencyTypes: ["core"], path: `^(node:)?(${inputOrOutput})(/|$)` },
		},
		{
			name: "no-circle",
			severity: "error",
			comment: "Two files that need each other at run time are one file, or a third.",
			from: { path: "^src/" },
			to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
		},
		{
			name: "scanner-only-when-needed",
			severity: "error",
			comment:
				"A scanner takes time to load and memory to keep: commands load it when they need one, and the thread that hands out work to others never does.",
			from: { path: "^src/(cli|app/(threads|readers|evaluation))/", pathNot: tests },
			to: { path: "^src/app/(library|create-scanner)[.]ts$", dependencyTypesNot: ["type-only"] },
		},
		{
			name: "holidays-only-when-needed",
			severity: "error",
			comment: "The calendar takes a fifth of a second and 50 MB to load: by import() in commands that show waves, never by a scan.",
			from: { path: "^src/", pathNot: tests },
			to: { path: "node_modules/date-holidays/", dynamic: false, dependencyTypesNot: ["type-only"] },
		},
		{
			name: "not-found",
			severity: "error",
			from: {},
			to: { couldNotResolve: true },
		},
		{
			name: "no-development-package",
			severity: "error",
			comment: "What ships may not need what is only installed for development.",
			from: { path: "^(src|bin)/", pathNot: tests },
			to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
		},
	],
	options: {
		doNotFollow: { path: "node_modules" },
		// Without these two, imports of types alone would not be seen.
		tsPreCompilationDeps: true,
		tsConfig: { fileName: "tsconfig.json" },
		enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
	},
};
