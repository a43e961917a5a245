/** One kind of goods that spam sells. */
export interface GoodsKind {
	/** Completes "The text advertises …". */
	readonly about: string;
	readonly weight: number;
	readonly example: string;
}

/**
 * All kinds, by the name of their phrase file. Shops sell watches, gifts and flowers honestly, and banks lend money: those
 * weigh little by themselves. Replica and "no prescription" honest shops do not write.
 */
export const goodsKinds = {
	replica: { about: "replicas of brands", weight: 1.5, example: "Replica Rolex, exact copies" },
	pharmacy: { about: "medicines without prescription or potency pills", weight: 1.5, example: "Generic pills, no prescription needed" },
	health: { about: "a miracle for weight, hair or health", weight: 0.9, example: "Melts belly fat overnight, doctors are stunned" },
	dating: { about: "dates or erotica", weight: 1.2, example: "Lonely women in your area" },
	casino: { about: "gambling", weight: 1.1, example: "Welcome bonus and 300 free spins, no deposit" },
	loan: { about: "loans, funding or debt relief", weight: 0.8, example: "We offer loans at 3% interest rate without collateral" },
	leads: {
		about: "address lists, customers or mass mailing",
		weight: 1.1,
		example: "Verified email list of decision makers, counts and pricing",
	},
	services: { about: "services to companies", weight: 0.6, example: "Web design services, can I send you a quote?" },
	manufacturer: { about: "a factory's goods in bulk", weight: 0.8, example: "We are a professional manufacturer in Shenzhen, OEM and ODM" },
	events: { about: "trainings, seminars or journals", weight: 0.5, example: "Seminar, cost of participation, number of places is limited" },
	"home-offers": { about: "insurance, solar panels or home improvement", weight: 0.6, example: "Lower your car insurance; walk-in tub" },
	gadgets: { about: "gadgets at a discount", weight: 0.5, example: "The viral gadget, almost sold out" },
	"software-keys": { about: "software keys, diplomas or documents", weight: 1.2, example: "University diploma without exams" },
	fapiao: { about: "invoices for money", weight: 1.5, example: "代开发票" },
	belief: { about: "chain letters, prophecies or magic", weight: 0.6, example: "Send this to 10 people, do not break the chain" },
	gifts: { about: "gifts for a holiday", weight: 0.4, example: "Tulips for 8 March, corporate gifts with your logo" },
} as const satisfies Readonly<Record<string, GoodsKind>>;

export type GoodsName = keyof typeof goodsKinds;
export const goodsNames = Object.keys(goodsKinds) as readonly GoodsName[];
