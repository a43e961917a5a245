import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { isIP, isIPv4 } from "node:net";
import { der } from "./der.ts";
import type { ServerCertificate } from "./smtp-settings.ts";

const day = 24 * 60 * 60 * 1000;
/** Nobody checks who issued it, only whether it is still the same; a change would alarm those who look. */
const validDays = 3650;

const oid = {
	commonName: "2.5.4.3",
	ecdsaWithSha256: "1.2.840.10045.4.3.2",
	subjectKeyIdentifier: "2.5.29.14",
	keyUsage: "2.5.29.15",
	subjectAltName: "2.5.29.17",
	basicConstraints: "2.5.29.19",
	extKeyUsage: "2.5.29.37",
	serverAuth: "1.3.6.1.5.5.7.3.1",
} as const;

/**
 * Makes an X.509 v3 certificate (RFC 5280) for these host names and addresses, signed by its own key (ECDSA, P-256, SHA-256).
 * No CA: whoever trusts it trusts this one server, not whatever its key might sign.
 * @param now ms
 */
export function selfSignedCertificate(names: readonly string[], now: number): ServerCertificate {
	const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
	const algorithm = der.sequence(der.oid(oid.ecdsaWithSha256));
	const toBeSigned = certificateBody(names, now, publicKey, algorithm);
	const signature = sign("sha256", toBeSigned, { key: privateKey, dsaEncoding: "der" });
	return {
		certificate: pem("CERTIFICATE", der.sequence(toBeSigned, algorithm, der.bits(signature))),
		key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
	};
}

function certificateBody(names: readonly string[], now: number, publicKey: KeyObject, algorithm: Buffer): Buffer {
	const publicKeyInfo = publicKey.export({ type: "spki", format: "der" });
	// RFC 5280 allows 64 characters for a common name; the names that count stand in subjectAltName.
	const name = der.sequence(der.set(der.sequence(der.oid(oid.commonName), der.utf8((names[0] ?? "").slice(0, 64)))));
	return der.sequence(
		der.explicit(0, der.integer(Buffer.from([2]))),
		der.integer(randomBytes(16)),
		algorithm,
		name,
		// A day back: clocks differ.
		der.sequence(der.time(now - day), der.time(now + validDays * day)),
		name,
		publicKeyInfo,
		der.explicit(3, der.sequence(...extensions(names, publicKeyInfo))),
	);
}

function extensions(names: readonly string[], publicKeyInfo: Buffer): Buffer[] {
	const digitalSignature = der.bits(Buffer.from([0x80]), 7);
	return [
		der.sequence(der.oid(oid.basicConstraints), der.true(), der.octets(der.sequence())),
		der.sequence(der.oid(oid.keyUsage), der.true(), der.octets(digitalSignature)),
		der.sequence(der.oid(oid.extKeyUsage), der.octets(der.sequence(der.oid(oid.serverAuth)))),
		der.sequence(der.oid(oid.subjectAltName), der.octets(der.sequence(...names.map(alternativeName)))),
		der.sequence(der.oid(oid.subjectKeyIdentifier), der.octets(der.octets(createHash("sha1").update(publicKeyInfo).digest()))),
	];
}

/** dNSName [2], or iPAddress [7] as its bytes. */
function alternativeName(name: string): Buffer {
	return isIP(name) === 0 ? der.implicit(2, Buffer.from(name, "ascii")) : der.implicit(7, addressBytes(name));
}

function addressBytes(address: string): Buffer {
	if (isIPv4(address)) return Buffer.from(address.split(".").map(Number));
	const [head = "", tail = ""] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split("::");
	const left = head === "" ? [] : head.split(":");
	const right = tail === "" ? [] : tail.split(":");
	const groups = [...left, ...Array<string>(8 - left.length - right.length).fill("0"), ...right];
	return Buffer.from(groups.map((group) => group.padStart(4, "0")).join(""), "hex");
}

function pem(label: string, content: Buffer): string {
	const lines = content.toString("base64").match(/.{1,64}/g) ?? [];
	return `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`;
}
