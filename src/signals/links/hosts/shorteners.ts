/** Services that hide an address behind a short one. Those that lead to one firm only (amzn.to, nyti.ms) are not among them. */
export const shorteners = `
	bit.ly bitly.com bitly.is j.mp tinyurl.com tiny.cc t.co goo.gl ow.ly is.gd v.gd buff.ly rebrand.ly cutt.ly shorturl.at shorturl.asia shorturl.gg
	rb.gy t.ly bl.ink s.id lnkd.in dlvr.it ift.tt shorte.st adf.ly ouo.io ouo.press bc.vc clck.ru vk.cc goo.su u.to qps.ru kurz.link
	t2m.io tiny.one tinyu.me shrtco.de 9qr.de shrinke.me shrinkme.io shortest.link short.gy short.cm short.io shor.by urlz.fr urlr.me l8.nu
	lc.chat lc.cx x.gd x.co xurl.es x.vu qrco.de qr.net qr.ae qr1.be me-qr.com qrfy.io qr.io qrcodes.pro qrto.org q-r.to scan.page scnv.io qrd.by qrs.ly
	linktr.ee linktree.com lnk.bio bio.link bio.site beacons.ai taplink.cc heylink.me solo.to campsite.bio linkin.bio msha.ke allmylinks.com hoo.be
	snip.ly sniply.io snip.link po.st su.pr
	hubs.ly hubs.la hubs.li hs.ly mktg.com zcu.io zpr.io dub.sh dub.co
	tr.im budurl.com cli.gs snipurl.com snurl.com twurl.nl moourl.com urlshort.com yourls.org kl.am fwd4.me notlong.com decenturl.com hex.io
	soo.gd s2r.co clicky.me tny.im tnij.org vzturl.com zzb.bz yep.it u.bb url4.eu url.ie urls.im twitthis.com bitly.ws bit.do linkd.in
	lnk.to smarturl.it ffm.to orcd.co hyperfollow.com song.link odesli.co geni.us found.ee listn.to pxlme.me jo.my 2no.co iplogger.org iplogger.com
	grabify.link blasze.tk yip.su iplis.ru 02ip.ru ezstat.ru maper.info bmwforum.co leancoding.co shrekis.life
	tinylink.net tinyurl.is tinyurl.mobi tiny.pl tiny.ie tiny.tw tinylink.in tiny.link tinymail.ai cutt.us cutt.lv cut.lu cutit.org cuturl.in
	encurtador.com.br encr.pw l1nk.dev l1nq.com acesse.dev acesse.one bityli.com bityl.co bit.ly.br abre.ai abrir.link shre.ink n9.cl inx.lv
	acortar.link acortaurl.com recort.link corta.link 1url.com 1link.io 0rz.tw reurl.cc ppt.cc lihi.cc lihi1.com lihi2.cc lihi3.cc pse.is supr.link picsee.io psce.pw
	myppt.cc risu.io maac.io user.vip kutt.it 2u.pw t.cn url.cn dwz.cn suo.im suo.yt 985.so mrw.so sourl.cn c1ns.cn c1n.cn ft12.com u6v.cn 6du.in rrd.me m6z.cn s.yam.com
	dwz.win mtw.so han.gl me2.kr me2.do vo.la bit.kr zrr.kr buly.kr bitl.kr url.kr c11.kr reurl.kr durl.me kakaolink.com abit.ly muz.so
	onl.tw onl.la onl.sc x.gd 00m.in 26.gy ux.nu bit.ly.jp nav.cx ux.getuploader.com amba.to mixi.bz htn.to tinyurl.jp 1000.ly
	rebrandly.com rbl.ms rblr.co brand.link brnd.link lnk.sk lnk.ua lnk.dk kun.uz oke.io oko.sh clk.sh exe.io fc.lc gplinks.co linkvertise.com link1s.com za.gl
	bitlyurl.com shorten.is shorten.ee shorten.so shorten.tv shortly.at shortlink.de shortlink.net shortn.at shorturl.de shrt.li shrtm.nu shrtnr.com shurl.org
	sht.moe slink.be smallseotools.link smll.co snl.ink tii.la tii.ai tlp.de tmb.io to.ly tr.ee trk.li tiniurl.com u.nu u.pw ulvis.net up.to
	urlday.cc urlcut.com urlbae.com url-c.com urluss.com urli.info vht.me vurl.com waa.ai waa.to wow.link wurl.ws xip.li xor.tw yourwish.es ytbe.co
	zi.ma zip.net zi.mu zee.gl zurl.ws zws.im 4sq.com 4.gp 7.ly 8.ly ador.me adfoc.us al.ly app.link page.link onelink.me
	go2l.ink go2cut.com gowat.ch gg.gg goolnk.com gurl.pro hide.link hyperurl.co i.ps.nl ibit.ly idek.net ilink.to itm.im kpn.to kbit.co kutt.to
	l.ead.me ln.run ln.ki linklyhq.com linkly.link linkshrink.net link.do lksz.me llk.dk m.me.uk manlink.net mdf.ma metamark.net migre.me min.gitcd.com mnge.co mu.mk
	n-u.rl netnet.me nmc.ac nsfw.in o-x.fr omf.gd onepx.link ppw.li prettylinkpro.com pli.gs ptiturl.com puny.io pxl.to pnt.me pt.rs
	qicute.com qlinks.io r.1p.nl r2me.com redirect.pizza redir.me redirme.com rlu.ru rsmonkey.com rsvp.me s.coop safe.mn sclick.me scrnch.me shar.es shoo.gd shortify.pro
	urly.fi lmy.de tinyurl.ph ctt.ec plu.sh shorturl.com shorl.com v.ht q.gs j.gs ay.gy sh.st ceesty.com festyy.com gestyy.com corneey.com
	destyy.com clkmein.com viid.me urlzs.com fur.ly da.gd ht.ly spr.ly trib.al cur.lv lnkfi.re chilp.it dft.ba kortlink.dk spoo.me ity.im
	rurl.org pixelfy.me did.li tinyuid.com kurzelinks.de ogy.de t1p.de shorturl.fm surl.li surl.lu bom.so by.com.vn rutgon.me s.net.vn
	dik.si mtr.cool tinu.be vvd.bz urx.nu ix.sk
`;
