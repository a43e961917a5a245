// What a command needs to show some campaigns only.
export { askedForOf, type CampaignFilter, isAskedFor } from "../../campaigns/campaign-filter.ts";
export { themes } from "../../campaigns/themes/theme.ts";
