import { chmod, lstat, mkdtemp, rename, rm, rmdir, stat } from "node:fs/promises";
import { createConnection } from "node:net";
import { dirname, join } from "node:path";
import { type Api, buildApi } from "../build-api.ts";
import type { ApiParts } from "../api-parts.ts";

export interface ControlListener {
	readonly path: string;
	close(): Promise<void>;
}

/** sun_path of a unix domain socket holds 108 bytes with its end on Linux, 104 elsewhere. */
const longestPath = 103;

/** Something that was thrown because the socket cannot be opened; the message says what to do. */
export class ControlSocketError extends Error {
	readonly code = "control-socket";

	constructor(message: string, cause?: unknown) {
		super(message, { cause });
		this.name = "ControlSocketError";
	}
}

/**
 * Listens on a unix domain socket that only its owner may open (0600): the file's permissions are the key.
 *
 * It is made in a folder that nobody else can enter and then moved into place: there is no moment at which it could be opened by
 * others, and what a killed gate left behind is replaced in one go.
 */
export async function listenControl(parts: ApiParts, path: string): Promise<ControlListener> {
	const folder = await mkdtemp(join(dirname(path), ".c-"));
	const app = await buildApi(parts, "control");
	try {
		const made = join(folder, "s");
		if (Buffer.byteLength(made) > longestPath || Buffer.byteLength(path) > longestPath) {
			throw new ControlSocketError(
				`The path of the data folder is too long for a unix socket (${path}). Choose a shorter one, or a symbolic link.`,
			);
		}
		if (await answers(path)) throw new ControlSocketError(`A gate runs on this data folder already: it answers at ${path}. Stop it first.`);
		await app.listen({ path: made });
		await chmod(made, 0o600);
		await rename(made, path);
		const { ino } = await stat(path);
		return { path, close: () => closed(app, path, ino) };
	} catch (error) {
		await app.close();
		throw error;
	} finally {
		await rmdir(folder).catch(() => rm(folder, { recursive: true, force: true }));
	}
}

/** Does anybody listen there? A socket whose process was killed refuses. */
async function answers(path: string): Promise<boolean> {
	const found = await lstat(path).catch(() => undefined);
	// Connecting to a file is refused just as well, and it would be replaced.
	if (found !== undefined && !found.isSocket()) throw new ControlSocketError(`${path} is not a socket. Move it away.`);
	return new Promise((resolve, reject) => {
		const socket = createConnection(path);
		socket.once("connect", () => {
			socket.destroy();
			resolve(true);
		});
		socket.once("error", (error: NodeJS.ErrnoException) => {
			if (error.code === "ENOENT" || error.code === "ECONNREFUSED") resolve(false);
			else reject(new ControlSocketError(`The control socket ${path} cannot be looked at: ${error.message}`, error));
		});
	});
}

/** Takes the socket away, unless another gate has put its own in its place meanwhile. */
async function closed(app: Api, path: string, ino: number): Promise<void> {
	const now = await stat(path).catch(() => undefined);
	if (now?.ino === ino) await rm(path, { force: true });
	await app.close();
}
