import { runCases } from "../../../test/support/signal-cases.ts";
import { phoneProfile } from "./phone-profile.ts";

runCases(phoneProfile, new URL("./phone-profile.cases.txt", import.meta.url));
