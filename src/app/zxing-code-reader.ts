import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { opaquePicture } from "../signals/attachments/codes/opaque-picture.ts";
import type { CodeReader } from "../signals/attachments/decode-codes.ts";
import { WebAssembly, type WebAssemblyCode, type WebAssemblyInstance } from "./web-assembly.ts";

interface Zxing {
	readonly api: typeof import("zxing-wasm/reader");
	/** What Emscripten keeps on its module, though the package's types do not say so. */
	readonly memory: { readonly HEAPU8?: { readonly length: number } };
}

// Campaigns repeat the same logo in every message; what was read in it once need not be read again.
const maximumRemembered = 500;
const remembered = new Map<string, readonly string[]>();
// Codes are found at any angle without trying rotations, which are for bar codes.
const options = {
	formats: ["QRCode" as const],
	tryHarder: true,
	tryRotate: false,
	tryInvert: true,
	tryDownscale: true,
	maxNumberOfSymbols: 3,
};
// WebAssembly memory only ever grows: one large picture would keep its pixels in every thread for good. It begins at 22 MB.
const largestMemory = 30_000_000;
let loading: Promise<Zxing | undefined> | undefined;
/** Compiled once: doing that again for a new instance costs as much as a hundred messages. */
let compiled: Promise<WebAssemblyCode> | undefined;

/** Reads QR codes with zxing-wasm. Its WebAssembly comes from the installed package, not from the net, at the first picture. */
export const readCodesWithZxing: CodeReader = async (image) => {
	const key = process.getBuiltinModule("node:crypto").hash("sha1", image, "base64");
	const known = remembered.get(key);
	if (known !== undefined) return known;
	const texts = await decode(image);
	if (remembered.size >= maximumRemembered) remembered.delete(remembered.keys().next().value ?? "");
	remembered.set(key, texts);
	return texts;
};

/** Once as it is and, when nothing was found, once more with see-through areas as a mailer shows them. */
async function decode(image: Uint8Array): Promise<readonly string[]> {
	const texts = await decodeOpaque(image);
	const opaque = texts.length > 0 ? undefined : opaquePicture(image);
	return opaque === undefined ? texts : decodeOpaque(opaque);
}

async function decodeOpaque(image: Uint8Array): Promise<readonly string[]> {
	loading ??= load();
	const zxing = await loading;
	if (zxing === undefined) return [];
	try {
		const results = await zxing.api.readBarcodes(image, options);
		if ((zxing.memory.HEAPU8?.length ?? 0) > largestMemory) startAfresh(zxing);
		return results.filter(({ isValid, text }) => isValid && text !== "").map(({ text }) => text);
	} catch {
		// A picture that breaks the decoder leaves its memory unusable.
		startAfresh(zxing);
		return [];
	}
}

/** The next picture gets a new instance. */
function startAfresh(zxing: Zxing): void {
	zxing.api.purgeZXingModule();
	loading = undefined;
}

/** undefined when the package is not whole: then no codes are read, and everything else still works. */
async function load(): Promise<Zxing | undefined> {
	try {
		const api = await import("zxing-wasm/reader");
		compiled ??= compile();
		const code = await compiled;
		const instantiateWasm = (imports: object, done: (instance: WebAssemblyInstance, code: WebAssemblyCode) => void) => {
			const instance = new WebAssembly.Instance(code, imports);
			done(instance, code);
			return instance.exports;
		};
		const memory = await api.prepareZXingModule({ overrides: { instantiateWasm }, fireImmediately: true });
		return { api, memory: memory as Zxing["memory"] & typeof memory };
	} catch {
		return undefined;
	}
}

async function compile(): Promise<WebAssemblyCode> {
	return WebAssembly.compile(await readFile(createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm")));
}
