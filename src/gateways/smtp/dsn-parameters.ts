import type { RecipientNotice } from "../../gate/ledger.ts";
import { isXtext } from "./xtext.ts";

/** RFC 3461 4.4. */
const mostEnvidCharacters = 100;
/** RFC 3461 4.2. */
const mostOrcptCharacters = 500;
const notifyWords = ["success", "failure", "delay"];

/** RET (RFC 3461 4.3). Undefined when it is malformed. */
export function readRet(value: string): "full" | "hdrs" | undefined {
	const word = value.toLowerCase();
	return word === "full" || word === "hdrs" ? word : undefined;
}

/** ENVID (RFC 3461 4.4), kept in xtext. Undefined when it is malformed. */
export function readEnvid(value: string): string | undefined {
	return value !== "" && value.length <= mostEnvidCharacters && isXtext(value) ? value : undefined;
}

/** NOTIFY (RFC 3461 4.1): NEVER alone, or any of the others once. Undefined when it is malformed. */
export function readNotify(value: string): RecipientNotice["notify"] | undefined {
	const words = value.toLowerCase().split(",");
	if (words.length === 1 && words[0] === "never") return words;
	if (new Set(words).size !== words.length) return undefined;
	return words.every((word) => notifyWords.includes(word)) ? words : undefined;
}

/**
 * ORCPT (RFC 3461 4.2): address type, ";", address in xtext; for type "utf-8" (RFC 6533 section 3) the address may hold UTF-8
 * as it is, in a transaction with SMTPUTF8, or \x{…}. Undefined when it is malformed.
 */
export function readOrcpt(value: string, smtputf8: boolean): string | undefined {
	if (value.length > mostOrcptCharacters) return undefined;
	const [, type, address] = /^([A-Za-z0-9-]+);(.+)$/.exec(value) ?? [];
	if (type === undefined || address === undefined) return undefined;
	if (type.toLowerCase() !== "utf-8") return isXtext(address) ? value : undefined;
	return isXtext(address.replace(/\\x\{[0-9A-F]{2,6}\}/g, "").replace(smtputf8 ? /[\u00a0-\uffff]/g : /$^/g, "")) ? value : undefined;
}
