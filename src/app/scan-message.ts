import type { AuthenticationTrust } from "../authentication/read-authentication.ts";
import type { Limits } from "../base/limits.ts";
import type { LocalLayer } from "../classifier/local-layer.ts";
import type { Model } from "../classifier/model.ts";
import { textWeight } from "../classifier/text-curve.ts";
import { textFeatures } from "../classifier/text-features.ts";
import type { Mail } from "../mail/mail.ts";
import { parseMail } from "../mail/parse-mail.ts";
import { decodeCodes } from "../signals/attachments/decode-codes.ts";
import { buildFacts, type FactOptions } from "../signals/build-facts.ts";
import { comparedReadings } from "../signals/construction/compared-readings.ts";
import { catalogue, lookAtAll } from "../signals/catalogue.ts";
import type { Evidence, Finding } from "../signals/evidence.ts";
import type { Envelope, Facts } from "../signals/facts.ts";
import { bannerEnd } from "../signals/text/gateway-banner.ts";
import { weigh } from "../signals/weigh.ts";
import { type Decision, decide } from "../verdict/verdict.ts";
import { phrasesInUse } from "./phrases-in-use.ts";
import { readCodesWithZxing } from "./zxing-code-reader.ts";

/** What a scan needs besides the message: built once, shared by all messages. */
export interface ScanTools {
	readonly model: Model;
	readonly local: LocalLayer;
	readonly limits: Limits;
	readonly trust: AuthenticationTrust;
	readonly threshold: number;
}

/** One message looked at from all sides: the facts, what speaks for and against, and what follows from it. Of several readings, the one that decided. */
export interface Examination {
	readonly facts: Facts;
	readonly features: Uint32Array;
	/** Features of all readings: what is taught when the message is learnt. */
	readonly lesson: () => Uint32Array;
	readonly decision: Decision;
	/** Natural-log odds of phishing against spam. */
	readonly phishOdds: number;
}

/** Judges a message by what most people see of it and, where nothing speaks against that, by what the others see. */
export async function scanMessage(bytes: Uint8Array, envelope: Envelope | undefined, tools: ScanTools): Promise<Examination> {
	const mail = parseMail(bytes, tools.limits);
	const codes = await decodeCodes(mail, tools.limits, readCodesWithZxing);
	const readings = new Readings(mail, { envelope, trust: tools.trust, codes, phrases: phrasesInUse() });
	const seen = examine(readings.first, readings, tools);
	if (seen.decision.class !== "ham") return seen;
	for (const other of readings.others) {
		const examination = examine(other, readings, tools);
		if (examination.decision.class !== "ham") return examination;
	}
	return seen;
}

interface Reading {
	readonly facts: Facts;
	/** Of the text model. */
	readonly slots: Uint32Array;
	/** What is to be said of it. */
	readonly told: readonly Evidence[];
}

/** What most people see of a message and, read when it is asked for, what others see, as far as it says something else. */
class Readings {
	readonly first: Reading;
	readonly #options: FactOptions;
	#others: readonly Reading[] | undefined;
	#slots: Uint32Array | undefined;

	constructor(mail: Mail, options: FactOptions) {
		this.#options = options;
		this.first = readingOf(mail, options);
	}

	get others(): readonly Reading[] {
		this.#others ??= [
			...withoutBanner(this.first),
			...comparedReadings(this.first.facts.mail)
				.filter(({ saysElse }) => saysElse)
				.map(({ reading }) => readingOf(reading, this.#options, otherReading)),
		];
		return this.#others;
	}

	/** Of all of them, whichever is judged: what is taught of a message holds for all that it says. */
	get slots(): Uint32Array {
		this.#slots ??= slotsOfAll(this.first.slots, this.others);
		return this.#slots;
	}
}

function readingOf(mail: Mail, options: FactOptions, ...told: Evidence[]): Reading {
	const facts = buildFacts(mail, options);
	return { facts, slots: textFeatures(facts.text), told };
}

/**
 * The same without what a gateway wrote above it, which looks like genuine mail's: a point of log-odds on real spam. It may be the sender's own, so that it is
 * judged with it, too.
 */
function withoutBanner({ facts }: Reading): Reading[] {
	const { subject, senderName, body } = facts.text;
	const end = bannerEnd(body);
	return end === 0 ? [] : [{ facts, slots: textFeatures({ subject, senderName, body: body.slice(end) }), told: [bannerLeftOut] }];
}

const bannerLeftOut: Evidence = {
	code: "GATEWAY_BANNER",
	weight: 0,
	text: "The first lines say that it comes from outside, as gateways do, and the wording was judged without them",
};

const otherReading: Evidence = {
	code: "OTHER_READING",
	weight: 0,
	text: "Some mailers show something else than most do (plain text, or what is hidden by styles), and that is what was judged",
};

function slotsOfAll(first: Uint32Array, others: readonly Reading[]): Uint32Array {
	return others.length === 0
		? first
		: new Uint32Array(new Set([first, ...others.map(({ slots }) => slots)].flatMap((slots) => [...slots])));
}

function examine({ facts, slots, told }: Reading, readings: Readings, { model, local, threshold }: ScanTools): Examination {
	const findings = lookAtAll(facts);
	const taught = local.size === 0 ? untaught : local.odds(readings.slots);
	const evidence = [...weigh(findings, catalogue, model.weights), ...modelEvidence(model, slots, taught.unwanted), ...told];
	const phishOdds = phishOddsOf(findings, slots, model) + taught.phish;
	return { facts, features: slots, lesson: () => readings.slots, phishOdds, decision: decide(evidence, phishOdds, threshold) };
}

const untaught = { unwanted: 0, phish: 0 };

function modelEvidence(model: Model, features: Uint32Array, local: number): Evidence[] {
	const text = textWeight(model.unwantedText.logOdds(features), model.textSlopes);
	const evidence: Evidence[] = [
		{ code: "PRIOR", weight: model.prior, text: "Where every message starts, before anything was looked at" },
		{ code: "TEXT_MODEL", weight: text, text: textSentence(text) },
	];
	if (local !== 0) evidence.push({ code: "LOCAL_MODEL", weight: local, text: "Likeness to what you taught with tidegate learn" });
	return evidence;
}

function textSentence(weight: number): string {
	if (weight > 0.5) return "The wording is like that of known spam and phishing";
	if (weight < -0.5) return "The wording is like that of known genuine mail";
	return "The wording alone does not tell";
}

function phishOddsOf(findings: readonly Finding[], features: Uint32Array, model: Model): number {
	let odds = model.phish.prior + model.phish.textSlope * model.phishText.logOdds(features);
	for (const { code } of findings) odds += model.phish.leans[code] ?? catalogue[code]?.phish ?? 0;
	return odds;
}
