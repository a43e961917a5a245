import { organizationalDomain } from "../domains.ts";
import { rememberedForHost } from "../remembered-for-host.ts";

/**
 * Services that send mail for others: bulk mail, transactional mail, and platforms that write to people on behalf of
 * their customers. Each with the domains that give it away in Return-Path, DKIM, Message-ID, List-Unsubscribe or
 * tracking links, then after "/" header fields only it writes, then after ":" endings of Feedback-ID.
 * Anyone can become a customer, so that a message came through one says nothing good or bad of the sender.
 */
const table = `
SendGrid = sendgrid.net sendgrid.info sendgrid.com sendgrid.me / x-sg-eid x-sg-id : sg
Amazon SES = amazonses.com awstrack.me / x-ses-outgoing : amazonses
Mailgun = mailgun.org mailgun.net mailgun.com mailgun.us mailgun.info mgsend.net / x-mailgun-sid x-mailgun-variables x-mailgun-sending-ip : mailgun
Mailchimp = mcsv.net mcdlv.net rsgsv.net mailchimpapp.net mailchimpapp.com list-manage.com list-manage1.com list-manage2.com mailchimp.com mcusercontent.com campaign-archive.com mailchi.mp chimpstatic.com / x-mc-user x-campaign x-campaignid : mc
Mandrill = mandrillapp.com mandrill.com / x-mandrill-user : mandrill md
SparkPost = sparkpostmail.com sparkpost.com sparkpostmail1.com sparkpostmail2.com e.sparkpost.com spgo.io / x-msfbl : sparkpost sparkposteu
Postmark = mtasv.net postmarkapp.com pstmrk.it / x-pm-message-id x-pm-message-options x-pm-tag x-pm-rcpt x-complaints-to-postmark : postmark
Klaviyo = klaviyomail.com klaviyo.com klclick.com klclick1.com klclick2.com klclick3.com klaviyodns.com ctrk.klclick.com / x-kmail-account x-kmail-message x-kmail-relay : klaviyo
HubSpot = hubspotemail.net hubspot.com hubspotlinks.com hubspotlinksstarter.com hubspotstarter.net hs-send.com hubspotfree.net hubspotpro.net hubspotservicehub.com hubspotfree-hc7.net hs-sites.com hs-email.net / x-hs-cid x-hubspot-messageid : hubspot
Marketo = mktomail.com marketo.com marketo.org mktoweb.com mkt1.com mkto-sj010001.com mktdns.com mktossl.com mktroute.com mktoresp.com / x-mktmaildkim x-marketoid x-mktarchive x-mailfrom-mkto : marketo
Salesforce Marketing Cloud = exacttarget.com exct.net s4.exct.net s6.exct.net s7.exct.net s10.exct.net s11.exct.net sfmc-content.com marketingcloudapps.com mcsignup.com etmktg.com / x-sfmc-stack x-job-messageid x-et-mid : exacttarget sfmc
Salesforce = salesforce.com force.com pardot.com pardotsend.com exacttargetapis.com / x-sfdc-user x-sfdc-lk x-sfdc-entityid x-sfdc-emailcategory x-pardot-list-id : pardot salesforce
Braze = braze.com appboy.com appboy-images.com brazemail.com braze.eu / x-braze-message-id : braze appboy
Iterable = iterable.com links.iterable.com iterablesend.com / x-iterable-campaign x-campaign-id-iterable : iterable
Customer.io = customer.io customeriomail.com cioinbox.com cio.email / x-customerio-delivery-id : customerio
Mailjet = mailjet.com mjt.lu mailjet.net bnc3.mailjet.com mjml.io / x-mj-mid x-mj-smtpguid x-mailjet-campaign x-mailjet-campagne : mailjet
Brevo = sendinblue.com brevo.com sender-sib.com sendibm1.com sendibm2.com sendibm3.com sendibm4.com sendibt2.com sendibt3.com sendibw.com sibmail.com mailin.fr sendib.com brevosend.com sibforms.com r-sib.com brevo.io / x-mailin-eid x-mailin-client x-mailin-campaign x-sib-id : sendinblue brevo
Constant Contact = constantcontact.com ccsend.com in.constantcontact.com rs6.net ctctcdn.com confirmedcc.com constantcontactpages.com roving.com / x-roving-id x-roving-queued x-roving-campaignid : ctct constantcontact
Campaign Monitor = createsend.com cmail1.com cmail2.com cmail3.com cmail4.com cmail5.com cmail19.com cmail20.com createsend1.com createsend2.com createsend3.com createsend4.com createsend5.com createsend6.com createsend7.com cmaildeliver.com createsendserver.com cmmail.com campaignmonitor.com / x-cmail-campaignid x-cm-messageid : createsend campaignmonitor cm
ActiveCampaign = activehosted.com acemsa1.com acemsa2.com acemsa3.com acemsa4.com acemsb1.com acemsb3.com acemsb4.com acemsc1.com acemsc2.com acemsc3.com acemsc4.com acemsd1.com acemsd2.com acemsd3.com acemsrvc.com activecampaign.com acems1.com acems2.com emlnk.com emlnk1.com emlnk9.com lt.emlnk.com acems3.com img-us3.com / x-acsid : activecampaign
Kit = convertkit.com convertkit-mail.com convertkit-mail2.com convertkit-mail3.com convertkit-mail4.com kit-mail.com kit-mail3.com ck.page kit.com convertkit-mail5.com kit-mail2.com / x-convertkit-broadcast : convertkit ck
Substack = substack.com substackcdn.com mg1.substack.com mg-d0.substack.com mg-d1.substack.com / x-substack-post : substack
beehiiv = beehiiv.com beehiiv.net mail.beehiiv.com / x-beehiiv-ids x-beehiiv-type : beehiiv
Ghost = ghost.io ghost.org / x-ghost-email : ghost
Buttondown = buttondown.email buttondown.com / x-buttondown-email : buttondown
TinyLetter = tinyletter.com tinyletterapp.com
Revue = getrevue.co
Medium = medium.com
Patreon = patreon.com
GovDelivery = govdelivery.com granicus.com govdelivery.co.uk granicusmail.com / x-govdelivery-id x-accountcode : govdelivery
MailerLite = mailerlite.com mlsend.com mlsend2.com mlsend3.com mlsend4.com mailersend.net mailersend.com mailerlite.io ml-mail.com mlflow.com / x-mailerlite-id x-mailerlite-campaign x-mailersend-id : mailerlite mailersend
GetResponse = getresponse.com getresponse-mail.com gr-mail.net gr-mail.com getresponse360.com gr8.com / x-getresponse-id : getresponse gr
AWeber = aweber.com aweber-mail.com aweber-static.com / x-aweber-list x-aweber-recipient : aweber
Sailthru = sailthru.com mail.sailthru.com sthru.co / x-sailthru-id x-tm-id : sailthru
Responsys = rsys1.com rsys2.com rsys3.com rsys4.com rsys5.com responsys.net rsys.net responsys.ocs.oraclecloud.com oracle-mail.com / x-rsys x-cid-rsys : responsys
Eloqua = eloqua.com en25.com eloquatrackingsystem.com / x-eloqua-lid : eloqua elq
Cheetah Digital = chtah.net chtah.com cheetahmail.com cheetahdigital.com ccmp.eu eccmp.com / x-cheetah : cheetah
Epsilon = bigfootinteractive.com epsl1.com epsilon.com epidm.net epsilonharmony.com / x-bfi x-epsilon : epsilon
Emarsys = emarsys.net emarsys.com emsmtp.com emsecure.net emv2.com emv3.com emv5.com emarsys.eu / x-emarsys-identify x-emarsys-environment : emarsys emarsysid
Optimizely = optivo.net episerver.com optivo.com srv2.de broadmail.de optimizely.com srv1.de : optivo broadmail
Dotdigital = dotmailer.com dotdigital.com dotdigital-email.com trackedlink.net dotdigital-pages.com dotmailer-email.com dmtrk.net emlfiles.com emlfiles1.com emlfiles4.com emlfiles7.com / x-dotmailer : dotmailer dotdigital
CleverReach = cleverreach.com crsend.com clreach.com cleverreach.de mailing.cleverreach.com / x-cleverreach : cleverreach cr
rapidmail = rapidmail.de rapidmail.com emailsys1a.net emailsys2a.net emailsys.net emailsys1c.net rapidmail.eu rpmail.eu / x-rapidmail : rapidmail rm
Inxmail = inxserver.com inxserver.de inxmail.de inxmail.com inxdns.com inx-mail.de / x-inxmail x-mkt-inx : inxmail inx
Newsletter2Go = newsletter2go.com newsletter2go.de nl2go.com / x-nl2go : nl2go
Mailingwork = mailingwork.de mwsend.com : mailingwork
Evalanche = evalanche.com scnem.com scnem2.com sc-networks.com sc-networks.de / x-evalanche : evalanche
Artegic = elaine-asp.de artegic.net artegic.com
Agnitas = agnitas.de openemm.org
Episerver Campaign = campaign-srv.de
KlickTipp = klick-tipp.com klicktipp.com klicktipp-mail.com klick-tipp.net
Quentn = quentn.com
Sarbacane = sarbacane.com sbk.email sbr.fr mailing.sarbacane.com tipimail.com primotexto.com / x-sarbacane : sarbacane
Splio = splio.com splio.fr s3s-main.net spliomail.net splio.es s3s-br1.net : splio
Selligent = slgnt.eu slgnt.us emsecure.net selligent.com sbs-mail.com / x-selligent : selligent
Actito = actito.be actito.com actito.eu
Neolane = neolane.net neolane.com campaign.adobe.com adobe-campaign.com / x-mailer-neolane x-nl-id : neolane
Flexmail = flexmail.eu flexmail.be
Spotler = spotler.com spotler.nl mailplus.nl m11.mailplus.nl m13.mailplus.nl / x-mailplus : mailplus
Copernica = copernica.com copernica.nl pxmail.nl smtpeter.com vicinity-picture.com
Laposta = laposta.nl laposta.org email-provider.eu email-provider.nl / x-laposta
Mailcampaigns = mailcampaigns.nl
Ungapped = ungapped.com ungapped.io
Rule = rule.se rulemailer.se rule.io
Apsis = anpdm.com apsis.one apsis.se apsis.com apsisforms.com
Get a Newsletter = getanewsletter.com gansend.com
Paloma = paloma.se
Make = dialogportal.com makenewsmail.com
Peytz = peytzmail.com peytz.dk
Agillic = agillic.net agillic.eu
Liana = lianamailer.com lianatech.com
Koodiviidakko = viidakko.fi
FreshMail = freshmail.com freshmail.pl fm-mail.pl freshmail.io / x-freshmail : freshmail
SALESmanago = salesmanago.com salesmanago.pl
ExpertSender = expertsender.com expertsender.pl esclick.me espeadc.com : expertsender
Edrone = edrone.me
Sare = sare25.com saremail.pl sare.pl
Ecomail = ecomailapp.cz ecomail.cz ecomailapp.com
SmartEmailing = smartemailing.cz smartemailing.com
Mailkit = mailkit.eu mailkit.com
Bloomreach = exponea.com bloomreach.com exponea-mail.com blueconic.net / x-exponea-projectid : exponea bloomreach
UniSender = unisender.com unisender.net unimail.unisender.com us-ms.ru ucampaign.ru unione.io senderx.net usndr.com / x-unisender : unisender us
SendPulse = sendpulse.com sendpulse.email stat-pulse.com spmsend.com sendpul.se s7.stat-pulse.com r.sendpulse.com sendpulsemail.com / x-sendpulse : sendpulse sp
Sendsay = sendsay.ru sndsy.ru sendsay.com minisend.ru / x-subscribe-ru : sendsay
Mindbox = mindbox.ru mindbox.cloud directcrm.ru mindbox.cx maestra.io / x-mindbox : mindbox
Notisend = notisend.ru
DashaMail = dashamail.ru dashamail.com dmsrv.ru
GetCourse = getcourse.ru gcfiles.net getcourse.com
Altcraft = altcraft.com
eSputnik = esputnik.com esputnik.com.ua esclick.com yespo.io esomail.com : esputnik
Estismail = estismail.com
Sendios = sendios.io
Stibee = stibee.com stibeemail.com / x-stibee : stibee
Everyshot = everyshot.co.kr
Directsend = directsend.co.kr
Tason = tason.com tasonnews.com thunderstation.co.kr
Humuson = humuson.com
Maily = maily.so
Benchmark = benchmarkemail.com bmetrack.com bmesend.com bmsend.com bmeurl.co benchmarkmailing.com / x-benchmark : benchmark
Zoho Campaigns = zcsend.net zoho-campaigns.com campaigns.zoho.com zcmail.net maillist-manage.com maillist-manage.eu maillist-manage.in zcsend.eu zcsend.in zohocampaigns.com zeptomail.com zeptomail.net zeptomail.eu zeptomail.in zohoinsights.com / x-zcsend x-jid-zoho : zcsend zoho
Acoustic = mkt1248.com mkt2129.com mkt3140.com mkt4728.com mkt5126.com mkt5267.com mkt6316.com mkt6478.com mkt5928.com mkt4477.com mkt7477.com mkt9116.com mkt61.net mkt51.net mkt41.net mkt32.net mkt10.com silverpop.com acoustic.co acoustic.com silverpop.eu mkt81.net mkt71.net mkt922.com pages05.net pages04.net pages03.net / x-sp-transact-id x-mailer-silverpop : silverpop acoustic
Listrak = listrak.com listrakbi.com listrakmail.com lstrk.net lstrk.com / x-listrak : listrak
Bronto = bronto.com bm23.com brontomail.com bm324.com p03.bm23.com / x-bronto : bronto
Narvar = narvar.com narvar.net
Cordial = cordial.io cordial.com cordialmail.com / x-cordial-id : cordial
Attentive = attentivemobile.com attn.tv attentive.com
Intercom = intercom-mail.com intercom.io intercom.com intercom-links.com intercom-clicks.com intercom-mail-100.com intercom-mail-200.com intercom-attachments.com / x-intercom-bin : intercom
Zendesk = zendesk.com zendesk-staging.com zdsys.com zopim.com / x-zendesk-from-account-id x-zendesk-email-id : zendesk
Freshdesk = freshdesk.com freshemail.io freshworks.com fwcrm.com freshservice.com freshsales.io fdske.com / x-freshdesk x-fw-ticket : freshdesk freshworks
Help Scout = helpscout.net helpscout.com helpscoutapp.com / x-helpscout-origin : helpscout
Front = frontapp.com frontapp-mail.com
Gorgias = gorgias.com gorgias.io / x-gorgias-bounces
Kustomer = kustomerapp.com kustomer.com
Drift = drift.com driftt.com drift.click
Shopify = shopifyemail.com shopify.com myshopify.com shopifysvc.com shopify.email / x-shopify : shopify shopifyemail
Squarespace = squarespace-mail.com squarespace.com squarespace.info squarespacemail.com / x-squarespace : squarespace
Wix = wix.com ascendbywix.com wixsite.com wixemails.com wix-engage.com ascendmail.com shoutout.wix.com wixpress.com : wix
Weebly = weebly.com weeblymail.com
GoDaddy = mad.godaddy.com madmimi.com secureserver.net goemailmarketing.com
WordPress.com = wordpress.com wpcom.com automattic.com mailpoet.com mailpoet.net
Jetpack = jetpack.com
BigCommerce = bigcommerce.com
Square = squareup.com squareupmessaging.com square.com squareup-email.com
Toast = toasttab.com toast-mail.com toast-restaurants.com
Omnisend = omnisend.com omnisendlink.com omnisnippet1.com omnisrc.com soundestlink.com soundest.net / x-omnisend : omnisend
Drip = drip.com getdrip.com dripemail2.com dripemail3.com dripemail4.com dripemail5.com : drip
Privy = privy.com
Sendlane = sendlane.com
Moosend = moosend.com mailendo.com m-pages.com
Ometria = ometria.email ometria.com
Yotpo = yotpo.com swellrewards.com yotpo-mail.com
Loox = loox.io
Judge.me = judge.me
Trustpilot = trustpilot.com trustpilotmail.com
Bazaarvoice = bazaarvoice.com
Feefo = feefo.com
Eventbrite = eventbrite.com eventbritemail.com evbuc.com evbqaz.com eventbrite.co.uk / x-eventbrite : eventbrite
Meetup = meetup.com meetupmail.com
Cvent = cvent.com cvent-planner.com cvent-email.com cvent.me / x-cvent
Splash = splashthat.com
Luma = lu.ma luma-mail.com luma.com
Bizzabo = bizzabo.com
Hopin = hopin.com
Tito = tito.io ti.to
Pretix = pretix.eu
Ticket Tailor = tickettailor.com
Evite = evite.com evitemail.com
Paperless Post = paperlesspost.com
Punchbowl = punchbowl.com
SignUpGenius = signupgenius.com signupgeniusmail.com
DocuSign = docusign.net docusign.com
Adobe Sign = adobesign.com echosign.com
HelloSign = hellosign.com dropboxsign.com
PandaDoc = pandadoc.com pandadoc.net
SurveyMonkey = surveymonkey.com research.net surveymonkeyuser.com surveymonkey.co.uk
Typeform = typeform.com
Jotform = jotform.com jotform.email
Qualtrics = qualtrics.com qualtrics-survey.com qemailserver.com
Medallia = medallia.com medallia.eu
Alchemer = alchemer.com surveygizmo.com
Google Forms = forms.google.com
Calendly = calendly.com
Mimecast = mimecast.com
Cision = cision.com prnewswire.com
Meltwater = meltwater.com
Prowly = prowly.com
Vocus = vocus.com
Blackbaud = blackbaud.com kintera.com kintera.org blackbaudhosting.com luminateonline.com convio.net convio.com
EveryAction = everyaction.com ngpvan.com ngpweb.com everyaction-mail.com bsd.net bluestatedigital.com
NationBuilder = nationbuilder.com nbuild.co nationbuilder-mail.com
Action Network = actionnetwork.org
ActBlue = actblue.com
WinRed = winred.com
Anedot = anedot.com
Engaging Networks = engagingnetworks.app e-activist.com
Salsa = salsalabs.com salsalabs.org democracyinaction.org
Classy = classy.org
GiveSmart = givesmart.com
DonorPerfect = donorperfect.com
Bloomerang = bloomerang.co bloomerang-mail.com
Raisely = raisely.com
Luminate = luminate.online
Mailtrap = mailtrap.io mailtrap.live
Resend = resend.com resend.dev
Elastic Email = elasticemail.com elasticemail.net elastic.email eemail.net eemail2.net / x-elasticemail : elasticemail
SMTP2GO = smtp2go.com smtpcorp.com s2g.io / x-smtpcorp-track : smtp2go
Pepipost = pepipost.com pepipost.net netcorecloud.net netcoresmartech.com : pepipost
SocketLabs = socketlabs.com email-od.com socketlabs.email / x-socketlabs : socketlabs
TurboSMTP = turbo-smtp.com serversmtp.com
SendLoop = sendloop.com
Sendy = sendy.co
Mailtrain = mailtrain.org
Mautic = mautic.net mautic.com
phpList = phplist.com
Loops = loops.so
Vero = getvero.com
Userlist = userlist.com
Encharge = encharge.io
Ortto = autopilothq.com ortto.com autopilotmail.io autopilotapp.com
Keap = infusionsoft.com infusionmail.com keap.com keap-mail.com infusion-links.com inf-mail.com : infusionsoft keap
Ontraport = ontraport.com ontramail.com moonraymail.com
Kartra = kartra.com
ClickFunnels = clickfunnels.com cfmail.com
Kajabi = kajabi.com kajabimail.net kajabimail.com
Teachable = teachable.com
Thinkific = thinkific.com
Podia = podia.com
LeadConnector = leadconnectorhq.com msgsndr.com lcmail.com lc-mail.com highlevel.com
iContact = icontact.com icptrack.com icpbounce.com icontactmail.com icontactmail1.com icontactmail2.com : icontact
VerticalResponse = verticalresponse.com vresp.com vr-mail.com
Emma = e2ma.net myemma.com emma.email / x-emma
Mad Mimi = madmimi.com
Robly = robly.com
Delivra = delivra.com
WhatCounts = wc09.net whatcounts.com
Lyris = lyris.com lyris.net aurea.com lyrishq.com
StrongView = strongview.com strongmail.com / x-strongmail
Maropost = maropost.com mrpt.us maropost.net maro.post : maropost
Blueshift = blueshift.com getblueshift.com blueshiftmail.com
Zeta = zetaglobal.com zetaglobal.net ztk5.net boomtrain.com zeta-ems.com : zeta
MoEngage = moengage.com moengage.email
CleverTap = clevertap.com clevertap-mail.com
WebEngage = webengage.com webengage.net
Insider = useinsider.com insideremail.com insiderone.com
Related Digital = relateddigital.com euromsg.net euromsg.com
SendSmaily = sendsmaily.net smaily.com
Mailigen = mailigen.com
Mailrelay = mailrelay.com ip-zone.com mailrelay-iv.es
Acumbamail = acumbamail.com
MDirect = mdirector.com mdrtr.com
Teenvio = teenvio.com
Doppler = fromdoppler.com doppler-mail.com dopplerrelay.com dplr.me : doppler
EnvíaloSimple = envialosimple.com dattaweb.com
ICOMM = icommarketing.com icommkt.com
emBlue = embluemail.com embluejet.com
Fidelizador = fidelizador.com
Masterbase = masterbase.com
RD Station = rdstation.com rdstation.com.br resultadosdigitais.com.br rdstation-mail.com rdst.site emktrd.com
Locaweb = locaweb.com.br emktlw.com.br allinmedia.com.br locawebcorp.com.br e-goi.com e-goi.com.br egoiapp.com e-goi.io egoiapp2.com
All iN = allin.com.br btg360.com.br
Dinamize = dinamize.com dinamize.com.br dmz.email dinaserver.com
LeadLovers = leadlovers.com leadlovers.site
Mailup = mailup.com mailup.it musvc.com musvc1.net musvc2.net musvc3.net musvc5.net musvc6.net emailsp.com emailsp.net s1m.it : mailup
ContactLab = contactlab.it contactlab.com mailsender.it clab.it
MagNews = magnews.net mn-mail.it mailmag.it magnews.it
4Dem = 4dem.it emailchef.com echef.it
Vision6 = vision6.com.au vision6.com cmspanel.com.au
Swift Digital = swiftdigital.com.au
Taguchi = taguchimail.com
Cuenote = cuenote.jp cuenote.com
Blastmail = bma.jp blayn.jp blastmail.jp
Synergy! = crmstyle.com synergy-marketing.co.jp
WiLL Mail = willcloud.jp
Mail Distributor = mail-distributor.jp
b-dash = b-dash.com
Karte = karte.io
HENNGE = hennge.com cm.hennge.com customers-mail.com
Benchmark Taiwan = benchmarkemail.com.tw
Itpison = itpison.com
Newsleopard = newsleopard.com nl-mail.com
SendCloud = sendcloud.net sendcloud.com sendcloud.org ifaxin.com
DirectMail = aliyundm.com dm.aliyun.com
Focussend = focussend.com
Webpower = webpower.eu webpower.asia webpowerchina.com wpchina.net
Rakuten Mail = rmail.rakuten.co.jp
LinkedIn = linkedin.com licdn.com
Facebook = facebookmail.com
X = twitter.com x.com
Discourse = discourse.org discoursemail.com discourse.cloud
Groups.io = groups.io
Google Groups = googlegroups.com
Yahoo Groups = yahoogroups.com
Freelists = freelists.org
Nextdoor = nextdoor.com
Mobilize = mobilize.us mobilize.io
Higher Logic = higherlogic.com connectedcommunity.org informz.net informz.com magnetmail.net realmagnet.com
Informz = informz.ca
PowerSchool = powerschool.com
Blackboard = blackboard.com blackboardconnect.com parentlink.net
Finalsite = finalsite.com finalsite.net
ParentSquare = parentsquare.com
Remind = remind.com
ClassDojo = classdojo.com
Mindbody = mindbodyonline.com mindbody.io
Vagaro = vagaro.com
Booksy = booksy.com
Podium = podium.com
Birdeye = birdeye.com
Thryv = thryv.com
Housecall Pro = housecallpro.com
ServiceTitan = servicetitan.com
Solutionreach = solutionreach.com smilereminder.com
Weave = getweave.com
Phreesia = phreesia.com phreesia.net
Athena = athenahealth.com
Return Path = returnpath.net validity.com
Route = route.com routeapp.io
AfterShip = aftership.com aftership.email
ParcelLab = parcellab.com
Sendcloud Shipping = sendcloud.sc
Sift = sift.com
Recurly = recurly.com
Chargebee = chargebee.com
Paddle = paddle.com
FastSpring = fastspring.com
Xero = xero.com post.xero.com
QuickBooks = quickbooks.com intuit.com
FreshBooks = freshbooks.com
Bill.com = bill.com
Atlassian = atlassian.net atlassian.com
Notion = notion.so makenotion.com
Airtable = airtable.com
Monday = monday.com
ImprovMX = improvmx.com improvmx-mails.com : improvmx
`;

interface MailServices {
	readonly byDomain: ReadonlyMap<string, string>;
	readonly byField: ReadonlyMap<string, string>;
	readonly byFeedback: ReadonlyMap<string, string>;
}

const services = readTable(table);

/** Name of the service whose domain this is or lies below; undefined when it is none's. */
export const mailServiceOfDomain = rememberedForHost((host: string): string | undefined =>
	host === "" ? undefined : (services.byDomain.get(organizationalDomain(host)) ?? services.byDomain.get(host)),
);

/** Name of the service that writes header fields of this (lower-cased) name. */
export function mailServiceOfField(name: string): string | undefined {
	return services.byField.get(name);
}

/** The last word of Feedback-ID is the sending service's own mark (its format is Google's: up to four words with colons between). */
export function mailServiceOfFeedbackId(value: string): string | undefined {
	return services.byFeedback.get(
		value
			.slice(value.lastIndexOf(":") + 1)
			.trim()
			.toLowerCase(),
	);
}

function readTable(text: string): MailServices {
	const byDomain = new Map<string, string>();
	const byField = new Map<string, string>();
	const byFeedback = new Map<string, string>();
	for (const line of text.split("\n")) {
		const equals = line.indexOf(" = ");
		if (equals < 0) continue;
		const name = line.slice(0, equals);
		let target = byDomain;
		for (const word of line.slice(equals + 3).split(" ")) {
			if (word === "/") target = byField;
			else if (word === ":") target = byFeedback;
			else if (!target.has(word)) target.set(word, name);
		}
	}
	return { byDomain, byField, byFeedback };
}
