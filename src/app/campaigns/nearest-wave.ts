import type { Campaign } from "../../campaigns/campaign.ts";
import { findWaves } from "../../campaigns/waves/find-waves.ts";
import type { Wave } from "../../campaigns/waves/wave.ts";

/** So many such would be seen by chance in any heap of mail. */
const chance = 1000;

/** Where no wave was found, what came nearest to one: as long and as many messages, and yet it could be chance. */
export function nearestWave(campaigns: readonly Campaign[], at: number): Wave | undefined {
	return findWaves(campaigns, () => [], { at, chance, single: 0 })[0];
}
