/** Tags of BER (X.690) that lead to the content. */
const tags = { octets: 0x04, octetsInParts: 0x24, sequence: 0x30, explicit: 0xa0 } as const;
/** id-signedData, 1.2.840.113549.1.7.2 (RFC 5652 section 5.1). */
const signedData = Buffer.from("06092a864886f70d010702", "hex");
const indefinite = 0x80;
const mostNested = 16;
const mostParts = 100_000;

/**
 * The content of CMS signed-data (RFC 5652 section 5), as S/MIME carries a mail that is signed and not in the clear (RFC 8551 section 3.5.2); undefined
 * where there is none. The signature is not checked: it is read so that nothing said in it goes unread. Never throws.
 */
export function signedContent(bytes: Buffer): Buffer | undefined {
	const walk = new BerWalk(bytes);
	if (!walk.enter(tags.sequence) || !walk.passes(signedData) || !walk.enter(tags.explicit) || !walk.enter(tags.sequence)) return undefined;
	// Version, digest algorithms; then the content and its type.
	if (!walk.skip() || !walk.skip() || !walk.enter(tags.sequence) || !walk.skip() || !walk.enter(tags.explicit)) return undefined;
	return walk.octets();
}

/** Goes through elements one after the other. Lengths that were made up lead to the end of the bytes, and no further. */
class BerWalk {
	readonly #bytes: Buffer;
	#at = 0;
	/** Of the element whose head was read last: where its content ends; undefined for an indefinite length. */
	#end: number | undefined = 0;

	constructor(bytes: Buffer) {
		this.#bytes = bytes;
	}

	/** Goes to the content of an element of that tag; false where there is another. */
	enter(tag: number): boolean {
		return this.#bytes[this.#at] === tag && this.#head();
	}

	/** Goes past bytes that have to be these. */
	passes(expected: Buffer): boolean {
		const here = this.#bytes.subarray(this.#at, this.#at + expected.length);
		this.#at += expected.length;
		return here.equals(expected);
	}

	/** Goes past an element, whatever it is. */
	skip(nested = 0): boolean {
		if (nested > mostNested || !this.#head()) return false;
		if (this.#end !== undefined) {
			this.#at = this.#end;
			return true;
		}
		while (!this.#isEnd()) if (!this.skip(nested + 1)) return false;
		this.#at += 2;
		return true;
	}

	/** An octet string, in one piece or in parts. */
	octets(): Buffer | undefined {
		if (this.enter(tags.octets)) return this.#bytes.subarray(this.#at, this.#end ?? this.#at);
		if (!this.enter(tags.octetsInParts)) return undefined;
		const end = this.#end ?? this.#bytes.length;
		const parts: Buffer[] = [];
		while (this.#at < end && parts.length < mostParts && this.enter(tags.octets)) {
			const next = this.#end ?? this.#at;
			parts.push(this.#bytes.subarray(this.#at, next));
			this.#at = next;
		}
		return Buffer.concat(parts);
	}

	/** Reads tag and length; tags of several bytes do not occur before the content. */
	#head(): boolean {
		const length = this.#bytes[this.#at + 1];
		if (length === undefined) return false;
		this.#at += 2;
		if (length === indefinite) {
			this.#end = undefined;
			return true;
		}
		const lengthBytes = length < indefinite ? 0 : length & 0x7f;
		if (lengthBytes > 4 || this.#at + lengthBytes > this.#bytes.length) return false;
		const size = lengthBytes === 0 ? length : this.#bytes.readUIntBE(this.#at, lengthBytes);
		this.#at += lengthBytes;
		this.#end = Math.min(this.#bytes.length, this.#at + size);
		return true;
	}

	#isEnd(): boolean {
		return this.#at >= this.#bytes.length || (this.#bytes[this.#at] === 0 && this.#bytes[this.#at + 1] === 0);
	}
}
