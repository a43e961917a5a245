/** Headline, text and address of a story in the drill's newsletter. */
export type Story = readonly [headline: string, text: string, slug: string];

/** What the made-up start-up Alsquare, which maps empty offices, tells its readers week by week. */
export const stories: readonly Story[] = [
	[
		"The office that moved twice",
		"A tenant in Seongsu signed a lease in March, measured the lift in April and cancelled in May. We walked through the building with the landlord.",
		"moved-twice",
	],
	[
		"Rents by the river",
		"Prices along the north bank have gone up by four in a hundred since spring, and the corner rooms with a view by nine.",
		"river-rents",
	],
	[
		"New in the map",
		"Walking times now count the stairs out of the subway. You can save a search and be told on Mondays only.",
		"map-stairs",
	],
	["We are hiring", "Two surveyors in Busan, a designer, and somebody who enjoys spreadsheets more than is healthy.", "jobs"],
	[
		"A day with the lift inspector",
		"He has been in every shaft between the station and the market, and he does not take the stairs at home either.",
		"lift-inspector",
	],
	[
		"Desks by the hour",
		"Three new places rent out single desks. We sat in all of them for a week and counted the telephone calls.",
		"desks-by-the-hour",
	],
	[
		"Why the ground floor stays empty",
		"Shops want windows, offices want quiet, and the rule that every new building needs both pleases neither.",
		"ground-floor",
	],
	[
		"Reader's question: parking",
		"Do you have to rent the parking space together with the office? No, but ask before you sign, and ask in writing.",
		"parking",
	],
	[
		"The quietest streets",
		"We put microphones on forty balconies for a month. Here is where you can hold a meeting with the window open.",
		"quiet-streets",
	],
	[
		"A landlord answers",
		"Ms Han lets nine floors and has had the same tenants for eleven years. She says it is because she repairs the taps.",
		"landlord-answers",
	],
	[
		"Heating, and who pays for it",
		"What the new meters show, why the top floor always pays more, and how to read the yearly bill.",
		"heating",
	],
	[
		"Map of bicycle rooms",
		"You asked for it, and now it can be ticked: buildings with a bicycle room that has a door and a pump.",
		"bicycle-rooms",
	],
	[
		"Five leases, compared",
		"We laid five standard leases side by side and marked what surprised our lawyer. It is not the page about flowers.",
		"five-leases",
	],
	[
		"Behind the numbers",
		"How we count an empty office: what is let but dark, what is lit but empty, and what is neither.",
		"behind-the-numbers",
	],
	["Small rooms are back", "For the first time in three years more rooms below thirty square metres were let than above.", "small-rooms"],
	[
		"The roof garden",
		"Twelve companies share one roof in Yeonnam, and one tomato plant. A story about minutes of meetings.",
		"roof-garden",
	],
	[
		"Breakfast at the office",
		"On the first Tuesday of the month our door is open from eight. Bring questions, we bring rice cakes.",
		"breakfast",
	],
	[
		"Moving on a Sunday",
		"It costs less, the lift is free and the neighbours are at home. A list of what to agree on beforehand.",
		"sunday-move",
	],
	["What a view is worth", "A hill adds three in a hundred, a park five, and a wall with ivy, to our surprise, two.", "worth-of-a-view"],
	[
		"Corrections",
		"Last week we put a fire exit on the wrong side of the building. Thank you to the eleven readers who wrote.",
		"corrections",
	],
	[
		"The archive is open",
		"All issues since the first are on the web now, with a search that finds street names however you write them.",
		"archive",
	],
	["How long is a month's notice?", "Longer than a month, mostly. A table by district and kind of lease.", "notice"],
	["A light well in the middle", "The old printing house has one, and everybody who visits wants the room beside it.", "light-well"],
	["Kitchens, ranked", "Our interns cooked soup in fourteen shared kitchens. Two had a pot large enough.", "kitchens"],
	["Two doors, one key", "Some buildings have changed to telephones instead of keys. What happens when the battery is empty.", "one-key"],
	["Winter hours", "Between the holidays the map is updated twice a week only. The telephone is answered all the same.", "winter-hours"],
	["Cranes on the horizon", "Thirty-one, by our count from the hill. What is being built, and when it will be let.", "cranes"],
	["Meeting rooms nobody books", "They are all on the fourth floor. We asked around, and it is the carpet.", "meeting-rooms"],
];
