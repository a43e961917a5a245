import type { EnvelopeParameters } from "../../gate/ledger.ts";
import type { Answer } from "./answer.ts";
import { readEnvid, readRet } from "./dsn-parameters.ts";
import { replies } from "./replies.ts";
import { isXtext } from "./xtext.ts";

/** Parameters of MAIL FROM, or the answer that refuses them. */
export type MailParameters =
	| { readonly kind: "parameters"; readonly parameters: EnvelopeParameters; readonly size: number }
	| { readonly kind: "refused"; readonly answer: Answer };

interface Collected {
	ret: EnvelopeParameters["ret"];
	envid: string;
	body: EnvelopeParameters["body"];
	smtputf8: boolean;
	size: number;
}

/** Each takes its value and says whether it was well-formed. */
const takers: Readonly<Record<string, (value: string, to: Collected) => boolean>> = {
	/** RFC 1870 section 4: up to 20 digits. */
	SIZE(value, to) {
		to.size = Number(value);
		return /^\d{1,20}$/.test(value);
	},
	/** RFC 6152; BINARYMIME (RFC 3030) is not offered. */
	BODY(value, to) {
		const body = value.toLowerCase();
		if (body !== "7bit" && body !== "8bitmime") return false;
		to.body = body;
		return true;
	},
	/** RFC 6531 3.4: no value. */
	SMTPUTF8(value, to) {
		to.smtputf8 = true;
		return value === "";
	},
	/** RFC 4954 section 5: to be taken by whoever offers AUTH. Who submitted a message is known here from the login alone. */
	AUTH: (value) => value === "<>" || (value !== "" && isXtext(value)),
	RET(value, to) {
		const ret = readRet(value);
		to.ret = ret ?? "";
		return ret !== undefined;
	},
	ENVID(value, to) {
		const envid = readEnvid(value);
		to.envid = envid ?? "";
		return envid !== undefined;
	},
};

/** Reads the parameters of MAIL FROM (RFC 1870, 3461, 4954, 6152, 6531). */
export function readMailParameters(given: ReadonlyMap<string, string>): MailParameters {
	const collected: Collected = { ret: "", envid: "", body: "", smtputf8: false, size: 0 };
	for (const [key, value] of given) {
		if (!Object.hasOwn(takers, key)) return { kind: "refused", answer: replies.unknownParameter };
		if (!takers[key]!(value, collected)) return { kind: "refused", answer: replies.badParameter };
	}
	const { size, ...parameters } = collected;
	return { kind: "parameters", parameters, size };
}
