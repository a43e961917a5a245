import type { Signal } from "../signal.ts";
import { archiveContent } from "./archive-content.ts";
import { diskImage } from "./disk-image.ts";
import { doubleExtension } from "./double-extension.ts";
import { encryptedFile } from "./encrypted-file.ts";
import { fileLink } from "./file-link.ts";
import { htmlAttachment } from "./html-attachment.ts";
import { htmlSmuggling } from "./html-smuggling.ts";
import { macro } from "./macro.ts";
import { onlyAttachment } from "./only-attachment.ts";
import { pdfAction } from "./pdf-action.ts";
import { phoneProfile } from "./phone-profile.ts";
import { program } from "./program.ts";
import { qrCode } from "./qr-code.ts";
import { script } from "./script.ts";
import { shortcut } from "./shortcut.ts";
import { tellingName } from "./telling-name.ts";
import { typeDisagrees } from "./type-disagrees.ts";

/** All looks at attachments and codes. */
export const attachmentSignals: readonly Signal[] = [
	program,
	script,
	shortcut,
	diskImage,
	doubleExtension,
	typeDisagrees,
	htmlAttachment,
	htmlSmuggling,
	macro,
	encryptedFile,
	archiveContent,
	pdfAction,
	phoneProfile,
	fileLink,
	tellingName,
	onlyAttachment,
	qrCode,
];
