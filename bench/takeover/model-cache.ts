import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { modelFolder } from "../../src/app/shipped-model.ts";
import type { CorpusMail } from "./corpus.ts";

/**
 * Folder of temporary files for the models of these messages. Everything but the words comes from the shipped model: where that
 * was trained anew, models made before are not taken for those of today.
 */
export function modelCache(corpus: readonly CorpusMail[]): string {
	const hash = createHash("sha256");
	for (const file of ["weights.json", "text.bin"]) hash.update(readFileSync(new URL(file, modelFolder)));
	for (const { item, fold } of corpus) hash.update(`${item.id} ${fold}\n`);
	return join(tmpdir(), `tidegate-takeover-models-${hash.digest("hex").slice(0, 16)}`);
}
