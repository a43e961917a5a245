/** Where anyone can put up a page without a domain or a name: site builders, serverless hosting, preview hosts, blogs. */
export const freeSites = `
	pages.dev workers.dev web.app firebaseapp.com netlify.app vercel.app now.sh vercel.sh github.io gitlab.io githubpreview.dev bitbucket.io codeberg.page surge.sh
	onrender.com railway.app up.railway.app fly.dev deno.dev deno.net herokuapp.com herokudns.com glitch.me repl.co replit.dev replit.app repl.run
	codesandbox.io csb.app stackblitz.io webcontainer.io codepen.io codepen.dev jsfiddle.net plnkr.co lovable.app lovable.dev bolt.host v0.app v0.dev v0.build base44.app framer.app framer.website framer.ai framer.media
	framer.photos framer.wiki webflow.io weebly.com weeblysite.com wixsite.com wixstudio.com wixstudio.io editorx.io godaddysites.com websitebuilder.online site123.me ucraft.site ucraft.net
	strikingly.com mystrikingly.com strikinglydns.com yolasite.com jimdosite.com jimdofree.com webnode.com webnode.page webnode.it webnode.es webnode.fr webnode.pt webnode.com.br webnode.cz webnode.pl webnode.nl
	webnode.at webnode.hu webnode.co.uk webnode.jp webador.com webador.de webador.fr webador.es webador.co.uk webador.ca carrd.co crd.co uwu.ai drr.ac ju.mp notion.site super.site potion.so
	sites.google.com script.google.com googleusercontent.com translate.goog appspot.com run.app cloudfunctions.net withgoogle.com business.site page.tl tiiny.site tiiny.host static.run
	blogspot.* blogger.com wordpress.com wpcomstaging.com wpengine.com wpenginepowered.com tumblr.com livejournal.com write.as telegra.ph graph.org teletype.in rentry.co rentry.org
	blog.jp livedoor.blog fc2.com hatenablog.com ameblo.jp jugem.jp seesaa.net cocolog-nifty.com note.mu over-blog.com canalblog.com eklablog.com skyrock.com
	000webhostapp.com 000webhost.com hostingerapp.com hostingersite.com infinityfreeapp.com epizy.com rf.gd great-site.net byethost.com byethost7.com freehosting.com freesite.host awardspace.com awardspace.info
	atwebpages.com mypressonline.com onlinewebshop.net medianewsonline.com sportsontheweb.net scienceontheweb.net getenjoyment.net mygamesonline.org myartsonline.com dx.am c1.biz freetzi.com
	altervista.org 5gbfree.com x10host.com x10.mx byet.org liveblog365.com lovestoblog.com 42web.io free.nf is-great.net is-best.net unaux.com zya.me totalh.net html-5.me iceiy.com wuaze.com kesug.com xo.je ct.ws free.bg
	ucoz.com ucoz.net ucoz.ru ucoz.org ucoz.ua usite.pro at.ua clan.su moy.su my1.ru 3dn.ru narod.ru tilda.ws tilda.cc nethouse.ru wmsite.ru ukit.me umi.ru
	bravesites.com bravenet.com angelfire.com tripod.com freeservers.com webs.com homestead.com doodlekit.com zohosites.com zohosites.eu zohosites.in zoho.site myfreesites.net simdif.com simplesite.com emyspot.com e-monsite.com
	wapka.site wapka.co wapkiz.com mobirisesite.com mobi.site yola.com zyrosite.com zyro.space builderall.website builderallwppro.com clickfunnels.com myclickfunnels.com systeme.io kartra.page leadpages.co lpages.co
	unbouncepages.com ubpages.com instapage.com pagedemo.co landingi.com landen.co swipepages.net getresponsesite.com getresponsepages.com gr8.com mailchimpsites.com mailerpage.com mailerpage.io ml-site.com
	mlweb.site sendpulse.website sendpul.se hsites.net hubspotpagebuilder.com hs-sites.com hs-sites-eu1.com hubspotpagebuilder.eu sitebeat.site ck.page constantcontactsites.com constantcontactpages.com campaignmonitor.site site.pro
	bubbleapps.io adalo.com glide.page glideapp.io softr.app softr.io typedream.app dorik.io umso.co versoly.page unicornplatform.page durable.co mixo.site hocoos.com b12sites.com 10web.site 10web.me 10web.cloud
	pantheonsite.io platform.sh platformsh.site acquia-sites.com kinsta.app kinsta.cloud kinsta.page wpmudev.host tempurl.host mybluehost.me secureserver.net plesk.page cprapid.com onrocket.site servebolt.cloud cloudwaysapps.com
	azurewebsites.net azurestaticapps.net azureedge.net azurefd.net cloudapp.net cloudapp.azure.com trafficmanager.net azurecontainerapps.io azure-api.net powerappsportals.com microsoftcrmportals.com
	amplifyapp.com elasticbeanstalk.com on.aws awsapprunner.com execute-api.amazonaws.com cloudfront.net lightsail.aws awsapps.com ondigitalocean.app
	oraclecloud.com ibmcloud.com appdomain.cloud mybluemix.net bluemix.net koyeb.app cyclic.app cyclic.sh adaptable.app northflank.app back4app.io gigalixirapp.com hasura.app supabase.co evennode.com zeabur.app sevalla.app sevalla.page
	jimcdn.com myshopify.com mybigcommerce.com square.site ecwid.com company.site big.cartel bigcartel.com sellfy.store gumroad.com payhip.com storenvy.com mystore.com shopbase.com thinkific.com teachable.com
	readthedocs.io gitbook.io mintlify.app helpdocs.io notion.so clickup.com coda.io airtable.app trello.com padlet.com padlet.org miro.com
	sway.office.com sway.cloud.microsoft adobe.ly express.adobe.com new.express.adobe.com spark.adobe.com new.spark.adobe.com page.adobespark.com indd.adobe.com canva.site my.canva.site figma.site genial.ly view.genial.ly prezi.com issuu.com flipsnack.com heyzine.com
	slides.com beautiful.ai pitch.com gamma.site gamma.app tome.app wakelet.com about.me
	edgeone.app edgeone.dev edgeone.site pages.gay nekoweb.org neocities.org tilde.club keenetic.link my-board.org page.gd dnset.com vercel.dev stormkit.dev
	firebasestudio.app idx.google.com replit.co cloudworkstations.dev gitpod.io github.dev app.github.dev devtunnels.ms
	weblium.site webwave.dev webwavecms.com duda.co multiscreensite.com dudaone.com hibuwebsites.com sitey.me ueniweb.com ueni.com vistaprintdigital.com webflow.com tistory.com creatorlink.net modoo.at imweb.me cafe24.com shopby.co.kr
	wixapps.net wix-site.com strato.site strato-hosting.eu 1and1-editor.com ionos.space cms-website.de homepage.t-online.de beepworld.de npage.de de.tl es.tl fr.gd it.gg
	serverless.social lovestoblog.net nicepage.io showit.site myportfolio.com pixpa.com format.com adobeportfolio.com journoportfolio.com cargo.site
	wpxhosting.com dreamhosters.com hostgator.site siteground.biz sg-host.com mywhc.ca myraidbox.de kasserver.com live-website.com preview-domain.com preview-site.link temp-site.link tempsite.link temporary.site
	infinityfree.net ezyro.com sites.lovable.app hostyhosting.io vps-secure.net hosted.app myvnc.com
	xsph.ru tmweb.ru tw1.ru beget.tech beget.app handyhost.ru jino.ru myjino.ru spaceweb.ru swtest.ru
	sitebuilder.com wufoo.site vercel.pub flywheelsites.com flywheelstaging.com mysitehosted.com
`;

/** Forms for anyone, where passwords are asked for under a known roof. */
export const formBuilders = `
	forms.gle docs.google.com/forms forms.office.com forms.microsoft.com forms.cloud.microsoft customervoice.microsoft.com jotform.com jotform.co jotformeu.com form.jotform.com jotfor.ms typeform.com
	formstack.com wufoo.com formsite.com cognitoforms.com 123formbuilder.com 123contactform.com formspree.io formsubmit.co formcarry.com getform.io basin.com usebasin.com formbold.com web3forms.com
	surveymonkey.com surveymonkey.co.uk surveymonkey.ca research.net smartsurvey.co.uk surveygizmo.com alchemer.com qualtrics.com questionpro.com zohopublic.com zohopublic.eu zfrmz.com forms.zoho.com forms.zohopublic.com
	tally.so paperform.co heyflow.id heyflow.site heyflow.app perspectivefunnel.com involve.me outgrow.us survio.com surveyhero.com surveyplanet.com sogosurvey.com surveysparrow.com surveylegend.com eu.surveymonkey.com
	formaloo.net formaloo.co fillout.com forms.fillout.com airtable.com/shr airtable.com/app feathery.io youform.io youform.com opnform.com formbricks.com nethousing.com nicereply.com
	emailmeform.com foxyform.com freeonlinesurveys.com kwiksurveys.com eform.live eformsign.com formdesk.com formassembly.com tfaforms.net laserfiche.com seamlessdocs.com
	smartsheet.com app.smartsheet.com wpforms.com gravityforms.com ninjaforms.com forms.app forms.yandex.ru forms.yandex.com naver.me/form form.naver.com form.office.naver.com
	webforms.io hsforms.com share.hsforms.com mailchi.mp/form eepurl.com sibforms.com form.run questant.jp ssl.form-mailer.jp formzu.net wjx.cn wenjuan.com jinshuju.net mikecrm.com wj.qq.com
	podio.com monday.com/forms wkf.ms asana.com/form form.asana.com clickup.com/forms forms.clickup.com form.typeform.com
	framaforms.org limesurvey.net limequery.com limequery.org lamapoll.de umfrageonline.com easy-feedback.de enquete.com drag-n-survey.com eval-and-go.com onlinequestionnaire.com
`;

/** Where files are shared: documents behind a "view" button. */
export const fileHosts = `
	docs.google.com drive.google.com dropbox.com dropboxusercontent.com db.tt box.com app.box.com boxcloud.com wetransfer.com we.tl mediafire.com mega.nz mega.co.nz mega.io 4shared.com sendspace.com zippyshare.com
	onedrive.live.com 1drv.ms 1drv.com sharepoint.com sharefile.com sf-api.com hightail.com spaces.hightail.com filemail.com transfernow.net smash.com fromsmash.com swisstransfer.com sendgb.com send-anywhere.com sendanywhere.com
	gofile.io anonfiles.com bayfiles.com file.io pixeldrain.com krakenfiles.com uploadfiles.io ufile.io upload.ee workupload.com filetransfer.io tmpfiles.org temp.sh transfer.sh catbox.moe files.catbox.moe litter.catbox.moe
	pcloud.com pcloud.link u.pcloud.link sync.com icedrive.net degoo.com terabox.com 1024terabox.com teraboxapp.com koofr.eu app.koofr.net disk.yandex.ru disk.yandex.com yadi.sk cloud.mail.ru files.fm
	dochub.com docdroid.net docdroid.com slideshare.net pdfhost.io pdf.ac papyrs.com zoho.com/file workdrive.zohoexternal.com workdrive.zohopublic.com writer.zoho.com docs.zoho.com zohoexternal.com sheet.zoho.com show.zohopublic.com
	cdn.discordapp.com media.discordapp.net discord.com/attachments raw.githubusercontent.com gist.githubusercontent.com objects.githubusercontent.com pastebin.com paste.ee hastebin.com controlc.com ghostbin.com justpaste.it pasteio.com
	quip.com paper.dropbox.com evernote.com/shard onenote.com nimbusweb.me nimbusplatform.io share.nuclino.com slite.com craft.me craft.do docsend.com dotloop.com filecloudonline.com egnyte.com files.com citrixdata.com accellion.net
	firefox.com/send wormhole.app toffeeshare.com dailyuploads.net uploaded.net rapidgator.net turbobit.net nitroflare.com ddownload.com uptobox.com 1fichier.com
	ibb.co postimg.cc imgbb.com gyazo.com prnt.sc cloudup.com jumpshare.com droplr.com zight.com share.getcloudapp.com loom.com
	sendsafely.com mimecast-offshore.com virtru.com protonmail.com/drive drive.proton.me nextcloud.com cloud.ionos.de magentacloud.de hidrive.ionos.com hidrive.com mailbigfile.com mybigfile.com
	gigafile.nu xgf.nu firestorage.jp firestorage.com datadeliver.net getuploader.com axfc.net bigfile.mail.naver.com mybox.naver.com sendy.jp
	pan.baidu.com cowtransfer.com wenshushu.cn lanzou.com lanzoux.com lanzoui.com 123pan.com weiyun.com share.weiyun.com kdocs.cn docs.qq.com feishu.cn larksuite.com
`;

/** Storage rented by the minute; pages in it carry the name of the storage's owner. */
export const buckets = `
	storage.googleapis.com storage.cloud.google.com firebasestorage.googleapis.com firebasestorage.app s3.amazonaws.com amazonaws.com blob.core.windows.net web.core.windows.net core.windows.net file.core.windows.net
	r2.dev r2.cloudflarestorage.com digitaloceanspaces.com linodeobjects.com vultrobjects.com backblazeb2.com wasabisys.com scw.cloud cloud.ovh.net your-objectstorage.com contabostorage.com upcloudobjects.com
	objectstorage.oraclecloud.com cloud-object-storage.appdomain.cloud myqcloud.com tcloudbaseapp.com tencentcos.cn aliyuncs.com oss-cn-hangzhou.aliyuncs.com obs.myhuaweicloud.com myhuaweicloud.com bcebos.com qiniucdn.com clouddn.com ksyuncs.com volces.com
	storage.yandexcloud.net yandexcloud.net hb.bizmrg.com selcdn.ru selstorage.ru vkcs.cloud storjshare.io link.storjshare.io tigris.dev t3.storage.dev fly.storage.tigris.dev idrivee2.com e2-4.dev exo.io sos-ch-gva-2.exo.io
	filesusr.com wixmp.com cdn.shopify.com strapiapp.com uploadcare.com ucarecdn.com ucarecd.net cloudinary.com imagekit.io b-cdn.net kxcdn.com rackcdn.com hubspotusercontent.com hubspotusercontent-na1.net hubspotusercontent00.net hubspotusercontent40.net
`;

/** Gateways to content that nobody can take down. */
export const ipfsGateways = `
	ipfs.io dweb.link cloudflare-ipfs.com cf-ipfs.com gateway.pinata.cloud mypinata.cloud pinata.cloud nftstorage.link nft.storage w3s.link web3.storage fleek.co on.fleek.co fleek.cool fleek.xyz ipfs.fleek.co infura-ipfs.io ipfs.infura.io
	4everland.io 4everland.app 4everland.link ipfs.dweb.link hardbin.com gateway.ipfs.io ipns.dweb.link ipfs.eth.aragon.network crustapps.net crustipfs.live decoo.io ipfs.best-practice.se konubinix.eu jorropo.net ipfs.telos.miami
	cf-ipfs.io ipfs.cyou aragon.network c4rex.co eth.limo eth.link arweave.net ar-io.dev ar.io skynetfree.net siasky.net skyportal.xyz akrd.net permagate.io flk-ipfs.xyz lighthouse.storage quicknode-ipfs.com filebase.io myfilebase.com thirdwebstorage.com ipfscdn.io
`;

/** Names for computers at home, and for those of whom nobody should know where they stand. */
export const dynamicDns = `
	duckdns.org no-ip.com no-ip.org no-ip.biz no-ip.info no-ip.ca noip.me noip.us ddns.net ddns.me ddns.info ddnsking.com hopto.org hopto.me zapto.org sytes.net serveftp.com servehttp.com servebeer.com servegame.com servemp3.com servequake.com
	serveblog.net serveirc.com servecounterstrike.com serveminecraft.net servepics.com servehalflife.com servehumour.com serveexchange.com redirectme.net myftp.org myftp.biz myvnc.com bounceme.net gotdns.ch 3utilities.com viewdns.net webhop.me onthewifi.com access.ly blogsyte.com
	dyndns.org dyndns.biz dyndns.info dyndns.tv dyndns-ip.com dyndns-home.com dyndns-office.com homeip.net homelinux.com homelinux.org homeunix.net homeftp.net dnsalias.com dnsalias.org dnsdojo.com doesntexist.com doesntexist.org dontexist.com dynalias.com dynalias.net dynalias.org
	is-a-geek.com is-a-geek.org kicks-ass.net kicks-ass.org mine.nu selfip.com selfip.net selfip.org selfip.biz shacknet.nu podzone.net podzone.org thruhere.net webhop.net webhop.org blogdns.com blogdns.net gotdns.com gotdns.org merseine.nu getmyip.com ath.cx
	dynu.net dynu.com freeddns.org mywire.org accesscam.org camdvr.org casacam.net ddnsfree.com ddnsgeek.com giize.com gleeze.com kozow.com loseyourip.com ooguy.com theworkpc.com webredirect.org bumbleshrimp.com mysynology.net
	changeip.com changeip.net changeip.org dnsrd.com dsmtp.com ikwb.com itsaol.com jkub.com lflink.com lflinkup.com mrbasic.com mrface.com myddns.com mydad.info mymom.info mypicture.info myz.info ns01.info ns01.us ns02.info ocry.com onedumb.com organiccrap.com otzo.com qhigh.com qpoe.com
	sexidude.com squirly.info ssl443.org toh.info toythieves.com trickip.net trickip.org vizvaz.com wikaba.com wwwhost.biz wwwhost.us x24hr.com xxuz.com yourtrap.com zyns.com zzux.com youdontcare.com faqserv.com fartit.com dynamic-dns.net dynamicdns.biz dns04.com dns05.com dns1.us dns2.us 1dumb.com 25u.com 2waky.com 4dq.com 4mydomain.com 4pu.com acmetoy.com almostmy.com americanunfinished.com authorizeddns.net authorizeddns.org b0tnet.com bigmoney.biz compress.to couchpotatofries.org cleansite.biz cleansite.info cleansite.us ddns.mobi ddns.ms ddns.name ddns.us esmtp.biz ezua.com
	afraid.org mooo.com chickenkiller.com crabdance.com ignorelist.com jumpingcrab.com strangled.net twilightparadox.com us.to uk.to eu.org.ua info.tm my.to
	dynv6.net dynv6.com v6.army v6.navy v6.rocks nsupdate.info ddnss.de ddnss.org dyn.home-webserver.de dynvpn.de spdns.de spdns.eu spdns.org dedyn.io desec.io goip.de firewall-gateway.com firewall-gateway.de my-router.de my-firewall.org selfhost.eu selfhost.bz selfhost.de
	myfritz.net synology.me diskstation.me dscloud.me dscloud.biz i234.me quickconnect.to myqnapcloud.com qnapcloud.com mycloudnas.com asuscomm.com tplinkdns.com keenetic.pro keenetic.name keenetic.io keenetic.link mikrotik.com sn.mynetname.net remotewd.com myds.me mybox.ro dattolocal.net
	cloudns.cc cloudns.asia cloudns.biz cloudns.club cloudns.cl cloudns.eu cloudns.in cloudns.info cloudns.org cloudns.ph cloudns.pro cloudns.pw cloudns.us cloudns.be cloudns.ch ydns.eu now-dns.net now-dns.org nerdpol.ovh dns-cloud.net dns-dynamic.net dyndns1.de
	nip.io sslip.io xip.io lvh.me traefik.me
	eu.org nom.za pp.ua kz.mk biz.ly uni.me co.nr co.nf co.vu cu.cc cz.cc tk.ht 1x.de 2kool4u.net biz.nf us.nf eu.nf int.nf usa.cc igg.biz flu.cc nut.cc asia.nf
	js.org is-a.dev thedev.id is-a-good.dev
	kro.kr p-e.kr o-r.kr n-e.kr r-e.kr iptime.org codns.com dnip.net
	f3322.net f3322.org 3322.org 8866.org 9966.org 2288.org 6600.org 7766.org 8800.org oray.com vicp.cc vicp.net xicp.net xicp.cn gicp.net eicp.net imwork.net qicp.vip goho.co mynetav.net
`;

/** Tunnels to a computer behind a firewall. */
export const tunnels = `
	ngrok.io ngrok.app ngrok.dev ngrok-free.app ngrok-free.dev ngrok.pizza ngrok.pro trycloudflare.com loca.lt localtunnel.me localhost.run lhr.life lhr.rocks serveo.net serveousercontent.com localto.net pinggy.link pinggy.online a.pinggy.io pinggy.io free.pinggy.link
	telebit.io tunnelto.dev portmap.io portmap.host bore.pub playit.gg zrok.io share.zrok.io localxpose.io loclx.io packetriot.net packetriot.io pagekite.me remote.it ts.net tunnel.pyjam.as onionpipe.org natapp.cc natappfree.cc cpolar.cn cpolar.top vip.cpolar.top sakurafrp.com frp.gs
	webhook.site requestbin.com pipedream.net beeceptor.com requestcatcher.com mockbin.org hookdeck.com interact.sh oast.pro oast.live oast.fun oast.site oast.online burpcollaborator.net canarytokens.com canarytokens.org
`;
