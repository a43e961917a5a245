/** What goes by several names, or has none in English, under the one that people know. */
const names: Readonly<Record<string, string>> = {
	"End of Ramadan (Eid al-Fitr)": "Eid al-Fitr",
	"Hari Raya Puasa": "Eid al-Fitr",
	"Id el Fitr": "Eid al-Fitr",
	"Feast of the Sacrifice (Eid al-Adha)": "Eid al-Adha",
	"Hari Raya Haji": "Eid al-Adha",
	"Id el Kabir": "Eid al-Adha",
	"First day of Ramadan": "Ramadan",
	Deepavali: "Diwali",
	"Spring Festival": "Chinese New Year",
	"Lunar New Year's Day": "Chinese New Year",
	"Tuen Ng Festival": "Dragon Boat Festival",
	"Ching Ming Festival": "Qingming Festival",
	"Tomb Sweeping Day": "Qingming Festival",
	"Chung Yeung Festival": "Double Ninth Festival",
	"Birthday of the Buddha": "Buddha's Birthday",
	"Feast of the Immaculate Conception of the Blessed Virgin Mary": "Immaculate Conception",
	"Immaculate Conception of Mary": "Immaculate Conception",
	"New Year": "New Year's Day",
	"The first day of January": "New Year's Day",
	"Workers' Day": "Labour Day",
	"Worker's Day": "Labour Day",
	Staatsfeiertag: "Labour Day",
	Bundesfeiertag: "National Day",
	"National Holiday": "National Day",
	"National holiday": "National Day",
	"Fiesta Nacional de España": "National Day",
	"Día de la Constitución Española": "Constitution Day",
	"Implantação da República": "Republic Day",
	"Restauração da Independência": "Restoration of Independence",
	"Restoration of Independence day": "Restoration of Independence",
	"Saint Nicholas": "Saint Nicholas' Day",
	"Saint Nicholas Day": "Saint Nicholas' Day",
	"St Nicholas' Eve": "Sinterklaas",
	"Vietnamese Teacher's Day": "Teachers' Day",
	"International Children's Day": "Children's Day",
	"The day of protection of children rights": "Children's Day",
	"National Sovereignty and Children's Day": "Children's Day",
	"Rosh Hashanah (Yom Teruah)": "Rosh Hashanah",
	"Passover (Pesach)": "Passover",
	Totensonntag: "Sunday of the Dead",
	Fastelavn: "Shrovetide",
	Vätertag: "Father's Day",
	"1. Advent": "First Sunday of Advent",
	"2. Advent": "Second Sunday of Advent",
	"3. Advent": "Third Sunday of Advent",
	"4. Advent": "Fourth Sunday of Advent",
};

/** Days that only hang on to another one, and have no mail of their own. */
const attached = [
	/^(?:The )?(?:first|second|third|forth|fourth|fifth|sixth|seventh) (?:day|weekday) /i,
	/^(?:The )?day (?:following|after) /i,
	/^(?:Bridge Day|Public Holiday|Día adicional|Pre-Christmas holidays|National Census .*|New Year Holiday|Chinese New Year Holiday)$/,
	/^(?:Vietnamese New Year Holidays|Citizens' Holiday|January 2nd|January 3rd)$/,
	// Stands in the table of tax deadlines.
	/^Tax Day$/,
	/substitute|World Cup|World Champion|World Hockey/,
];

/** One English name for one holiday, whatever a country's entry calls it; "" for days that are only attached to another. */
export function holidayName(name: string): string {
	const plain = name.replaceAll("’", "'").trim();
	if (attached.some((pattern) => pattern.test(plain))) return "";
	return names[plain] ?? plain;
}
