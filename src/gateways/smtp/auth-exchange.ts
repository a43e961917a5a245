export const authMechanisms = ["PLAIN", "LOGIN"] as const;
export type AuthMechanism = (typeof authMechanisms)[number];

/** What an AUTH exchange needs next, or what came of it. */
export type AuthStep =
	/** Ask for one more line; the challenge is already in base64. */
	| { readonly kind: "ask"; readonly challenge: string }
	| { readonly kind: "credentials"; readonly login: string; readonly password: string }
	| { readonly kind: "cancelled" }
	| { readonly kind: "malformed" };

/** What clients expect to be asked, to the letter (draft-murchison-sasl-login). */
const askLogin = Buffer.from("Username:").toString("base64");
const askPassword = Buffer.from("Password:").toString("base64");
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** One exchange of AUTH PLAIN (RFC 4616) or AUTH LOGIN, as RFC 4954 section 4 carries it. */
export class AuthExchange {
	readonly #mechanism: AuthMechanism;
	#login: string | undefined;

	constructor(mechanism: AuthMechanism) {
		this.#mechanism = mechanism;
	}

	/** `initial` is the initial response of the AUTH command, undefined without one; "=" is an empty one. */
	start(initial: string | undefined): AuthStep {
		if (initial !== undefined) return this.next(initial === "=" ? "" : initial);
		return { kind: "ask", challenge: this.#mechanism === "PLAIN" ? "" : askLogin };
	}

	/** Takes a line of the client. "*" ends the exchange. */
	next(line: string): AuthStep {
		if (line === "*") return { kind: "cancelled" };
		const text = decode(line);
		if (text === undefined) return { kind: "malformed" };
		return this.#mechanism === "PLAIN" ? readPlain(text) : this.#nextOfLogin(text);
	}

	#nextOfLogin(text: string): AuthStep {
		if (this.#login === undefined) {
			this.#login = text;
			return { kind: "ask", challenge: askPassword };
		}
		return credentials(this.#login, text);
	}
}

/** authorization identity NUL login NUL password; an authorization identity other than the login's own is not offered. */
function readPlain(text: string): AuthStep {
	const [authorization = "", login, password, ...more] = text.split("\0");
	if (login === undefined || password === undefined || more.length > 0) return { kind: "malformed" };
	return authorization === "" || authorization === login ? credentials(login, password) : { kind: "malformed" };
}

function credentials(login: string, password: string): AuthStep {
	return login === "" || password === "" || login.includes("\0") ? { kind: "malformed" } : { kind: "credentials", login, password };
}

/** Strict: Buffer's own decoder skips what is not base64, and then two servers see two passwords. */
function decode(line: string): string | undefined {
	if (line.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(line)) return undefined;
	try {
		return utf8.decode(Buffer.from(line, "base64"));
	} catch {
		return undefined;
	}
}
