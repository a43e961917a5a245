/**
 * Work that many looks ask for and that is done once for a message: what was made for the object asked about last is kept.
 * Looks ask about one message until all is said, so that one place is enough; asked about another in between, the work is
 * done again. (What goes in steps, for many messages by turns, asks before the first of them: see base/steps.ts.) A WeakMap
 * would keep more, and too long: V8 clears it at full collections only, and until then what hangs on its entries (texts,
 * attachments) is copied from heap to heap. That took a tenth of the scan.
 */
export function onceFor<Of extends object, More extends readonly unknown[], Made>(
	work: (of: Of, ...more: More) => Made,
): (of: Of, ...more: More) => Made {
	let last: { readonly of: Of; readonly made: Made } | undefined;
	return (of, ...more) => {
		if (last !== undefined && last.of === of) return last.made;
		last = { of, made: work(of, ...more) };
		return last.made;
	};
}
