/** The texts of a message that are searched, in this order. */
export const zones = ["senderName", "subject", "body"] as const;
export type Zone = (typeof zones)[number];
