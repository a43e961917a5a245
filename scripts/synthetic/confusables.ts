import type { Random } from "./random.ts";

const lookAlikes: Readonly<Record<string, string>> = {
	a: "а",
	c: "с",
	e: "е",
	i: "і",
	o: "о",
	p: "р",
	s: "ѕ",
	x: "х",
	y: "у",
	A: "А",
	B: "В",
	C: "С",
	E: "Е",
	H: "Н",
	I: "І",
	M: "М",
	O: "О",
	P: "Р",
	T: "Т",
	l: "I",
};

/** Some letters exchanged for ones of other alphabets that look the same, now and then with a zero-width character between. */
export function confusable(text: string, random: Random): string {
	return [...text]
		.map((char) => {
			const other = lookAlikes[char];
			if (other && random.chance(0.4)) return other;
			return random.chance(0.06) && char !== " " ? `${char}\u200b` : char;
		})
		.join("");
}
