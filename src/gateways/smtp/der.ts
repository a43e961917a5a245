/** As much of DER (X.690) as a certificate needs. Each gives a whole element: tag, length, content. */
export const der = {
	sequence: (...parts: readonly Buffer[]) => element(0x30, Buffer.concat(parts)),
	set: (...parts: readonly Buffer[]) => element(0x31, Buffer.concat(parts)),
	/** A number of any size, positive, big-endian. */
	integer: (bytes: Buffer) => element(0x02, positive(bytes)),
	true: () => element(0x01, Buffer.from([0xff])),
	octets: (content: Buffer) => element(0x04, content),
	/** `unused`: bits at the end that do not count. */
	bits: (content: Buffer, unused = 0) => element(0x03, Buffer.concat([Buffer.from([unused]), content])),
	utf8: (text: string) => element(0x0c, Buffer.from(text, "utf8")),
	oid: (dotted: string) => element(0x06, oidContent(dotted)),
	time,
	/** [n], with elements inside. */
	explicit: (number: number, content: Buffer) => element(0xa0 + number, content),
	/** [n], with the content of a simple element. */
	implicit: (number: number, content: Buffer) => element(0x80 + number, content),
} as const;

function element(tag: number, content: Buffer): Buffer {
	return Buffer.concat([Buffer.from([tag, ...length(content.length)]), content]);
}

function length(size: number): number[] {
	if (size < 0x80) return [size];
	if (size < 0x100) return [0x81, size];
	return [0x82, size >> 8, size & 0xff];
}

function positive(bytes: Buffer): Buffer {
	let start = 0;
	while (start < bytes.length - 1 && bytes[start] === 0) start++;
	const significant = bytes.subarray(start);
	return significant[0]! & 0x80 ? Buffer.concat([Buffer.from([0]), significant]) : significant;
}

function oidContent(dotted: string): Buffer {
	const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
	return Buffer.from([first * 40 + second, ...rest.flatMap(base128)]);
}

function base128(number: number): number[] {
	const digits = [number & 0x7f];
	for (let left = number >> 7; left > 0; left >>= 7) digits.unshift((left & 0x7f) | 0x80);
	return digits;
}

/** UTCTime until 2049, GeneralizedTime from then on (RFC 5280 4.1.2.5). */
function time(milliseconds: number): Buffer {
	const digits = new Date(milliseconds).toISOString().replace(/[-:T]|\.\d+/g, "");
	return digits < "2050" ? element(0x17, Buffer.from(digits.slice(2))) : element(0x18, Buffer.from(digits));
}
