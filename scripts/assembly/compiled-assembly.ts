import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

/** Where the compiled bytes lie. */
export const assemblyFile = new URL("../../assembly/hash-picture.wasm", import.meta.url);

const root = fileURLToPath(new URL("../..", import.meta.url));
/** No runtime of AssemblyScript's own: nothing is taken from a heap, and nothing is imported. */
const options = ["-O3", "--runtime", "stub", "--enable", "simd", "--noAssert"];

/** What the compiler makes of assembly/hash-picture.ts; its complaints as an error. */
export async function compiledAssembly(): Promise<Uint8Array> {
	let compiled = new Uint8Array();
	const { error, stderr } = await asc.main(["assembly/hash-picture.ts", ...options, "--baseDir", root, "--outFile", "hash-picture.wasm"], {
		writeFile: (_name, contents) => {
			compiled = Uint8Array.from(contents as Uint8Array);
		},
	});
	if (error !== null) throw new Error(stderr.toString(), { cause: error });
	return compiled;
}
