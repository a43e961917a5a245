/** node look-at-campaigns.ts FOLDER: says in JSON what is kept there, where each message lies, and what state all share; or what is wrong. */
import { lookAtCampaigns } from "../../../src/storage/sqlite/campaigns/look-at-campaigns.ts";

try {
	const look = lookAtCampaigns(process.argv[2] as string);
	const campaigns = Array.from(look.campaigns(), ({ campaign: { id, messages } }) => {
		return { id, messages, members: Array.from(look.members(id)).length };
	});
	console.log(JSON.stringify({ campaigns, shared: new TextDecoder().decode(look.shared()) }));
	look.close();
} catch (error) {
	console.log(JSON.stringify({ error: (error as Error).message }));
}
