import { BinaryView } from "../binary-view.ts";
import type { FileReader } from "../file-notes.ts";

/** Microsoft cabinet (MS-CAB 2.2): names stand unpacked in a list of files. */
export const readCab: FileReader = (bytes, notes) => {
	const view = new BinaryView(bytes);
	const count = view.u16(28);
	let at = view.u32(16);
	for (let index = 0; index < count && at > 0 && at + 16 < view.length; index++) {
		const end = view.find("\0", at + 16);
		if (end < 0 || !notes.file(view.utf8(at + 16, Math.min(end - at - 16, 255)).replaceAll("\\", "/"), view.u32(at))) return;
		at = end + 1;
	}
};
