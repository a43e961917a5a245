import { expect, test } from "vitest";
import { writtenPhones } from "./written-phones.ts";

const digitsIn = (text: string): string[] => writtenPhones(text).map(({ written }) => written.replace(/\D+/g, ""));

test.each([
	["Call us on 0800 314 2719", "08003142719"],
	["Texte an mein Handy, 0176 31427192", "017631427192"],
	["Appelez le 06 31 42 71 92 avant ce soir", "0631427192"],
	["Llame al 631 42 71 92", "631427192"],
	["Chiami lo 02 3142 7192", "0231427192"],
	["Ligue para 21 3142-7192", "2131427192"],
	["Bel direct 020 314 2719", "0203142719"],
	["Прошу позвонить: 22 314 27 19", "223142719"],
	["Prosimy zadzwonić: 22 314 27 19", "223142719"],
	["請撥打 13142719283 洽詢", "13142719283"],
	["お電話ください ０３－３１４２－７１９２", "0331427192"],
	["전화 1588-3142", "15883142"],
	["اتصل call ٠٨٠٠ ٣١٤ ٢٧١٩", "08003142719"],
	["My number is eight zero five, three one four, two seven one nine", "8053142719"],
	["Rufen Sie an: null acht null null drei eins vier zwei sieben", "080031427"],
])("%s", (text, digits) => {
	expect(digitsIn(text)).toEqual([digits]);
});

test.each([
	["Your number: 31427192"],
	["Call us about order 31427192"],
	["Please call before 2026-03-05 12:30"],
	["Total 12 345 678 for the year"],
	["one two three, four five"],
	["https://shop.example/call/3142719283"],
])("nothing in %s", (text) => {
	expect(digitsIn(text)).toEqual([]);
});

test("a long text of digits costs little", () => {
	const from = performance.now();
	writtenPhones("call 1 2 3 4 5 6 7 8 9 ".repeat(2_000));
	writtenPhones("one two ".repeat(6_000));
	expect(performance.now() - from).toBeLessThan(1_000);
});
