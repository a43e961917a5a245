import { expect, test } from "vitest";
import { runCases } from "../../../test/support/signal-cases.ts";
import type { Signal } from "../signal.ts";
import { activeHtml } from "./active-html.ts";
import { charsetScript } from "./charset-script.ts";
import { forgedThread } from "./forged-thread.ts";
import { hiddenText } from "./hidden-text.ts";
import { imageOnly } from "./image-only.ts";
import { messageIdDomain } from "./message-id-domain.ts";
import { oddHeader } from "./odd-header.ts";
import { partsDiffer } from "./parts-differ.ts";
import { placeholder } from "./placeholder.ts";
import { randomBody } from "./random-body.ts";
import { subjectTricks } from "./subject-tricks.ts";
import { testMessage } from "./test-message.ts";
import { WordSample } from "./word-sample.ts";
import { zeroWidth } from "./zero-width.ts";

const signals: readonly Signal[] = [
	activeHtml,
	charsetScript,
	forgedThread,
	hiddenText,
	imageOnly,
	messageIdDomain,
	oddHeader,
	partsDiffer,
	placeholder,
	randomBody,
	subjectTricks,
	testMessage,
	zeroWidth,
];
for (const signal of signals) runCases(signal, new URL(`./${signal.name}.cases.txt`, import.meta.url));

test("words are found again, in any case and in scripts without spaces", () => {
	const sample = new WordSample();
	sample.add("Spades and rakes, 年賀状を書く", 1_000);
	expect(sample.count("SPADES, rakes!", 1_000)).toMatchObject({ words: 2, known: 2 });
	expect(sample.count("賀状を", 1_000)).toMatchObject({ words: 2, known: 2 });
	expect(sample.count("lantern harbour", 1_000)).toMatchObject({ words: 2, known: 0 });
	expect(sample.count("lantern harbour", 7)).toMatchObject({ words: 1, known: 0 });
});
