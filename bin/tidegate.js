#!/usr/bin/env node
// Starts Tidegate. This file is plain JavaScript that any Node from 18 on can read: where the machine's Node is older
// than the project's, it starts itself again on the Node 24 that npm's `node` package brought along.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import * as nodeModule from "node:module";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// From 24.12 on, type stripping is stable and prints no warning.
const [wantedMajor, wantedMinor] = [24, 12];

/** The sources where they are (a checkout), else what was built from them (the published package). */
function mainModule() {
	const source = new URL("../src/cli/main.ts", import.meta.url);
	return existsSync(source) ? source : new URL("../dist/cli/main.js", import.meta.url);
}

function isNewEnough() {
	const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
	return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** Compiled code is kept within the package, never in the shared temporary folder, where another user could plant some. */
function keepCompiledCode() {
	const folder = fileURLToPath(new URL("../.cache/compiled", import.meta.url));
	nodeModule.enableCompileCache?.(folder);
}

/** Path of the Node 24 binary; undefined when it was not installed. */
function broughtNode() {
	try {
		const folder = dirname(nodeModule.createRequire(import.meta.url).resolve("node/package.json"));
		const binary = join(folder, "bin", process.platform === "win32" ? "node.exe" : "node");
		return existsSync(binary) ? binary : undefined;
	} catch {
		return undefined;
	}
}

/** Runs this file again on another Node: same streams, signals passed on, same exit status. */
function startAgainOn(binary) {
	// The channel tells the child when this process is killed: a gate must not go on as an orphan that nobody can find.
	const stdio = ["inherit", "inherit", "inherit", "ipc"];
	const child = spawn(binary, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio });
	// A terminal sends Ctrl-C to both, and a second one ends some commands at once: the first is told to the child, which knows
	// whether it has had it, and is no signal. The others are passed on.
	let interrupts = 0;
	process.on("SIGINT", () => {
		interrupts++;
		if (interrupts > 1) child.kill("SIGINT");
		else if (child.connected) child.send("interrupted", () => {});
	});
	for (const signal of ["SIGTERM", "SIGHUP", "SIGQUIT"]) process.on(signal, () => child.kill(signal));
	child.on("error", (error) => {
		console.error(`tidegate: ${binary} does not start: ${error.message}`);
		process.exitCode = 2;
	});
	child.on("exit", (code, signal) => {
		process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
	});
}

if (isNewEnough()) {
	keepCompiledCode();
	await import(mainModule().href);
} else {
	const binary = broughtNode();
	if (binary) startAgainOn(binary);
	else {
		console.error(
			`tidegate needs Node ${wantedMajor}.${wantedMinor} or newer; this is ${process.version}, and npm's "node" package brought none.\n` +
				"Was it installed with --ignore-scripts? Then run: npm rebuild node",
		);
		process.exitCode = 2;
	}
}
