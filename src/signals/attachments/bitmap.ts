/** A grey picture as a BMP file of 8 bits a pixel, which every image reader takes; grey levels come from the function. */
export function bitmap(width: number, height: number, grey: (x: number, y: number) => number): Uint8Array {
	const rowBytes = (width + 3) & ~3;
	const start = 54 + 1024;
	const out = Buffer.alloc(start + rowBytes * height);
	out.write("BM", 0, "latin1");
	out.writeUInt32LE(out.length, 2);
	out.writeUInt32LE(start, 10);
	out.writeUInt32LE(40, 14);
	out.writeInt32LE(width, 18);
	// A negative height stands for rows from the top down.
	out.writeInt32LE(-height, 22);
	out.writeUInt16LE(1, 26);
	out.writeUInt16LE(8, 28);
	for (let level = 0; level < 256; level++) out.writeUInt32LE(level * 0x010101, 54 + level * 4);
	for (let y = 0, at = start; y < height; y++, at = start + y * rowBytes) for (let x = 0; x < width; x++) out[at++] = grey(x, y);
	return out;
}
