export interface CompoundPlan {
	readonly name: string;
	readonly data?: Uint8Array | string;
	/** CLSID as stored, in hexadecimal digits. */
	readonly classId?: string;
}

const sector = 512;
const free = 0xffff_ffff;
const end = 0xffff_fffe;

/** A compound file (MS-CFB) with these streams, and storages where there are no data, all side by side below the root. */
export function buildCompoundFile(plans: readonly CompoundPlan[], rootClass = ""): Uint8Array {
	const sectors: Buffer[] = [];
	const table: number[] = [];
	const add = (data: Buffer): number => {
		const first = sectors.length;
		for (let at = 0; at < data.length; at += sector) {
			sectors.push(padded(data.subarray(at, at + sector)));
			table.push(at + sector < data.length ? sectors.length : end);
		}
		return data.length === 0 ? end : first;
	};
	// Small streams are filled up to the size from which on they stand by themselves, so that no mini stream is needed.
	const entries = plans.map((plan) => {
		const data = plan.data === undefined ? undefined : Buffer.from(plan.data);
		const filled = data === undefined ? undefined : Buffer.concat([data, Buffer.alloc(Math.max(0, 4096 - data.length))]);
		return directoryEntry(
			plan.name,
			filled === undefined ? 1 : 2,
			filled === undefined ? 0 : add(filled),
			filled?.length ?? 0,
			plan.classId ?? "",
		);
	});
	const directory = add(Buffer.concat([directoryEntry("Root Entry", 5, end, 0, rootClass), ...entries]));
	const tableSector = sectors.length;
	table.push(0xffff_fffd);
	const numbers = Buffer.alloc(sector, 0xff);
	table.slice(0, 128).forEach((next, index) => void numbers.writeUInt32LE(next, index * 4));
	return Buffer.concat([fileHeader(directory, tableSector), ...sectors, numbers]);
}

function padded(data: Buffer): Buffer {
	return Buffer.concat([data, Buffer.alloc(sector - data.length)]);
}

function directoryEntry(name: string, kind: number, start: number, size: number, classId: string): Buffer {
	const entry = Buffer.alloc(128);
	entry.write(name, 0, "utf16le");
	entry.writeUInt16LE(name.length * 2 + 2, 64);
	entry.writeUInt8(kind, 66);
	entry.write(classId, 80, "hex");
	entry.writeUInt32LE(start, 116);
	entry.writeUInt32LE(size, 120);
	return entry;
}

function fileHeader(directory: number, tableSector: number): Buffer {
	const header = Buffer.alloc(sector, 0xff);
	header.fill(0, 0, 76);
	header.write("d0cf11e0a1b11ae1", 0, "hex");
	header.writeUInt16LE(9, 30);
	header.writeUInt32LE(1, 44);
	header.writeUInt32LE(directory, 48);
	header.writeUInt32LE(end, 60);
	header.writeUInt32LE(free, 68);
	header.writeUInt32LE(tableSector, 76);
	return header;
}
