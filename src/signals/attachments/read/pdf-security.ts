import type { UnpackBudget } from "../unpack-budget.ts";
import { pdfString } from "./pdf-string.ts";
import { rc4 } from "./rc4.ts";

/** Undoes the encryption of one string or stream. */
export type Decrypt = (data: Uint8Array, objectNumber: number, generation: number) => Uint8Array;

/** Asked for when the first encrypted PDF comes: loading it takes time that every start of the program would pay. */
const crypto = (): typeof import("node:crypto") => process.getBuiltinModule("node:crypto");

/** A hundred rounds and more, against fifty of MD5. */
const hardenedCost = 10;

type Method = "rc4" | "aes128" | "aes256";

interface Security {
	readonly revision: number;
	readonly method: Method;
	readonly keyBytes: number;
	readonly owner: Buffer;
	readonly user: Buffer;
	readonly userKey: Buffer;
	readonly permissions: number;
	readonly encryptMetadata: boolean;
	readonly id: Buffer;
}

/** ISO 32000-1, algorithm 2: what a password is filled up with; the whole of it stands for no password. */
const padding = Buffer.from("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a", "hex");

/**
 * Phishing PDFs are encrypted so that filters are blind to their address: with no password at all, which every reader
 * opens, or with one that the mail tells. Tries these passwords (ISO 32000-2, 7.6.4); undefined when none fits.
 */
export function openEncryptedPdf(
	dictionary: string,
	trailer: string,
	passwords: readonly string[],
	budget: UnpackBudget,
): Decrypt | undefined {
	const security = readSecurity(dictionary, trailer);
	for (const password of passwords) {
		if (!budget.takeTry(security.revision > 5 ? hardenedCost : 1)) return undefined;
		const key = keyFor(security, password);
		if (key !== undefined) return decryptWith(key, security.method);
	}
	return undefined;
}

function keyFor(security: Security, password: string): Uint8Array | undefined {
	try {
		return security.revision >= 5
			? modernKey(security, Buffer.from(password, "utf8").subarray(0, 127))
			: classicKey(security, padded(password));
	} catch {
		// OpenSSL refuses what damaged dictionaries give it.
		return undefined;
	}
}

function padded(password: string): Buffer {
	return Buffer.concat([Buffer.from(password, "latin1"), padding]).subarray(0, 32);
}

function readSecurity(dictionary: string, trailer: string): Security {
	const version = number(dictionary, "V", 0);
	const method = /\/AESV3\b/.test(dictionary) || version >= 5 ? "aes256" : /\/AESV2\b/.test(dictionary) ? "aes128" : "rc4";
	const idStart = /\/ID\s{0,8}\[\s{0,8}(?=[(<])/.exec(trailer);
	const bits = version === 4 ? 128 : number(dictionary, "Length", 40);
	return {
		revision: number(dictionary, "R", 2),
		method,
		keyBytes: version === 1 ? 5 : Math.min(16, Math.max(5, bits >> 3)),
		owner: field(dictionary, "O"),
		user: field(dictionary, "U"),
		userKey: field(dictionary, "UE"),
		permissions: number(dictionary, "P", 0),
		encryptMetadata: !/\/EncryptMetadata\s{1,4}false/.test(dictionary),
		id: Buffer.from(idStart === null ? "" : (pdfString(trailer, idStart.index + idStart[0].length) ?? ""), "latin1"),
	};
}

/** Values inside crypt filters come later than the security handler's own, or are the same. */
function number(dictionary: string, name: string, otherwise: number): number {
	const found = new RegExp(`/${name}\\s{0,4}(-?\\d{1,12})`).exec(dictionary)?.[1];
	return found === undefined ? otherwise : Number(found);
}

function field(dictionary: string, name: string): Buffer {
	const found = new RegExp(`/${name}\\s{0,8}(?=[(<])`).exec(dictionary);
	return Buffer.from(found === null ? "" : (pdfString(dictionary, found.index + found[0].length) ?? ""), "latin1");
}

/** Algorithm 2, then 4 or 5 to see that the key is right. */
function classicKey(security: Security, password: Buffer): Uint8Array | undefined {
	const permissions = Buffer.alloc(4);
	permissions.writeInt32LE(security.permissions | 0);
	const parts = [password, security.owner.subarray(0, 32), permissions, security.id];
	if (security.revision >= 4 && !security.encryptMetadata) parts.push(Buffer.from("ffffffff", "hex"));
	let key = md5(Buffer.concat(parts)).subarray(0, security.keyBytes);
	if (security.revision >= 3) for (let round = 0; round < 50; round++) key = md5(key).subarray(0, security.keyBytes);
	return userEntry(security, key).subarray(0, 16).equals(security.user.subarray(0, 16)) ? key : undefined;
}

function userEntry(security: Security, key: Uint8Array): Buffer {
	if (security.revision < 3) return Buffer.from(rc4(key, padding));
	let check: Uint8Array = md5(Buffer.concat([padding, security.id]));
	for (let round = 0; round < 20; round++) {
		check = rc4(
			key.map((byte) => byte ^ round),
			check,
		);
	}
	return Buffer.from(check);
}

/** Algorithm 2.A: the file key is wrapped in a key made of the password and a salt. */
function modernKey(security: Security, password: Buffer): Uint8Array | undefined {
	const { user, userKey, revision } = security;
	const hash =
		revision === 5 ? (salt: Uint8Array) => sha(256)(Buffer.concat([password, salt])) : (salt: Uint8Array) => hardenedHash(password, salt);
	if (!hash(user.subarray(32, 40)).equals(user.subarray(0, 32))) return undefined;
	return aes(hash(user.subarray(40, 48)), Buffer.alloc(16), userKey.subarray(0, 32), false);
}

/** Algorithm 2.B: at least 64 rounds, and until the last byte says stop. */
function hardenedHash(password: Buffer, salt: Uint8Array): Buffer {
	let key = sha(256)(Buffer.concat([password, salt]));
	for (let round = 0, last = 0; round < 64 || last > round - 32; round++) {
		const piece = Buffer.concat([password, key]);
		const encrypted = encryptCbc(key.subarray(0, 16), key.subarray(16, 32), Buffer.alloc(64 * piece.length, piece));
		const remainder = encrypted.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
		key = sha(remainder === 0 ? 256 : remainder === 1 ? 384 : 512)(encrypted);
		last = encrypted[encrypted.length - 1] ?? 0;
	}
	return key.subarray(0, 32);
}

function decryptWith(key: Uint8Array, method: Method): Decrypt {
	return (data, objectNumber, generation) => {
		if (method === "aes256") return aesWithVector(key, data);
		// Algorithm 1: each object has a key of its own, mixed from its number; AES salts it.
		const mixed = Buffer.concat([
			key,
			littleEndian(objectNumber, 3),
			littleEndian(generation, 2),
			Buffer.from(method === "rc4" ? "" : "sAlT"),
		]);
		const objectKey = md5(mixed).subarray(0, Math.min(16, key.length + 5));
		return method === "rc4" ? rc4(objectKey, data) : aesWithVector(objectKey, data);
	};
}

/** The first 16 bytes are the initialization vector. What is damaged stays undecrypted. */
function aesWithVector(key: Uint8Array, data: Uint8Array): Uint8Array {
	try {
		const whole = (data.length - 16) & ~15;
		return whole <= 0 ? new Uint8Array() : aes(key, data.subarray(0, 16), data.subarray(16, 16 + whole), true);
	} catch {
		return new Uint8Array();
	}
}

function aes(key: Uint8Array, vector: Uint8Array, data: Uint8Array, filled: boolean): Buffer {
	const decipher = crypto()
		.createDecipheriv(key.length === 32 ? "aes-256-cbc" : "aes-128-cbc", key, vector)
		.setAutoPadding(false);
	const plain = Buffer.concat([decipher.update(data), decipher.final()]);
	const filler = filled ? (plain[plain.length - 1] ?? 0) : 0;
	return filler > 0 && filler <= 16 ? plain.subarray(0, plain.length - filler) : plain;
}

function encryptCbc(key: Uint8Array, vector: Uint8Array, data: Uint8Array): Buffer {
	const cipher = crypto().createCipheriv("aes-128-cbc", key, vector).setAutoPadding(false);
	return Buffer.concat([cipher.update(data), cipher.final()]);
}

function md5(data: Uint8Array): Buffer {
	return crypto().hash("md5", data, "buffer");
}

function sha(bits: 256 | 384 | 512): (data: Uint8Array) => Buffer {
	return (data) => crypto().hash(`sha${bits}`, data, "buffer");
}

function littleEndian(value: number, bytes: number): Buffer {
	const out = Buffer.alloc(bytes);
	for (let index = 0; index < bytes; index++) out[index] = (value >>> (8 * index)) & 0xff;
	return out;
}
