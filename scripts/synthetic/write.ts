/**
 * Writes the made-up training mail: `node scripts/synthetic/write.ts OUTDIR [count] [seed]` puts `count` genuine messages under
 * OUTDIR/ham. What a message is stands in its path only, never in it.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SyntheticMail } from "./genuine-mail.ts";
import { genuineMail } from "./genuine-mail.ts";

const [outDirectory, count = "5000", seed = "tidegate"] = process.argv.slice(2);
if (!outDirectory) {
	console.error("usage: node scripts/synthetic/write.ts OUTDIR [count] [seed]");
	process.exit(2);
}

const counts = new Map<string, number>();
write("ham", genuineMail(seed, Number(count)));
for (const [name, number] of [...counts].sort()) console.log(`${String(number).padStart(6)}  ${name}`);

function write(folder: string, messages: Iterable<SyntheticMail>): void {
	const directory = join(outDirectory ?? "", folder);
	mkdirSync(directory, { recursive: true });
	for (const message of messages) {
		writeFileSync(join(directory, `${message.name}.eml`), message.bytes);
		for (const key of [folder, `${folder} ${message.language}`, `${folder} ${message.language} ${message.kind}`]) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
}
