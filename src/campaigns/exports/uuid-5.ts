import { hash } from "node:crypto";

/** The UUID that a name has in a namespace, itself a UUID (RFC 9562 section 5.5): the same for ever. */
export function uuid5(namespace: string, name: string): string {
	const space = Buffer.from(namespace.replaceAll("-", ""), "hex");
	const bytes = hash("sha1", Buffer.concat([space, Buffer.from(name, "utf8")]), "buffer").subarray(0, 16);
	bytes[6] = ((bytes[6] as number) & 0x0f) | 0x50;
	bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
	const hex = bytes.toString("hex");
	return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
