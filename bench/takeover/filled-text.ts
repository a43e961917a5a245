/** Numbers as they are written where a language is spoken; "#" stands for a digit. */
const nationalNumbers: Readonly<Record<string, readonly string[]>> = {
	en: [
		"+1 (805) ###-####",
		"1-8##-###-####",
		"0800 ### ####",
		"020 7### ####",
		"07### ######",
		"(4##) ###-####",
		"+44 (0)20 #### ####",
		"8##.###.####",
	],
	de: ["0176 ########", "030 / ########", "+49 (0)89 ########"],
	fr: ["06 ## ## ## ##", "01 ## ## ## ##", "+33 9 ## ## ## ##"],
	es: ["6## ## ## ##", "91 ### ## ##", "+34 9## ### ###"],
	it: ["02 #### ####", "3## ### ####", "+39 06 #### ####"],
	pt: ["(11) 9####-####", "0800 ### ####", "+55 11 4###-####", "21 3###-####", "+351 21 ### ## ##"],
	nl: ["06-########", "020 ### ####", "+31 85 ### ####"],
	ru: ["8 (495) ###-##-##", "+7 9## ###-##-##"],
	pl: ["22 ### ## ##", "5## ### ###", "+48 ### ### ###"],
	tr: ["0 (212) ### ## ##", "0532 ### ## ##", "+90 850 ### ## ##"],
	ja: ["03-####-####", "0120-###-###", "050-####-####"],
	zh: ["400-###-####", "010-########", "13#########"],
	ko: ["02-####-####", "010-####-####", "1588-####"],
};
const addresses = [
	"claims.office#@gmail.com",
	"accounts@billing-desk#.example",
	"director.mail#@outlook.com",
	"service@reader-help#.example",
];
const handles = ["claims_desk#", "sophie_team#", "prof.lind#", "mrs_carter_help#"];

/**
 * A text with its places filled in: {link}; {phone}, a number of North America or London; {national}, one as written where the
 * language is spoken; {address}; {handle}, a name at a messenger. The same serial gives the same contacts.
 */
export function filledText(text: string, language: string, link: string, serial: number): string {
	const number = 1_000_000 + ((serial * 7_919_777) % 8_999_999);
	const phone =
		serial % 2 === 0
			? `+1 (805) ${String(number).slice(0, 3)}-${String(number).slice(3)}`
			: `+44 20 ${String(number).slice(0, 4)} ${number % 10_000}`;
	const small = String(serial % 97);
	return text
		.replaceAll("{link}", link)
		.replaceAll("{phone}", phone)
		.replaceAll("{national}", nationalNumber(language, serial))
		.replaceAll("{address}", picked(addresses, serial).replace("#", small))
		.replaceAll("{handle}", picked(handles, serial).replace("#", small));
}

function nationalNumber(language: string, serial: number): string {
	let state = serial + 1;
	return picked(nationalNumbers[language] ?? (nationalNumbers["en"] as readonly string[]), serial).replaceAll("#", () => {
		state = (Math.imul(state, 1103515245) + 12345) >>> 0;
		return String((state >>> 16) % 10);
	});
}

function picked(from: readonly string[], serial: number): string {
	return from[serial % from.length] as string;
}
