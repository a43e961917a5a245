import type { AuthenticationTrust } from "../authentication/read-authentication.ts";
import type { Limits } from "../base/limits.ts";
import type { LocalLayer } from "../classifier/local-layer.ts";
import type { Model } from "../classifier/model.ts";
import { textWeight } from "../classifier/text-curve.ts";
import { textFeatures } from "../classifier/text-features.ts";
import { parseMail } from "../mail/parse-mail.ts";
import { decodeCodes } from "../signals/attachments/decode-codes.ts";
import { buildFacts } from "../signals/build-facts.ts";
import { catalogue, lookAtAll } from "../signals/catalogue.ts";
import type { Evidence, Finding } from "../signals/evidence.ts";
import type { Envelope, Facts } from "../signals/facts.ts";
import { weigh } from "../signals/weigh.ts";
import { type Decision, decide } from "../verdict/verdict.ts";
import { readCodesWithZxing } from "./zxing-code-reader.ts";

/** What a scan needs besides the message: built once, shared by all messages. */
export interface ScanTools {
	readonly model: Model;
	readonly local: LocalLayer;
	readonly limits: Limits;
	readonly trust: AuthenticationTrust;
	readonly threshold: number;
}

/** One message looked at from all sides: the facts, what speaks for and against, and what follows from it. */
export interface Examination {
	readonly facts: Facts;
	readonly features: Uint32Array;
	readonly decision: Decision;
	/** Natural-log odds of phishing against spam. */
	readonly phishOdds: number;
}

export async function scanMessage(bytes: Uint8Array, envelope: Envelope | undefined, tools: ScanTools): Promise<Examination> {
	const mail = parseMail(bytes, tools.limits);
	const codes = await decodeCodes(mail, tools.limits, readCodesWithZxing);
	const facts = buildFacts(mail, { envelope, trust: tools.trust, codes });
	const findings = lookAtAll(facts);
	const features = textFeatures(facts.text);
	const local = tools.local.odds(features);
	const evidence = [...weigh(findings, catalogue, tools.model.weights), ...modelEvidence(tools.model, features, local.unwanted)];
	const phishOdds = phishOddsOf(findings, features, tools.model) + local.phish;
	return { facts, features, phishOdds, decision: decide(evidence, phishOdds, tools.threshold) };
}

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
