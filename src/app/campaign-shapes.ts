/** What is known of campaigns, for those who print it. */
export type { Campaign, Share } from "../campaigns/campaign.ts";
export type { Cluster, Overlap, Tie } from "../campaigns/overlaps/overlap.ts";
export { isSubjectOfSeveral } from "../campaigns/subject-of-several.ts";
export type { CampaignAnalysis } from "../campaigns/campaign-analysis.ts";
export { putTogether } from "../signals/strongest-reasons.ts";
export { scoreOf } from "../signals/score-of.ts";
