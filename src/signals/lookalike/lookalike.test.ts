import { runCases } from "../../../test/support/signal-cases.ts";
import { disguisedName } from "./disguised-name.ts";
import { lookalikeLink } from "./lookalike-link.ts";
import { lookalikeOfRecipient } from "./lookalike-of-recipient.ts";
import { lookalikeSender } from "./lookalike-sender.ts";
import { mixedScripts } from "./mixed-scripts.ts";

for (const signal of [lookalikeSender, lookalikeLink, lookalikeOfRecipient, mixedScripts, disguisedName]) {
	runCases(signal, new URL(`./${signal.name}.cases.txt`, import.meta.url));
}
