import type { Matter } from "../accounts/traits.ts";
import { traitsOf } from "../accounts/traits-of.ts";
import { authorLine } from "../base/author-line.ts";
import { fingerprintOf } from "../campaigns/fingerprint-of.ts";
import { posedIdentity } from "../campaigns/themes/poses-as.ts";
import { themeName } from "../campaigns/themes/theme.ts";
import { natureOf } from "../campaigns/themes/theme-nature.ts";
import { type ThemeTools, themeOf } from "../campaigns/themes/theme-of.ts";
import type { MessageReport } from "../gate/message-report.ts";
import type { Envelope } from "../signals/facts.ts";
import { strongestReasons } from "../signals/strongest-reasons.ts";
import { type Examination, type ScanTools, scanMessage } from "./scan-message.ts";
import { shippedThemes } from "./shipped-themes.ts";

export interface ReportTools extends ScanTools {
	/** The shipped one when left out. */
	readonly themes?: ThemeTools;
}

/** Of header fields, as people are shown them. */
const longestField = 300;
const reasonsKept = 24;

/** Everything the gate needs to know of a submitted message, as plain data of a few kB: what a scanning thread hands back. */
export async function reportMessage(bytes: Uint8Array, envelope: Envelope | undefined, tools: ReportTools): Promise<MessageReport> {
	const examination = await scanMessage(bytes, envelope, tools);
	const { facts, features, decision } = examination;
	const fingerprint = fingerprintOf(facts);
	const traits = traitsOf(facts, {
		features,
		score: decision.score,
		reasons: decision.reasons,
		text: fingerprint.text,
		about: matterOf(examination, tools.themes ?? shippedThemes()),
	});
	const { mail } = facts;
	return {
		content: {
			class: decision.class,
			score: decision.score,
			probability: decision.probability,
			reasons: strongestReasons(decision.reasons, reasonsKept),
		},
		traits,
		fingerprint,
		subject: mail.subject.slice(0, longestField),
		from: authorLine(mail.from[0]).slice(0, longestField),
		messageId: (mail.messageId ?? "").slice(0, longestField),
		date: mail.date?.getTime(),
	};
}

function matterOf({ facts, decision }: Examination, themes: ThemeTools): Matter {
	const theme = themeOf(facts, decision, themes, posedIdentity(facts));
	return { theme, name: themeName(theme), nature: natureOf(theme) };
}
