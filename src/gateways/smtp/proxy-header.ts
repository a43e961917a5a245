import { isIPv4, isIPv6 } from "node:net";
import { addressText } from "../../base/address-text.ts";
import { plainAddress } from "./client-address.ts";

/** A PROXY protocol header (haproxy's proxy-protocol.txt, version 1 and 2), as far as it has come in. */
export type ProxyHeader =
	| { readonly kind: "more" }
	| { readonly kind: "malformed" }
	/** The proxy speaks for itself (LOCAL, UNKNOWN): the connection is what it seems. */
	| { readonly kind: "local"; readonly used: number }
	| { readonly kind: "client"; readonly address: string; readonly used: number };

const signature = Buffer.from("\r\n\r\n\0\r\nQUIT\n", "latin1");
/** Section 2.1: the longest line of version 1, with its CR LF. */
const mostV1Bytes = 107;
/** Addresses and TLVs of version 2: a certificate's names fit, a memory attack does not. */
const mostV2Bytes = 4_096;

/** Reads the header at the beginning of a connection. TLVs are skipped. */
export function readProxyHeader(bytes: Buffer): ProxyHeader {
	if (bytes.length === 0) return { kind: "more" };
	return bytes[0] === signature[0] ? readVersion2(bytes) : readVersion1(bytes);
}

function readVersion1(bytes: Buffer): ProxyHeader {
	const end = bytes.indexOf("\r\n");
	if (end === -1) return bytes.length < mostV1Bytes && looksLikeV1(bytes) ? { kind: "more" } : { kind: "malformed" };
	if (end + 2 > mostV1Bytes) return { kind: "malformed" };
	const [word, family, source = "", destination = "", ...ports] = bytes.toString("latin1", 0, end).split(" ");
	if (word !== "PROXY") return { kind: "malformed" };
	if (family === "UNKNOWN") return { kind: "local", used: end + 2 };
	const isAddress = family === "TCP4" ? isIPv4 : family === "TCP6" ? isIPv6 : () => false;
	if (!isAddress(source) || !isAddress(destination) || ports.length !== 2 || !ports.every(isPort)) return { kind: "malformed" };
	return { kind: "client", address: plainAddress(source), used: end + 2 };
}

/** Tells garbage at its first bytes, without waiting for a line end. */
function looksLikeV1(bytes: Buffer): boolean {
	return "PROXY ".startsWith(bytes.toString("latin1", 0, Math.min(6, bytes.length)));
}

function isPort(text: string): boolean {
	return /^(?:0|[1-9]\d{0,4})$/.test(text) && Number(text) <= 65_535;
}

function readVersion2(bytes: Buffer): ProxyHeader {
	const known = Math.min(bytes.length, signature.length);
	if (signature.compare(bytes, 0, known, 0, known) !== 0) return { kind: "malformed" };
	if (bytes.length < 16) return { kind: "more" };
	const version = bytes[12]! >> 4;
	const command = bytes[12]! & 15;
	const length = bytes.readUInt16BE(14);
	if (version !== 2 || command > 1 || length > mostV2Bytes) return { kind: "malformed" };
	const used = 16 + length;
	if (bytes.length < used) return { kind: "more" };
	return command === 0 ? { kind: "local", used } : readAddresses(bytes[13]!, bytes.subarray(16, used), used);
}

/** Family and transport: 0x11 TCP over IPv4, 0x21 TCP over IPv6, 0x00 unspecified. Datagrams and UNIX sockets carry no SMTP. */
function readAddresses(family: number, block: Buffer, used: number): ProxyHeader {
	if (family === 0x00) return { kind: "local", used };
	if (family === 0x11 && block.length >= 12) return { kind: "client", address: block.subarray(0, 4).join("."), used };
	if (family === 0x21 && block.length >= 36) return { kind: "client", address: plainAddress(ipv6(block.subarray(0, 16))), used };
	return { kind: "malformed" };
}

function ipv6(bytes: Buffer): string {
	if (bytes.readUInt32BE(0) === 0 && bytes.readUInt32BE(4) === 0 && bytes.readUInt32BE(8) === 0xffff) return bytes.subarray(12).join(".");
	return addressText(bytes);
}
