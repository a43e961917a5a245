import type { Campaign } from "./campaign.ts";

/** A campaign of fewer messages has no subject that most have but by chance. */
const fewest = 4;

/** Whether the subject that a campaign is called by is one of several, and most of its messages have another. */
export function isSubjectOfSeveral({ subjects, messages }: Pick<Campaign, "subjects" | "messages">): boolean {
	const [first] = subjects;
	return subjects.length > 1 && first !== undefined && messages >= fewest && first.messages * 2 < messages;
}
