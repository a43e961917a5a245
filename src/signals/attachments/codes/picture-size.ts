import { BinaryView } from "../binary-view.ts";

export interface PictureSize {
	readonly format: "png" | "jpeg" | "gif" | "bmp";
	readonly width: number;
	readonly height: number;
}

const maximumSegments = 200;

/** Width and height as the header of a picture says; undefined for formats that the code reader does not know. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
	const view = new BinaryView(bytes);
	if (view.startsWith("\x89PNG")) return { format: "png", width: view.u32BigEndian(16), height: view.u32BigEndian(20) };
	if (view.startsWith("GIF8")) return { format: "gif", width: view.u16(6), height: view.u16(8) };
	if (view.startsWith("BM")) return { format: "bmp", width: view.u32(18), height: Math.abs(view.u32(22) | 0) };
	return view.startsWith("\xff\xd8\xff") ? jpegSize(view) : undefined;
}

/** Segments of a JPEG up to the frame header (SOF0 to SOF15, T.81 B.2.2), which has the size. */
function jpegSize(view: BinaryView): PictureSize | undefined {
	for (let at = 2, count = 0; at + 9 < view.length && count < maximumSegments; count++) {
		if (view.u8(at) !== 0xff) return undefined;
		const marker = view.u8(at + 1);
		const frame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
		if (frame) return { format: "jpeg", width: view.u16BigEndian(at + 7), height: view.u16BigEndian(at + 5) };
		at += 2 + view.u16BigEndian(at + 2);
	}
	return undefined;
}
