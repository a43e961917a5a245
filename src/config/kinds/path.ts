import { text } from "./text.ts";
import type { Kind } from "./kind.ts";

/** A file or folder. One that is relative and stands in a file of settings is taken from that file's folder. */
export const path: Kind<string> & { readonly isPath: true } = { ...text('a path in quotes, or "" for none'), isPath: true };
