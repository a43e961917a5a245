/** Where an installation keeps what it learns: --data, else TIDEGATE_DATA, else "tidegate-data" in the current folder. */
export function dataFolder(option: string | undefined, environment: NodeJS.ProcessEnv = process.env): string {
	return option ?? (environment["TIDEGATE_DATA"] || "./tidegate-data");
}
