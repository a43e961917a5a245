import { runCases } from "../../../test/support/signal-cases.ts";
import type { Signal } from "../signal.ts";
import { addressedByName } from "./addressed-by-name.ts";
import { bounce } from "./bounce.ts";
import { calendarInvitation } from "./calendar-invitation.ts";
import { consistentDomains } from "./consistent-domains.ts";
import { nameMatchesDomain } from "./name-matches-domain.ts";
import { threadReply } from "./thread-reply.ts";
import { unsubscribeHome } from "./unsubscribe-home.ts";
import { warnsOfFraud } from "./warns-of-fraud.ts";
import { whoItSays } from "./who-it-says.ts";
import { workingText } from "./working-text.ts";

const signals: readonly Signal[] = [
	addressedByName,
	bounce,
	calendarInvitation,
	consistentDomains,
	nameMatchesDomain,
	threadReply,
	unsubscribeHome,
	warnsOfFraud,
	whoItSays,
	workingText,
];

for (const signal of signals) runCases(signal, new URL(`./${signal.name}.cases.txt`, import.meta.url));
