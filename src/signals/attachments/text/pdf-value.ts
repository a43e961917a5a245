/** A value as PDF writes it (ISO 32000-1, 7.3). Strings are their bytes in Latin-1; true, false, null and operators are words. */
export type PdfValue = number | string | PdfName | PdfReference | PdfWord | PdfArray | PdfDictionary;
export interface PdfArray extends ReadonlyArray<PdfValue> {}
export interface PdfDictionary extends ReadonlyMap<string, PdfValue> {}

export class PdfName {
	readonly name: string;

	constructor(name: string) {
		this.name = name;
	}
}

export class PdfReference {
	readonly objectNumber: number;

	constructor(objectNumber: number) {
		this.objectNumber = objectNumber;
	}
}

export class PdfWord {
	readonly word: string;

	constructor(word: string) {
		this.word = word;
	}
}
