/** What an ordinary computer does when a file of that name is opened. */
export const fileClasses = [
	"program",
	"script",
	"javascript",
	"shortcut",
	"web-shortcut",
	"disk-image",
	"phone-app",
	"phone-profile",
	"macro-document",
	"remote-control",
	"note",
	"web-page",
	"drawing",
	"archive",
	"rare-archive",
	"document",
	"picture",
	"mail",
	"calendar",
	"text",
] as const;
export type FileClass = (typeof fileClasses)[number];

const extensions: Readonly<Record<FileClass, string>> = {
	// Started by a double click on Windows, or loaded by something that is.
	program:
		"exe scr pif com cpl dll ocx sys drv msi msp mst msix msixbundle appx appxbundle appinstaller application gadget xll wll pkg app",
	// Source that the system's own interpreters run on a double click. What needs a shell or a developer (sh, py, pl) is not here.
	script:
		"vbs vbe jse wsf wsh wsc sct hta ps1 ps1xml ps2 psm1 psd1 psc1 bat cmd jar jnlp chm hlp inf reg msc iqy slk dqy oqy rqy ade adp mde scf xbap command workflow scpt applescript pyw pyz",
	javascript: "js mjs",
	shortcut: "lnk appref-ms settingcontent-ms library-ms search-ms searchconnector-ms diagcab theme themepack desktopthemepack",
	"web-shortcut": "url website webloc desktop",
	"disk-image": "iso img vhd vhdx vmdk dmg udf nrg mdf ccd",
	"phone-app": "apk apks xapk aab ipa",
	"phone-profile": "mobileconfig mobileprovision",
	"macro-document": "docm dotm xlsm xltm xlsb xlam pptm potm ppsm ppam sldm",
	"remote-control": "rdp rdpx ica vnc",
	note: "one onepkg",
	"web-page": "html htm shtml shtm xhtml xht mht mhtml",
	drawing: "svg svgz",
	archive: "zip rar 7z gz tgz tar bz2 tbz tbz2 xz txz zst",
	// Formats that mail filters seldom open and that nobody chooses by habit any more.
	"rare-archive": "ace arj lzh lha cab z lz lzma zipx uue uu xxe r00 r01 001 alz egg arc zoo bz",
	document:
		"pdf doc docx dot dotx xls xlsx xlt xltx csv ppt pptx pps ppsx rtf odt ods odp hwp hwpx pages numbers key xps oxps pub vsd vsdx wps wpd",
	picture: "png jpg jpeg jpe jfif gif bmp webp tif tiff heic heif avif ico",
	mail: "eml msg",
	calendar: "ics vcs ical vcf",
	text: "txt md log patch diff c h cc cpp hpp rs go java rb lua php sql ts tsx css json yaml yml toml xml asc sig p7s p7m p7c cer crt pem sh py pl conf cfg ini tex",
};

const byExtension = new Map<string, FileClass>();
for (const fileClass of fileClasses) for (const extension of extensions[fileClass].split(" ")) byExtension.set(extension, fileClass);

/** Class of a lower-cased extension without its dot; undefined for unknown ones. */
export function fileClass(extension: string): FileClass | undefined {
	return byExtension.get(extension);
}

/** Classes that run something when they are opened. */
export const runningClasses: ReadonlySet<FileClass> = new Set(["program", "script", "shortcut", "phone-app", "remote-control"]);
