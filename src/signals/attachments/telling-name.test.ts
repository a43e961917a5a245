import { runCases } from "../../../test/support/signal-cases.ts";
import { tellingName } from "./telling-name.ts";

runCases(tellingName, new URL("./telling-name.cases.txt", import.meta.url));
