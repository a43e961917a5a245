/** The classes by themselves, for those who must not load a scanner to know them. */
export { type MailClass, mailClasses } from "../verdict/verdict.ts";
