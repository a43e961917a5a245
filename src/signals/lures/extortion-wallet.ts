import type { Finding } from "../evidence.ts";
import type { Signal } from "../signal.ts";
import { luresOf } from "./lures-of.ts";
import { walletPattern } from "./wallet-pattern.ts";

/** Blackmail and where the money is to go: the address of a crypto wallet in the text. */
export const extortionWallet: Signal = {
	name: "extortion-wallet",
	codes: {
		LURE_EXTORTION_WALLET: {
			weight: 2.5,
			tone: "bad",
			phish: 0,
			sentence: "Blackmail (“{words}”), with the wallet to pay into: {wallet}",
			example: "I recorded you … send 900 $ to bc1q…",
		},
	},
	look({ text }): Finding[] {
		if (!luresOf(text).some(({ kind }) => kind === "extortion")) return [];
		const wallet = walletPattern.exec(text.shown.slice(0, 20_000))?.[0];
		return wallet === undefined ? [] : [{ code: "LURE_EXTORTION_WALLET", detail: { words: text.phrases.first("lure.extortion"), wallet } }];
	},
};
