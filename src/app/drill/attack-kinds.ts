/** What the drill's attacker can send. Stands by itself, so that `--help` can list it without loading the drill. */
export const attackKinds = [
	"ministry",
	"ministry-ko",
	"changed-links",
	"one-in-a-hundred",
	"image-only",
	"open-redirect",
	"call-back",
] as const;
export type AttackKind = (typeof attackKinds)[number];
