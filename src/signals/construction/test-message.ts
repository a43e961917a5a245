import type { Finding } from "../evidence.ts";
import type { Signal } from "../signal.ts";

/** What filters of all makers call spam, so that whoever has set one up sees it work. */
export const testMessage: Signal = {
	name: "test-message",
	codes: {
		BUILD_GTUBE: {
			weight: 20,
			tone: "bad",
			phish: -6,
			sentence: "The text holds GTUBE, by which filters are tested",
			example: "a line with the Generic Test for Unsolicited Bulk Email",
		},
	},
	look: ({ mail }): Finding[] => (mail.visibleText.includes(gtube) ? [{ code: "BUILD_GTUBE" }] : []),
};

/** https://spamassassin.apache.org/gtube/ */
const gtube = "XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X";
