import { runCases } from "../../../test/support/signal-cases.ts";
import { onlyAttachment } from "./only-attachment.ts";

runCases(onlyAttachment, new URL("./only-attachment.cases.txt", import.meta.url));
