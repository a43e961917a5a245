const sector = 2048;
const directory = 18;

/** An ISO 9660 image whose files all lie in the same place. */
export function buildDiskImage(names: readonly string[], data: Uint8Array): Uint8Array {
	const records = sectorsOf(names.map((name) => (start: number) => record(name, start, data.length)));
	const start = directory + records.length;
	const image = Buffer.alloc(start * sector + data.length);
	image[16 * sector] = 1;
	image.write("CD001", 16 * sector + 1, "latin1");
	image.writeUInt32LE(directory, 16 * sector + 158);
	image.writeUInt32LE(records.length * sector, 16 * sector + 166);
	image[17 * sector] = 255;
	image.write("CD001", 17 * sector + 1, "latin1");
	for (const [at, one] of records.entries()) Buffer.concat(one.map((make) => make(start))).copy(image, (directory + at) * sector);
	Buffer.from(data).copy(image, start * sector);
	return image;
}

type MakeRecord = (start: number) => Buffer;

/** Records do not cross sectors; 40 short ones fit into one. */
function sectorsOf(records: readonly MakeRecord[]): MakeRecord[][] {
	return Array.from({ length: Math.ceil(records.length / 40) }, (_, at) => records.slice(at * 40, at * 40 + 40));
}

function record(name: string, start: number, size: number): Buffer {
	const bytes = Buffer.alloc((33 + name.length + 1) & ~1);
	bytes[0] = bytes.length;
	bytes.writeUInt32LE(start, 2);
	bytes.writeUInt32LE(size, 10);
	bytes[32] = name.length;
	bytes.write(name, 33, "latin1");
	return bytes;
}
