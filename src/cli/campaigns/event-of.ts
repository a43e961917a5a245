import { resolve } from "node:path";
import { dataFolder } from "../../config/data-folder.ts";
import { type FilterOptions, filterOf } from "./filter-options.ts";

interface EventOptions extends FilterOptions {
	readonly title?: string;
	readonly keep?: boolean;
	readonly data?: string;
}

/**
 * What a MISP event is of: the title that somebody gave it, else the folder that keeps the mail, else the mail; and which campaigns were asked
 * for. Not of which days: those that a command asks for every week are others each time.
 */
export function eventOf(paths: readonly string[], options: EventOptions) {
	const { classes = [], themes = [], about = "" } = filterOf(options) ?? {};
	const asked = { classes: classes.toSorted(), themes: themes.toSorted(), about };
	if (options.title !== undefined) return { ...asked, title: options.title };
	if (paths.length === 0 || options.keep) return { ...asked, folder: resolve(dataFolder(options.data)) };
	return { ...asked, paths: paths.map((path) => (path === "-" ? path : resolve(path))).sort() };
}
