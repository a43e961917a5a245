import { accountsContract } from "./contract/accounts.ts";
import { campaignsContract } from "./contract/campaigns.ts";
import { deliveryContract } from "./contract/delivery.ts";
import { ledgerContract } from "./contract/ledger.ts";
import { messagesContract } from "./contract/messages.ts";
import { noticesContract } from "./contract/notices.ts";
import { transactionsContract } from "./contract/transactions.ts";
import { ledgerProperties } from "./ledger-properties.ts";
import type { OpenStore } from "./store-under-test.ts";

/** What every GateStore must do, on the real database. `open` should look through a store that it opens again. */
export function gateStoreContract(open: OpenStore): void {
	accountsContract(open);
	campaignsContract(open);
	messagesContract(open);
	deliveryContract(open);
	ledgerContract(open);
	noticesContract(open);
	transactionsContract(open);
	ledgerProperties(open);
}
