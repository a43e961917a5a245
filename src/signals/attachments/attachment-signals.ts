import type { Signal } from "../signal.ts";

/** Being taken out: every look is listed by itself in the catalogue. */
export const attachmentSignals: readonly Signal[] = [];
