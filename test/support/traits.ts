import type { Traits } from "../../src/accounts/traits.ts";

/** Traits of a plain message, with what a test is about filled in. */
export function traits(some: Partial<Traits> = {}): Traits {
	return {
		from: "news@shop.example",
		name: "shop",
		replyTo: [],
		calls: [],
		links: [],
		redirects: [],
		addresses: [],
		phones: [],
		asked: [],
		language: "en",
		shape: ["plain"],
		answer: false,
		files: [],
		names: [],
		themes: [],
		signs: [],
		signWeights: [],
		content: -5,
		length: 900,
		wording: "",
		text: [],
		skeleton: 0,
		program: "",
		numbering: "x@shop.example",
		...some,
	};
}
