import type { FileTrait, Picture } from "./file-facts.ts";
import type { UnpackBudget } from "./unpack-budget.ts";

/** A file inside another one, not yet looked at. */
export interface InnerFile {
	readonly name: string;
	readonly size: number;
	/** Its bytes, at most so many; undefined when they cannot be had (encrypted, unknown packing, damaged). */
	readonly open: ((maximum: number) => Uint8Array | undefined) | undefined;
}

// A PDF of filler links leads to hundreds of places; some dozens show what kind of file it is.
const maximumLinks = 64;
const maximumLinkLength = 2048;
const maximumPictures = 4;

/** Where a reader of a file format puts down what it finds. */
export class FileNotes {
	readonly budget: UnpackBudget;
	readonly traits = new Set<FileTrait>();
	readonly links = new Set<string>();
	readonly files: InnerFile[] = [];
	readonly pictures: Picture[] = [];
	pages: number | undefined;

	constructor(budget: UnpackBudget) {
		this.budget = budget;
	}

	note(trait: FileTrait): void {
		this.traits.add(trait);
	}

	link(address: string): void {
		const trimmed = address.trim();
		if (trimmed !== "" && this.links.size < maximumLinks) this.links.add(trimmed.slice(0, maximumLinkLength));
	}

	/** A picture that may show a code; unpacked only when somebody looks for one. */
	picture(open: Picture): void {
		if (this.pictures.length < maximumPictures) this.pictures.push(open);
	}

	/** False when no more files may be listed: the reader stops then. */
	file(name: string, size: number, open?: InnerFile["open"]): boolean {
		if (!this.budget.takeEntry()) return false;
		this.files.push({ name, size, open });
		return true;
	}
}

/** Looks into the bytes of one file. Never throws, whatever they are. */
export type FileReader = (bytes: Uint8Array, notes: FileNotes) => void;
