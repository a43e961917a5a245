import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** "nobody" of most systems; it needs no entry in a list of users. */
const nobody = 65_534;

/**
 * Who runs a process whose rights are to count: root may write whatever modes say, so that another user has to be it. undefined where the tests do not run
 * as root: then we are one whose rights count.
 */
export const otherUser = process.getuid?.() === 0 ? nobody : undefined;

/** Options of node:child_process for such a process. */
export const asOtherUser = otherUser === undefined ? {} : { uid: otherUser, gid: otherUser };

/** Can such a process be had: does the other user get at this program at all? Where the project lies in a folder of root's own it does not. */
export const hasOtherUser =
	process.platform !== "win32" &&
	spawnSync(process.execPath, [fileURLToPath(new URL("../../bin/tidegate.js", import.meta.url)), "--version"], asOtherUser).status === 0;
