// What a command needs to show some campaigns only.
export { askedForOf, asksForDays, type CampaignFilter, isAskedFor, messagesWithin } from "../../campaigns/campaign-filter.ts";
export { themes } from "../../campaigns/themes/theme.ts";
