/**
 * Undoes PNG's filters (PNG 9.2), which PDF uses as well: each row is led by the number of its own. `channels` is the
 * bytes of one pixel.
 */
export function withoutPngFilters(packed: Uint8Array, rowBytes: number, height: number, channels: number): Uint8Array {
	const out = new Uint8Array(rowBytes * height);
	for (let y = 0; y < height; y++) {
		const filter = packed[y * (rowBytes + 1)] ?? 0;
		for (let x = 0; x < rowBytes; x++) {
			const at = y * rowBytes + x;
			// Never asks for a place before the first: reading one out of bounds makes V8 compile all of this anew.
			const left = x < channels ? 0 : (out[at - channels] as number);
			const up = y === 0 ? 0 : (out[at - rowBytes] as number);
			const corner = x < channels || y === 0 ? 0 : (out[at - rowBytes - channels] as number);
			out[at] = (packed[y * (rowBytes + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner);
		}
	}
	return out;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
	if (filter === 1) return left;
	if (filter === 2) return up;
	if (filter === 3) return (left + up) >> 1;
	if (filter !== 4) return 0;
	const estimate = left + up - corner;
	const [toLeft, toUp, toCorner] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
	if (toLeft <= toUp && toLeft <= toCorner) return left;
	return toUp <= toCorner ? up : corner;
}
