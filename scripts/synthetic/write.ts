/**
 * Writes the made-up training mail: `node scripts/synthetic/write.ts OUTDIR [count] [seed]` puts `count` genuine messages under
 * OUTDIR/ham, and 3 unwanted ones for every 10 of them under OUTDIR/unwanted-phish and OUTDIR/unwanted-spam. What a message
 * is stands in its path only, never in it.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { abuseMail } from "./abuse-mail.ts";
import type { SyntheticMail } from "./genuine-mail.ts";
import { genuineMail } from "./genuine-mail.ts";

const [outDirectory, count = "5000", seed = "tidegate"] = process.argv.slice(2);
if (!outDirectory) {
	console.error("usage: node scripts/synthetic/write.ts OUTDIR [count] [seed]");
	process.exit(2);
}

const counts = new Map<string, number>();
for (const message of genuineMail(seed, Number(count))) write(outDirectory, "ham", message);
for (const message of abuseMail(seed, Math.round(Number(count) * 0.3))) write(outDirectory, `unwanted-${message.class}`, message);
for (const [name, number] of [...counts].sort()) console.log(`${String(number).padStart(6)}  ${name}`);

function write(directory: string, folder: string, message: SyntheticMail): void {
	const file = join(directory, folder, `${message.name}.eml`);
	mkdirSync(join(directory, folder), { recursive: true });
	writeFileSync(file, message.bytes);
	for (const key of [folder, `${folder} ${message.language}`, `${folder} ${message.kind}`]) counts.set(key, (counts.get(key) ?? 0) + 1);
}
