/** RC4, which old PDFs are encrypted with and which OpenSSL 3 no longer offers. Encrypts and decrypts alike. */
export function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
	const state = unmixed.slice();
	for (let index = 0, swap = 0; index < 256; index++) {
		swap = (swap + at(state, index) + at(key, index % key.length)) & 0xff;
		exchange(state, index, swap);
	}
	const out = new Uint8Array(data.length);
	for (let index = 0, i = 0, j = 0; index < data.length; index++) {
		i = (i + 1) & 0xff;
		j = (j + at(state, i)) & 0xff;
		exchange(state, i, j);
		out[index] = at(data, index) ^ at(state, (at(state, i) + at(state, j)) & 0xff);
	}
	return out;
}

const unmixed = Uint8Array.from({ length: 256 }, (_, index) => index);

function at(bytes: Uint8Array, index: number): number {
	return bytes[index] ?? 0;
}

function exchange(bytes: Uint8Array, one: number, other: number): void {
	const kept = at(bytes, one);
	bytes[one] = at(bytes, other);
	bytes[other] = kept;
}
