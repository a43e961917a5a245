/** What dates mail can have, for commands, which know the app only. */
export { dayNumber } from "../../campaigns/day-number.ts";
