/** Folds that figures are stated over; one more is kept aside until the end. */
export const measuredFolds = 3;
export const asideFold = 3;
const folds = 4;

/** Fold of an account, a campaign of attack mail or a text: by its name alone, so that it stays where it is when others come and go. */
export function foldOf(name: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
	return ((hash ^ (hash >>> 13)) >>> 0) % folds;
}
