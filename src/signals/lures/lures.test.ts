import { runCases } from "../../../test/support/signal-cases.ts";
import { callbackNumber } from "./callback-number.ts";
import { extortionWallet } from "./extortion-wallet.ts";
import { lureAndStranger } from "./lure-and-stranger.ts";
import { lureTone } from "./lure-tone.ts";
import { lures } from "./lures.ts";
import { carriedLure } from "./carried-lure.ts";
import { plainRequest } from "./plain-request.ts";
import { quotedLure } from "./quoted-lure.ts";

runCases(lures, new URL("./lures.cases.txt", import.meta.url));
runCases(lureTone, new URL("./lure-tone.cases.txt", import.meta.url));
runCases(callbackNumber, new URL("./callback-number.cases.txt", import.meta.url));
runCases(extortionWallet, new URL("./extortion-wallet.cases.txt", import.meta.url));
runCases(lureAndStranger, new URL("./lure-and-stranger.cases.txt", import.meta.url));
runCases(carriedLure, new URL("./carried-lure.cases.txt", import.meta.url));
runCases(plainRequest, new URL("./plain-request.cases.txt", import.meta.url));
runCases(quotedLure, new URL("./quoted-lure.cases.txt", import.meta.url));
