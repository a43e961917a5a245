import type { Random } from "../../../scripts/synthetic/random.ts";

const starts = "B Br C Cl D Dr F Fl G Gr H J K Kl L M N P Pr R S Sch St T Tr V W Z".split(" ");
const middles = "a e i o u au ei ia o a e".split(" ");
const joints = "l r n m nd lt rk v d lm rn st b ll ss rt g nn".split(" ");
const ends = "a o en ia er is um ix on ara ent ova ello".split(" ");
const placeEnds = "ford ton dorf ville berg haven mouth stadt grad sund moor feld bridge minster".split(" ");
const firmEnds = ["", "", " & Co", " Group", " Werke", " Studio", " Labs", " Trade", " Direct", " Partners"];

/** Names that nobody bears: a firm's, a place's, a product's. Some hundred thousand of each, so that two units hardly share one. */
export function madeUpName(kind: "firm" | "place" | "thing", random: Random): string {
	const stem = random.pick(starts) + random.pick(middles) + random.pick(joints);
	if (kind === "place") return stem + random.pick(["", "", "e", "en", "a"]) + random.pick(placeEnds);
	const word = stem + (random.chance(0.5) ? random.pick(middles) + random.pick(joints) : "") + random.pick(ends);
	return kind === "firm" ? word + random.pick(firmEnds) : `${word}${random.pick(["", "", "", " Plus", " Mini", " Neo"])}`;
}

/** A reserved domain that goes with a name. */
export function domainFor(name: string, random: Random): string {
	const label = name
		.toLowerCase()
		.replace(/[^a-z]+/g, "-")
		.replace(/^-|-$/g, "");
	return `${label || "mail"}${random.chance(0.3) ? random.integer(2, 99) : ""}.${random.pick(["example", "test"])}`;
}
