import type { Mail } from "../mail/mail.ts";
import { type AuthenticationFacts, type AuthenticationResult, authenticationResults } from "./authentication-facts.ts";
import { type MethodResult, type ResultField, readResultField } from "./result-field.ts";

/**
 * Whose Authentication-Results field is believed. Anyone can write one into a message (RFC 8601 section 7.1), so:
 * - topmost: saved mail. The reader's own provider added its field last, at the top; those below it are worth nothing.
 * - servers: a gateway. Only a field with one of these authserv-ids, the topmost such; the gateway's own mail server
 *   takes forged ones with its name out (RFC 8601 section 5).
 */
export type AuthenticationTrust = { readonly mode: "topmost" } | { readonly mode: "servers"; readonly servers: readonly string[] };

const fieldName = "Authentication-Results";
/** Fields that are searched for a configured server; a message with more of them is playing a game. */
const mostFields = 20;
const mostSignatures = 20;
const longestPolicy = 20;

/** ARC-Authentication-Results and Received-SPF are not read: anyone may write them, and nobody takes forged ones out. */
export function readAuthentication(mail: Mail, trust: AuthenticationTrust): AuthenticationFacts {
	const field = believedField(mail, trust);
	return field === undefined ? unknownAuthentication : factsOf(field);
}

/** Nothing was looked at by anyone who may be believed. */
const unknownAuthentication: AuthenticationFacts = {
	known: false,
	server: undefined,
	spf: undefined,
	dkim: [],
	dmarc: undefined,
	arc: undefined,
};

function believedField(mail: Mail, trust: AuthenticationTrust): ResultField | undefined {
	if (trust.mode === "topmost") {
		const value = mail.header.first(fieldName);
		return value === undefined ? undefined : readResultField(value);
	}
	const servers = new Set(trust.servers.map((server) => server.toLowerCase()));
	for (const value of mail.header.all(fieldName).slice(0, mostFields)) {
		const field = readResultField(value);
		if (field?.server !== undefined && servers.has(field.server)) return field;
	}
	return undefined;
}

function factsOf({ server, results }: ResultField): AuthenticationFacts {
	const spf = readSpf(results.filter(({ method }) => method === "spf"));
	const dkim = results
		.filter(({ method }) => method === "dkim")
		.flatMap(readDkim)
		.slice(0, mostSignatures);
	const dmarc = worst(results.filter(({ method }) => method === "dmarc").flatMap(readDmarc));
	const arc = results.filter(({ method }) => method === "arc").flatMap(({ result }) => resultWord(result) ?? [])[0];
	const known = spf !== undefined || dkim.length > 0 || dmarc !== undefined || arc !== undefined;
	return known ? { known, server, spf, dkim, dmarc, arc } : unknownAuthentication;
}

type Spf = NonNullable<AuthenticationFacts["spf"]>;
type Dkim = AuthenticationFacts["dkim"][number];
type Dmarc = NonNullable<AuthenticationFacts["dmarc"]>;

/** The result for MAIL FROM counts before the one for HELO. */
function readSpf(results: readonly MethodResult[]): Spf | undefined {
	const found = results.flatMap(({ result, properties }) => {
		const word = resultWord(result);
		if (word === undefined) return [];
		const mailFrom = property(properties, "smtp.mailfrom", "smtp.mail", "smtp.from", "smtp.envelope-from", "smtp.mfrom");
		return [
			{
				result: word,
				domain: domainOf(mailFrom ?? property(properties, "smtp.helo", "smtp.ehlo")),
				helo: mailFrom === undefined && properties.has("smtp.helo"),
			},
		];
	});
	const spf = worst(found.filter(({ helo }) => !helo)) ?? worst(found);
	return spf === undefined ? undefined : { result: spf.result, domain: spf.domain };
}

function readDkim({ result, properties }: MethodResult): Dkim[] {
	const word = resultWord(result);
	return word === undefined ? [] : [{ result: word, domain: domainOf(property(properties, "header.d", "header.i", "header.from")) }];
}

function readDmarc({ result, properties, comment }: MethodResult): Dmarc[] {
	const word = resultWord(result);
	return word === undefined
		? []
		: [{ result: word, domain: domainOf(property(properties, "header.from", "header.d")), policy: policyOf(properties, comment) }];
}

/** A server says a method once; if it stands there twice, the words of the sender may have got into the field: believe the worse. */
function worst<Found extends { readonly result: AuthenticationResult }>(found: readonly Found[]): Found | undefined {
	return found.find(({ result }) => result !== "pass") ?? found[0];
}

const resultWords: ReadonlyMap<string, AuthenticationResult> = new Map<string, AuthenticationResult>([
	...authenticationResults.map((word): [string, AuthenticationResult] => [word, word]),
	["hardfail", "fail"],
	["soft-fail", "softfail"],
	["unknown", "neutral"],
	["error", "temperror"],
	["timeout", "temperror"],
	["invalid", "permerror"],
	// Outlook: no DMARC record, and it would have passed with one. SPF and DKIM tell as much.
	["bestguesspass", "none"],
]);

/** undefined for words that say nothing was looked at ("skipped") and for words nobody knows. */
function resultWord(result: string): AuthenticationResult | undefined {
	return resultWords.get(result);
}

function property(properties: ReadonlyMap<string, string>, ...names: readonly string[]): string | undefined {
	for (const name of names) {
		const value = properties.get(name);
		if (value) return value;
	}
	return undefined;
}

/** What stands in no domain, but may in a field that a sender wrote: reasons would tell it to people. */
const noDomain = /[\p{C}\s"'()<>=/\\;,]/u;

/** "@domain", "local@domain", "<local@domain>" or "domain", lower-cased; "" for none and for what is no domain. */
function domainOf(value: string | undefined): string {
	if (value === undefined) return "";
	// Cut first: a run of 60,000 dots takes seconds to strip.
	const from = value.lastIndexOf("@") + 1;
	const name = value
		.slice(from, from + 300)
		.replace(/^[<\s]+/, "")
		.replace(/[>,.\s]+$/, "")
		.toLowerCase();
	return name === "none" || name === "unknown" || name.length > 253 || noDomain.test(name) ? "" : name;
}

/** Written as `(p=REJECT sp=NONE dis=NONE)`, `(policy=reject)`, `policy.published-domain-policy=none` or `p=reject`. */
function policyOf(properties: ReadonlyMap<string, string>, comment: string): string | undefined {
	const said = property(properties, "policy.published-domain-policy", "policy.dmarc", "policy.p", "p");
	const policy = said ?? /(?:^|[\s,;(])p(?:olicy)?\s?=\s?([a-z]+)/i.exec(comment)?.[1];
	return policy === undefined || policy.length > longestPolicy ? undefined : policy.toLowerCase();
}
