export const accountStates = ["active", "frozen"] as const;
export type AccountState = (typeof accountStates)[number];

/** A sending account: who may hand in mail, under which addresses, and who is asked when something is odd. */
export interface Account {
	readonly id: number;
	/** Unique; what people call it. */
	readonly name: string;
	/** Addresses ("news@shop.example") and domains ("@shop.example") it may send as, lower-cased. */
	readonly from: readonly string[];
	readonly state: AccountState;
	/** Why it is frozen; "" while it is active. */
	readonly stateReason: string;
	/** SMTP login. */
	readonly login: string;
	/** argon2id in PHC form. */
	readonly passwordHash: string;
	/** Base32 (RFC 6238); undefined until the second factor was set up. */
	readonly totpSecret: string | undefined;
	/** The last time step whose code was taken: a code works once (RFC 6238 section 5.2). */
	readonly totpLastStep: number;
	/** Where the owner is told of a hold, out of band. */
	readonly contacts: readonly string[];
	readonly webhook: string | undefined;
	/** Key of the webhook's signature. */
	readonly webhookSecret: string;
	/** The owner's own addresses that get a canary first. */
	readonly seeds: readonly string[];
	readonly createdAt: number;
	/** When the owner first confirmed a campaign with the second factor, or a history was learnt; undefined before. */
	readonly confirmedAt: number | undefined;
}

export type NewAccount = Omit<Account, "id">;
export type AccountChange = Partial<Omit<Account, "id" | "createdAt">>;
