import { BinaryView } from "../binary-view.ts";
import type { FileReader } from "../file-notes.ts";
import { inflateLimited } from "../inflate-limited.ts";

const extraFlag = 0x4;
const nameFlag = 0x8;

/** gzip (RFC 1952): one file, its name in the header or else unknown. */
export const readGzip: FileReader = (bytes, notes) => {
	const view = new BinaryView(bytes);
	const size = view.u32(view.length - 4);
	notes.file(nameOf(view), size, (maximum) => {
		const allowed = Math.min(maximum, notes.budget.bytes);
		const inflated = inflateLimited(bytes, "gzip", allowed);
		notes.budget.takeBytes(inflated.cost);
		if (inflated.broken) notes.note("broken");
		if (inflated.truncated && maximum > allowed) notes.note("bomb");
		return inflated.bytes;
	});
};

function nameOf(view: BinaryView): string {
	const flags = view.u8(3);
	if ((flags & nameFlag) === 0) return "";
	const start = (flags & extraFlag) === 0 ? 10 : 12 + view.u16(10);
	const end = view.find("\0", start);
	return end < 0 ? "" : view.utf8(start, Math.min(255, end - start));
}
