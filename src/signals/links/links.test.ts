import { runCases } from "../../../test/support/signal-cases.ts";
import type { Signal } from "../signal.ts";
import { addressShape } from "./address-shape.ts";
import { disguisedHost } from "./disguised-host.ts";
import { fewLinks } from "./few-links.ts";
import { leadsAway } from "./leads-away.ts";
import { leadsHome } from "./leads-home.ts";
import { mailForm } from "./mail-form.ts";
import { openRedirect } from "./open-redirect.ts";
import { recipientInLink } from "./recipient-in-link.ts";
import { rentedPlace } from "./rented-place.ts";
import { scriptLink } from "./script-link.ts";
import { shownAddress } from "./shown-address.ts";

const signals: readonly Signal[] = [
	addressShape,
	disguisedHost,
	fewLinks,
	leadsAway,
	leadsHome,
	mailForm,
	openRedirect,
	recipientInLink,
	rentedPlace,
	scriptLink,
	shownAddress,
];
for (const signal of signals) runCases(signal, new URL(`./${signal.name}.cases.txt`, import.meta.url));
