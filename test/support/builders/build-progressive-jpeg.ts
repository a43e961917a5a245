/** A grey progressive JPEG with so many scans, each of which says that there is nothing new in any block (T.81 G.1.2.2). */
export function buildProgressiveJpeg(width: number, height: number, scans: number): Uint8Array {
	const blocks = Math.ceil(width / 8) * Math.ceil(height / 8);
	const means = Buffer.alloc(Math.ceil(blocks / 4) + 1);
	const nothing = runsOf(blocks);
	const head = Buffer.concat([
		Buffer.of(0xff, 0xd8),
		segment(0xdb, Buffer.alloc(65, 1).fill(0, 0, 1)),
		segment(0xc2, Buffer.of(8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 1, 0x11, 0)),
		codes(0x00, [0, 1]),
		codes(0x10, [0xe0, 0, 1]),
		scan(0, 0, means),
	]);
	const others = Buffer.alloc((scans - 1) * scan(1, 63, nothing).length, scan(1, 63, nothing));
	return Buffer.concat([head, others, Buffer.of(0xff, 0xd9)]);
}

function segment(marker: number, data: Buffer): Buffer {
	return Buffer.concat([Buffer.of(0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff), data]);
}

/** Huffman codes of two bits. */
function codes(table: number, symbols: readonly number[]): Buffer {
	return segment(0xc4, Buffer.from([table, 0, symbols.length, ...Array.from({ length: 14 }, () => 0), ...symbols]));
}

function scan(from: number, to: number, data: Buffer): Buffer {
	return Buffer.concat([segment(0xda, Buffer.of(1, 1, 0, from, to, 0)), data]);
}

/** "The next 32,766 blocks have nothing": a code of two bits and a number of 14. */
function runsOf(blocks: number): Buffer {
	return Buffer.concat(Array.from({ length: Math.ceil(blocks / 32_766) }, () => Buffer.of(0x3f, 0xfe)));
}
