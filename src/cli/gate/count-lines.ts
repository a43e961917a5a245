import type { CampaignView, RecipientState } from "../../app/control-connection.ts";
import { grouped } from "../../base/grouped.ts";
import { percent } from "../percent.ts";
import { bar } from "../terminal/bar.ts";
import type { Paint } from "../terminal/colour.ts";
import { recipientColours } from "./state-colours.ts";

/** In the order of a recipient's life, with what each means. */
const meanings: Readonly<Record<RecipientState, string>> = {
	held: "held, waiting for a decision",
	accepted: "on their way",
	delivering: "being handed over",
	delivered: "delivered to the next hop",
	bounced: "bounced",
	refused: "refused, never going out",
};

/** Recipients by state, each with a bar; states that nobody is in are left out. */
export function countLines({ campaign, counts }: Pick<CampaignView, "campaign" | "counts">, columns: number, paint: Paint): string[] {
	const states = (Object.keys(meanings) as RecipientState[]).filter((state) => counts[state] > 0);
	const total = states.reduce((sum, state) => sum + counts[state], 0);
	if (total === 0) return campaign.expectedRecipients === 0 ? [] : [`  ${grouped(campaign.expectedRecipients)} announced by the sender`];
	const digits = Math.max(...states.map((state) => grouped(counts[state]).length));
	const names = Math.max(...states.map((state) => meanings[state].length));
	const room = Math.max(5, Math.min(40, columns - digits - names - 16));
	return states.map((state) => {
		const share = counts[state] / total;
		const drawn = paint(recipientColours[state], bar(share, room));
		return `  ${meanings[state].padEnd(names)}  ${grouped(counts[state]).padStart(digits)}  ${drawn} ${percent(share)}`;
	});
}
