import { runCases } from "../../../test/support/signal-cases.ts";
import { htmlSmuggling } from "./html-smuggling.ts";

runCases(htmlSmuggling, new URL("./html-smuggling.cases.txt", import.meta.url));
