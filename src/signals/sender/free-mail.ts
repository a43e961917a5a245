/**
 * Mail services where anyone can have an address, subscribers' mail of internet providers among them. Such a domain
 * says nothing about who writes. Only the exact domain counts: nobody but Comcast itself writes from alerts.comcast.net.
 */
export function isFreeMail(domain: string): boolean {
	if (exact.has(domain)) return true;
	if (domain.length > longestDomain) return false;
	for (let dot = domain.indexOf("."); dot >= 0; dot = domain.indexOf(".", dot + 1)) if (withHosts.has(domain.slice(dot + 1))) return true;
	return false;
}

/** RFC 1035 section 2.3.4. */
const longestDomain = 253;

/** Providers that give each subscriber or region a host name of its own. */
const withHosts = new Set(
	`ocn.ne.jp so-net.ne.jp biglobe.ne.jp plala.or.jp dion.ne.jp odn.ne.jp dti.ne.jp asahi-net.or.jp hi-ho.ne.jp wakwak.com t-com.ne.jp
	infoweb.ne.jp eonet.ne.jp zaq.ne.jp commufa.jp hinet.net rr.com`.split(/\s+/),
);

const exact = new Set(
	`gmail.com googlemail.com
	outlook.com hotmail.com live.com msn.com passport.com windowslive.com outlook.fr outlook.de outlook.es outlook.it outlook.jp outlook.kr
	outlook.pt outlook.at outlook.be outlook.cl outlook.cz outlook.dk outlook.hu outlook.ie outlook.in outlook.lv outlook.ph outlook.sa outlook.sg
	outlook.sk outlook.com.ar outlook.com.au outlook.com.br outlook.com.gr outlook.com.tr outlook.com.vn outlook.co.id outlook.co.th outlook.my
	hotmail.co.uk hotmail.fr hotmail.de hotmail.it hotmail.es hotmail.nl hotmail.be hotmail.ch hotmail.se hotmail.no hotmail.dk hotmail.fi
	hotmail.com.br hotmail.com.ar hotmail.com.mx hotmail.com.tr hotmail.com.au hotmail.co.jp hotmail.co.kr hotmail.co.th hotmail.ca hotmail.cl
	hotmail.gr hotmail.hu hotmail.cz hotmail.sk hotmail.at hotmail.pt hotmail.in hotmail.com.hk hotmail.com.tw hotmail.co.in hotmail.co.id
	live.co.uk live.fr live.de live.it live.nl live.be live.se live.no live.dk live.fi live.at live.ch live.ca live.cn live.jp live.in live.ie
	live.com.au live.com.mx live.com.ar live.com.pt live.com.sg live.com.my live.co.za live.co.kr live.hk live.cl live.ru
	yahoo.com ymail.com rocketmail.com myyahoo.com yahoo.co.uk yahoo.co.jp yahoo.co.in yahoo.in yahoo.co.id yahoo.co.kr yahoo.co.th yahoo.co.nz yahoo.co.za
	yahoo.fr yahoo.de yahoo.es yahoo.it yahoo.ca yahoo.ie yahoo.gr yahoo.se yahoo.no yahoo.dk yahoo.fi yahoo.pl yahoo.ro yahoo.at yahoo.be yahoo.nl yahoo.pt
	yahoo.com.br yahoo.com.ar yahoo.com.mx yahoo.com.au yahoo.com.tr yahoo.com.tw yahoo.com.hk yahoo.com.sg yahoo.com.my yahoo.com.ph yahoo.com.vn
	yahoo.com.co yahoo.com.pe yahoo.com.ve yahoo.com.cn yahoo.cn yahoo.cl yahoo.cz yahoo.hu yahoo.ne.jp yahoo.cm ybb.ne.jp
	aol.com aim.com aol.co.uk aol.de aol.fr aol.it aol.es aol.in aol.jp netscape.net verizon.net compuserve.com games.com love.com wow.com
	icloud.com me.com mac.com
	proton.me protonmail.com protonmail.ch pm.me
	tutanota.com tutanota.de tuta.io tuta.com tutamail.com keemail.me
	zoho.com zohomail.com zohomail.eu zohomail.in zoho.eu zoho.in
	fastmail.com fastmail.fm fastmail.net sent.com fastmail.co.uk fastmail.to mailfence.com hushmail.com hush.com startmail.com runbox.com
	posteo.de posteo.net posteo.org mailbox.org disroot.org riseup.net autistici.org inventati.org kolabnow.com countermail.com cock.li airmail.cc
	gmx.com gmx.net gmx.de gmx.at gmx.ch gmx.us gmx.co.uk gmx.fr gmx.es gmx.it gmx.org gmx.info gmx.eu caramail.com caramail.fr
	mail.com email.com usa.com myself.com consultant.com post.com europe.com asia.com iname.com writeme.com dr.com engineer.com cheerful.com
	techie.com mail.org accountant.com lawyer.com workmail.com contractor.net financier.com representative.com execs.com presidency.com africamail.com
	web.de email.de t-online.de magenta.de freenet.de arcor.de vodafone.de 1und1.de online.de onlinehome.de kabelmail.de unitybox.de unity-mail.de
	vodafonemail.de mail.de o2mail.de o2online.de ewe.net ewetel.net netcologne.de alice-dsl.net alice.de hansenet.de versatel.de freemail.de
	directbox.com lycos.de firemail.de emailn.de smart-mail.de t-mobile.de osnanet.de htp-tel.de m-net.de mnet-mail.de mnet-online.de
	aon.at chello.at a1.net drei.at inode.at utanet.at kabsi.at tele2.at liwest.at
	bluewin.ch hispeed.ch sunrise.ch swissonline.ch ik.me ikmail.com vtxmail.ch quickline.ch freesurf.ch infomaniak.ch
	orange.fr wanadoo.fr laposte.net free.fr sfr.fr neuf.fr bbox.fr numericable.fr club-internet.fr aliceadsl.fr cegetel.net noos.fr dbmail.com
	9online.fr libertysurf.fr tele2.fr voila.fr mailo.com mailo.fr netcourrier.com
	skynet.be telenet.be proximus.be scarlet.be voo.be belgacom.net pandora.be base.be edpnet.be
	ziggo.nl kpnmail.nl planet.nl xs4all.nl hetnet.nl home.nl chello.nl upcmail.nl casema.nl quicknet.nl zonnet.nl tele2.nl telfort.nl kpnplanet.nl
	online.nl caiway.nl caiway.net solcon.nl zeelandnet.nl kpn.nl onsbrabantnet.nl delta.nl freedom.nl soverin.net wxs.nl
	libero.it virgilio.it alice.it tin.it tiscali.it inwind.it iol.it blu.it giallo.it fastwebnet.it email.it teletu.it vodafone.it poste.it tim.it
	tre.it wind.it interfree.it supereva.it katamail.com pec.it legalmail.it infinito.it arubapec.it pec.libero.it aruba.it
	telefonica.net terra.es ono.com movistar.es orange.es ya.com euskaltel.net jazztel.es vodafone.es wanadoo.es eresmas.com telepolis.com mixmail.com
	sapo.pt mail.telepac.pt netcabo.pt iol.pt clix.pt telepac.pt meo.pt nos.pt vodafone.pt portugalmail.pt
	btinternet.com btopenworld.com btconnect.com sky.com virginmedia.com ntlworld.com blueyonder.co.uk virgin.net talktalk.net tiscali.co.uk
	plus.com plus.net o2.co.uk orange.net freeserve.co.uk lineone.net onetel.com fsmail.net supanet.com ukonline.co.uk waitrose.com uwclub.net
	zen.co.uk talk21.com hotmail.org eircom.net iol.ie indigo.ie
	online.no broadpark.no getmail.no start.no frisurf.no lyse.net telia.com bredband.net comhem.se spray.se home.se passagen.se bahnhof.se tele2.se
	glocalnet.net ownit.nu mail.dk stofanet.dk tdcadsl.dk youmail.dk ofir.dk jubii.dk sol.dk get2net.dk privat.dk webspeed.dk fibermail.dk mail.tele.dk
	luukku.com suomi24.fi elisanet.fi kolumbus.fi saunalahti.fi netti.fi pp.inet.fi welho.com dnainternet.net
	wp.pl o2.pl onet.pl interia.pl op.pl poczta.onet.pl tlen.pl gazeta.pl vp.pl poczta.fm onet.eu autograf.pl buziaczek.pl go2.pl poczta.onet.eu
	spoko.pl neostrada.pl int.pl interia.eu
	seznam.cz email.cz post.cz centrum.cz atlas.cz volny.cz tiscali.cz spoluzaci.cz quick.cz iol.cz stream.cz
	azet.sk centrum.sk post.sk zoznam.sk atlas.sk pobox.sk inmail.sk freemail.hu citromail.hu indamail.hu t-online.hu vipmail.hu upcmail.hu
	abv.bg mail.bg dir.bg gbg.bg siol.net volja.net amis.net t-2.net net.hr inet.hr optinet.hr vip.hr zg.t-com.hr
	mail.ru inbox.ru bk.ru list.ru internet.ru xmail.ru vk.com yandex.ru ya.ru yandex.com yandex.ua yandex.by yandex.kz narod.ru rambler.ru lenta.ru myrambler.ru
	autorambler.ru ro.ru r0.ru pochta.ru qip.ru mail333.com hotbox.ru nm.ru smtp.ru front.ru nextmail.ru km.ru aport.ru ukr.net i.ua meta.ua bigmir.net
	ua.fm email.ua online.ua tut.by mail.by inbox.lv inbox.lt one.lt mail.ee online.ee hot.ee apollo.lv gmail.ru mail.kz mail.md
	otenet.gr hol.gr forthnet.gr cytanet.com.cy in.gr freemail.gr mynet.com ttmail.com ttnet.net.tr superonline.com windowslive.com.tr mail.com.tr
	walla.co.il walla.com 012.net.il netvision.net.il bezeqint.net zahav.net.il barak.net.il nana.co.il
	naver.com hanmail.net daum.net kakao.com nate.com empas.com korea.com dreamwiz.com freechal.com hanafos.com chol.com lycos.co.kr paran.com netian.com unitel.co.kr
	qq.com foxmail.com vip.qq.com 163.com 126.com yeah.net 188.com vip.163.com sina.com sina.cn vip.sina.com sohu.com tom.com 139.com 189.cn 21cn.com
	aliyun.com wo.cn 263.net eyou.com 163.net china.com citiz.net hainan.net etang.com
	pchome.com.tw kimo.com seed.net.tw url.com.tw giga.net.tw xuite.net netvigator.com hongkong.com i-cable.com biznetvigator.com ctimail.com
	docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp vodafone.ne.jp disney.ne.jp willcom.com ymobile.ne.jp rakuten.jp nifty.com nifty.ne.jp
	biglobe.ne.jp so-net.ne.jp ocn.ne.jp excite.co.jp infoseek.jp goo.jp livedoor.com inter7.jp auone.jp uqmobile.jp me.au.com mineo.jp jcom.home.ne.jp jcom.zaq.ne.jp
	rediffmail.com rediff.com indiatimes.com sify.com vsnl.net vsnl.com in.com bsnl.in dataone.in airtelmail.in mtnl.net.in lycos.in
	singnet.com.sg starhub.net.sg pacific.net.sg streamyx.com tm.net.my jaring.my pldtdsl.net vnn.vn fpt.vn hcm.fpt.vn truemail.co.th
	bigpond.com bigpond.net.au optusnet.com.au iinet.net.au tpg.com.au ozemail.com.au internode.on.net westnet.com.au dodo.com.au aapt.net.au
	adam.com.au iprimus.com.au telstra.com.au xtra.co.nz clear.net.nz slingshot.co.nz paradise.net.nz orcon.net.nz vodafone.co.nz ihug.co.nz
	comcast.net att.net sbcglobal.net bellsouth.net ameritech.net pacbell.net swbell.net prodigy.net flash.net snet.net nvbell.net cox.net charter.net
	earthlink.net mindspring.com juno.com netzero.net netzero.com optonline.net optimum.net suddenlink.net windstream.net frontier.com frontiernet.net
	centurylink.net centurytel.net embarqmail.com q.com qwest.net roadrunner.com twc.com rcn.com wowway.com cableone.net tds.net hughes.net mediacombb.net
	insightbb.com bresnan.net spectrum.net excite.com lycos.com peoplepc.com pobox.com inbox.com gawab.com bigfoot.com care2.com fuse.net knology.net
	metrocast.net zoominternet.net ptd.net epix.net nycap.rr.com hawaii.rr.com alltel.net usa.net duck.com hey.com
	rogers.com bell.net sympatico.ca shaw.ca telus.net videotron.ca cogeco.ca eastlink.ca sasktel.net mts.net nb.sympatico.ca
	uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com r7.com oi.com.br zipmail.com.br pop.com.br brturbo.com.br superig.com.br itelefonica.com.br
	prodigy.net.mx infinitum.com.mx telmex.com fibertel.com.ar arnet.com.ar speedy.com.ar ciudad.com.ar vtr.net entelchile.net terra.cl une.net.co etb.net.co
	cantv.net adinet.com.uy buzon.uy antel.com.uy nauta.cu terra.com terra.com.ar terra.com.co terra.com.mx
	mweb.co.za telkomsa.net webmail.co.za vodamail.co.za iafrica.com absamail.co.za lantic.net
	emirates.net.ae eim.ae omantel.net.om maktoob.com link.net batelco.com.bh menara.ma topnet.tn planet.tn gnet.tn
	mailinator.com guerrillamail.com yopmail.com 10minutemail.com tempmail.com trashmail.com sharklasers.com dispostable.com maildrop.cc
	e.email murena.io skiff.com simplelogin.com anonaddy.me addy.io relay.firefox.com mozmail.com privaterelay.appleid.com`.split(/\s+/),
);
