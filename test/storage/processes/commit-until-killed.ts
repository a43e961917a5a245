/**
 * node commit-until-killed.ts STORE: commits transactions, and says the number of each when it is on disk, until it is killed.
 * Each adds a message with three recipients and an event, and moves those of the message before.
 */
import { writeSync } from "node:fs";
import { openSqliteStore } from "../../../src/storage/sqlite/open-sqlite-store.ts";
import { newMessage, recipient } from "../../support/gate-samples.ts";

const store = openSqliteStore(process.argv[2] as string);
const [account] = store.accounts();
const accountId = account?.id as number;
const campaign = { id: "killed", accountId };

for (;;) {
	const id = store.transaction(() => {
		const id = store.addMessage(
			newMessage(campaign),
			["a", "b", "c"].map((name) => recipient(`${name}@x.example`)),
			"accepted",
		);
		store.moveRecipients("killed", ["accepted"], id % 2 === 0 ? "held" : "refused", Date.now(), 2);
		store.addEvent({ at: id, accountId, campaignId: "killed", kind: "taken", text: "", by: "gate" });
		return id;
	});
	writeSync(1, `${id}\n`);
}
