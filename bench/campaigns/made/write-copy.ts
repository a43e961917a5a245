import { expand } from "../../../scripts/synthetic/expand.ts";
import type { Occasion } from "../../../scripts/synthetic/occasion.ts";
import { Random } from "../../../scripts/synthetic/random.ts";
import { Choices } from "./choices.ts";
import { anyEncoding, dressed, type Letter } from "./dress.ts";
import { withHiddenWords, withRandomWords } from "./hash-busting.ts";
import { withNoise } from "./html-noise.ts";
import { htmlOf, plainOf } from "./layout.ts";
import { madeUpName } from "./made-up-name.ts";
import { occasionOf, recipientOf } from "./occasion-of.ts";
import { PhraseBook } from "./phrase-book.ts";
import { type Sender, senderOfHouse, someSender } from "./sender.ts";
import type { UnitPlan } from "./unit-plan.ts";
import type { Block, Version } from "./version.ts";
import type { WrittenBlock } from "./written-block.ts";

const lettersOfToken = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
/** Copies go out over this long. */
const burstMilliseconds = 5 * 86_400_000;

/** Copy `copy` of a unit's mail: the whole message. */
export function writeCopy(plan: UnitPlan, copy: number): Uint8Array {
	const random = new Random(`${plan.seed} copy ${copy}`);
	const version = random.pick(plan.versions);
	const recipient = recipientOf(version.language, random);
	const changing = plan.evasions.has("links and senders");
	const sender = changing ? someSender(version.language, random) : senderOfHouse(plan.house, new Random(plan.seed));
	const occasion = occasionOf(plan.house, version.language, random, recipient);
	const fill = filling(plan, `${copy}`, occasion);
	const blocks = evaded(plan, version, blocksOf(plan, version, sender, fill, random), random);
	const subject = plan.changingSubject ? madeUpName("thing", random) : fill(version.subject);
	const letter = {
		sender,
		recipient,
		subject,
		date: new Date(plan.from + Math.floor(random.next() * burstMilliseconds)),
		language: version.language,
	};
	return dressed(
		{ ...letter, ...bodyOf(plan, version, blocks, subject, random), listed: plan.house.footer < 3 && !changing },
		encodingOf(plan, version, random),
		random,
	);
}

type Fill = (template: string) => string;

/** Makes the choices and fills the slots that are left for each copy. */
function filling({ seed, rotating }: UnitPlan, copy: string, occasion: Occasion): Fill {
	const choices = new Choices(`${seed} choices ${copy}`, seed, rotating);
	return (template) => (/[{<]/.test(template) ? expand(template, choices, (slot) => occasion.text(`<${slot}>`)) : template);
}

function blocksOf(plan: UnitPlan, version: Version, sender: Sender, fill: Fill, random: Random): WrittenBlock[] {
	const changing = plan.evasions.has("links and senders");
	const link = ({ path }: Pick<Block, "path">): string => {
		const at = changing
			? `/${madeUpName("thing", random)
					.toLowerCase()
					.replace(/[^a-z]/g, "-")}/${random.letters(6, lettersOfToken)}`
			: path;
		const token = plan.personal ? `?t=${random.letters(18, lettersOfToken)}` : "";
		return `https://${sender.linkHost}${at}${token}`;
	};
	const blocks: WrittenBlock[] = version.blocks.map((block) => ({
		kind: block.kind,
		text: fill(block.text),
		href: link(block),
		width: block.width,
		height: block.height,
	}));
	if (plan.picture !== undefined) return blocks;
	const footer = PhraseBook.of(version.language)
		.entry("footer", plan.house.footer)
		.replaceAll("<firm>", plan.house.firm)
		.replaceAll("<place>", plan.house.place);
	return [...blocks, { kind: "footer", text: footer, href: link({ path: "/unsubscribe" }), width: 0, height: 0 }];
}

function evaded({ evasions }: UnitPlan, { language }: Version, blocks: readonly WrittenBlock[], random: Random): WrittenBlock[] {
	const ordered = evasions.has("shuffled paragraphs") ? shuffledMiddle(blocks, random) : [...blocks];
	return evasions.has("hash-busting") ? withRandomWords(ordered, language, random) : ordered;
}

/** All but the greeting above and what stands below the last paragraph. */
function shuffledMiddle(blocks: readonly WrittenBlock[], random: Random): WrittenBlock[] {
	const isMiddle = ({ kind }: WrittenBlock): boolean => kind === "paragraph" || kind === "bullet" || kind === "heading" || kind === "image";
	const middle = random.shuffle(blocks.filter(isMiddle));
	return blocks.map((block) => (isMiddle(block) ? (middle.pop() as WrittenBlock) : block));
}

function bodyOf(
	plan: UnitPlan,
	version: Version,
	blocks: readonly WrittenBlock[],
	subject: string,
	random: Random,
): Pick<Letter, "plain" | "html" | "picture"> {
	const wrap = plan.evasions.has("re-encoding") ? random.integer(0, 1) * random.integer(50, 90) : plan.wrap;
	const plain = plainOf(blocks, wrap);
	const inline = random.chance(0.7);
	const cid = plan.picture !== undefined && inline ? `${random.letters(12, lettersOfToken)}@${random.letters(8, "0123456789abcdef")}` : "";
	const page = htmlOf(blocks, plan.house.theme, subject, version.language, cid === "" ? "" : `cid:${cid}`);
	const busted = plan.evasions.has("hash-busting") ? withHiddenWords(page, version.language, random) : page;
	const html = plan.evasions.has("html noise") ? withNoise(busted, random) : busted;
	if (plan.picture === undefined) return { plain, html };
	return {
		plain,
		html,
		picture: { bytes: plan.picture.copy(random), cid, name: `${random.letters(random.integer(4, 12), lettersOfToken)}.png` },
	};
}

function encodingOf(plan: UnitPlan, { language }: Version, random: Random) {
	if (plan.evasions.has("re-encoding")) return anyEncoding(language, random);
	return { shape: plan.shape, charset: plan.charset, encoding: plan.encoding, crlf: plan.crlf, htmlFirst: false, inMixed: false };
}
