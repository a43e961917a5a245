/** What `import … from "tidegate"` gives. */
export type { AuthenticationTrust } from "../authentication/read-authentication.ts";
export { defaultLimits, type Limits } from "../base/limits.ts";
export { type Lesson, LocalLayer, lessons } from "../classifier/local-layer.ts";
export type { Model } from "../classifier/model.ts";
export { type Defect, type DefectCode, defectCodes } from "../mail/defect.ts";
export type { Evidence } from "../signals/evidence.ts";
export type { Envelope } from "../signals/facts.ts";
export { type MailClass, mailClasses } from "../verdict/verdict.ts";
export {
	type Account,
	type AccountAttachment,
	type AccountLink,
	createScanner,
	type Scanner,
	type ScannerOptions,
	type Verdict,
} from "./create-scanner.ts";
