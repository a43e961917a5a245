/** What the text on a link tells of its purpose. */
export function isBoilerplateText(text: string): boolean {
	return /unsubscribe|privacy|view in browser|abmelden|preferences|terms/iu.test(text);
}
export function isActionText(text: string): boolean {
	return /click|verify|confirm|login|log in|sign in|update|open|download|view/iu.test(text);
}
