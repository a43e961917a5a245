import { runCases } from "../../../test/support/signal-cases.ts";
import { macro } from "./macro.ts";

runCases(macro, new URL("./macro.cases.txt", import.meta.url));
