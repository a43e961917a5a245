/**
 * Honest mail that looks unlike itself: platforms that write in a business's name from their own address, and places outside the
 * sender's domain where small senders take payments, bookings and answers.
 */
export interface Platform {
	readonly sectors: readonly string[];
	readonly domain: string;
	readonly local: string;
	readonly link: string;
}

export const platforms: readonly Platform[] = [
	{
		sectors: ["fashion", "home", "beauty", "health", "electronics", "market"],
		domain: "bazaarvoice-cgc.com",
		local: "noreply-<slug>",
		link: "https://reviews.bazaarvoice.com/submit/<hex:24>",
	},
	{
		sectors: ["fashion", "home", "beauty", "jewellery", "kids", "pets", "sport"],
		domain: "reviews.yotpo.com",
		local: "<slug>",
		link: "https://api.yotpo.com/v2/r/<id:24>",
	},
	{
		sectors: ["market", "travel", "insurance", "utility", "fashion"],
		domain: "trustpilotmail.com",
		local: "noreply.invitations",
		link: "https://www.trustpilot.com/evaluate-link/<id:30>",
	},
	{
		sectors: ["bank", "telecom", "travel", "insurance", "health", "education"],
		domain: "qemailserver.com",
		local: "noreply",
		link: "https://<slug>.qualtrics.com/jfe/form/SV_<id:15>?Q_DL=<id:20>",
	},
	{ sectors: ["food", "grocery"], domain: "toast-restaurants.com", local: "no-reply+<hex:8>", link: "https://www.toasttab.com/<slug>/v3" },
	{
		sectors: ["food", "beauty", "studio", "home", "flowers"],
		domain: "messaging.squareup.com",
		local: "<slug>",
		link: "https://squareup.com/r/<id:14>",
	},
	{
		sectors: ["studio", "club", "beauty"],
		domain: "mindbodyonline.com",
		local: "no-reply",
		link: "https://clients.mindbodyonline.com/classic/ws?studioid=<#5>",
	},
	{
		sectors: ["fashion", "home", "beauty", "jewellery", "kids", "pets", "grocery", "books"],
		domain: "t.shopifyemail.com",
		local: "store+<#11>",
		link: "https://<slug>.myshopify.com/<#11>/orders/<hex:32>",
	},
	{
		sectors: ["event", "club", "ngo", "school", "food"],
		domain: "event.eventbrite.com",
		local: "noreply",
		link: "https://www.eventbrite.com/e/<#12>?aff=ebemoffollowpublishemail",
	},
	{
		sectors: ["clinic", "health", "pets"],
		domain: "appointmentreminders.net",
		local: "<slug>",
		link: "https://book.appointmentreminders.net/<id:12>",
	},
	{
		sectors: ["jobs", "agency", "saas", "education"],
		domain: "us.greenhouse-mail.io",
		local: "no-reply",
		link: "https://boards.greenhouse.io/<slug>/jobs/<#7>",
	},
	{
		sectors: ["city", "ministry", "tax"],
		domain: "public.govdelivery.com",
		local: "<slug>",
		link: "https://links-1.govdelivery.com/CL0/https:%2F%2F<o>%2Fnews/1/0100<hex:40>-000000/<id:43>=<#3>",
	},
	{ sectors: ["school", "education"], domain: "parentsquare.com", local: "donotreply", link: "https://www.parentsquare.com/feeds/<#8>" },
	{ sectors: ["ngo", "church"], domain: "donorbox.org", local: "support", link: "https://donorbox.org/<slug>?receipt=<hex:16>" },
	{
		sectors: ["fashion", "market", "home", "beauty"],
		domain: "notifications.narvar.com",
		local: "<slug>",
		link: "https://<slug>.narvar.com/tracking/<id:14>",
	},
	{
		sectors: ["saas", "agency", "market", "travel"],
		domain: "zendesk.com",
		local: "support",
		link: "https://<slug>.zendesk.com/hc/requests/<#6>",
	},
	{ sectors: ["realestate", "agency"], domain: "appfolio.com", local: "donotreply", link: "https://<slug>.appfolio.com/connect/<id:12>" },
	{
		sectors: ["insurance", "bank", "agency"],
		domain: "docusign.net",
		local: "dse_na<#1>",
		link: "https://na<#1>.docusign.net/Signing/EmailStart.aspx?a=<id:40>",
	},
];

export const elsewhere: readonly string[] = [
	"https://buy.stripe.com/<id:18>",
	"https://checkout.stripe.com/c/pay/cs_live_<id:40>",
	"https://invoice.stripe.com/i/acct_<id:16>/live_<id:40>",
	"https://www.paypal.com/invoice/p/#<id:16>",
	"https://www.eventbrite.com/e/<#12>",
	"https://bit.ly/<id:7>",
	"https://forms.gle/<id:17>",
	"https://docs.google.com/forms/d/e/1FAIpQLS<id:48>/viewform",
	"https://us02web.zoom.us/webinar/register/WN_<id:22>",
	"https://calendly.com/<slug>/30min",
	"https://www.surveymonkey.com/r/<id:7>",
	"https://linktr.ee/<slug>",
	"https://www.gofundme.com/f/<slug>-<id:6>",
	"https://www.youtube.com/watch?v=<id:11>",
	"https://drive.google.com/file/d/1<id:32>/view?usp=sharing",
	"https://www.dropbox.com/s/<id:15>/file.pdf?dl=0",
	"https://<slug>.typeform.com/to/<id:8>",
	"https://tinyurl.com/<id:8>",
	"https://www.amazon.com/dp/<id:10>?tag=<slug>-20",
	"https://open.spotify.com/episode/<id:22>",
];
