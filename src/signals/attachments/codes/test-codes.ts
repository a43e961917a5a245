import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { prepareZXingModule, writeBarcode } from "zxing-wasm/writer";
import type { CodeGrid } from "./code-grid.ts";

const wasm = readFileSync(createRequire(import.meta.url).resolve("zxing-wasm/writer/zxing_writer.wasm"));
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });

/** The cells of the QR code for a text, as an independent writer draws it; for tests. */
export async function codeGrid(text: string): Promise<CodeGrid> {
	const { symbol } = await writeBarcode(text, { format: "QRCode" });
	return Array.from({ length: symbol.height }, (_, y) =>
		Array.from({ length: symbol.width }, (_, x) => symbol.data[y * symbol.width + x] === 0),
	);
}
