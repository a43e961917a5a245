import { runCases } from "../../../test/support/signal-cases.ts";
import { typeDisagrees } from "./type-disagrees.ts";

runCases(typeDisagrees, new URL("./type-disagrees.cases.txt", import.meta.url));
