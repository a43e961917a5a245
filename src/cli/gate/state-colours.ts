import type { AccountState, CampaignState, RecipientState } from "../../app/control-connection.ts";
import type { Colour, Paint } from "../terminal/colour.ts";

const ofAccounts: Readonly<Record<AccountState, Colour>> = { active: "green", frozen: "red" };

export const campaignColours: Readonly<Record<CampaignState, Colour>> = {
	passing: "green",
	canary: "cyan",
	held: "yellow",
	released: "green",
	refused: "red",
};

export const recipientColours: Readonly<Record<RecipientState, Colour>> = {
	delivered: "green",
	delivering: "cyan",
	accepted: "cyan",
	held: "yellow",
	bounced: "red",
	refused: "red",
};

/** Cells of a table hold plain words. */
export function paintAccountState(cell: string, paint: Paint): string {
	return paint(ofAccounts[cell as AccountState] ?? "dim", cell);
}

export function paintCampaignState(cell: string, paint: Paint): string {
	return paint(campaignColours[cell as CampaignState] ?? "dim", cell);
}

export function paintRecipientState(cell: string, paint: Paint): string {
	return paint(recipientColours[cell as RecipientState] ?? "dim", cell);
}
