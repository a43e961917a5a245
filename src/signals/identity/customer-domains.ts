import { rememberedForHost } from "../remembered-for-host.ts";

/**
 * Domains of identities under which their customers write mail, put up pages or sign messages. They are the identity's
 * property and not its voice: "Microsoft <x@outlook.com>" is not Microsoft, a page below sharepoint.com is its tenant's.
 */
const suffixes = new Set(
	`gmail.com googlemail.com googlegroups.com blogspot.com blogger.com firebaseapp.com web.app googleusercontent.com forms.gle youtu.be goo.gl g.co c.gle googleapis.com sites.google.com docs.google.com drive.google.com
	outlook.com hotmail.com live.com msn.com outlook.de outlook.jp outlook.fr onmicrosoft.com sharepoint.com azurewebsites.net windows.net 1drv.ms github.io githubusercontent.com gitlab.io aka.ms
	icloud.com me.com mac.com yahoo.com yahoo.co.uk yahoo.de yahoo.fr yahoo.es yahoo.it yahoo.ca yahoo.com.br yahoo.in yahoo.co.in yahoo.com.mx yahoo.com.au yahoo.com.tw yahoo.com.hk yahoo.co.jp ymail.com rocketmail.com
	aol.com aol.de aol.co.uk aol.fr aim.com netscape.net compuserve.com love.com verizon.net att.net bellsouth.net sbcglobal.net ameritech.net pacbell.net swbell.net prodigy.net comcast.net charter.net rr.com twc.com cox.net
	centurylink.net embarqmail.com frontiernet.net earthlink.net optonline.net windstream.net currently.com
	amazonaws.com myshopify.com wixsite.com wordpress.com tumblr.com godaddysites.com secureserver.net squarespace.com weebly.com notion.site canva.site medium.com substack.com
	force.com sf-api.com sharefile.com sharefile.eu zohosites.com zohomail.com zohomail.eu zcsend.net maillist-manage.com
	sendgrid.net sendgrid.me mailgun.net mailchimpapp.net rsgsv.net rs6.net hubspotemail.net 
	oraclecloud.com oracleemaildelivery.com emailsrvr.com privateemail.com registrar-servers.com titan.email hostinger.email main-hosting.eu domaincontrol.com onelogin.com
	gmx.de gmx.net gmx.at gmx.ch gmx.com gmx.fr gmx.co.uk gmx.es web.de mail.com online.de freenet.de t-online.de kabelmail.de kundenserver.de rzone.de your-server.de kasserver.com ispgateway.de
	orange.fr wanadoo.fr laposte.net free.fr sfr.fr neuf.fr numericable.fr club-internet.fr 9online.fr cegetel.net proxad.net bbox.fr libero.it alice.it tin.it virgilio.it tim.it inwind.it iol.it blu.it giallo.it fastwebnet.it tiscali.it aruba.it pec.it technorail.com
	btinternet.com btconnect.com btopenworld.com virginmedia.com virgin.net blueyonder.co.uk ntlworld.com sky.com talktalk.net tiscali.co.uk plus.net o2.co.uk
	telefonica.net terra.es telenet.be skynet.be proximus.be scarlet.be ziggo.nl chello.nl home.nl upcmail.nl kpnmail.nl xs4all.nl planet.nl hetnet.nl kpnplanet.nl telfort.nl bluewin.ch bluemail.ch hispeed.ch
	seznam.cz email.cz post.cz centrum.cz atlas.cz volny.cz wp.pl o2.pl onet.pl onet.eu interia.pl interia.eu op.pl poczta.fm int.pl vp.pl freemail.hu citromail.hu t-email.hu otenet.gr sapo.pt netcabo.pt telepac.pt
	telia.com online.no mail.dk loopia.se saunalahti.fi
	mail.ru bk.ru list.ru inbox.ru internet.ru yandex.ru ya.ru yandex.com yandex.by yandex.kz yandex.ua rambler.ru lenta.ru ro.ru autorambler.ru myrambler.ru ukr.net i.ua meta.ua mail.ua
	naver.com daum.net hanmail.net kakao.com nate.com qq.com foxmail.com 163.com 126.com yeah.net 188.com vip.163.com sina.com sina.cn sohu.com 139.com 189.cn 21cn.com wo.cn hinet.net netvigator.com tencentcs.com myqcloud.com aliyun.com
	docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp ybb.ne.jp ymobile.ne.jp vodafone.ne.jp ocn.ne.jp biglobe.ne.jp nifty.com so-net.ne.jp asahi-net.or.jp wakwak.com jcom.zaq.ne.jp eonet.ne.jp plala.or.jp goo.ne.jp goo.jp auone-net.jp dion.ne.jp commufa.jp infoseek.jp excite.co.jp
	sakura.ne.jp xserver.ne.jp heteml.jp coreserver.jp lolipop.jp xdomain.ne.jp cafe24.com gabia.com hiworks.com mailplug.com
	uol.com.br bol.com.br terra.com.br ig.com.br oi.com.br prodigy.net.mx fibertel.com.ar arnet.com.ar speedy.com.ar vtr.net
	bigpond.com bigpond.net.au optusnet.com.au tpg.com.au iinet.net.au internode.on.net westnet.com.au xtra.co.nz rogers.com shaw.ca sympatico.ca bell.net telus.net telkomsa.net eircom.net
	protonmail.com proton.me pm.me fastmail.com fastmail.fm messagingengine.com tutanota.com tuta.io keemail.me hushmail.com urldefense.proofpoint.com urldefense.com mail.163.com mail.qq.com
	plesk.page cprapid.com cpanel.site dropboxusercontent.com app.link evernote.com telegra.ph t.co t.me lnkd.in fb.me wa.me vk.me
	a1.net aon.at e-boks.dk`.split(/\s+/),
);

/** Whether a host, or a domain above it, is one where customers of its owner have the word. The owner's own hosts below it are not told apart, save by mail name. */
export const isCustomerDomain = rememberedForHost((host: string): boolean => suffixes.has(host) || isBelowHosting(host));

/** Where customers get a host name of their own below the domain; elsewhere a name below it (email.aol.com, accounts.orange.fr) is the owner's. */
const hosting = new Set(
	`blogspot.com firebaseapp.com web.app googleusercontent.com sharepoint.com azurewebsites.net windows.net onmicrosoft.com github.io gitlab.io githubusercontent.com amazonaws.com myshopify.com wixsite.com wordpress.com tumblr.com
	godaddysites.com secureserver.net squarespace.com weebly.com notion.site canva.site substack.com force.com sf-api.com sharefile.com zohosites.com zcsend.net
	sendgrid.net mailgun.net mailchimpapp.net rsgsv.net rs6.net hubspotemail.net emailsrvr.com main-hosting.eu kundenserver.de rzone.de your-server.de kasserver.com ispgateway.de technorail.com cafe24.com
	rr.com tencentcs.com myqcloud.com plesk.page cprapid.com cpanel.site dropboxusercontent.com sakura.ne.jp xserver.ne.jp heteml.jp coreserver.jp lolipop.jp oraclecloud.com ocn.ne.jp plala.or.jp`.split(
		/\s+/,
	),
);

function isBelowHosting(host: string): boolean {
	for (let dot = host.indexOf("."); dot >= 0; dot = host.indexOf(".", dot + 1)) if (hosting.has(host.slice(dot + 1))) return true;
	return false;
}
