import { readFileSync } from "node:fs";

/** The package's version; package.json lies two levels up in a checkout and in the published package alike. */
export function version(): string {
	const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };
	return version;
}
