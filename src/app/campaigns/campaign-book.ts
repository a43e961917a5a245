/** The book by itself, for commands, which know the app only. */
export { CampaignBook } from "../../campaigns/book/campaign-book.ts";
