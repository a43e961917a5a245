import { organizationalDomain } from "../../domains.ts";
import { mailServiceOfDomain } from "../../sender/mail-services.ts";

/** Click counters of mail services that are known by their links only, beside the domains that the services send from (mail-services.ts). */
const table = `
ActiveCampaign = acemlna.com acemlnb.com acemlnc.com acemlnd.com acemlne.com
RD Station = rdsv1.net rdsv2.net
Benchmark Email = benchurl.com
HubSpot = hubspotlinksfree.com hubspotlinksfree-eu1.com hubspotemail.com
Klaviyo = kmail-lists.com klaviyomail.net
Brevo = sp1-brevo.net sp2-brevo.net sp3-brevo.net sendibt1.com sendibt4.com sendibt5.com
MailerLite = mlsnd.com
Zoho Campaigns = zcv.me zoho-maillist.com zpub.co campaign-image.com zcsend.net
SendPulse = s-esl.com s-esp.com sendpulse.email
SMTP2GO = smtp2go.net
Keap = keap-link001.com keap-link002.com keap-link003.com keap-link004.com keap-link005.com keap-link006.com keap-link007.com keap-link008.com keap-link009.com keap-link010.com keap-link011.com keap-link012.com keap-link013.com keap-link014.com keap-link015.com keap-link016.com keap-link017.com keap-page.com
Snov.io = snd.click
Marketo = mkto-ab.com mktosn.com mkt3.com mkt4.com mkt5.com mkt6.com mkt7.com mkt8.com mkt9.com mkt10.com mkt1258.com
Listrak = bl-1.com
Bronto = bm5150.com
Cheetah = p0.com
Responsys = rsys2.net
Netcore = netcore.co.in falconide.com nce.netcore.co.in
Mailpro = mailpro.com
Infomaniak = ksign.io
SharpSpring = sharpspring.com shrpspng.com marketingautomation.services
GoDaddy = gem.godaddy.com
Flodesk = flodesk.com
Moosend = msnd.io m-operations.com
LeadConnector = lcsndr.com
Outreach = outreach.io outrch.com
lemlist = lemlist.com lemlnk.com
Blackbaud = bbemaildelivery.com bbnetspace.com
NationBuilder = nationbuildermail.com nbmail.co
Optimizely = broadmail.live episerver.net
UniSender = us-unisender.com unisend.pro
Ecomail = ecomail.app
SmartEmailing = smartselling.cz
Boldem = boldem.cz
Stibee = stibee-mail.com event.stibee.com
Benchmark Japan = benchmarkemail.jp
HENNGE = hm-f.jp
blastengine = blastengine.jp
Repica = repica.jp
Mail Publisher = mpme.jp
MailHunter = mailhunter.com.tw
Surenotify = surenotifyapi.com surenotify.com
OneSignal = onesignal.email onesignal.com
Airship = airship.com
Spotler = spotlerapp.com clang.cloud
Webpower = tripolis.com
Maileon = maileon.com xqueue.com
Mailify = sbc33.com mailify.com
SendX = sendx.io
Sendlane = sendlane.net
Bento = bentonow.com bento.email
Resend = resend-clicks.com
Plunk = useplunk.com
Mailtrap = mailtrap.link
SocketLabs = socketlabs.net
Granicus = lnks.gd
Mailmunch = mailmunch.co
Cordial = dmanalytics2.com
Emailvision = emailvision.com emv1.com mp1.tech cccampaigns.net ecm-mail.fr
Yesware = yesware.com
Salesloft = salesloft.com slmail.io
Mixmax = mixmax.com
Customer.io = track.customer.io e.customeriomail.com
Sendinblue = mailin.fr
`;

const byDomain = new Map<string, string>();
for (const line of table.split("\n")) {
	const equals = line.indexOf(" = ");
	if (equals !== -1) for (const domain of line.slice(equals + 3).split(" ")) byDomain.set(domain, line.slice(0, equals));
}

/** Name of the mail service that a link to this host goes through; undefined when it is none's. */
export function clickCounterService(host: string): string | undefined {
	return mailServiceOfDomain(host) ?? byDomain.get(organizationalDomain(host)) ?? byDomain.get(host);
}
