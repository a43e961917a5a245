import type { HtmlTheme } from "./html-theme.ts";

const resets = [
	"#outlook a{padding:0;}body{margin:0;padding:0;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%;}table,td{border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt;}img{border:0;height:auto;line-height:100%;outline:none;text-decoration:none;-ms-interpolation-mode:bicubic;}",
	"body,table,td,a{-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%}.ReadMsgBody,.ExternalClass{width:100%}.ExternalClass,.ExternalClass p,.ExternalClass span,.ExternalClass td{line-height:100%}a[x-apple-data-detectors]{color:inherit!important;text-decoration:none!important}",
	"* { box-sizing: border-box; } body { margin: 0; padding: 0; } p { line-height: inherit } @media (max-width:620px) { .row-content { width: 100% !important; } .stack .column { width: 100%; display: block; } .mobile_hide { display: none; } }",
];
const office =
	"<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><![endif]-->";

/** Everything up to and with the `<body>` tag, as the sender's editor writes it. */
export function headOf(theme: HtmlTheme, title: string, language: string): string {
	const namespaces = theme.mso ? ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"' : "";
	const escaped = title.replace(/&/g, "&amp;").replace(/</g, "&lt;");
	const style =
		theme.editor === "plain"
			? ""
			: `<style type="text/css">\n${resets[theme.size % resets.length]}\n@media only screen and (max-width:480px){.${classOf(theme)}{width:100%!important;max-width:100%!important;}}\n</style>\n`;
	return `${theme.doctype}\n<html lang="${language}"${namespaces}>\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n${theme.editor === "mjml" ? '<meta http-equiv="X-UA-Compatible" content="IE=edge">\n' : ""}<meta name="x-apple-disable-message-reformatting">\n<title>${theme.radius % 2 === 0 ? escaped : ""}</title>\n${theme.mso ? office : ""}\n${style}</head>\n<body style="margin:0;padding:0;background-color:${theme.page};">\n`;
}

function classOf(theme: HtmlTheme): string {
	const names = {
		tables: "container",
		mjml: "mj-column-per-100",
		unlayer: "u-row",
		stripo: "es-content-body",
		mailchimp: "mcnTextContent",
		plain: "main",
		framework: "wrapper",
	};
	return names[theme.editor];
}

/** The page around all rows. */
export function shellOf(theme: HtmlTheme, rows: string): string {
	if (theme.editor === "plain") return `<div style="max-width:${theme.width}px;margin:0 auto;padding:20px;">\n${rows}\n</div>`;
	if (theme.editor === "mjml" || theme.editor === "unlayer") return `<div style="background-color:${theme.page};">\n${rows}\n</div>`;
	const classes = { tables: "body", stripo: "es-wrapper", mailchimp: "bodyTable", framework: "email-wrapper" }[theme.editor];
	return `<table class="${classes}" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="${theme.page}"><tr><td align="center" valign="top">\n${rows}\n</td></tr></table>`;
}

/** One row of the message. */
export function rowIn(theme: HtmlTheme, content: string, background: string): string {
	const { width, padding } = theme;
	switch (theme.editor) {
		case "plain":
			return content;
		case "mjml":
			return `<!--[if mso | IE]><table align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="width:${width}px;" width="${width}"><tr><td style="line-height:0px;font-size:0px;mso-line-height-rule:exactly;"><![endif]--><div style="background:${background};margin:0px auto;max-width:${width}px;"><table align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="background:${background};width:100%;"><tbody><tr><td style="direction:ltr;font-size:0px;padding:${padding}px;text-align:center;"><div class="mj-column-per-100 mj-outlook-group-fix" style="font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;">${content}</div></td></tr></tbody></table></div><!--[if mso | IE]></td></tr></table><![endif]-->`;
		case "unlayer":
			return `<div class="u-row-container" style="padding: 0px;background-color: transparent"><div class="u-row" style="margin: 0 auto;min-width: 320px;max-width: ${width}px;overflow-wrap: break-word;word-wrap: break-word;word-break: break-word;background-color: ${background};"><div style="border-collapse: collapse;display: table;width: 100%;height: 100%;"><div class="u-col u-col-100" style="max-width: 320px;min-width: ${width}px;display: table-cell;vertical-align: top;"><div style="box-sizing: border-box; padding: ${padding}px;">${content}</div></div></div></div></div>`;
		case "stripo":
			return `<table class="es-content" align="center" cellpadding="0" cellspacing="0" style="border-collapse:collapse;border-spacing:0px;table-layout:fixed !important;width:100%"><tr style="border-collapse:collapse"><td align="center" style="padding:0;Margin:0"><table class="es-content-body" align="center" bgcolor="${background}" cellpadding="0" cellspacing="0" width="${width}"><tr><td align="left" style="Margin:0;padding:${padding}px">${content}</td></tr></table></td></tr></table>`;
		case "mailchimp":
			return `<table class="mcnTextBlock" border="0" cellpadding="0" cellspacing="0" width="100%" style="min-width:100%;"><tbody class="mcnTextBlockOuter"><tr><td class="mcnTextBlockInner" valign="top" style="padding-top:9px;"><!--[if mso]><table align="left" border="0" cellspacing="0" cellpadding="0" width="100%"><tr><![endif]--><table class="mcnTextContentContainer" align="center" border="0" cellpadding="0" cellspacing="0" style="max-width:${width}px;background-color:${background};" width="100%"><tbody><tr><td class="mcnTextContent" valign="top" style="padding:${padding}px;word-break:break-word;">${content}</td></tr></tbody></table><!--[if mso]></tr></table><![endif]--></td></tr></tbody></table>`;
		case "framework":
			return `<table class="wrapper" align="center" role="presentation" style="max-width:${width}px;width:100%;background:${background};"><tr><td class="wrapper-inner" style="padding:${padding}px;"><table class="row" width="100%" style="border-spacing:0;"><tbody><tr><th class="small-12 large-12 columns" style="text-align:left;font-weight:normal;">${content}</th><th class="expander"></th></tr></tbody></table></td></tr></table>`;
		default:
			return `<table class="container" align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" width="${width}" style="width:${width}px;max-width:100%;background-color:${background};"><tr><td style="padding:${padding}px ${padding}px 0;">${content}</td></tr></table>`;
	}
}
