/** What a traced domain is to the campaign: of what the reader is to press, of another link, of the sender; or given by hand. */
export type DomainRole = "pressed" | "linked" | "sender" | "given";
