let languages: Intl.DisplayNames | undefined;
let regions: Intl.DisplayNames | undefined;

/** A language in English, "Russian"; "" for what is no code, or none that is known. Loaded when first needed: Intl takes time. */
export function languageName(code: string): string {
	if (!/^[a-z]{2,3}$/.test(code)) return "";
	languages ??= new Intl.DisplayNames("en", { type: "language", fallback: "none" });
	return languages.of(code) ?? "";
}

/** A country in English, "Germany"; the code itself where it is not known. */
export function countryName(code: string): string {
	if (!/^[A-Z]{2}$/.test(code)) return code;
	regions ??= new Intl.DisplayNames("en", { type: "region", fallback: "code" });
	return regions.of(code) ?? code;
}
