import { runCases } from "../../../test/support/signal-cases.ts";
import { qrCode } from "./qr-code.ts";

runCases(qrCode, new URL("./qr-code.cases.txt", import.meta.url));
