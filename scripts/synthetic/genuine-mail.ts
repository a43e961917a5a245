import { readdirSync } from "node:fs";
import type { Brand } from "./brands.ts";
import { brandNamed, realBrands } from "./brands.ts";
import { CalendarDay } from "./calendar-day.ts";
import { compose } from "./compose.ts";
import { madeUpBusiness } from "./made-up-business.ts";
import { Occasion } from "./occasion.ts";
import { person } from "./person.ts";
import { Random } from "./random.ts";
import type { Scene } from "./scene.ts";
import { readScenes } from "./scene.ts";
import { wordLists } from "./word-lists.ts";

/** A message made for training, with what it is. */
export interface SyntheticMail {
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly kind: string;
	readonly language: string;
}

/** How much of each language: English is what most unseen genuine mail is in, the rest shows that no language is evidence. */
export const languageShares: readonly (readonly [number, string])[] = [
	[45, "en"],
	[7, "de"],
	[6, "fr"],
	[5.5, "es"],
	[5.5, "pt"],
	[4, "it"],
	[4, "nl"],
	[3.5, "pl"],
	[5, "ru"],
	[5, "ja"],
	[5, "ko"],
	[4, "zh"],
	[1.5, "cs"],
	[1.5, "sv"],
	[1.5, "tr"],
];

/**
 * Modern genuine mail that never was: `count` messages, each from its own seed, so that asking for more leaves the first ones as they were.
 * For training only, never to measure with.
 */
export function* genuineMail(seed: string, count: number): Iterable<SyntheticMail> {
	const scenes = scenesByLanguage("genuine");
	for (let index = 0; index < count; index++) {
		const random = new Random(`${seed} genuine ${index}`);
		const language = random.weighted(languageShares.filter(([, name]) => scenes.has(name)));
		const scene = pickScene(scenes.get(language) ?? [], random);
		const occasion = new Occasion(
			random,
			language,
			fromHome(senderOf(scene, random), scene, random),
			person(language, random),
			dayOf(scene, random),
		);
		yield {
			name: `${scene.kind}-${language}-${String(index).padStart(5, "0")}`,
			bytes: compose(scene, occasion),
			kind: scene.kind,
			language,
		};
	}
}

/** All scenes of a class, by language; a language's files are `<language>*.txt`. */
export function scenesByLanguage(folder: "genuine" | "abuse"): Map<string, Scene[]> {
	const scenes = new Map<string, Scene[]>();
	for (const file of readdirSync(new URL(`./content/${folder}/`, import.meta.url)).sort()) {
		const language = file.slice(0, 2);
		scenes.set(language, [...(scenes.get(language) ?? []), ...readScenes(`${folder}/${file}`, language)]);
	}
	const english = new Map(scenes.get("en")?.map((scene) => [scene.kind, scene]));
	for (const [language, own] of scenes)
		scenes.set(
			language,
			own.map((scene) => withInherited(scene, english.get(scene.kind))),
		);
	return scenes;
}

/** Head lines that do not depend on the language stand in the English scene of the kind only. */
const inherited = ["sectors", "brands", "stream", "local", "weight", "attach", "auto", "month", "class", "sender", "poses", "link"];

function withInherited(scene: Scene, english: Scene | undefined): Scene {
	if (!english || english === scene) return scene;
	const heads = new Map(scene.heads);
	const restricted = heads.has("sectors") || heads.has("brands");
	for (const name of inherited) {
		const lines = english.heads.get(name);
		if (lines && !heads.has(name) && !(restricted && (name === "sectors" || name === "brands"))) heads.set(name, lines);
	}
	const wordless = english.heads.get("from")?.filter((line) => !/[a-z]/i.test(line.replace(/<[^>]*>/g, ""))) ?? [];
	if (wordless.length > 0 && !heads.has("from")) heads.set("from", wordless);
	return { ...scene, heads };
}

export function pickScene(scenes: readonly Scene[], random: Random): Scene {
	return random.weighted(scenes.map((scene) => [Number(scene.heads.get("weight")?.[0] ?? 1), scene] as const));
}

/** A brand that sends such mail: one that the scene names, or one of its sectors, now and then made up. */
export function senderOf(scene: Scene, random: Random): Brand {
	const named = scene.heads.get("brands");
	if (named && (!scene.heads.has("sectors") || random.chance(0.5)))
		return brandNamed(random.pick(named.flatMap((line) => line.split(",")).map((name) => name.trim())));
	const sectors = (scene.heads.get("sectors") ?? ["account"]).flatMap((line) => line.split(" "));
	return inSector(random.shuffle(sectors), scene.language, random);
}

/** Kinds that people send, by how often they do so from a mailbox of their own at a provider. */
const privately: Readonly<Record<string, number>> = {
	"personal-short": 0.6,
	"list-post": 0.5,
	"forwarded-notice": 0.4,
	"out-of-office": 0.2,
	"business-thread": 0.12,
	"freight-b2b": 0.1,
};

function fromHome(brand: Brand, scene: Scene, random: Random): Brand {
	if (!random.chance(privately[scene.kind] ?? 0)) return brand;
	return { ...brand, mailbox: `@${random.pick(wordLists(scene.language).get("freemail") ?? ["gmail.com"])}` };
}

function inSector(sectors: readonly string[], language: string, random: Random): Brand {
	for (const sector of sectors) {
		const real = realBrands(sector, language);
		const madeUp = real.length === 0 || random.chance(0.4) ? madeUpBusiness(sector, language, random) : undefined;
		if (madeUp) return madeUp;
		if (real.length > 0) return random.pick(real);
	}
	throw new Error(`nobody in ${sectors.join(", ")} writes ${language}`);
}

/** `weight:` and `month:` lines steer; seasonal mail comes in its season. */
function dayOf(scene: Scene, random: Random): CalendarDay {
	const months = scene.heads.get("month")?.[0]?.split(" ").map(Number);
	return CalendarDay.random(random, months ? random.pick(months) : undefined);
}
