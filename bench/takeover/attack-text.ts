/**
 * An attack text of our own making: no archive holds it, so no model has learnt it. Places for a link, a contact and a name are
 * filled in, see filled-text.ts.
 */
export interface AttackText {
	readonly id: string;
	/** ISO 639-1. */
	readonly language: string;
	readonly subject: string;
	readonly body: string;
}

export function attackText(id: string, language: string, subject: string, body: string): AttackText {
	return { id, language, subject, body };
}
