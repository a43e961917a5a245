import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { readError } from "../../base/read-error.ts";
import type { Unreadable } from "./found.ts";

/** A file in which mail is looked for. */
export interface Place {
	readonly kind: "file";
	/** The path as it was given, with what was found below it. */
	readonly path: string;
	readonly size: number;
	/** It lies in a Maildir's cur or new, and so is a message whatever it looks like. */
	readonly delivered: boolean;
}

/** Folders within folders; a deeper tree is a mistake or a trap. */
const deepest = 100;

/**
 * The files at and below a path, in the order of their names. Of a Maildir, the messages in cur and new (tmp holds mail
 * that is still being delivered) and its subfolders (".Sent"); elsewhere names that begin with a dot are left out.
 * Symbolic links are followed, but never into a folder that is being walked already.
 */
export function walk(path: string): Generator<Place | Unreadable> {
	return visit(path, [], false);
}

function* visit(path: string, above: readonly string[], delivered: boolean): Generator<Place | Unreadable> {
	try {
		const stats = statSync(path);
		if (stats.isDirectory()) yield* visitFolder(path, above, delivered);
		else if (stats.isFile()) yield { kind: "file", path, size: stats.size, delivered };
		else yield { kind: "unreadable", source: path, reason: `not a file or a folder but ${kindOf(stats)}` };
	} catch (error) {
		yield { kind: "unreadable", source: path, reason: readError(error) };
	}
}

function* visitFolder(path: string, above: readonly string[], delivered: boolean): Generator<Place | Unreadable> {
	const here = realpathSync(path);
	if (above.includes(here)) return;
	if (above.length >= deepest) {
		yield { kind: "unreadable", source: path, reason: `more than ${deepest} folders deep` };
		return;
	}
	const entries = readdirSync(path, { withFileTypes: true }).sort((left, right) => (left.name < right.name ? -1 : 1));
	const maildir = isMaildir(entries);
	for (const entry of entries) {
		if (maildir ? skippedInMaildir(entry) : entry.name.startsWith(".")) continue;
		if (entry.name.includes("\ufffd")) {
			yield { kind: "unreadable", source: path, reason: `a name in it is not UTF-8 (${entry.name}); rename it to have it read` };
			continue;
		}
		const inside = path.endsWith("/") ? path + entry.name : `${path}/${entry.name}`;
		yield* visit(inside, [...above, here], delivered || (maildir && !entry.name.startsWith(".")));
	}
}

function isMaildir(entries: readonly Dirent[]): boolean {
	const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
	return folders.includes("cur") && folders.includes("new");
}

/** Beside cur, new and its subfolders a Maildir holds only what mail software keeps for itself. */
function skippedInMaildir(entry: Dirent): boolean {
	if (entry.name.startsWith(".")) return !entry.isDirectory();
	return entry.name !== "cur" && entry.name !== "new";
}

function kindOf(stats: Stats): string {
	if (stats.isFIFO()) return "a pipe; to read what comes out of it, scan - and let it be standard input";
	if (stats.isSocket()) return "a socket";
	return "a device";
}
