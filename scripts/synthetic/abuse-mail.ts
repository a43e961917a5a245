// PLACEHOLDER by the lead until the real generator is in place: overwrite me.
export function* abuseMail(_seed: string, _count: number): Iterable<{ name: string; bytes: Uint8Array; kind: string; language: string; class: "spam" | "phish" }> {}
