/**
 * The services through which honest bulk and transactional mail goes out (and hijacked senders' mail alike), by what they leave in a
 * message. Templates know `<d>` the sending domain, `<o>` the organisation's domain, `<slug>` its label,
 * `<path>` where a link leads, and the slots of an Occasion (`<hex:8>`, `<id:20>`, `<#6>`).
 */
export interface SendingService {
	readonly name: string;
	/** m marketing and newsletters, t transactional mail. */
	readonly streams: string;
	readonly weight: number;
	readonly languages?: readonly string[];
	readonly messageId: string;
	readonly bounce: string;
	/** What it signs as when the customer has no signature of its own. */
	readonly shared: string;
	/** Shape of a tracked link; several are alternatives. Without one, links are direct. */
	readonly click: readonly string[];
	readonly pixel: string;
	readonly unsubscribe: readonly string[];
	readonly feedback?: string;
	readonly mailer?: string;
	readonly images: readonly string[];
	/** From address when the customer has no domain there. */
	readonly sharedFrom?: string;
}

const jwt = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.<id:90>.<id:43>";

export const sendingServices: readonly SendingService[] = [
	{
		name: "sendgrid", streams: "mt", weight: 9, messageId: "<id:22>@geopod-ismtpd-<#2>", bounce: "em<#4>.<d>", shared: "sendgrid.net",
		click: ["https://u<num:7>.ct.sendgrid.net/ls/click?upn=u001.<id:110>-3D-3D", "https://link.<d>/ls/click?upn=u001.<id:130>", "https://url<num:4>.<d>/ls/click?upn=<id:90>"],
		pixel: "https://u<num:7>.ct.sendgrid.net/wf/open?upn=u001.<id:80>", unsubscribe: ["mailto:unsubscribe@<d>?subject=<#9>.<id:20>", "https://u<num:7>.ct.sendgrid.net/wf/unsubscribe?upn=<id:60>"],
		feedback: "<#7>:SG", images: ["https://cdn.mcauto-images-production.sendgrid.net/<hex:16>/<hex:8>/600x200.png"], sharedFrom: "u<#7>.wl<#3>.sendgrid.net",
	},
	{
		name: "mailchimp", streams: "m", weight: 10, messageId: "<hex:40>.<hex:10>.<#14>.<hex:10>.<hex:8>@mail<#3>.atl<#2>.rsgsv.net", bounce: "mail<#3>.atl<#2>.mcsv.net", shared: "mail<#2>.mcsv.net",
		click: ["https://<slug>.us<num:1>.list-manage.com/track/click?u=<tag:25>&id=<hex:10>&e=<hex:10>"], pixel: "https://<slug>.us<num:1>.list-manage.com/track/open.php?u=<hex:25>&id=<hex:10>&e=<hex:10>",
		unsubscribe: ["https://<slug>.us<num:1>.list-manage.com/unsubscribe?u=<hex:25>&id=<hex:10>&t=b&e=<hex:10>&c=<hex:10>", "mailto:unsubscribe-mc.us<#1>_<hex:25>.<hex:10>-<hex:10>@unsubscribe.mailchimpapp.net?subject=unsubscribe"],
		feedback: "<#8>:<#8>.<#7>:us<#1>:mc", mailer: "MailChimp Mailer - **CID<hex:20>**", images: ["https://mcusercontent.com/<hex:25>/images/<hex:8>-<hex:4>-<hex:4>.png", "https://gallery.mailchimp.com/<hex:25>/images/<hex:16>.jpg"],
	},
	{
		name: "klaviyo", streams: "m", weight: 8, messageId: "<id:22>@geopod-ismtpd-<#1>", bounce: "bounces.<d>", shared: "klaviyomail.com",
		click: ["https://ctrk.klclick<num:1>.com/l/01J<hex:23>", "https://trk.klclick.com/ls/click?upn=u001.<id:120>", "https://click.<d>/ls/click?upn=u001.<id:110>"], pixel: "https://ctrk.klclick.com/o/01J<hex:23>",
		unsubscribe: ["https://manage.kmail-lists.com/subscriptions/unsubscribe?a=<id:6>&c=01J<hex:23>&k=<hex:32>&m=01K<hex:23>&r=01K<hex:23>"], images: ["https://d3k81ch9hvuctc.cloudfront.net/company/<id:6>/images/<hex:8>-<hex:4>.png"],
	},
	{
		name: "amazonses", streams: "mt", weight: 10, messageId: "0100<hex:12>-<hex:8>-<hex:4>-<hex:4>-<hex:4>-<hex:12>-000000@email.amazonses.com", bounce: "mail.<d>", shared: "amazonses.com",
		click: ["https://<tag:8>.r.us-east-1.awstrack.me/L0/<path>/1/0100<hex:40>", "<path>", "<path>"], pixel: "https://<tag:8>.r.us-east-1.awstrack.me/I0/0100<hex:40>", unsubscribe: ["mailto:unsubscribe@<d>", "https://<o>/email/unsubscribe/<hex:32>"],
		feedback: "::1.us-east-1.<id:43>=:AmazonSES", images: ["https://<slug>-assets.s3.amazonaws.com/email/<hex:8>.png", "https://d<tag:13>.cloudfront.net/mail/<hex:8>.png"],
	},
	{
		name: "exacttarget", streams: "m", weight: 9, messageId: "<hex:8>-<hex:4>-<hex:4>-<hex:4>-<hex:12>@ind1s<#2>mta<#3>.xt.local", bounce: "bounce.<d>", shared: "s<#2>.y.mc.salesforce.com",
		click: ["https://click.<d>/?qs=<hex:96>", `https://click.<d>/subscription_center.aspx?jwt=${jwt}`, "http://click.<d>/?qs=<hex:80>"], pixel: "https://click.<d>/open.aspx?ffcb10-fe<hex:18>-fe<hex:18>-<hex:10>",
		unsubscribe: [`https://click.<d>/subscription_center.aspx?jwt=${jwt}`, "mailto:leave-fd<hex:30>@leave.<d>"], images: ["https://image.<d>/lib/fe<hex:18>/m/1/<hex:8>-<hex:4>-<hex:4>.png"],
	},
	{
		name: "adobecampaign", streams: "m", weight: 4, messageId: "NM<hex:16>D<#5><slug>_mkt_prod1@<d>", bounce: "<d>", shared: "<d>",
		click: ["https://t.<d>/r/?id=h<hex:8>,<hex:7>,<hex:7>&p1=<id:20>", "http://t.<d>/r/?id=h<hex:8>,<hex:7>,1"], pixel: "https://t.<d>/r/?id=h<hex:8>,<hex:7>,1", unsubscribe: ["mailto:unsubscribe@<d>?subject=unsubscribe"],
		feedback: "<#8>:<slug>_prod:adobecampaign", mailer: "nlserver, Build 6.7.0", images: ["https://t.<d>/nl/jsp/<hex:6>.png", "https://www.<o>/content/dam/email/<hex:8>.jpg"],
	},
	{
		name: "hubspot", streams: "m", weight: 6, messageId: "<#13>.<hex:8>-<hex:4>-<hex:4>-<hex:4>-<hex:12>@bf<#2>.hubspotemail.net", bounce: "bf<#2>x.hubspotemail.net", shared: "hubspotemail.net",
		click: ["https://d<tag:6>04.na1.hs-sales-engage.com/Ctc/<id:90>", "https://info.<o>/e3t/Ctc/<id:120>", "https://hs-<num:7>.s.hubspotemail.net/e3t/Btc/<id:110>"], pixel: "https://info.<o>/e3t/Cto/<id:80>",
		unsubscribe: ["https://hs-<num:7>.s.hubspotemail.net/hs/preferences-center/en/direct?data=<id:90>", "mailto:<id:40>@bf<#2>.hubspotemail.net?subject=unsubscribe"], feedback: "aws-ff:aws:<#7>:hubspot", images: ["https://hs-<num:7>.f.hubspotemail.net/hub/<#7>/hubfs/<hex:8>.png"],
	},
	{
		name: "braze", streams: "mt", weight: 6, messageId: "<hex:8>.<#6>.<hex:16>@<d>", bounce: "bounce.<d>", shared: "<d>",
		click: ["https://ablink.<d>/ls/click?upn=u001.<id:140>", "https://links.<d>/u/click?_t=<hex:32>&_m=<hex:32>&_e=<id:80>"], pixel: "https://ablink.<d>/wf/open?upn=u001.<id:90>", unsubscribe: ["mailto:unsubscribe@<d>?subject=<id:40>", "https://ablink.<d>/wf/unsubscribe?upn=<id:50>"],
		images: ["https://appboy-images.com/appboy/communication/assets/image_assets/images/<hex:24>/original.png", "https://braze-images.com/appboy/communication/assets/<hex:24>.png"],
	},
	{
		name: "iterable", streams: "mt", weight: 3, messageId: "<hex:32>@<d>", bounce: "bounces.<d>", shared: "<d>", click: ["https://links.<o>/u/click?_t=<hex:32>&_m=<hex:32>&_e=<id:100>", "https://links.<d>/a/click?_t=<hex:32>&_e=<id:60>"],
		pixel: "https://links.<o>/e/eo?_t=<hex:32>&_m=<hex:32>", unsubscribe: ["https://links.<o>/e/encryptedUnsubscribe?_r=<hex:32>&_s=<hex:32>"], feedback: "<#5>:<#7>:campaign:iterable", images: ["https://library.iterable.com/<#4>/<#5>/<hex:32>-<slug>.png"],
	},
	{
		name: "customerio", streams: "mt", weight: 4, messageId: "<id:44>==@<d>", bounce: "cioeu<#5>.<d>", shared: "customeriomail.com", click: ["https://e.customeriomail.com/e/c/<id:140>", "https://email.<o>/e/c/<id:120>"],
		pixel: "https://e.customeriomail.com/e/o/<id:90>", unsubscribe: ["https://track.customer.io/unsubscribe/<id:40>=="], images: ["https://userimg-assets.customeriomail.com/images/client-env-<#6>/<#13>_logo_01<hex:20>.png"],
	},
	{
		name: "mailgun", streams: "t", weight: 5, messageId: "<#14>.<hex:32>@<d>", bounce: "<d>", shared: "mailgun.org", click: ["https://email.<d>/c/eJ<id:130>", "<path>", "<path>"], pixel: "https://email.<d>/o/eJ<id:60>", unsubscribe: ["mailto:u+<hex:60>@<d>", "https://email.<d>/u/eJ<id:60>"],
		images: ["https://<o>/assets/email/<hex:8>.png"], sharedFrom: "sandbox<hex:32>.mailgun.org",
	},
	{
		name: "postmark", streams: "t", weight: 5, messageId: "<hex:8>-<hex:4>-<hex:4>-<hex:4>-<hex:12>@mtasv.net", bounce: "pm-bounces.<o>", shared: "mtasv.net", click: ["<path>", "https://click.pstmrk.it/3s/<o>%2F<id:12>/<id:4>/<id:6>/AQ/<hex:36>/1/<id:10>"],
		pixel: "https://click.pstmrk.it/o/<hex:36>", unsubscribe: [], feedback: "s<#7>-_:s<#7>:a<#5>:postmark", images: ["https://<o>/email/<hex:8>.png"],
	},
	{
		name: "sparkpost", streams: "mt", weight: 3, messageId: "<hex:2>.<hex:2>.<#5>.<hex:8>@<hex:6>.mta1vrest.cc.prd.sparkpost", bounce: "mail.<d>", shared: "sparkpostmail.com", click: ["https://post.spmailtechno.com/f/a/<id:22>~~/<id:8>~/<id:60>~~", "https://links.<d>/f/a/<id:22>~~/<id:80>"],
		pixel: "https://links.<d>/q/<id:22>~~/<id:40>", unsubscribe: ["mailto:unsubscribe@unsub.spmta.com?subject=unsubscribe:<id:40>"], images: ["https://images.<o>/email/<hex:8>.jpg"],
	},
	{
		name: "mailjet", streams: "mt", weight: 5, messageId: "<hex:8>.<id:44>@mailjet.com", bounce: "a<#7>.bnc3.mailjet.com", shared: "mailjet.com", click: ["https://<tag:5>.mjt.lu/lnk/<id:30>/1/<id:22>/<id:60>"], pixel: "https://<tag:5>.mjt.lu/oo/<id:30>/<hex:8>/e.gif",
		unsubscribe: ["mailto:unsub-<hex:8>.<id:5>.<id:12>@bnc3.mailjet.com", "https://<tag:5>.mjt.lu/unsub2?m=<id:50>&b=<hex:8>&e=<hex:8>&x=<id:43>"], feedback: "42.<#7>.<#7>:MJ", images: ["https://<tag:5>.mjt.lu/img2/<id:5>/<hex:8>-<hex:4>/content"],
	},
	{
		name: "brevo", streams: "mt", weight: 6, messageId: "<#12>.<#8>@smtp-relay.mailin.fr", bounce: "<id:2>.d.mailin.fr", shared: "sendinblue.com", click: ["https://<tag:6>.r.bh.d.sendibt3.com/tr/cl/<id:160>", "https://r.mail.<o>/mk/cl/f/sh/<id:20>/<id:12>", "https://<tag:6>.r.a.d.sendibm1.com/mk/cl/f/<id:120>"],
		pixel: "https://<tag:6>.r.bh.d.sendibt3.com/tr/op/<id:80>", unsubscribe: ["https://<tag:6>.r.bh.d.sendibt3.com/tr/un/li/<id:60>"], feedback: "<#3>.<#3>.<#3>.<#2>:<#7>_-1:<#7>:Sendinblue", mailer: "Brevo", images: ["https://img.mailinblue.com/<#7>/images/content_library/original/<hex:24>.png"],
	},
	{
		name: "constantcontact", streams: "m", weight: 4, languages: ["en"], messageId: "<#13>.<#13>.<#10>.0.<#6>JL.2002@synd.ccsend.com", bounce: "in.constantcontact.com", shared: "auth.ccsend.com", click: ["https://<tag:9>.cc.rs6.net/tn.jsp?f=001<id:150>==&c=<id:54>==&ch=<id:54>=="],
		pixel: "https://<tag:9>.cc.rs6.net/on.jsp?ca=<hex:36>&a=<#13>&d=<#13>&r=3&o=https://imgssl.constantcontact.com/ui/images1/s.gif", unsubscribe: ["https://visitor.constantcontact.com/do?p=un&m=001<id:30>&ch=<hex:36>&ca=<hex:36>"], mailer: "Roving Constant Contact 2012 (http://www.constantcontact.com)",
		images: ["https://files.constantcontact.com/<hex:11>/<hex:8>-<hex:4>-<hex:4>.png"], sharedFrom: "shared1.ccsend.com",
	},
	{
		name: "campaignmonitor", streams: "m", weight: 4, messageId: "cm.<#16>.<id:7>.<id:5>.d@cmail<#2>.com", bounce: "cmail<#2>.com", shared: "cmail<#2>.com", click: ["https://<slug>.cmail<num:2>.com/t/d-l-<id:6>-<id:8>-<id:2>/", "https://<slug>.createsend1.com/t/d-l-<id:20>-r/"], pixel: "https://<slug>.cmail<num:2>.com/t/d-o-<id:12>/o.gif",
		unsubscribe: ["https://<slug>.cmail<num:2>.com/t/d-u-<id:12>/"], feedback: "<#5>.<#8>:campaign-monitor", mailer: "CreateSend", images: ["https://i1.cmail<num:2>.com/ei/d/<hex:2>/<hex:3>/<hex:3>/<hex:6>/csfinal/<hex:8>.png"],
	},
	{
		name: "activecampaign", streams: "m", weight: 4, messageId: "<#14>.<#5>.<#9>.swift@<slug>.activehosted.com", bounce: "s<#1>.csa1.acemsd4.com", shared: "acemsd4.com", click: ["https://<slug>.acemlna.com/lt.php?x=3DZy~<id:60>", "https://<slug>.lt.emlnk.com/Prod/link-tracker?redirectUrl=<id:60>&sig=<id:44>"], pixel: "https://<slug>.acemlna.com/lt.php?x=3TZy~<id:40>",
		unsubscribe: ["https://<slug>.activehosted.com/proc.php?nl=1&c=<#3>&m=<#4>&s=<hex:32>&act=unsub"], feedback: "<#6>:<#6>:activecampaign", images: ["https://content.app-us1.com/<id:6>/<#4>/<hex:36>.png"],
	},
	{
		name: "beehiiv", streams: "m", weight: 4, messageId: "<id:22>@geopod-ismtpd-<#2>", bounce: "em<#4>.mail.beehiiv.com", shared: "mail.beehiiv.com", click: ["https://link.mail.beehiiv.com/ss/c/u001.<id:180>/<id:22>/h<#1>/h001.<id:43>", "https://link.mail.<o>/ss/c/u001.<id:160>"], pixel: "https://link.mail.beehiiv.com/ss/o/u001.<id:40>/<id:20>.gif",
		unsubscribe: ["https://link.mail.beehiiv.com/ss/unsubscribe/u001.<id:60>"], images: ["https://media.beehiiv.com/cdn-cgi/image/fit=scale-down,quality=80/uploads/asset/file/<hex:36>/<hex:6>.png"], sharedFrom: "mail.beehiiv.com",
	},
	{
		name: "convertkit", streams: "m", weight: 3, messageId: "<hex:8>.<#6>.<hex:8>@<d>", bounce: "bounce.convertkit-mail2.com", shared: "convertkit-mail2.com", click: ["https://click.convertkit-mail2.com/<id:20>/<id:10>/<id:60>", "https://<tag:8>.click.convertkit-mail<num:1>.com/<id:18>/<id:12>"], pixel: "https://open.convertkit-mail2.com/<id:20>",
		unsubscribe: ["https://unsubscribe.convertkit-mail2.com/<id:20>"], images: ["https://embed.filekitcdn.com/e/<id:22>/<id:22>/email"],
	},
	{
		name: "shopifyemail", streams: "mt", weight: 5, messageId: "<hex:8>-<hex:4>-<hex:4>-<hex:4>-<hex:12>@shopifyemail.com", bounce: "shopify.<d>", shared: "shopifyemail.com", click: ["https://<o>/_t/c/A1020005-<hex:16>-<hex:16>?l=<id:40>", "https://<slug>.myshopify.com/_t/c/v3/<id:60>"], pixel: "https://<o>/_t/open/<id:40>",
		unsubscribe: ["https://<o>/account/unsubscribe?token=<id:60>"], feedback: "<#8>:shopify-email", images: ["https://cdn.shopify.com/s/files/1/<#4>/<#4>/<#4>/files/<hex:8>.png?v=<#10>"], sharedFrom: "shopifyemail.com",
	},
	{
		name: "cleverreach", streams: "m", weight: 5, languages: ["de"], messageId: "<hex:32>@<slug>.crsend.com", bounce: "crsend.com", shared: "crsend.com", click: ["https://seu2.cleverreach.com/c/<#8>/<hex:12>-<id:6>", "https://<tag:6>.seu2.cleverreach.com/c/<#8>/<id:14>"], pixel: "https://seu2.cleverreach.com/t/o/<#8>/<hex:12>.gif",
		unsubscribe: ["https://eu2.cleverreach.com/rmt/<#8>/<hex:12>-<id:6>"], feedback: "<#6>:<#8>:cleverreach", images: ["https://s3-eu-west-1.amazonaws.com/userlike-cdn-eu/<hex:10>.png", "https://files.crsend.com/<#6>000/<#6>/images/<hex:8>.jpg"],
	},
	{
		name: "rapidmail", streams: "m", weight: 3, languages: ["de"], messageId: "<hex:16>.<#8>@emailsys1a.net", bounce: "emailsys1a.net", shared: "emailsys1a.net", click: ["https://t<tag:7>.emailsys1a.net/c/<#3>/<#7>/<#4>/0/<#8>/<#3>/<#6>/<hex:10>.html"], pixel: "https://t<tag:7>.emailsys1a.net/o/<#7>/<hex:10>.gif", unsubscribe: ["https://t<tag:7>.emailsys1a.net/<#3>/<#7>/<hex:10>/unsubscribe/0/0/0.html"], images: ["https://t<tag:7>.emailsys1a.net/mailing/<#3>/<#7>/<#8>/<hex:8>.png"],
	},
	{
		name: "mailup", streams: "m", weight: 5, languages: ["it"], messageId: "<#16>.<#7>.<#5>.<#5>@emailsp.net", bounce: "<id:4>.musvc.com", shared: "musvc<#1>.net", click: ["https://a<tag:1>i<num:1>.emailsp.com/f/rnl.aspx/?hh<hex:40>", "https://<tag:4>.musvc2.net/e/tr?q=<id:50>"], pixel: "https://<tag:4>.musvc2.net/e/o/<id:30>.gif", unsubscribe: ["https://<tag:4>.musvc2.net/e/t?q=<id:60>"], feedback: "<#5>:<#6>:mailup", images: ["https://<tag:4>.img.musvc2.net/static/<#5>/assets/1/<hex:8>.png"],
	},
	{
		name: "egoi", streams: "m", weight: 3, languages: ["pt", "es"], messageId: "<hex:32>@e-goi.com", bounce: "bo.<d>", shared: "egoiapp2.com", click: ["https://<d>/click/<#6>/<id:30>/<hex:10>", "https://<tag:6>.egoiapp2.com/r/<id:40>"], pixel: "https://<d>/open/<#6>/<id:20>", unsubscribe: ["https://<d>/remove/<#6>/<id:30>"], images: ["https://cdn-static.egoiapp2.com/<#6>/<hex:32>.png"],
	},
	{
		name: "rdstation", streams: "m", weight: 5, languages: ["pt"], messageId: "<hex:24>@rdstation-static.s3.amazonaws.com", bounce: "bounce.rdstation.com.br", shared: "email-rdstation.com", click: ["https://click.rdstation.email/<id:40>", "https://rdstation-static.s3.amazonaws.com/c/<id:40>"], pixel: "https://click.rdstation.email/o/<id:40>", unsubscribe: ["https://optout.rdstation.email/<id:50>"], images: ["https://rdstation-static.s3.amazonaws.com/cms/files/<#5>/<#10><slug>.png"],
	},
	{
		name: "doppler", streams: "m", weight: 3, languages: ["es"], messageId: "<#8>.<#8>@dplrmail.net", bounce: "<slug>.rlyb02.com", shared: "fromdoppler.net", click: ["https://trkrt.<o>/Dplr/Cl/<id:40>", "https://app2.dopplerfiles.com/c/<id:40>", "https://goto.fromdoppler.net/<id:30>"], pixel: "https://goto.fromdoppler.net/o/<id:30>", unsubscribe: ["https://goto.fromdoppler.net/ru/<id:30>"], images: ["https://app2.dopplerfiles.com/Users/<#6>/Originals/<hex:8>.jpg"],
	},
	{
		name: "getresponse", streams: "m", weight: 5, languages: ["pl", "en", "es", "cs"], messageId: "<id:22>@getresponse-mail.com", bounce: "a<#2>.getresponse-mail.com", shared: "getresponse-mail.com", click: ["https://app.getresponse.com/click.html?x=a62b&lc=<id:6>&mc=<id:2>&s=<id:7>&u=<id:4>&z=<id:6>&", "https://<slug>.gr8.com/click/<id:30>"], pixel: "https://app.getresponse.com/open.html?x=a62b&m=<id:6>&u=<id:4>", unsubscribe: ["https://app.getresponse.com/unsubscribe.html?x=a62b&m=<id:6>&s=<id:7>&u=<id:4>"], images: ["https://multimedia.getresponse.com/getresponse-<id:5>/photos/<#9>.png"],
	},
	{
		name: "freshmail", streams: "m", weight: 4, languages: ["pl"], messageId: "<hex:32>@<d>", bounce: "bounce.freshmail.mx", shared: "freshmail.mx", click: ["https://freshmail.mx/c/<id:10>/<id:16>/<hex:32>", "https://<slug>.fmpages.pl/c/<id:20>"], pixel: "https://freshmail.mx/o/<id:10>/<id:16>", unsubscribe: ["https://app.freshmail.com/pl/unsubscribe/<id:20>"], images: ["https://i.fmfile.com/<id:16>/<hex:8>.png"],
	},
	{
		name: "ecomail", streams: "m", weight: 5, languages: ["cs"], messageId: "<hex:32>@ecomailapp.cz", bounce: "bounce.ecomailapp.cz", shared: "ecomailapp.cz", click: ["https://<slug>.ecomailapp.cz/campaigns/click/<#3>/<hex:32>"], pixel: "https://<slug>.ecomailapp.cz/campaigns/open/<#3>/<hex:32>", unsubscribe: ["https://<slug>.ecomailapp.cz/public/unsubscribe/<#3>/<hex:32>"], images: ["https://ecomail-datastore.s3.eu-central-1.amazonaws.com/images/<#5>/<hex:8>.png"],
	},
	{
		name: "rule", streams: "m", weight: 4, languages: ["sv"], messageId: "<hex:32>@rule.se", bounce: "bounce.rule.io", shared: "rule.io", click: ["https://app.rule.io/click/<id:30>/<id:20>"], pixel: "https://app.rule.io/open/<id:30>", unsubscribe: ["https://app.rule.io/subscriber/optout/<id:30>"], images: ["https://img.rule.io/<#4>/<hex:24>"],
	},
	{
		name: "unisender", streams: "m", weight: 8, languages: ["ru"], messageId: "<hex:32>@emailru.com", bounce: "ip<#2>-<#2>.us<#1>.unisender.com", shared: "us1.unisender.com", click: ["https://<slug>.<tag:4>.emlk1.com/v5/show/<id:60>", "https://geteml.com/ru/mail_link_tracker?hash=<id:60>&url=<id:40>", "https://mailstat.us/tr/<id:30>"], pixel: "https://geteml.com/ru/mail_read_tracker/<#9>?hash=<id:40>",
		unsubscribe: ["https://geteml.com/ru/unsubscribe?hash=<id:60>"], feedback: "<#8>:<#7>:campaign:unisender", images: ["https://img.hiteml.com/ru/v5/user-files?userId=<#7>&resource=himg&name=<id:30>"],
	},
	{
		name: "sendsay", streams: "mt", weight: 5, languages: ["ru"], messageId: "<#10>.<#6>.<#5>@sendsay.ru", bounce: "bounce.sendsay.ru", shared: "sendsay.ru", click: ["https://link.sendsay.ru/<slug>/<#4>,<id:22>=/<#3>,<#6>,<#3>,?aHR0c<id:40>"], pixel: "https://link.sendsay.ru/<slug>/<#4>,<id:22>=/0,0,0,?o", unsubscribe: ["https://sendsay.ru/account/<slug>/unsub/<hex:40>"], images: ["https://image.sendsay.ru/image/<slug>/<hex:12>.png"],
	},
	{
		name: "dashamail", streams: "m", weight: 3, languages: ["ru"], messageId: "<hex:32>@dmsender.ru", bounce: "bounce.dashamail.com", shared: "dmsender.ru", click: ["https://lnk.dmsender.ru/l/<#6>/<#8>/<id:40>"], pixel: "https://lnk.dmsender.ru/o/<#6>/<#8>", unsubscribe: ["https://lnk.dmsender.ru/u/<#6>/<#8>/<hex:32>"], images: ["https://dashamail.com/images/<#5>/<hex:8>.png"],
	},
	{
		name: "stibee", streams: "m", weight: 9, languages: ["ko"], messageId: "<hex:8>-<hex:4>-<hex:4>-<hex:4>-<hex:12>@stibee.com", bounce: "mail.stibee.com", shared: "stibee.com", click: ["https://event.stibee.com/v2/click/<id:60>/<id:60>", "https://stibee.com/api/v1.0/emails/click/<id:40>"], pixel: "https://event.stibee.com/v2/open/<id:60>", unsubscribe: ["https://page.stibee.com/unsubscribe/<id:60>", "mailto:unsubscribe@stibee.com?subject=<id:20>"],
		feedback: "<#6>:<#6>:stibee", images: ["https://s3.ap-northeast-2.amazonaws.com/img.stibee.com/<hex:8>-<hex:4>-<hex:4>-<hex:4>-<hex:12>.png"], sharedFrom: "send.stibee.com",
	},
	{
		name: "taximail", streams: "m", weight: 2, languages: ["ko"], messageId: "<#14>.<hex:16>@tason.com", bounce: "tason.com", shared: "tason.com", click: ["https://click.tason.com/check.html?TV9JRD<id:60>"], pixel: "https://click.tason.com/open.html?TV9JRD<id:40>", unsubscribe: [], images: ["https://<slug>.img.tason.com/<hex:8>.jpg"],
	},
	{
		name: "blastmail", streams: "m", weight: 4, languages: ["ja"], messageId: "<#14>.<hex:8>@mail.bmb.jp", bounce: "r<#2>.bme.jp", shared: "bme.jp", click: ["https://c.bme.jp/<#2>/<#4>/<#3>/<#6>", "<path>"], pixel: "https://c.bme.jp/<#2>/<#4>/<#3>/o.gif", unsubscribe: ["mailto:unsub-<hex:16>@r<#2>.bme.jp"], images: ["https://www.<o>/mail/img/<hex:8>.jpg"],
	},
	{
		name: "cuenote", streams: "mt", weight: 4, languages: ["ja"], messageId: "<#14>.<#5>@<d>", bounce: "bounce.<d>", shared: "<d>", click: ["https://fc.<d>/c/<id:16>", "<path>", "<path>"], pixel: "https://fc.<d>/o/<id:16>.gif", unsubscribe: [], images: ["https://www.<o>/mailmag/<hex:8>.jpg"],
	},
	{
		name: "benchmark", streams: "m", weight: 3, languages: ["ja", "zh"], messageId: "<hex:32>@benchmark.email", bounce: "bmsend.com", shared: "bmsend.com", click: ["https://clt<num:7>.benchurl.com/c/l?u=<hex:8>&e=<hex:8>&c=<hex:6>&t=0&l=<hex:8>&email=<id:44>&seq=1"], pixel: "https://clt<num:7>.benchurl.com/c/o?e=<hex:8>&c=<hex:6>&t=0&l=<hex:8>", unsubscribe: ["https://lb.benchmarkemail.com//listbuilder/unsub?<id:40>"], images: ["https://images.benchmarkemail.com/client<#7>/image<#8>.png"],
	},
	{
		name: "directmail", streams: "mt", weight: 6, languages: ["zh"], messageId: "<#14>.<hex:12>@<d>", bounce: "<d>", shared: "aliyun.com", click: ["<path>", "https://dm.aliyun.com/trace/v1/click?c=<hex:60>"], pixel: "https://dm.aliyun.com/trace/v1/open?c=<hex:60>", unsubscribe: ["https://dm.aliyun.com/unsub?c=<hex:40>"], mailer: "Alimail-Mailagent revision 48", images: ["https://img.alicdn.com/imgextra/i<#1>/<hex:20>.png"],
	},
	{
		name: "sendcloud", streams: "mt", weight: 4, languages: ["zh"], messageId: "<#13>_<#6>_<#5>.sc-10_<#2>_<#3>_<#2>-inbound0$<slug>@sendcloud.org", bounce: "bounce.sendcloud.org", shared: "sendcloud.org", click: ["http://sctrack.sendcloud.net/track/click/<id:120>.html", "<path>"], pixel: "http://sctrack.sendcloud.net/track/open/<id:60>.png", unsubscribe: ["http://sctrack.sendcloud.net/track/unsubscribe.do?p=<id:60>"], images: ["https://<slug>.oss-cn-hangzhou.aliyuncs.com/edm/<hex:8>.jpg"],
	},
	{
		name: "euromsg", streams: "m", weight: 5, languages: ["tr"], messageId: "<#9>.<#9>@euromsg.com", bounce: "bounce.<d>", shared: "euromsg.net", click: ["https://<slug>.euromsg.com/lnk.euro?q=<id:40>"], pixel: "https://<slug>.euromsg.com/opn.euro?q=<id:30>", unsubscribe: ["https://<slug>.euromsg.com/uns.euro?q=<id:30>"], images: ["https://img-<slug>.mncdn.com/mnresize/600/-/mail/<hex:8>.jpg"],
	},
	{
		name: "spotler", streams: "m", weight: 4, languages: ["nl"], messageId: "<hex:32>@<d>", bounce: "bounce.<d>", shared: "m<#2>.mailplus.nl", click: ["https://m<num:2>.mailplus.nl/wpM<id:14>-<#5>-<#9>-<#5>-<hex:20>", "https://<d>/click/<id:40>"], pixel: "https://m<num:2>.mailplus.nl/o<id:20>.gif", unsubscribe: ["https://m<num:2>.mailplus.nl/genericservice/code/servlet/Redirect?e=<#9>&a=u&id=<hex:16>"], images: ["https://static.mailplus.nl/jq/<hex:8>.png", "https://www.<o>/mail/<hex:8>.png"],
	},
	{
		name: "laposta", streams: "m", weight: 4, languages: ["nl"], messageId: "<hex:20>@laposta.nl", bounce: "bounce.laposta.org", shared: "email-provider.eu", click: ["https://click.email-provider.eu/x/c/?<id:12>/<id:10>/<id:30>"], pixel: "https://click.email-provider.eu/o/<id:20>", unsubscribe: ["https://click.email-provider.eu/unsubscribe/<id:30>"], images: ["https://images.email-provider.eu/memberships/<id:8>/<hex:8>.png"],
	},
	{
		name: "own", streams: "t", weight: 22, messageId: "<hex:8>-<hex:4>-<hex:4>-<hex:4>-<hex:12>@<d>", bounce: "<d>", shared: "<d>", click: ["<path>"], pixel: "https://www.<o>/px/<hex:16>.gif", unsubscribe: ["https://www.<o>/unsubscribe/<hex:32>", "mailto:unsubscribe@<o>"], images: ["https://static.<o>/email/<hex:8>.png", "https://www.<o>/images/mail/<hex:6>.png"],
	},
	{
		name: "ownjava", streams: "mt", weight: 10, messageId: "<#9>.<#6>.<#13>@<slug>-app-prod-<#2>", bounce: "bounce.<d>", shared: "<d>", click: ["<path>", "https://click.<d>/<id:24>"], pixel: "https://click.<d>/o/<id:24>", unsubscribe: ["https://www.<o>/preferences?token=<hex:40>"], images: ["https://cdn.<o>/mail/<hex:8>.png"],
	},
	{
		name: "ownphp", streams: "mt", weight: 5, messageId: "<hex:32>@<o>", bounce: "<o>", shared: "<o>", click: ["<path>"], pixel: "https://<o>/t.gif?i=<#6>", unsubscribe: [], mailer: "PHPMailer 6.8.0 (https://github.com/PHPMailer/PHPMailer)", images: ["https://<o>/wp-content/uploads/<#4>/0<#1>/<hex:8>.png"],
	},
	{
		name: "workspace", streams: "p", weight: 10, messageId: "CA<id:30>=<id:12>@mail.gmail.com", bounce: "<d>", shared: "<slug>-com.20230601.gappssmtp.com", click: ["<path>"], pixel: "", unsubscribe: [], images: ["https://ci3.googleusercontent.com/mail-sig/<id:60>"],
	},
	{
		name: "outlook", streams: "p", weight: 8, messageId: "AM<#1>PR<#2>MB<#4><hex:28>@AM<#1>PR<#2>MB<#4>.eurprd<#2>.prod.outlook.com", bounce: "<d>", shared: "<slug>.onmicrosoft.com", click: ["<path>"], pixel: "", unsubscribe: [], images: ["https://www.<o>/signature/<hex:6>.png"],
	},
];
