import { runCases } from "../../../test/support/signal-cases.ts";
import { goodsAndStranger } from "./goods-and-stranger.ts";
import { goods } from "./goods.ts";
import { plainOffer } from "./plain-offer.ts";

runCases(goods, new URL("./goods.cases.txt", import.meta.url));
runCases(goodsAndStranger, new URL("./goods-and-stranger.cases.txt", import.meta.url));
runCases(plainOffer, new URL("./plain-offer.cases.txt", import.meta.url));
