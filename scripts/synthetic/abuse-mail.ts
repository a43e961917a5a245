import { honestAuthentication, spoofedAuthentication } from "./authentication-line.ts";
import { gibberish, lookalike, lureFor } from "./abuse-links.ts";
import type { Brand } from "./brands.ts";
import { brandNamed, realBrands } from "./brands.ts";
import { CalendarDay } from "./calendar-day.ts";
import type { Deviation } from "./compose.ts";
import { compose } from "./compose.ts";
import { confusable } from "./confusables.ts";
import type { SyntheticMail } from "./genuine-mail.ts";
import { languageShares, pickScene, scenesByLanguage } from "./genuine-mail.ts";
import { madeUpBusiness } from "./made-up-business.ts";
import { Occasion } from "./occasion.ts";
import { platforms } from "./partners.ts";
import { person } from "./person.ts";
import { Random } from "./random.ts";
import type { Scene } from "./scene.ts";
import type { Sending } from "./sending.ts";

export interface SyntheticAbuse extends SyntheticMail {
	readonly class: "spam" | "phish";
}

/** Who sends a piece of unwanted mail; `sender:` lines of a scene name those that go with it. */
type SenderKind = "hijacked" | "platform" | "free" | "throwaway" | "spoof" | "lookalike";

/**
 * Modern unwanted mail that never was, in the same languages, layouts and services as the genuine one, so that neither tells
 * the two apart. Most of it comes from hijacked honest senders, with their passing authentication. For training only.
 */
export function* abuseMail(seed: string, count: number): Iterable<SyntheticAbuse> {
	const scenes = scenesByLanguage("abuse");
	for (let index = 0; index < count; index++) {
		const random = new Random(`${seed} abuse ${index}`);
		const language = random.weighted(languageShares.filter(([, name]) => scenes.has(name)));
		const written = withCourtesies(pickScene(scenes.get(language) ?? [], random));
		const kind = senderKind(written, random);
		const scene = asSent(written, kind, random);
		const occasion = new Occasion(
			random,
			language,
			senderOf(kind, language, random),
			person(language, random),
			dayOf(scene, random),
			posedBy(scene, random),
		);
		const as = scene.heads.get("class")?.[0] === "spam" ? "spam" : "phish";
		const bytes = compose(scene, occasion, deviationOf(scene, kind, occasion));
		yield { name: `${as}-${scene.kind}-${language}-${String(index).padStart(5, "0")}`, bytes, kind: scene.kind, language, class: as };
	}
}

/** Adds a greeting and a signature that come and go, where a scene leaves them out. */
function withCourtesies(scene: Scene): Scene {
	const greets = scene.lines.some((line) => line.kind === "greet") || scene.heads.get("stream")?.[0] === "personal";
	const signs = scene.lines.some((line) => line.kind === "sign");
	const greet = { kind: "greet", presence: "may", template: "" } as const;
	const sign = { kind: "sign", presence: "may", template: "" } as const;
	return { ...scene, lines: [...(greets ? [] : [greet]), ...scene.lines, ...(signs ? [] : [sign])] };
}

/**
 * Sent the way the account sends: mostly as a newsletter, with its unsubscribe fields, sometimes above a rest of its usual contents;
 * now and then as if in answer to something.
 */
function asSent(scene: Scene, kind: SenderKind, random: Random): Scene {
	const heads = new Map(scene.heads);
	const bulk = !heads.has("stream") && (kind === "hijacked" || kind === "throwaway" || kind === "platform") && random.chance(0.6);
	if (bulk) heads.set("stream", ["marketing"]);
	if (random.chance(heads.get("stream")?.[0] === "personal" ? 0.15 : 0.05)) heads.set("auto", [...(heads.get("auto") ?? []), "reply"]);
	const usual = { kind: "art", presence: "must", template: random.pick(["general 1-3", "company 1-3", "general+company 1-2"]) } as const;
	return { ...scene, heads, lines: bulk && kind === "hijacked" && random.chance(0.2) ? [...scene.lines, usual] : scene.lines };
}

function senderKind(scene: Scene, random: Random): SenderKind {
	const told = scene.heads.get("sender")?.[0]?.split(" ") as SenderKind[] | undefined;
	return random.pick(told ?? ["hijacked", "hijacked", "hijacked", "hijacked", "platform", "lookalike", "throwaway", "spoof"]);
}

const hijackable = [
	"agency",
	"school",
	"ngo",
	"clinic",
	"studio",
	"fashion",
	"home",
	"food",
	"travel",
	"event",
	"publisher",
	"trades",
	"church",
	"saas",
	"club",
	"grocery",
	"books",
];

/** The sender: a small honest business whose account was taken over, or a domain registered for the purpose. */
function senderOf(kind: SenderKind, language: string, random: Random): Brand {
	if (kind === "throwaway") {
		const domain = gibberish(random).replace(/^(www|mail|app|m)\./, "");
		return { name: domain.split(".")[0] ?? domain, domain, senders: [], real: false, sector: "throwaway" };
	}
	const languages = random.chance(0.7) ? [language, "en"] : ["en", language];
	for (const tried of languages) {
		for (const sector of random.shuffle(hijackable)) {
			const business = madeUpBusiness(sector, tried, random);
			if (business) return kind === "free" ? withFreeMailbox(business, tried, random) : business;
		}
	}
	throw new Error(`no business in ${language}`);
}

function withFreeMailbox(business: Brand, language: string, random: Random): Brand {
	const someone = person(language, random);
	const host = random.pick([
		"gmail.com",
		"gmail.com",
		"outlook.com",
		"hotmail.com",
		"yahoo.com",
		"aol.com",
		"mail.ru",
		"proton.me",
		"163.com",
		"naver.com",
	]);
	const local = random.pick([
		someone.user,
		`${someone.user}${random.integer(10, 9999)}`,
		`office.${someone.user}`,
		`${random.pick(["ceo", "exec", "director", "private"])}${random.integer(100, 9999)}`,
	]);
	return { ...business, mailbox: `${local}@${host}` };
}

/** Whom it poses as: a name of its `brands:` line, or somebody of its `poses:` sectors. */
function posedBy(scene: Scene, random: Random): Brand | undefined {
	const named = scene.heads.get("brands");
	const sectors = scene.heads.get("poses")?.[0]?.split(" ");
	if (named && (!sectors || random.chance(0.5)))
		return brandNamed(random.pick(named.flatMap((line) => line.split(",")).map((name) => name.trim())));
	if (!sectors) return undefined;
	for (const sector of random.shuffle(sectors)) {
		const known = realBrands(sector, scene.language);
		if (known.length > 0) return random.pick(known);
	}
	return undefined;
}

function dayOf(scene: Scene, random: Random): CalendarDay {
	const months = scene.heads.get("month")?.[0]?.split(" ").map(Number);
	return CalendarDay.random(random, months ? random.pick(months) : undefined);
}

function deviationOf(scene: Scene, kind: SenderKind, occasion: Occasion): Deviation {
	const { random } = occasion;
	const lures = scene.heads.get("link")?.[0]?.split(" ") ?? [];
	const posed = occasion.posed;
	const shown = posed && scene.heads.get("auto")?.includes("homoglyph") ? confusable(posed.name, random) : posed?.name;
	const name = fromName(scene, kind, occasion, shown);
	const deviation: Deviation = {
		...(lures[0] === "own" ? {} : { lure: lureFor(lures, occasion) }),
		wrapsLures: kind === "hijacked" ? random.chance(0.35) : false,
		noFooter: random.chance(posed ? 0.6 : 0.4),
		...(shown && random.chance(0.8) ? { logo: shown } : {}),
		...(kind === "hijacked" || kind === "free" || kind === "throwaway" ? { from: { name } } : elsewhereFrom(kind, name, occasion)),
	};
	const reply =
		scene.heads.get("replyto") && random.chance(0.7) ? { replyTo: occasion.text(random.pick(scene.heads.get("replyto") ?? [])) } : {};
	return { ...deviation, ...reply };
}

/** A hijacked sender's own name, or that of whom it poses as. */
function fromName(scene: Scene, kind: SenderKind, occasion: Occasion, shown: string | undefined): string {
	const told = occasion.text(occasion.random.pick(scene.heads.get("from") ?? ["<posed>"]));
	if (kind === "hijacked" && occasion.random.chance(0.3)) return occasion.brand.name;
	return shown && occasion.posed ? told.replace(occasion.posed.name, shown) : told;
}

function elsewhereFrom(kind: SenderKind, name: string, occasion: Occasion): Pick<Deviation, "from" | "authentication"> {
	const { random } = occasion;
	if (kind === "platform") {
		const platform = random.pick(platforms).domain;
		const address = `${random.pick(["noreply", "no-reply", "notify", "support", "hello"])}@${platform}`;
		return {
			from: { name, address },
			authentication: () =>
				honestAuthentication({ from: platform, mailFrom: `bounce.${platform}`, signedBy: platform, aligned: true }, random),
		};
	}
	if (kind === "lookalike") {
		const domain = lookalike(occasion);
		const address = `${random.pick(["no-reply", "service", "info", "support", "notice"])}@${domain}`;
		return {
			from: { name, address },
			authentication: () => honestAuthentication({ from: domain, mailFrom: domain, signedBy: domain, aligned: true }, random),
		};
	}
	const domain = random.chance(0.7)
		? (occasion.posed?.domain ?? occasion.brand.domain)
		: (occasion.recipient.address.split("@")[1] ?? "example.com");
	const address = `${random.pick(["no-reply", "service", "info", "security", "admin"])}@${domain}`;
	return {
		from: { name, address },
		authentication: (sending: Sending) => spoofedAuthentication(domain, random.chance(0.5) ? sending.mailFrom : gibberish(random), random),
	};
}
