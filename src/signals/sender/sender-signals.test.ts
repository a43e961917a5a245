import { runCases } from "../../../test/support/signal-cases.ts";
import type { Signal } from "../signal.ts";
import { brokenFrom } from "./broken-from.ts";
import { cheapDomain } from "./cheap-domain.ts";
import { greetsByAddress } from "./greets-by-address.ts";
import { messageNumber } from "./message-number.ts";
import { nameHoldsAddress } from "./name-holds-address.ts";
import { nameUnlikeDomain } from "./name-unlike-domain.ts";
import { posesAsRecipient } from "./poses-as-recipient.ts";
import { posingName } from "./posing-name.ts";
import { posingSignature } from "./posing-signature.ts";
import { randomSender } from "./random-sender.ts";
import { rentedMachine } from "./rented-machine.ts";
import { replyToElsewhere } from "./reply-to-elsewhere.ts";
import { returnPathElsewhere } from "./return-path-elsewhere.ts";

const signals: readonly Signal[] = [
	brokenFrom,
	cheapDomain,
	greetsByAddress,
	messageNumber,
	nameHoldsAddress,
	nameUnlikeDomain,
	posesAsRecipient,
	posingName,
	posingSignature,
	randomSender,
	rentedMachine,
	replyToElsewhere,
	returnPathElsewhere,
];

for (const signal of signals) runCases(signal, new URL(`./${signal.name}.cases.txt`, import.meta.url));
