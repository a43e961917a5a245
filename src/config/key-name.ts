/** "giveUpAfter" is give_up_after in the file. */
export function keyName(name: string): string {
	return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** "delivery.destinations."gmail.com".connections": the full name of a key, as TOML would write it. */
export function fullName(path: readonly string[]): string {
	return path.map((name) => (/^[\w-]+$/.test(name) ? name : JSON.stringify(name))).join(".");
}

/** "TIDEGATE_NEXT_HOP_PASSWORD": what sets a key from outside the file. */
export function environmentName(path: readonly string[]): string {
	return `TIDEGATE_${path.join("_").toUpperCase()}`;
}
