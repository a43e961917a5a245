import { gateFingerprints } from "./gate-fingerprints.ts";
import type { Grouping } from "./grouping.ts";

/** The only place that says which grouping is measured. */
export const groupingToMeasure: Grouping = gateFingerprints;
