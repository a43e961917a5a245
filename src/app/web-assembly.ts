/** WebAssembly as far as it is used here: its types come with those of browsers, which nothing else here needs. */
interface WebAssemblyApi {
	compile(bytes: Uint8Array): Promise<WebAssemblyCode>;
	readonly Module: new (bytes: Uint8Array) => WebAssemblyCode;
	readonly Instance: new (code: WebAssemblyCode, imports: object) => WebAssemblyInstance;
}

/** Compiled code: threads that compile the same bytes share it. */
export type WebAssemblyCode = object;

export interface WebAssemblyInstance {
	readonly exports: object;
}

export const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: WebAssemblyApi };
