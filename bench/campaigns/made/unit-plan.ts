import { millisecondsOfDay } from "../../../src/base/milliseconds-of-day.ts";
import { legacyCharsets } from "../../../scripts/synthetic/legacy-charset.ts";
import { Random } from "../../../scripts/synthetic/random.ts";
import { evasions, type Evasion, type Make } from "./evasion.ts";
import { type House, houseOf, sharedHouse } from "./house.ts";
import { namesFor } from "./names.ts";
import { occasionOf } from "./occasion-of.ts";
import { bookLanguages } from "./phrase-book.ts";
import { Picture } from "./picture.ts";
import { rotatingShare } from "./rotating-share.ts";
import { outlineOf } from "./outline.ts";
import { type Version, versionOf } from "./version.ts";

/** How a unit's mail is put together, before any copy of it is written; a few kB. */
export interface UnitPlan {
	readonly seed: string;
	readonly make: Make;
	readonly evasions: ReadonlySet<Evasion>;
	readonly house: House;
	/** In each language it comes in; one but for translated campaigns. */
	readonly versions: readonly Version[];
	readonly picture: Picture | undefined;
	readonly shape: "both" | "html" | "text";
	readonly charset: string;
	readonly encoding: "quoted-printable" | "base64" | "8bit";
	readonly crlf: boolean;
	/** Column at which plain text is wrapped; 0 for never. */
	readonly wrap: number;
	/** Recipients' names, amounts and tokens are filled in for each copy. */
	readonly personal: boolean;
	/** Each copy has a subject of its own, that says nothing. */
	readonly changingSubject: boolean;
	/** Share of the choices that each copy makes anew. */
	readonly rotating: number;
	/** Milliseconds since 1970 of the first copy. */
	readonly from: number;
}

const firstDay = Date.UTC(2024, 0, 8);
const days = 500;

/** The plan of unit `unit` of `units`; the same for the same seed. */
export function planOf(seed: string, units: number, unit: number, make: Make): UnitPlan {
	const own = `${seed} unit ${unit}`;
	const random = new Random(own);
	const chosen = evasionsOf(make, random);
	// What has no words in common but a look or a picture must have it alone.
	const house = chosen.has("translations") || chosen.has("pictures") ? houseOf(`${own} house`) : sharedHouse(seed, units, random);
	const picture = chosen.has("pictures") || (make === "single" && random.chance(0.04)) ? new Picture(`${own} picture`) : undefined;
	const personal = make === "single" || chosen.has("personalisation");
	const names = namesFor(house.firm, house.language, random);
	const outline = outlineOf(own, {
		layout: house.layout || own,
		bare: picture !== undefined,
		long: chosen.has("shuffled paragraphs"),
		accounts: chosen.has("personalisation") ? 2 : undefined,
	});
	const stocked = !chosen.has("translations");
	const occasion = occasionOf(house, house.language, random);
	const languages = languagesOf(house, chosen, random);
	const versions = languages.map((language) =>
		versionOf(outline, { seed: own, language, names, personal, keepsChoices: chosen.has("synonyms"), ...(stocked ? { occasion } : {}) }),
	);
	return {
		seed: own,
		make,
		evasions: chosen,
		house,
		versions,
		picture,
		...habitsOf(chosen, house.language, random),
		personal,
		changingSubject: chosen.has("pictures") && random.chance(0.6),
		rotating: chosen.has("synonyms") ? rotatingShare(versions[0] as Version, own) : 0,
		from: firstDay + random.integer(0, days) * millisecondsOfDay + random.integer(0, millisecondsOfDay),
	};
}

function languagesOf(house: House, chosen: ReadonlySet<Evasion>, random: Random): readonly string[] {
	if (!chosen.has("translations")) return [house.language];
	return random.shuffle(bookLanguages).slice(0, random.integer(3, 6));
}

const wordEvasions = [
	"personalisation",
	"hash-busting",
	"synonyms",
	"shuffled paragraphs",
	"links and senders",
	"html noise",
	"re-encoding",
] as const;

/** Evasions are mixed so that something a person would recognize is left: a translation keeps its look, a picture stays the picture. */
function evasionsOf(make: Make, random: Random): Set<Evasion> {
	if (make === "single") return new Set();
	if (make !== "mixed") return new Set(evasions.filter((evasion) => evasion === make));
	if (random.chance(0.12)) return new Set(["pictures", "links and senders", ...(random.chance(0.5) ? (["hash-busting"] as const) : [])]);
	if (random.chance(0.12)) return new Set(["translations", random.pick(["links and senders", "personalisation"] as const)]);
	return new Set(random.shuffle(wordEvasions).slice(0, random.integer(2, 4)));
}

function habitsOf(
	chosen: ReadonlySet<Evasion>,
	language: string,
	random: Random,
): Pick<UnitPlan, "shape" | "charset" | "encoding" | "crlf" | "wrap"> {
	const needsHtml = chosen.has("translations") || chosen.has("html noise") || chosen.has("pictures");
	const legacy = legacyCharsets[language] ?? [];
	return {
		shape: random.weighted([
			[5, "both"],
			[needsHtml ? 8 : 3, "html"],
			[needsHtml ? 0 : 2, "text"],
		]),
		charset: legacy.length > 0 && random.chance(0.15) ? random.pick(legacy) : "utf-8",
		encoding: random.pick(["quoted-printable", "quoted-printable", "base64", "8bit"]),
		crlf: random.chance(0.5),
		wrap: random.pick([0, 72, 76]),
	};
}
