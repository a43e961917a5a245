/** For commands that look at campaigns without judging mail. */
export { knowOwn } from "../signals/identity/know-own.ts";
