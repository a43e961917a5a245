/** A message of up to 20 kB that is like no other and the same for the same seed. */
export function seededMessage(seed: number): Uint8Array {
	return Buffer.alloc((seed * 7_919) % 20_000, `message ${seed} `);
}
