/** "2026-11-26 08:40 UTC" */
export function shownTime(at: number): string {
	return `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
