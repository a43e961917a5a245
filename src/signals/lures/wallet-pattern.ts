/** What looks like the address of a crypto wallet: Bitcoin (base58, bech32), Ethereum, Litecoin, Tron, Monero. Checksums are not looked at. */
export const walletPattern =
	/\b(?:(?:bc1|ltc1)[02-9ac-hj-np-z]{25,60}|[13LMT][1-9A-HJ-NP-Za-km-z]{25,34}|0x[\da-fA-F]{40}|4[1-9A-HJ-NP-Za-km-z]{94})\b/u;
