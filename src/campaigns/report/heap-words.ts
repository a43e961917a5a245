import { counted } from "./figures.ts";

/**
 * "12 campaigns and 31 single mails", "2 campaigns": how the page counts everywhere. A mail that no other is like is a campaign to the
 * programs, and none to a reader.
 */
export function heapWords({ campaigns, singles }: { readonly campaigns: number; readonly singles: number }): string {
	const parts = [...(campaigns > 0 ? [counted(campaigns, "campaign")] : []), ...(singles > 0 ? [counted(singles, "single mail")] : [])];
	return parts.join(" and ") || "no campaign";
}

/** The two numbers of a list of campaigns. */
export function heapOf(list: readonly { readonly messages: number }[]): { campaigns: number; singles: number } {
	const singles = list.filter(({ messages }) => messages < 2).length;
	return { campaigns: list.length - singles, singles };
}
