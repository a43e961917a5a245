import type { Aspect } from "../aspect.ts";
import { freshValues, shown } from "./fresh-values.ts";

/** HTML structures are as good as a signature for whoever sends from templates. */
export const template: Aspect = {
	name: "template",
	levels: ["TEMPLATE_AS_ALWAYS", "TEMPLATE_NEW"],
	attack: [0.25, 0.75],
	usual: [0.6, 0.4],
	codes: {
		TEMPLATE_AS_ALWAYS: {
			weight: -0.6,
			tone: "good",
			phish: 0,
			sentence: "It is built like {count} of this account's past campaigns",
			example: "The weekly template",
		},
		TEMPLATE_NEW: {
			weight: 0.6,
			tone: "bad",
			phish: 0,
			sentence: "Its HTML is built like none of this account's {campaigns} past campaigns",
			example: "A table with one button where there always were three columns",
		},
	},
	look({ traits }, { tallies, campaigns }) {
		if (traits.skeleton === 0) return undefined;
		const seen = tallies.skeletons.get(String(traits.skeleton));
		return seen === undefined ? { level: 1, detail: { campaigns } } : { level: 0, detail: { count: seen.count } };
	},
};

/** Plain, HTML, a picture only, a form. A picture that is to be pressed says nothing that could be read: where it leads has to tell. */
export const shape: Aspect = {
	name: "shape",
	levels: ["", "SHAPE_SELDOM", "SHAPE_NEW", "SHAPE_NEW_PICTURE_TO_NEW_PLACE"],
	attack: [0.4, 0.2, 0.3, 0.1],
	usual: [0.9, 0.07, 0.029, 0.001],
	codes: {
		SHAPE_SELDOM: {
			weight: 0.6,
			tone: "bad",
			phish: 0,
			sentence: "This account seldom sends mail of this kind ({kind})",
			example: "HTML, where it nearly always wrote plain text",
		},
		SHAPE_NEW: {
			weight: 1.4,
			tone: "bad",
			phish: 0,
			sentence: "This account never sent mail of this kind ({kind})",
			example: "A picture with no text, where it always wrote text",
		},
		SHAPE_NEW_PICTURE_TO_NEW_PLACE: {
			weight: 3,
			tone: "bad",
			phish: 0,
			sentence: "It is a picture with next to no text, which this account never sent, and leads to where it hardly ever or never led",
			example: "One large picture that leads to portal.example, where it always wrote text",
		},
	},
	look({ traits }, { tallies, campaigns }) {
		const kind = traits.shape.join(", ");
		const seen = tallies.shapes.get(kind)?.count ?? 0;
		const leadsAway = traits.shape.includes("picture") && traits.calls.some((place) => !tallies.links.isFirm(place));
		return { level: seen === 0 ? (leadsAway ? 3 : 2) : seen < 0.1 * campaigns ? 1 : 0, detail: { kind } };
	},
};

/** Kinds of attached files. */
export const files: Aspect = {
	name: "files",
	levels: ["", "FILE_KIND_NEW"],
	attack: [0.3, 0.7],
	usual: [0.8, 0.2],
	codes: {
		FILE_KIND_NEW: {
			weight: 1.2,
			tone: "bad",
			phish: 0,
			sentence: "It has a file of a kind this account never sent ({kinds})",
			example: "An HTML file attached to a newsletter",
		},
	},
	look({ traits }, { tallies }) {
		if (traits.files.length === 0) return undefined;
		const { fresh } = freshValues(traits.files, tallies.files);
		return fresh.length > 0 ? { level: 1, detail: { kinds: shown(fresh) } } : { level: 0 };
	},
};

/** Links that lead on through another organization's redirector. */
export const redirects: Aspect = {
	name: "redirects",
	levels: ["", "REDIRECT_NEW"],
	attack: [0.2, 0.8],
	usual: [0.85, 0.15],
	codes: {
		REDIRECT_NEW: {
			weight: 1.5,
			tone: "bad",
			phish: 0,
			sentence: "A link goes through a redirector ({ways}), which this account never used like that",
			example: "https://www.google.com/url?q=https://portal.example/",
		},
	},
	look({ traits }, { tallies }) {
		if (traits.redirects.length === 0) return undefined;
		const { fresh } = freshValues(traits.redirects, tallies.redirects);
		return fresh.length > 0 ? { level: 1, detail: { ways: shown(fresh.map((way) => way.replace(">", " → "))) } } : { level: 0 };
	},
};

/** Who only ever answers seldom begins. Cheap to forge: never worth much. */
export const conversation: Aspect = {
	name: "conversation",
	levels: ["", "CONVERSATION_SELDOM", "CONVERSATION_NEVER"],
	attack: [0.6, 0.15, 0.25],
	usual: [0.9, 0.07, 0.03],
	codes: {
		CONVERSATION_SELDOM: {
			weight: 0.4,
			tone: "bad",
			phish: 0,
			sentence: "This account seldom {does}",
			example: "A first mail, where it nearly always answers",
		},
		CONVERSATION_NEVER: {
			weight: 0.6,
			tone: "bad",
			phish: 0,
			sentence: "This account never {does}",
			example: "An answer in a thread, from a newsletter",
		},
	},
	look({ traits }, { tallies, campaigns }) {
		const seen = tallies.answers.get(traits.answer ? "answers" : "begins")?.count ?? 0;
		const does = traits.answer ? "answers in a thread" : "begins a thread";
		return { level: seen === 0 ? 2 : seen < 0.15 * campaigns ? 1 : 0, detail: { does } };
	},
};
