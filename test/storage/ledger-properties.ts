import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recipientStates } from "../../src/gate/ledger.ts";
import { newMessage, recipient } from "../support/gate-samples.ts";
import { LedgerModel } from "./ledger-model.ts";
import { type OpenStore, StoreUnderTest } from "./store-under-test.ts";

const domains = ["a.example", "b.example", "c.example"];
const campaigns = ["one", "two"];
const time = fc.integer({ min: 1, max: 50 });
const campaignId = fc.constantFrom(...campaigns);
const someStates = fc.subarray([...recipientStates]);

/** What may happen to a ledger. Numbers choose among what there is when their turn comes. */
const happening = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.record({
			kind: fc.constant("add" as const),
			campaignId,
			at: time,
			to: fc.subarray(domains, { minLength: 1 }),
			segment: fc.integer({ min: 1, max: 4 }),
			held: fc.boolean(),
		}),
	},
	{
		weight: 2,
		arbitrary: fc.record({
			kind: fc.constant("move" as const),
			campaignId,
			from: someStates,
			to: fc.constantFrom(...recipientStates),
			at: time,
			limit: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
		}),
	},
	{
		weight: 4,
		arbitrary: fc.record({
			kind: fc.constant("mark" as const),
			at: time,
			limit: fc.integer({ min: 0, max: 6 }),
			without: fc.subarray(domains),
		}),
	},
	{
		weight: 4,
		arbitrary: fc.record({
			kind: fc.constant("record" as const),
			at: time,
			results: fc.array(
				fc.record({ choice: fc.nat(), state: fc.constantFrom("accepted" as const, "delivered" as const, "bounced" as const), dueAt: time }),
				{ maxLength: 4 },
			),
		}),
	},
);
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

/** Some of it in one transaction, which may be given up at its end. */
const history = fc.array(fc.record({ happenings: fc.array(happening, { minLength: 1, maxLength: 12 }), givenUp: fc.boolean() }), {
	maxLength: 5,
});

export function ledgerProperties(open: OpenStore): void {
	describe("whatever happens to the ledger", () => {
		const under = new StoreUnderTest(open);
		let round = 0;

		test("it is as a plain list would be", () => {
			const property = fc.property(history, (transactions) => {
				round++;
				const model = new LedgerModel();
				for (const id of campaigns) under.addCampaign(`${id}-${round}`);
				for (const { happenings, givenUp } of transactions) {
					const before = structuredClone(model.rows);
					const work = () => {
						for (const one of happenings) happen(one, model);
						if (givenUp) throw new Error("given up");
					};
					if (givenUp) expect(() => under.store.transaction(work)).toThrow("given up");
					else under.store.transaction(work);
					if (givenUp) model.rows = before;
					compare(model);
				}
				// Nothing of this round is due or alive in the next one.
				for (const id of campaigns) under.store.moveRecipients(`${id}-${round}`, ["accepted", "held", "delivering"], "refused", 60);
			});
			fc.assert(property, { numRuns: 60 });
			// Looks through the store once more.
			under.reopen();
		});

		const happen = (one: Happening, model: LedgerModel) => {
			if (one.kind === "add") add(one, model);
			else if (one.kind === "move") move(one, model);
			else if (one.kind === "mark") mark(one, model);
			else record(one, model);
		};

		const add = ({ campaignId, at, to, segment, held }: Extract<Happening, { kind: "add" }>, model: LedgerModel) => {
			const campaign = { id: `${campaignId}-${round}`, accountId: under.account.id };
			const addresses = to.map((domain) => `${model.rows.length}@${domain}`);
			const state = held ? "held" : "accepted";
			const recipients = addresses.map((address) => recipient(address));
			const messageId = under.store.addMessage(newMessage(campaign, { receivedAt: at, segment }), recipients, state);
			const added = [...under.store.ledger({ campaignId: campaign.id })].filter((row) => row.messageId === messageId);
			added.forEach(({ recipientId: id, address }, n) => {
				const destination = to[n] as string;
				model.add({ id, messageId, campaignId: campaign.id, address, destination, segment, state, changedAt: at });
			});
		};

		const move = ({ campaignId, from, to, at, limit }: Extract<Happening, { kind: "move" }>, model: LedgerModel) => {
			const id = `${campaignId}-${round}`;
			expect(under.store.moveRecipients(id, from, to, at, limit)).toBe(model.move(id, from, to, at, limit));
		};

		const mark = ({ at, limit, without }: Extract<Happening, { kind: "mark" }>, model: LedgerModel) => {
			const expected = model.due(at, new Set(without));
			const due = under.store.dueRecipients(at, limit, new Set(without)).map(({ recipientId }) => recipientId);
			// Of several that are due since the same moment, any may come first.
			expect(due.map((id) => model.row(id)?.dueAt)).toEqual(expected.slice(0, limit).map(({ dueAt }) => dueAt));
			expect(expected.map(({ id }) => id)).toEqual(expect.arrayContaining(due));
			expect(new Set(due).size).toBe(due.length);
			under.store.markDelivering(due, at);
			model.mark(due, at);
		};

		const record = ({ at, results }: Extract<Happening, { kind: "record" }>, model: LedgerModel) => {
			const delivering = model.inState("delivering");
			const told = results.map(({ choice, state, dueAt }) => {
				// Mostly of what is on its way, sometimes of anything.
				const among = delivering.length > 0 && choice % 4 !== 0 ? delivering : model.rows.map(({ id }) => id);
				return { recipientId: among[choice % Math.max(1, among.length)] ?? 0, state, reply: `${state} ${choice}`, dueAt, attempts: 1 };
			});
			under.store.recordResults(told, at);
			model.record(told, at);
		};

		const compare = (model: LedgerModel) => {
			for (const id of campaigns.map((name) => `${name}-${round}`)) {
				const rows = model.rows.filter((row) => row.campaignId === id).sort((left, right) => left.id - right.id);
				const expected = rows.map(({ destination, segment, id: recipientId, ...row }) => ({ recipientId, ...row }));
				expect([...under.store.ledger({ campaignId: id })]).toEqual(expected.map((row) => expect.objectContaining(row)));
				expect(under.store.counts(id)).toEqual(model.counts(id));
			}
			expect(under.store.nextDueAt()).toBe(model.nextDueAt());
			expect(under.store.liveSegments()).toEqual(model.liveSegments());
			expect(under.store.delivering().map(({ recipientId }) => recipientId)).toEqual(model.inState("delivering"));
		};
	});
}
