/**
 * Organizations whose own, authenticated mail carries the words of strangers: shared files, invoices, invitations,
 * comments, fund-raisers, issue reports. That they are who they say is true and says little about what is written.
 */
export function carriesStrangersWords(organization: string): boolean {
	return platforms.has(organization);
}

const platforms = new Set(
	`google.com youtube.com paypal.com paypal.de microsoft.com office.com sharepointonline.com dropbox.com box.com wetransfer.com github.com gitlab.com bitbucket.org
	atlassian.com atlassian.net trello.com asana.com monday.com notion.so makenotion.com airtable.com slack.com discord.com discordapp.com zoom.us zoom.com webex.com
	figma.com canva.com miro.com adobe.com adobesign.com echosign.com docusign.net docusign.com hellosign.com pandadoc.com calendly.com eventbrite.com meetup.com lu.ma evite.com
	intuit.com quickbooks.com xero.com freshbooks.com stripe.com squareup.com square.com bill.com venmo.com cash.app gofundme.com kickstarter.com indiegogo.com patreon.com
	change.org surveymonkey.com typeform.com jotform.com linkedin.com facebook.com facebookmail.com instagram.com pinterest.com reddit.com redditmail.com quora.com
	nextdoor.com tumblr.com medium.com substack.com wordpress.com wix.com weebly.com shopify.com etsy.com ebay.com fiverr.com upwork.com freelancer.com craigslist.org
	academia.edu researchgate.net scribd.com issuu.com flipsnack.com teachable.com gumroad.com ko-fi.com buymeacoffee.com zendesk.com freshdesk.com salesforce.com
	mega.nz pcloud.com smugmug.com flickr.com vimeo.com soundcloud.com teamviewer.com anydesk.com icloud.com apple.com myworkday.com icims.com greenhouse.io lever.co
	groups.io googlegroups.com discoursemail.com telegram.org whatsapp.com kaggle.com producthunt.com stackoverflow.email`.split(/\s+/),
);
