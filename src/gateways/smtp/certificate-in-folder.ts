import { randomBytes, X509Certificate } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { selfSignedCertificate } from "./self-signed-certificate.ts";
import type { ServerCertificate } from "./smtp-settings.ts";

/** Key and certificate in one file: two could end up one old, one new. */
const fileName = "submission-tls.pem";
const day = 24 * 60 * 60 * 1000;

/**
 * The self-signed certificate kept in a data folder; made where there is none yet, or where it runs out within a month. For
 * installations where no certificate is configured.
 * @param names host names and addresses for a new one
 * @param now ms
 */
export async function certificateInFolder(folder: string, names: readonly string[], now: number): Promise<ServerCertificate> {
	const path = join(folder, fileName);
	const kept = await read(path);
	if (kept !== undefined && new X509Certificate(kept.certificate).validToDate.getTime() > now + 30 * day) return kept;
	const made = selfSignedCertificate(names, now);
	// Renamed into place: a crash leaves the old one or the new one. Readable by its owner only, from its first byte.
	const unfinished = `${path}.${randomBytes(4).toString("hex")}`;
	await writeFile(unfinished, made.key + made.certificate, { mode: 0o600, flag: "wx" });
	await rename(unfinished, path);
	return made;
}

async function read(path: string): Promise<ServerCertificate | undefined> {
	let text: string;
	try {
		text = await readFile(path, "utf8");
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
		throw error;
	}
	const [key] = /-----BEGIN PRIVATE KEY-----[^-]+-----END PRIVATE KEY-----\n/.exec(text) ?? [];
	const [certificate] = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----\n/.exec(text) ?? [];
	if (key !== undefined && certificate !== undefined) return { key, certificate };
	throw new Error(`${path} holds no key and certificate: delete it, and a new one is made`);
}
