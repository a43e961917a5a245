import { ipAddress } from "./ip-address.ts";

/** Whether the bytes of an address, as ipAddress gives them, lie in one of these networks: "10.0.0.0/8 fc00::/7". */
export function networks(list: string): (bytes: Uint8Array) => boolean {
	const all = list.split(/\s+/).map(networkIn);
	return (bytes) => all.some(({ first, bits }) => first.length === bytes.length && beginsAlike(bytes, first, bits));
}

function networkIn(text: string): { readonly first: Uint8Array; readonly bits: number } {
	const [address = "", bits] = text.split("/");
	return { first: ipAddress(address) ?? new Uint8Array(0), bits: Number(bits) };
}

function beginsAlike(bytes: Uint8Array, first: Uint8Array, bits: number): boolean {
	return first.every((byte, index) => {
		const mask = 0xff << Math.max(0, 8 - Math.max(0, bits - index * 8));
		return (byte & mask & 0xff) === ((bytes[index] ?? 0) & mask & 0xff);
	});
}
