import { cleanLine, cleanText } from "./clean-text.ts";
import { defanged, defangedName } from "./defanged.ts";

/** Text from mail on one line, at most so many characters (a few more where addresses were defanged). Everything from mail goes through here. */
export function mailLine(text: string, most: number): string {
	return defanged(cleanLine(text, most));
}

/** The same with its line ends. */
export function mailBlock(text: string, most: number): string {
	return defanged(cleanText(text, most));
}

/** The name of a file or a place. */
export function fileName(name: string, most: number): string {
	return defangedName(cleanLine(name, most));
}
