import { LocalLayer } from "../../../src/classifier/local-layer.ts";
import { defaultLimits } from "../../../src/base/limits.ts";
import { scanMessage } from "../../../src/app/scan-message.ts";
import { shippedModel } from "../../../src/app/shipped-model.ts";
import type { Theme } from "../../../src/campaigns/themes/theme.ts";
import { themeSigns } from "../../../src/campaigns/themes/theme-signs.ts";
import { campaignSignature } from "../campaign-groups.ts";

/** What training keeps of one message: no text. */
export interface ThemeExample {
	readonly theme: Theme;
	/** How much it counts; 1 for what a person labelled. */
	readonly importance: number;
	/** What themeSigns told. */
	readonly signs: Uint32Array;
	/** Slots of the text. */
	readonly features: Uint32Array;
	readonly signature: Uint32Array;
}

/** The message looked at as a scan does, by the shipped model. */
export async function themeExample(bytes: Uint8Array, theme: Theme, importance: number): Promise<ThemeExample> {
	const model = shippedModel();
	const { facts, features, decision } = await scanMessage(bytes, undefined, {
		model,
		local: LocalLayer.from(undefined),
		limits: defaultLimits,
		trust: { mode: "topmost" },
		threshold: model.threshold,
	});
	return {
		theme,
		importance,
		signs: themeSigns(facts, decision),
		features,
		signature: campaignSignature(facts.text.body),
	};
}
