/**
 * Sites that everybody uses and that none of the scan's lists has, because they write no mail or many of them carry strangers' words:
 * search engines, archives, forums, pictures, exchanges and block explorers, redirectors of mail programs, affiliate networks, networks that
 * deliver other sites' files, and builders of mail that hold their customers' pictures and pages. Written from general knowledge. Nobody should block them.
 */
export const publicSites: ReadonlySet<string> = new Set(
	`duckduckgo.com ecosia.org startpage.com qwant.com archive.ph archive.today
	bitcointalk.org quora.com 4chan.org fandom.com wikihow.com ted.com disqus.com sourceforge.net instapaper.com getpocket.com onlyfans.com ciscopress.com
	backerkit.com kickstarter.com indiegogo.com change.org
	imgur.com imageshack.com photobucket.com giphy.com tenor.com zupimages.net
	paxful.com coingate.com localbitcoins.com etherscan.io coinmarketcap.com coingecko.com blockchair.com mempool.space tradingview.com
	deref-gmx.net deref-web.de deref-mail.com slack-redir.net
	viglink.com avantlink.com awin1.com linksynergy.com anrdoezrs.net jdoqocy.com kqzyfj.com dpbolvw.net tkqlhce.com shareasale.com pxf.io sjv.io tradedoubler.com
	clickbank.net adnxs.com clkmg.com simplycast.com polymail.io g2g.com getjobber.com thinkific.com
	jsdelivr.net unpkg.com akamaihd.net netdna-ssl.com netdna-cdn.com bootstrapcdn.com wixstatic.com squarespace-cdn.com website-files.com shopifycdn.net
	ytimg.com ggpht.com yimg.com media-amazon.com ssl-images-amazon.com alicdn.com
	unlayer.com viewstripo.email stripocdn.email d15k2d11r6t6rl.cloudfront.net eztalks.com
	zendesk.fr zendesk.de zendesk.es zendesk.nl zendesk.com.br zendesk.com.mx zendesk.co.uk zendesk.co.jp zendesk.kr zendesk.tw zendesk.hk`.split(
		/\s+/,
	),
);

/** Whether a host is such a site, or lies below one. */
export function isPublicSite(host: string): boolean {
	for (let at = 0; at >= 0; at = host.indexOf(".", at) + 1 || -1) if (publicSites.has(host.slice(at))) return true;
	return false;
}
