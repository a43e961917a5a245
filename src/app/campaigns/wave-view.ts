// What a command needs to know to show waves.
export { keptIn } from "../../campaigns/waves/kept-in.ts";
export { languageName } from "../../campaigns/waves/place-names.ts";
export { spokenDay } from "../../campaigns/waves/spoken-days.ts";
export type { ExpectedWave, Wave } from "../../campaigns/waves/wave.ts";
export { occasionName, waveSentence } from "../../campaigns/waves/wave-sentence.ts";
export { type DueOccasion, dueOccasions } from "../../campaigns/due-occasions.ts";
export { usualTimes } from "../../campaigns/usual-times.ts";
export { nearestWave } from "./nearest-wave.ts";
