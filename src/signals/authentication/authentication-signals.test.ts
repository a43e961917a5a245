import { runCases } from "../../../test/support/signal-cases.ts";
import { alignment } from "./alignment.ts";
import { dkimResult } from "./dkim-result.ts";
import { dmarcResult } from "./dmarc-result.ts";
import { spfResult } from "./spf-result.ts";

runCases(alignment, new URL("./alignment.cases.txt", import.meta.url));
runCases(dkimResult, new URL("./dkim-result.cases.txt", import.meta.url));
runCases(dmarcResult, new URL("./dmarc-result.cases.txt", import.meta.url));
runCases(spfResult, new URL("./spf-result.cases.txt", import.meta.url));
