// For the table of waves.
export { usualTimes } from "../campaigns/usual-times.ts";
