/** Pages that mail of every kind links to beside its business: social media, app stores, maps, players, standards, postal matters. */
export const everydayHosts = `
	facebook.com fb.com fb.watch messenger.com m.me instagram.com instagr.am threads.net threads.com twitter.com x.com linkedin.com youtube.com youtube-nocookie.com youtu.be tiktok.com pinterest.com pinterest.de pinterest.fr pinterest.co.uk pin.it snapchat.com
	reddit.com redd.it tumblr.com flickr.com vimeo.com dailymotion.com twitch.tv discord.gg discord.com mastodon.social mstdn.social fosstodon.org bsky.app bsky.social truthsocial.com gab.com rumble.com odysee.com bitchute.com
	whatsapp.com wa.me api.whatsapp.com telegram.me telegram.org t.me signal.org signal.me signal.group viber.com line.me lin.ee kakao.com pf.kakao.com kakaocorp.com wechat.com weixin.qq.com weibo.com weibo.cn douyin.com bilibili.com xiaohongshu.com zhihu.com
	vk.com vk.ru ok.ru rutube.ru dzen.ru zen.yandex.ru xing.com meetup.com nextdoor.com yelp.com tripadvisor.com trustpilot.com glassdoor.com kununu.com indeed.com
	apps.apple.com itunes.apple.com itunes.com appstore.com podcasts.apple.com music.apple.com geo.itunes.apple.com maps.apple.com play.google.com market.android.com appgallery.huawei.com galaxystore.samsung.com apps.microsoft.com microsoftedge.microsoft.com addons.mozilla.org chromewebstore.google.com
	spotify.com open.spotify.com soundcloud.com deezer.com tidal.com music.amazon.com audible.com podcasts.google.com stitcher.com overcast.fm pocketcasts.com pca.st castbox.fm iheart.com bandcamp.com
	maps.google.com goo.gl/maps maps.app.goo.gl g.page openstreetmap.org waze.com map.naver.com naver.me map.kakao.com 2gis.ru maps.yandex.ru mapy.cz
	w3.org schema.org microsoft.com/schemas schemas.microsoft.com aka.ms/learnaboutsenderidentification gravatar.com feedburner.com wikipedia.org wikimedia.org
	calendar.google.com calendar.yahoo.com outlook.live.com outlook.office.com addevent.com addtocalendar.com add-to-calendar-pro.com
	support.google.com support.microsoft.com support.apple.com policies.google.com adssettings.google.com youradchoices.com aboutads.info networkadvertising.org digitaladvertisingalliance.org preferences-mgr.truste.com truste.com trustarc.com onetrust.com
	bbb.org norton.com mcafeesecure.com trustedshops.de trustedshops.com digicert.com ec.europa.eu edri.org consumerfinance.gov ftc.gov fdic.gov sipc.org finra.org usa.gov
	avast.com avg.com mailscanner.info virus-free.com blog.google about.google about.fb.com
`;

/** Link guards: the address inside is what counts. */
export const guardHosts = `
	safelinks.protection.outlook.com safelinks.protection.office365.us safelinks.protection.partner.outlook.cn urldefense.com urldefense.proofpoint.com urldefense.us linkprotect.cudasvc.com secure-web.cisco.com
	protection.sophos.com clicktime.symantec.com clicktime.cloud.postoffice.net avanan.click protect.checkpoint.com protect2.fireeye.com protect.trellix.com clicktime.trendmicro.com mimecastprotect.com protect-us.mimecast.com protect-eu.mimecast.com
	protect-au.mimecast.com protect-za.mimecast.com protect-de.mimecast.com url.us.m.mimecastprotect.com url.uk.m.mimecastprotect.com hornetsecurity.com emailprotection.link fortimail.com mailguard.com.au edgepilot.com antispamcloud.com vadesecure.com libraesva.com esvacloud.com retarus.com
	scanmail.trustwave.com shared.outlook.inky.com menlosecurity.com safe.menlosecurity.com cmail.checkpoint.com urlsand.com urlsand.esvalabs.com linkscan.io stop.zone spamina.com
`;
