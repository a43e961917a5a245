import type { AttackText } from "../attack-text.ts";
import { chinese } from "./chinese.ts";
import { earlier } from "./earlier.ts";
import { englishBusiness } from "./english-business.ts";
import { englishPrivate } from "./english-private.ts";
import { otherLanguages } from "./other-languages.ts";
import { portuguese } from "./portuguese.ts";

/** Without a link: they ask to call, or to answer by mail or messenger. */
export const contactTexts: readonly AttackText[] = [
	...earlier,
	...englishBusiness,
	...englishPrivate,
	...portuguese,
	...chinese,
	...otherLanguages,
];
