/**
 * A ZIP whose one file is the ZIP itself, byte for byte, so that whoever unpacks archives within archives never ends. After
 * Russ Cox, "Zip Files All The Way Down" (2010): deflate as a language of "print the next n bytes" (L) and "print the last n
 * bytes again" (R), each instruction five bytes long. The checksum is left wrong, which no scanner looks at.
 */
export function buildQuine(): Uint8Array {
	// Of these lengths, header and directory can be repeated in five bytes.
	const name = Buffer.from("the same archive over and again.zip");
	const size = 2 * (30 + name.length) + 2 * (2 + 46 + name.length + 23) + 5 * 30;
	const before = localHeader(name, size);
	const after = Buffer.concat([endOfDeflate, directory(name, size)]);
	const [literalsBefore, repeatBefore] = [literals(before.length + 5), repeat(before.length + 5)];
	const [literalsAfter, repeatAfter] = [literals(after.length + 5), repeat(after.length + 5)];
	const [zero, one, four] = [literals(0), literals(5), literals(20)];
	return Buffer.concat([
		...[before, literalsBefore, before, literalsBefore, repeatBefore],
		...[one, repeatBefore, one, one, four, repeatBefore, one, one, four, repeatFour],
		...[four, repeatFour, four, repeatFour, four, repeatFour],
		...[four, repeatFour, zero, zero, literalsAfter, repeatFour, zero, zero, literalsAfter],
		...[repeatAfter, after, repeatAfter, after],
	]);
}

const endOfDeflate = Buffer.from([0x03, 0x00]);
/** Two copies of ten bytes from twenty bytes back. */
const repeatFour = Buffer.from([0x42, 0x88, 0x21, 0xc4, 0x00]);

/** Header of a stored block of `length` bytes (RFC 1951, 3.2.4). */
function literals(length: number): Buffer {
	const block = Buffer.alloc(5);
	block.writeUInt16LE(length, 1);
	block.writeUInt16LE(~length & 0xffff, 3);
	return block;
}

/** A block with fixed codes that copies all but one of the last `length` bytes, then writes 0xff, which is the last of them. */
function repeat(length: number): Buffer {
	const bits: number[] = [];
	const lowFirst = (value: number, count: number) => void bits.push(...Array.from({ length: count }, (_, at) => (value >> at) & 1));
	const highFirst = (value: number, count: number) =>
		void bits.push(...Array.from({ length: count }, (_, at) => (value >> (count - 1 - at)) & 1));
	lowFirst(0b010, 3);
	// Lengths 67 to 114 are codes 277 to 279, four more bits each; distances 65 to 128 are codes 12 and 13, five more bits.
	highFirst(21 + ((length - 1 - 67) >> 4), 7);
	lowFirst((length - 1 - 67) & 15, 4);
	highFirst(12 + ((length - 65) >> 5), 5);
	lowFirst((length - 65) & 31, 5);
	highFirst(0b111111111, 9);
	highFirst(0, 7);
	return Buffer.from(
		Array.from({ length: 5 }, (_, byte) => bits.slice(byte * 8, byte * 8 + 8).reduce((sum, bit, at) => sum | (bit << at), 0)),
	);
}

function localHeader(name: Buffer, size: number): Buffer {
	const header = Buffer.alloc(30);
	header.write("PK\x03\x04", "latin1");
	header.writeUInt16LE(20, 4);
	header.writeUInt16LE(8, 8);
	header.writeUInt32LE(size - 30 - name.length - (46 + name.length + 23), 18);
	header.writeUInt32LE(size, 22);
	header.writeUInt16LE(name.length, 26);
	return Buffer.concat([header, name]);
}

/** Central directory and its end, with a comment of 0xff. */
function directory(name: Buffer, size: number): Buffer {
	const entry = Buffer.alloc(46);
	entry.write("PK\x01\x02", "latin1");
	localHeader(name, size).copy(entry, 6, 4, 28);
	const end = Buffer.alloc(23);
	end.write("PK\x05\x06", "latin1");
	end.writeUInt16LE(1, 8);
	end.writeUInt16LE(1, 10);
	end.writeUInt32LE(46 + name.length, 12);
	end.writeUInt32LE(size - 46 - name.length - 23, 16);
	end.writeUInt16LE(1, 20);
	end.writeUInt8(0xff, 22);
	return Buffer.concat([entry, name, end]);
}
