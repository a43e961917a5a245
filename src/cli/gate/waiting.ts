import type { CampaignView } from "../../app/control-connection.ts";

/** Recipients that have not got the message and still may. */
export function waiting({ accepted, held, delivering }: CampaignView["counts"]): number {
	return accepted + held + delivering;
}
