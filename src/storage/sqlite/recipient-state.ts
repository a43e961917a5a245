import { type RecipientState, recipientStates } from "../../gate/ledger.ts";

/** How a state stands in the ledger: its place in `recipientStates`. */
export const stateNumbers = Object.fromEntries(recipientStates.map((state, number) => [state, number])) as Readonly<
	Record<RecipientState, number>
>;

/** Nothing more will happen to a recipient in such a state. */
export function isDone(state: number): boolean {
	return state >= stateNumbers.delivered;
}
