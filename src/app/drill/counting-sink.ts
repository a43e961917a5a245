import { openSink, type Sink } from "../../gateways/smtp-sink/open-sink.ts";

/** The next hop of a drill: takes everything, and knows which copies it got. */
export class CountingSink {
	readonly #sink: Sink;
	readonly #copies: Map<string, number>;

	private constructor(sink: Sink, copies: Map<string, number>) {
		this.#sink = sink;
		this.#copies = copies;
	}

	static async open(): Promise<CountingSink> {
		const copies = new Map<string, number>();
		const sink = await openSink({
			port: 0,
			onMessage: ({ messageId }) => {
				const token = messageId.slice(1).split(".", 1)[0] ?? "";
				copies.set(token, (copies.get(token) ?? 0) + 1);
			},
		});
		return new CountingSink(sink, copies);
	}

	get port(): number {
		return this.#sink.port;
	}

	/** Different messages whose token begins like that. */
	count(prefix: string): number {
		let count = 0;
		for (const token of this.#copies.keys()) if (token.startsWith(prefix)) count++;
		return count;
	}

	/** Messages whose token begins like that and which came more than once. */
	twice(prefix: string): number {
		let count = 0;
		for (const [token, copies] of this.#copies) if (copies > 1 && token.startsWith(prefix)) count++;
		return count;
	}

	close(): Promise<void> {
		return this.#sink.close();
	}
}
